import type { ActionTexts } from '../../core/acting/action.ts';
import type { Question } from '../../core/asking/question.ts';
import type { Language } from '../../core/ground/language.ts';

interface PlanTexts extends ActionTexts {
  questions: Record<'about' | 'on' | 'name', Pick<Question, 'label' | 'hint'>>;
  overdue: string;
  nameFor(subjects: string): string;
  planned(subjects: string, day: string): string;
  moved(name: string, day: string): string;
  alreadyHeld(name: string): string;
  past(day: string): string;
  tell: string;
  agenda: string;
  lead: string;
  afterwards: string;
  /** Before a command. */
  type: string;
}

export const texts: Record<Language, PlanTexts> = {
  nl: {
    name: 'plan',
    title: 'datum kiezen',
    summary: 'kies een datum om samen terug te kijken',
    description: 'Zet een evaluatie op de agenda, of verzet er een die al gepland is.',
    arguments: { about: 'waarover: het initiatief, een partner, een rol of een afspraak' },
    options: { on: 'op welke dag', name: 'hoe de evaluatie heet' },
    examples: [
      ['initiatief plan', 'kies waarover en wanneer'],
      ['initiatief plan gemeente-hovendrecht --op "10 oktober"', 'in één keer'],
      [
        'initiatief plan moestuin schooltuin --op 2026-10-10 --naam "Tuinen"',
        'twee onderwerpen op één avond',
      ],
      ['initiatief plan 2026-09-17-grond-en-schooltuin --op 2026-09-24', 'verzet wat gepland is'],
    ],
    questions: {
      about: { label: 'Waarop kijken jullie terug?', hint: 'Typ een stukje van de naam. Meer dan één mag.' },
      on: { label: 'Op welke dag?', hint: 'Bijvoorbeeld 10 oktober, of volgende week donderdag.' },
      name: { label: 'Hoe heet het?', hint: 'Enter is goed zo.' },
    },
    overdue: 'hier is het tijd voor',
    nameFor: subjects => `Terugkijken: ${subjects}`,
    planned: (subjects, day) => `Terugkijken op ${day}: ${subjects}`,
    moved: (name, day) => `Verzet naar ${day}: ${name}`,
    alreadyHeld: name => `"${name}" is al geweest. Kies waarover jullie nog willen terugkijken.`,
    past: day => `${day} is al geweest. Kies een dag die nog komt.`,
    tell: 'Laat de anderen weten wanneer het is.',
    agenda: 'Zet het ook in jullie eigen agenda.',
    lead: 'Alle datums',
    type: 'Typ',
    afterwards: 'Is het geweest? Schrijf dan op hoe het was.',
  },
  en: {
    name: 'plan',
    title: 'choose a date',
    summary: 'choose a date to look back together',
    description: 'Puts an evaluation on the agenda, or moves one that was planned.',
    arguments: { about: 'about what: the initiative, a partner, a role or an agreement' },
    options: { on: 'on which day', name: 'what the evaluation is called' },
    examples: [
      ['initiatief plan', 'choose what about, and when'],
      ['initiatief plan alderby-council --on "10 October"', 'in one go'],
      [
        'initiatief plan garden kitchen --on 2026-10-10 --name "Garden and kitchen"',
        'two subjects in one evening',
      ],
      ['initiatief plan 2026-09-17-the-hall --on 2026-09-24', 'move what is planned'],
    ],
    questions: {
      about: { label: 'What do you look back on?', hint: 'Type part of its name. More than one is fine.' },
      on: { label: 'On which day?', hint: 'For example 10 October, or Thursday next week.' },
      name: { label: 'What is it called?', hint: 'Enter is fine.' },
    },
    overdue: 'it is time for this',
    nameFor: subjects => `Looking back: ${subjects}`,
    planned: (subjects, day) => `Looking back on ${day}: ${subjects}`,
    moved: (name, day) => `Moved to ${day}: ${name}`,
    alreadyHeld: name => `"${name}" has been held. Choose what you still want to look back on.`,
    past: day => `${day} has been. Choose a date that is still to come.`,
    tell: 'Let the others know when it is.',
    agenda: 'Put it in your own calendar too.',
    lead: 'All dates',
    type: 'Type',
    afterwards: 'Has it been? Then write down how it was.',
  },
};
