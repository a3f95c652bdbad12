import type { ActionTexts, Refusal } from '../../core/acting/action.ts';
import type { Question } from '../../core/asking/question.ts';
import type { Language } from '../../core/ground/language.ts';

interface PauseTexts extends ActionTexts {
  questions: Record<'person' | 'back' | 'until' | 'cover' | 'who', Pick<Question, 'label' | 'hint'>>;
  paused(person: string, until: string | undefined, covered: string | undefined): string;
  isBack(person: string): string;
  evaluation(name: string, day: string): string;
  due(name: string, day: string): string;
  more: string;
  agenda: string;
  standsIn(person: string, role: string, until: string): string;
  changeIt: string;
  gone: Refusal;
  stopped(person: string): Refusal;
  notPaused(person: string): Refusal;
  alreadyPast(day: string): string;
  notTheirs(person: string, role: string): string;
  notThemselves(person: string): string;
  alreadyThere(person: string, role: string): string;
}

export const texts: Record<Language, PauseTexts> = {
  nl: {
    name: 'even-niet',
    title: 'pauzeren',
    summary: 'zeg dat iemand er even niet is, of weer terug is',
    description:
      'Zegt dat iemand er een tijd niet is, en wie dan invalt. Waarom hoeft niemand te weten. Na de laatste dag telt diegene vanzelf weer mee.',
    arguments: { person: 'wie er even niet is' },
    options: {
      until: 'tot en met welke dag (mag leeg blijven)',
      cover: 'wie waar invalt, zoals moestuin=emine-kaplan (mag vaker)',
      back: 'de pauze is voorbij',
      new: 'maak een invaller die er nog niet in staat',
    },
    examples: [
      ['initiatief even-niet', 'kies een naam'],
      [
        'initiatief even-niet cor-hagenaars --tot "30 september" --invaller pomp-en-regentonnen=ruud-kempers',
        'in één keer, met een invaller',
      ],
      ['initiatief even-niet cor-hagenaars --terug', 'de pauze is voorbij'],
    ],
    questions: {
      person: { label: 'Wie is er even niet, of is weer terug?', hint: 'Typ een stukje van de naam.' },
      back: { label: 'Is de pauze voorbij?' },
      until: { label: 'Tot en met welke dag?', hint: 'Leeg laten mag, als je het nog niet weet.' },
      cover: { label: 'Voor welke rol valt er iemand in?', hint: 'Leeg laten mag.' },
      who: { label: 'Wie valt daar in?', hint: 'Typ een naam. Wie nieuw is, typ je helemaal uit.' },
    },
    paused: (person, until, covered) =>
      `${person} is er even niet${until ? ` tot en met ${until}` : ''}${covered ? `, met een invaller voor ${covered}` : ''}`,
    isBack: person => `${person} is er weer`,
    evaluation: (name, day) => `Op ${day} staat gepland: ${name}. Wie gaat ernaartoe?`,
    due: (name, day) => `Uiterlijk ${day} komt deze afspraak: ${name}. Wie pakt die op?`,
    more: 'In deze weken valt nog meer.',
    agenda: 'De agenda',
    standsIn: (person, role, until) =>
      `${person} staat als invaller bij ${role} tot en met ${until}. Spreek af of dat zo blijft.`,
    changeIt: 'Dat verander je met',
    gone: { says: 'Die is er niet meer.', help: 'Er is niets veranderd.' },
    stopped: person => ({
      says: `Bij ${person} staat dat die niet meer meedoet.`,
      help: 'Een pauze is dan niet nodig.',
    }),
    notPaused: person => ({ says: `Bij ${person} staat geen pauze.`, help: 'Er is niets veranderd.' }),
    alreadyPast: day => `${day} is al geweest. Kies een dag die nog komt, of laat het leeg.`,
    notTheirs: (person, role) => `${person} staat nu niet bij ${role}. Kies een rol waar die naam wel staat.`,
    notThemselves: person => `${person} is er dan niet. Kies iemand anders als invaller.`,
    alreadyThere: (person, role) => `${person} staat al bij ${role}. Kies iemand anders, of laat dit weg.`,
  },
  en: {
    name: 'pause',
    title: 'pause',
    summary: 'say that somebody is away for a while, or back',
    description:
      'Says that somebody is away for a while, and who stands in. Nobody needs to know why. After the last day they count again by themselves.',
    arguments: { person: 'who is away' },
    options: {
      until: 'until which day (may stay empty)',
      cover: 'who stands in where, such as garden=priya-nair (may be repeated)',
      back: 'the pause is over',
      new: 'make somebody who stands in and is not on record yet',
    },
    examples: [
      ['initiatief pause', 'choose a name'],
      [
        'initiatief pause tom-whitlock --until "30 September" --cover electrical-repairs=ewan-mackay',
        'in one go, with somebody who stands in',
      ],
      ['initiatief pause tom-whitlock --back', 'the pause is over'],
    ],
    questions: {
      person: { label: 'Who is away for a while, or back?', hint: 'Type part of the name.' },
      back: { label: 'Is the pause over?' },
      until: { label: 'Until which day?', hint: 'You may leave it empty if you do not know yet.' },
      cover: { label: 'For which role does somebody stand in?', hint: 'You may leave it empty.' },
      who: { label: 'Who stands in there?', hint: 'Type a name. Type the whole name of somebody new.' },
    },
    paused: (person, until, covered) =>
      `${person} is away${until ? ` until ${until}` : ' for a while'}${covered ? `, with a backup for ${covered}` : ''}`,
    isBack: person => `${person} is back`,
    evaluation: (name, day) => `Planned on ${day}: ${name}. Who goes there?`,
    due: (name, day) => `By ${day} this agreement is due: ${name}. Who picks it up?`,
    more: 'More falls in these weeks.',
    agenda: 'The agenda',
    standsIn: (person, role, until) =>
      `${person} is a backup for ${role} until ${until}. Agree whether that stays so.`,
    changeIt: 'Change it with',
    gone: { says: 'They are not there any more.', help: 'Nothing was changed.' },
    stopped: person => ({
      says: `${person} no longer takes part, it says here.`,
      help: 'So there is no need for a pause.',
    }),
    notPaused: person => ({ says: `${person} has no pause on record.`, help: 'Nothing was changed.' }),
    alreadyPast: day => `${day} has been. Choose a date that is still to come, or leave it empty.`,
    notTheirs: (person, role) => `${person} does not hold ${role} now. Choose a role that has that name.`,
    notThemselves: person => `${person} is away then. Choose somebody else as backup.`,
    alreadyThere: (person, role) =>
      `${person} holds ${role} already. Choose somebody else, or leave this out.`,
  },
};
