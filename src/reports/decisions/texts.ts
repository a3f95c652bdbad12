import { thenWrite } from '../../core/doing/step.ts';
import type { Language } from '../../core/ground/language.ts';

/** What the report says in Dutch. */
const nl = {
  name: 'besluiten',
  title: 'Besluiten',
  summary: 'Wat hebben we besloten, wanneer, en in welk verslag staat het?',
  about: 'Het nieuwste staat bovenaan.',
  since: (day: string) => `Besluiten sinds ${day}`,
  empty: thenWrite(
    'In de verslagen staat nog geen besluit.',
    'Schrijf bij het volgende overleg op wat jullie besluiten.',
  ),
  nothing: 'Sinds die dag staat er geen besluit in de verslagen.',
  columns: { minutes: 'Verslag', on: 'Op', decisions: 'Besluiten' },
};

/** What it says in English. */
export type Texts = typeof nl;

const en: Texts = {
  name: 'decisions',
  title: 'Decisions',
  summary: 'What did we decide, when, and in which minutes?',
  about: 'The newest is at the top.',
  since: day => `Decisions since ${day}`,
  empty: thenWrite(
    'There is no decision in the minutes yet.',
    'Write down what you decide at your next meeting.',
  ),
  nothing: 'There is no decision in the minutes since that day.',
  columns: { minutes: 'Minutes', on: 'On', decisions: 'Decisions' },
};

export const texts: Record<Language, Texts> = { nl, en };
