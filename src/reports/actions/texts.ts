import { acting } from '../../core/doing/proposal.ts';
import { orTyped, thenWrite } from '../../core/doing/step.ts';
import type { Language } from '../../core/ground/language.ts';

/** What the report says in Dutch. */
const nl = {
  name: 'actielijst',
  title: 'Actielijst',
  summary: 'Wie doet wat, en wanneer is het klaar?',
  open: {
    title: 'Wat we nog doen',
    titleOf: (name: string) => `Wat ${name} nog doet`,
    about: 'Een actiepunt blijft staan tot het klaar is.',
    empty: 'Er staan geen actiepunten open. Alles is klaar.',
    nothingYet: thenWrite(
      'Er staat nog niets op de actielijst.',
      'Schrijf in het volgende verslag op wie wat doet.',
    ),
    emptyOf: (name: string) => `Voor ${name} staat er nu niets op de actielijst.`,
    next: thenWrite(
      orTyped('', 'of typ', acting('done')),
      'Is er iets klaar? Zet in het verslag bij dat punt wanneer.',
    ),
    ask: 'Bij sommige punten staat niemand die nu meedoet. Wie wil dat doen?',
    inMessage: {
      most: 4,
      open: (points: number, whose: string | undefined) => {
        const open = points === 1 ? 'staat nog 1 actiepunt' : `staan nog ${points} actiepunten`;
        return whose === undefined ? `Er ${open} open:` : `Voor ${whose} ${open} open:`;
      },
      step: 'Is er iets klaar? Zeg het hier even.',
    },
    number: (points: number) => {
      if (points === 0) return 'In onze verslagen staan nog geen actiepunten.';
      return `In onze verslagen ${points === 1 ? 'staat 1 actiepunt' : `staan ${points} actiepunten`}. Wie wat doet, weten de mensen die meedoen.`;
    },
  },
  done: {
    title: 'Klaar sinds de vorige keer',
    empty: 'Sinds de vorige keer is er nog niets afgevinkt.',
  },
};

/** What it says in English. */
export type Texts = typeof nl;

const en: Texts = {
  name: 'actions',
  title: 'Action list',
  summary: 'Who does what, and by when?',
  open: {
    title: 'Still to do',
    titleOf: name => `Still to do: ${name}`,
    about: 'An action point stays here until it is done.',
    empty: 'No action points are open. Everything is done.',
    nothingYet: thenWrite(
      'There is nothing on the action list yet.',
      'Write in the next minutes who does what.',
    ),
    emptyOf: name => `There is nothing on the list for ${name} now.`,
    next: thenWrite(
      orTyped('', 'or type', acting('done')),
      'Is something done? Put the day next to that point in the minutes.',
    ),
    ask: 'Some points have nobody who takes part now. Who would like to do them?',
    inMessage: {
      most: 4,
      open: (points, whose) => {
        const open = points === 1 ? '1 action point is still open' : `${points} action points are still open`;
        return whose === undefined ? `${open}:` : `${open} for ${whose}:`;
      },
      step: 'Is something done? Say so here.',
    },
    number: points => {
      if (points === 0) return 'There are no action points in our minutes yet.';
      return `Our minutes hold ${points === 1 ? '1 action point' : `${points} action points`}. Who does what is known to the people who take part.`;
    },
  },
  done: {
    title: 'Done since last time',
    empty: 'Nothing has been ticked off since last time.',
  },
};

export const texts: Record<Language, Texts> = { nl, en };
