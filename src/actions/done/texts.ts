import type { ActionTexts, Refusal } from '../../core/acting/action.ts';
import type { Question } from '../../core/asking/question.ts';
import type { Language } from '../../core/ground/language.ts';

interface DoneTexts extends ActionTexts {
  questions: Record<'agreement' | 'as' | 'due' | 'on' | 'brought', Pick<Question, 'label' | 'hint'>>;
  /** The agreement goes on, and has another day. */
  itComesLater: string;
  ended: Record<'kept' | 'broken' | 'withdrawn', (name: string, day: string) => string>;
  later(name: string, due: string): string;
  already(name: string, status: string, day: string | undefined, file: string): Refusal;
  gone: Refusal;
  alreadyPast(day: string): string;
  notYet(day: string): string;
  others: string;
  lead: string;
}

export const texts: Record<Language, DoneTexts> = {
  nl: {
    name: 'klaar',
    title: 'afvinken',
    summary: 'zeg wat er van een afspraak kwam',
    description: 'Zegt van een afspraak dat die gelukt is, later komt, niet lukte of niet doorgaat.',
    arguments: { agreement: 'welke afspraak' },
    options: {
      as: 'wat ervan kwam: gelukt, later, niet gelukt of gaat niet door',
      on: 'op welke dag (anders vandaag)',
      due: 'bij later: de nieuwe dag of maand',
      brought: 'wat het bracht, in een paar woorden',
    },
    examples: [
      ['initiatief klaar', 'kies uit wat er nog loopt'],
      ['initiatief klaar 2026-06-04-watertappunt --als gelukt', 'in één keer'],
      [
        'initiatief klaar 2026-06-04-watertappunt --als later --uiterlijk "eind oktober"',
        'er komt een nieuwe dag',
      ],
    ],
    questions: {
      agreement: { label: 'Welke afspraak?', hint: 'Typ een stukje van de naam.' },
      as: { label: 'Wat is ervan gekomen?' },
      due: {
        label: 'Wanneer komt het dan?',
        hint: 'Een dag of een maand, zoals 12 oktober of oktober 2026.',
      },
      on: { label: 'Op welke dag was dat?', hint: 'Enter is vandaag.' },
      brought: { label: 'Wat bracht het?', hint: 'In een paar woorden, voor later. Leeg laten mag.' },
    },
    itComesLater: 'het komt later',
    ended: {
      kept: (name, day) => `Gelukt op ${day}: ${name}`,
      broken: (name, day) => `Niet gelukt: ${name} (${day})`,
      withdrawn: (name, day) => `Gaat niet door: ${name} (${day})`,
    },
    later: (name, due) => `${name} komt later: uiterlijk ${due}`,
    already: (name, status, day, file) => ({
      says: `Van "${name}" staat al vast wat ervan kwam: ${status}${day ? `, op ${day}` : ''}.`,
      help: `Klopt dat niet? Verander het dan in ${file}.`,
    }),
    gone: { says: 'Die afspraak is er niet meer.', help: 'Er is niets veranderd.' },
    alreadyPast: day => `${day} is al geweest. Kies een dag die nog komt.`,
    notYet: day => `${day} moet nog komen. Kies een dag die al geweest is, of vandaag.`,
    others: 'Kijk ook even wat er nog openstaat.',
    lead: 'Alle afspraken',
  },
  en: {
    name: 'done',
    title: 'tick off',
    summary: 'say what came of an agreement',
    description: 'Says of an agreement that it was kept, comes later, was not kept or is off.',
    arguments: { agreement: 'which agreement' },
    options: {
      as: 'what came of it: kept, later, broken or withdrawn',
      on: 'on which day (otherwise today)',
      due: 'with later: the new day or month',
      brought: 'what it brought, in a few words',
    },
    examples: [
      ['initiatief done', 'choose from what is still open'],
      ['initiatief done 2026-06-04-water-tap --as kept', 'in one go'],
      ['initiatief done 2026-06-04-water-tap --as later --due "October 2026"', 'it gets a new day'],
    ],
    questions: {
      agreement: { label: 'Which agreement?', hint: 'Type part of its name.' },
      as: { label: 'What came of it?' },
      due: { label: 'When will it come?', hint: 'A day or a month, such as 12 October or October 2026.' },
      on: { label: 'On which day was that?', hint: 'Enter means today.' },
      brought: { label: 'What did it bring?', hint: 'In a few words, for later. You may leave it empty.' },
    },
    itComesLater: 'it comes later',
    ended: {
      kept: (name, day) => `Kept on ${day}: ${name}`,
      broken: (name, day) => `Not kept: ${name} (${day})`,
      withdrawn: (name, day) => `Off: ${name} (${day})`,
    },
    later: (name, due) => `${name} comes later: by ${due}`,
    already: (name, status, day, file) => ({
      says: `It is settled already what came of "${name}": ${status}${day ? `, on ${day}` : ''}.`,
      help: `Is that wrong? Then change it in ${file}.`,
    }),
    gone: { says: 'That agreement is not there any more.', help: 'Nothing was changed.' },
    alreadyPast: day => `${day} has been. Choose a date that is still to come.`,
    notYet: day => `${day} is still to come. Choose a date that has been, or today.`,
    others: 'Have a look at what is still open, too.',
    lead: 'All agreements',
  },
};
