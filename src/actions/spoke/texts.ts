import type { ActionTexts, Refusal } from '../../core/acting/action.ts';
import type { Question } from '../../core/asking/question.ts';
import type { Language } from '../../core/ground/language.ts';

type Channel = 'phone' | 'visit' | 'meeting' | 'message' | 'email' | 'letter';

interface SpokeTexts extends ActionTexts {
  questions: Record<'partner' | 'how' | 'with' | 'on' | 'note' | 'we', Pick<Question, 'label' | 'hint'>>;
  theyPromised(partner: string): string;
  answersQuestion(minutes: string): string;
  mayBeEmpty: string;
  isContact: string;
  isTheirs(partner: string): string;
  minutesName(partner: string, how: Channel): string;
  spoken(partner: string, day: string): string;
  /** What somebody sends to hear whether it is right. */
  check(they: string | undefined, we: string | undefined, day: string | undefined): string;
  sendThis(text: string): string;
  withWhom: string;
  thenOpen: string;
  /** Before a command. */
  type: string;
  notYet(day: string): string;
  gone: Refusal;
}

export const texts: Record<Language, SpokeTexts> = {
  nl: {
    name: 'gesproken',
    title: 'gesprek noteren',
    summary: 'schrijf op dat je een partner sprak',
    description:
      'Maakt een kort verslag van een gesprek, en een afspraak in concept van wat jullie elkaar toezegden.',
    arguments: { partner: 'welke partner' },
    options: {
      how: 'hoe: telefoon, bezoek, overleg, app, email of brief',
      with: 'met wie (mag vaker)',
      on: 'op welke dag (anders vandaag)',
      note: 'waar het over ging',
      answers: 'ja als het antwoord gaf op wat nog openstond',
      they: 'wat de partner toezegde',
      we: 'wat jullie toezegden',
    },
    examples: [
      ['initiatief gesproken', 'je krijgt een paar vragen'],
      ['initiatief gesproken gemeente-hovendrecht --hoe telefoon --zij "een tweede kraan"', 'in één keer'],
    ],
    questions: {
      partner: { label: 'Wie sprak je?', hint: 'Typ een stukje van de naam van de partner.' },
      how: { label: 'Hoe ging dat?' },
      with: { label: 'Met wie?', hint: 'Een voor een. Ook wie van jullie erbij was. Leeg laten mag.' },
      on: { label: 'Op welke dag?', hint: 'Enter is vandaag.' },
      note: { label: 'Waar ging het over?', hint: 'Een paar zinnen. Leeg laten mag.' },
      we: { label: 'Wat zeiden jullie toe?', hint: 'Leeg laten mag.' },
    },
    theyPromised: partner => `Wat zei ${partner} toe?`,
    answersQuestion: minutes => `Jullie wachtten nog op antwoord (${minutes}). Kwam dat nu?`,
    mayBeEmpty: 'Leeg laten mag.',
    isContact: 'contactpersoon',
    isTheirs: partner => `van ${partner}`,
    minutesName: (partner, how) =>
      ({
        phone: `Gebeld met ${partner}`,
        visit: `Op bezoek bij ${partner}`,
        meeting: `Overleg met ${partner}`,
        message: `Berichten met ${partner}`,
        email: `Gemaild met ${partner}`,
        letter: `Brief aan ${partner}`,
      })[how],
    spoken: (partner, day) => `Gesproken op ${day}: ${partner}`,
    check: (they, we, day) =>
      [
        they === undefined
          ? `Fijn dat we elkaar ${day ? `op ${day}` : 'vandaag'} spraken.`
          : `Fijn dat je ${day ? `op ${day}` : 'vandaag'} toezegde: ${they}.`,
        we === undefined ? '' : `Wij doen: ${we}.`,
        'Klopt dit zo?',
      ]
        .filter(Boolean)
        .join(' '),
    sendThis: text => `Stuur dit, dan weten jullie het allebei zeker: "${text}"`,
    withWhom: 'Zet er nog bij met wie je sprak. Dan telt het gesprek mee bij deze partner.',
    thenOpen: 'Klopt het? Zet de afspraak dan op "loopt", met een datum.',
    type: 'Typ',
    notYet: day => `${day} moet nog komen. Kies een dag die al geweest is, of vandaag.`,
    gone: { says: 'Die partner is er niet meer.', help: 'Er is niets veranderd.' },
  },
  en: {
    name: 'spoke',
    title: 'note a talk',
    summary: 'write down that you spoke to a partner',
    description: 'Makes short minutes of a talk, and a draft agreement of what you promised each other.',
    arguments: { partner: 'which partner' },
    options: {
      how: 'how: phone, visit, meeting, message, email or letter',
      with: 'with whom (may be repeated)',
      on: 'on which day (otherwise today)',
      note: 'what it was about',
      answers: 'yes if it answered what was still open',
      they: 'what the partner promised',
      we: 'what you promised',
    },
    examples: [
      ['initiatief spoke', 'asks what it needs'],
      ['initiatief spoke alderby-council --how phone --they "a second tap"', 'in one go'],
    ],
    questions: {
      partner: { label: 'Who did you speak to?', hint: 'Type part of the name of the partner.' },
      how: { label: 'How did you speak?' },
      with: { label: 'With whom?', hint: 'One by one. Your own people too. You may leave it empty.' },
      on: { label: 'On which day?', hint: 'Enter means today.' },
      note: { label: 'What was it about?', hint: 'A few sentences. You may leave it empty.' },
      we: { label: 'What did you promise?', hint: 'You may leave it empty.' },
    },
    theyPromised: partner => `What did ${partner} promise?`,
    answersQuestion: minutes => `You were still waiting for an answer (${minutes}). Is this it?`,
    mayBeEmpty: 'You may leave it empty.',
    isContact: 'contact',
    isTheirs: partner => `of ${partner}`,
    minutesName: (partner, how) =>
      ({
        phone: `Call with ${partner}`,
        visit: `Visit to ${partner}`,
        meeting: `Meeting with ${partner}`,
        message: `Messages with ${partner}`,
        email: `Emails with ${partner}`,
        letter: `Letter to ${partner}`,
      })[how],
    spoken: (partner, day) => `Spoke on ${day}: ${partner}`,
    check: (they, we, day) =>
      [
        they === undefined
          ? `Good that we spoke ${day ? `on ${day}` : 'today'}.`
          : `Good of you to promise ${day ? `on ${day}` : 'today'}: ${they}.`,
        we === undefined ? '' : `We will do: ${we}.`,
        'Is that right?',
      ]
        .filter(Boolean)
        .join(' '),
    sendThis: text => `Send this, so that you are both sure: "${text}"`,
    withWhom: 'Add with whom you spoke. Then these minutes count for this partner.',
    thenOpen: 'Is it right? Then set the agreement to "open", with a date.',
    type: 'Type',
    notYet: day => `${day} is still to come. Choose a date that has been, or today.`,
    gone: { says: 'That partner is not there any more.', help: 'Nothing was changed.' },
  },
};
