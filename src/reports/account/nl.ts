import { thenWrite } from '../../core/doing/step.ts';
/** What the report says in Dutch. */
export const nl = {
  name: 'verantwoording',
  title: 'Wat we met een afspraak deden',
  summary: 'Wat beloofden we in een afspraak, wat deden we, en wat bracht het?',
  choose: {
    title: 'Welke afspraak?',
    about: 'Kies een afspraak, zoals een subsidie. Zet de naam achter de opdracht, zoals hieronder.',
    empty: 'We hebben nog geen afspraken.',
  },
  unknown: 'Deze afspraak staat niet in wat jullie mogen zien. Maak dit blad voor de kerngroep.',
  facts: { title: 'Om welke afspraak het gaat' },
  fact: {
    agreement: 'Afspraak',
    reference: 'Kenmerk',
    status: 'Hoe het ervoor staat',
    made: 'Afgesproken op',
    minutes: 'In welk verslag',
    due: 'Uiterlijk',
    done: 'Klaar op',
    goal: 'Voor welk doel',
  },
  promised: {
    title: 'Wat we elkaar beloofden',
    about: 'Wie wat levert.',
    empty: 'Er staat nog niet bij wie wat levert.',
  },
  brought: {
    title: 'Wat het bracht',
    empty: thenWrite('Dat staat nog niet op papier.', 'Schrijf samen in drie zinnen op wat er nu anders is.'),
  },
  reflections: {
    title: 'Hoe we erop terugkeken',
    about: 'De evaluaties over deze afspraak.',
    empty: 'Over deze afspraak keken we nog niet samen terug.',
  },
  lessons: {
    title: 'Wat we ervan leerden',
    about: 'Uit die evaluaties, en uit de verslagen die over deze afspraak gaan.',
    empty: 'Er staan nog geen lessen bij deze afspraak.',
  },
  kind: { stimulus: 'hielp', obstacle: 'stond in de weg' },
  documents: {
    title: 'Stukken',
    about: 'Wat erbij hoort, om mee te sturen.',
    empty: 'Er staan geen stukken bij deze afspraak.',
  },
  columns: {
    agreement: 'Afspraak',
    type: 'Zo typ je het',
    fact: 'Wat',
    value: 'Waarde',
    party: 'Wie',
    delivers: 'Levert',
    amount: 'Bedrag',
    due: 'Uiterlijk',
    confirmed: 'Bevestigd op',
    evaluation: 'Evaluatie',
    on: 'Op',
    outcome: 'Uitkomst',
    lesson: 'Les',
    kind: 'Soort',
    where: 'Waar',
    document: 'Stuk',
    record: 'Hoort bij',
  },
};

/** The texts of the report, in any language. */
export type Texts = typeof nl;
