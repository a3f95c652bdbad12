import type { ActionTexts, Refusal } from '../../core/acting/action.ts';
import type { Question } from '../../core/asking/question.ts';
import type { Language } from '../../core/ground/language.ts';

interface DoneTexts extends ActionTexts {
  questions: Record<'what' | 'point' | 'as' | 'due' | 'on' | 'brought', Pick<Question, 'label' | 'hint'>>;
  /** The agreement goes on, and has another day. */
  itComesLater: string;
  ended: Record<'kept' | 'broken' | 'withdrawn', (name: string, day: string) => string>;
  later(name: string, due: string): string;
  point: Record<'kept' | 'later' | 'withdrawn', (minutes: string, day: string) => string>;
  already(name: string, status: string, day: string | undefined, key: string): Refusal;
  gone: Refusal;
  pointGone: Refusal;
  alreadyPast(day: string): string;
  notYet(day: string): string;
  others: string;
  lead: string;
  leadPoints: string;
}

export const texts: Record<Language, DoneTexts> = {
  nl: {
    name: 'klaar',
    title: 'afvinken',
    summary: 'zeg wat er van een afspraak of actiepunt kwam',
    description:
      'Zegt van een afspraak of actiepunt dat het gelukt is, later komt, niet lukte of niet doorgaat. Van een actiepunt noem je het verslag.',
    arguments: { what: 'welke afspraak, of welk verslag met het actiepunt' },
    options: {
      point: 'welk actiepunt, als er meer open staan',
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
      [
        'initiatief klaar 2026-08-27-kerngroep --punt "navragen wanneer de aannemer komt" --als gelukt',
        'een actiepunt',
      ],
    ],
    questions: {
      what: {
        label: 'Wat is klaar?',
        hint: 'Een afspraak, of het verslag waar het actiepunt in staat. Typ een stukje van de naam.',
      },
      point: { label: 'Welk actiepunt?' },
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
    point: {
      kept: (minutes, day) => `Klaar op ${day}: een actiepunt uit ${minutes}`,
      later: (minutes, day) => `Komt later, uiterlijk ${day}: een actiepunt uit ${minutes}`,
      withdrawn: minutes => `Hoeft niet meer: een actiepunt uit ${minutes}`,
    },
    already: (name, status, day, key) => ({
      says: `Van "${name}" staat al vast wat ervan kwam: ${status}${day ? `, op ${day}` : ''}.`,
      help: `Klopt dat niet? Typ dan: initiatief wijzig ${key}`,
    }),
    gone: { says: 'Die afspraak is er niet meer.', help: 'Er is niets veranderd.' },
    pointGone: { says: 'Dat actiepunt staat niet meer open.', help: 'Er is niets veranderd.' },
    alreadyPast: day => `${day} is al geweest. Kies een dag die nog komt.`,
    notYet: day => `${day} moet nog komen. Kies een dag die al geweest is, of vandaag.`,
    others: 'Kijk ook even wat er nog openstaat.',
    lead: 'Alle afspraken',
    leadPoints: 'De actielijst',
  },
  en: {
    name: 'done',
    title: 'tick off',
    summary: 'say what came of an agreement or action point',
    description:
      'Says of an agreement or action point that it was kept, comes later, was not kept or is off. Of an action point you name the minutes.',
    arguments: { what: 'which agreement, or which minutes with the action point' },
    options: {
      point: 'which action point, where more are open',
      as: 'what came of it: kept, later, broken or withdrawn',
      on: 'on which day (otherwise today)',
      due: 'with later: the new day or month',
      brought: 'what it brought, in a few words',
    },
    examples: [
      ['initiatief done', 'choose from what is still open'],
      ['initiatief done 2026-06-04-water-tap --as kept', 'in one go'],
      ['initiatief done 2026-06-04-water-tap --as later --due "October 2026"', 'it gets a new day'],
      [
        'initiatief done 2026-04-16-across-the-counter --point "ask for the price of solder" --as kept',
        'an action point',
      ],
    ],
    questions: {
      what: {
        label: 'What is done?',
        hint: 'An agreement, or the minutes that have the action point. Type part of its name.',
      },
      point: { label: 'Which action point?' },
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
    point: {
      kept: (minutes, day) => `Done on ${day}: an action point of ${minutes}`,
      later: (minutes, day) => `Comes later, by ${day}: an action point of ${minutes}`,
      withdrawn: minutes => `No longer needed: an action point of ${minutes}`,
    },
    already: (name, status, day, key) => ({
      says: `It is settled already what came of "${name}": ${status}${day ? `, on ${day}` : ''}.`,
      help: `Is that wrong? Then type: initiatief change ${key}`,
    }),
    gone: { says: 'That agreement is not there any more.', help: 'Nothing was changed.' },
    pointGone: { says: 'That action point is not open any more.', help: 'Nothing was changed.' },
    alreadyPast: day => `${day} has been. Choose a date that is still to come.`,
    notYet: day => `${day} is still to come. Choose a date that has been, or today.`,
    others: 'Have a look at what is still open, too.',
    lead: 'All agreements',
    leadPoints: 'The action list',
  },
};
