import { showing } from '../../core/doing/proposal.ts';
import { step } from '../../core/doing/step.ts';

/** What the report says in Dutch. */
export const nl = {
  name: 'wat-hielp',
  title: 'Hielp het, samen terugkijken?',
  summary: 'Wat besloten we toen we terugkeken, en wat kwam ervan?',
  inShort: 'In het kort',
  held: (number: number) =>
    number === 1 ? 'We keken één keer samen terug.' : `We keken ${number} keer samen terug.`,
  earlier: (number: number) =>
    `Hieronder staan de laatste keren. Daarvoor keken we nog ${number === 1 ? 'één keer' : `${number} keer`} terug.`,
  kept: (kept: number, made: number) =>
    made === 1
      ? `Er kwam één afspraak uit. ${kept === 1 ? 'Die is gelukt.' : 'Die is nog niet gelukt.'}`
      : `Er kwamen ${made} afspraken uit. Daarvan ${kept === 1 ? 'is er één gelukt' : `zijn er ${kept} gelukt`}.`,
  noAgreements: 'Er staan nog geen afspraken bij die eruit kwamen.',
  decided: {
    title: 'Wat we besloten',
    about: 'De laatste keer staat bovenaan. Achter elke afspraak staat hoe het er nu mee is.',
    empty: 'We keken nog niet samen terug. Kies er samen een datum voor.',
    next: 'Vraag bij het volgende overleg: wat hielp, en wat doen we nog een keer?',
  },
  figures: {
    title: 'Hoe het toen was, en nu',
    about: 'Eerst het aantal rollen of afspraken van die dag, dan dat van nu.',
    empty: 'Nog niets om naast elkaar te zetten.',
    next: step('', 'Bekijk ook hoe het per maand ging', showing('trend')),
  },
  source: { git: 'zoals het toen is bewaard', dates: 'volgens de datums in de bestanden' },
  course: (before: number, now: number) => (before === now ? `blijft ${now}` : `${before} → ${now}`),
  columns: {
    evaluation: 'Evaluatie',
    heldOn: 'Op',
    outcome: 'Uitkomst',
    agreements: 'Afspraken die eruit kwamen',
    lessons: 'Wat we leerden',
    onePitters: 'Op één persoon',
    vacant: 'Leeg',
    openAgreements: 'Open afspraken',
    source: 'Hoe we dat weten',
  },
};

/** The texts of the report, in any language. */
export type Texts = typeof nl;
