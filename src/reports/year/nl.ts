import { acting } from '../../core/doing/proposal.ts';
import { orTyped, thenWrite } from '../../core/doing/step.ts';

/** What the report says in Dutch. */
export const nl = {
  name: 'jaar',
  title: 'Ons jaar',
  summary: 'Wat kwam er in een jaar van afspraken, wat leerden we, en wie kwamen en gingen?',
  inShort: 'In het kort',
  about: (year: string, isOver: boolean) =>
    isOver ? `Dit is ${year}, van januari tot en met december.` : `Dit is ${year}, tot en met vandaag.`,
  otherYear: (command: string) => `Een ander jaar? Typ: ${command} en dan het jaartal.`,
  counted: (parts: readonly string[], list: (items: readonly string[]) => string) =>
    `Op papier staan ${list(parts)}.`,
  counts: {
    made: ['één nieuwe afspraak', 'nieuwe afspraken'],
    kept: ['één afspraak die lukte', 'afspraken die lukten'],
    lessons: ['één les', 'lessen'],
    evaluations: ['één evaluatie', 'evaluaties'],
    meetings: ['één verslag', 'verslagen'],
    decisions: ['één besluit', 'besluiten'],
  } as Record<Counted, readonly [one: string, many: string]>,
  nothing: 'Van dit jaar staat er nog niets op papier.',
  agreements: {
    title: 'Wat er van afspraken kwam',
    about: 'Afspraken die we in dit jaar afrondden.',
    empty: 'In dit jaar rondden we geen afspraak af.',
    next: thenWrite(
      orTyped('', 'of typ', acting('done')),
      'Staat er iets open dat eigenlijk klaar is? Zet het erbij.',
    ),
  },
  learned: {
    title: 'Wat we leerden',
    about: 'Uit evaluaties en verslagen.',
    empty: 'Er staan geen lessen van dit jaar op papier.',
  },
  kind: { stimulus: 'hielp', obstacle: 'stond in de weg' },
  comings: {
    title: 'Wie kwamen en gingen',
    about: 'Mensen en partners, en wie een rol op zich nam of doorgaf.',
    empty: 'In dit jaar kwam of ging er niemand, voor zover dat op papier staat.',
    next: 'Bedank samen wie stopte. Dat kan ook later nog.',
  },
  coming: {
    came: 'kwam erbij',
    went: 'laatste dag',
    'took-role': 'begon in deze rol',
    'left-role': 'laatste dag in deze rol',
  },
  evaluations: {
    title: 'Waarop we terugkeken',
    about: 'De evaluaties van dit jaar.',
    empty: 'In dit jaar keken we niet samen terug.',
  },
  decided: {
    title: 'Wat we besloten',
    about: 'Uit de verslagen van dit jaar.',
    empty: 'Er staan geen besluiten van dit jaar op papier.',
  },
  columns: {
    agreement: 'Afspraak',
    status: 'Hoe het ging',
    on: 'Op',
    brought: 'Wat het bracht',
    lesson: 'Les',
    kind: 'Soort',
    where: 'Waar',
    who: 'Wie',
    what: 'Wat',
    role: 'Rol',
    date: 'Datum',
    evaluation: 'Evaluatie',
    about: 'Waarover',
    outcome: 'Uitkomst',
    minutes: 'Verslag',
    decisions: 'Besluiten',
  },
};

/** What is counted in a sentence. */
export type Counted = 'made' | 'kept' | 'lessons' | 'evaluations' | 'meetings' | 'decisions';

/** The texts of the report, in any language. */
export type Texts = typeof nl;
