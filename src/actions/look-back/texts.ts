import type { ActionTexts, Refusal } from '../../core/acting/action.ts';
import type { Question } from '../../core/asking/question.ts';
import type { Language } from '../../core/ground/language.ts';

type Asking = Pick<Question, 'label' | 'hint' | 'example'>;

interface LookBackTexts extends ActionTexts {
  questions: Record<
    'about' | 'on' | 'present' | 'view' | 'who' | 'said' | 'lesson' | 'learned' | 'outcome',
    Asking
  >;
  lessons: Record<'stimulus' | 'obstacle', string>;
  inShort: string;
  wasPlanned: string;
  isPlanned: string;
  nameFor(subjects: string): string;
  held(name: string, day: string): string;
  already(name: string, key: string): Refusal;
  notYet(day: string): string;
  noQuestion(typed: string): Refusal;
  stillLacking(fields: string): string;
  agreed: string;
  lead: string;
}

export const texts: Record<Language, LookBackTexts> = {
  nl: {
    name: 'terugkijken',
    title: 'terugkijken',
    summary: 'schrijf op hoe jullie samen terugkeken',
    description:
      'Schrijft op wie erbij waren, wat jullie vonden en hoe jullie verdergaan. Leeg laten mag: schrijf dat later op.',
    arguments: { about: 'de evaluatie die gepland was, of waarover het ging' },
    options: {
      on: 'op welke dag (anders de geplande dag, of vandaag)',
      present: 'wie erbij was (mag vaker)',
      outcome: 'hoe jullie verdergaan: doorgaan, aanpassen of stoppen',
      set: 'het antwoord op een vraag (mag vaker)',
      view: 'hoe iemand het ziet (mag vaker)',
      lesson: 'wat jullie leerden: begin met stimulans: of obstakel: (mag vaker)',
    },
    examples: [
      ['initiatief terugkijken', 'kies wat er gepland was, en vul samen in'],
      [
        'initiatief terugkijken 2026-09-17-grond-en-schooltuin --aanwezig "cor-hagenaars, ruud-kempers" --uitkomst doorgaan',
        'in één keer',
      ],
      [
        'initiatief terugkijken moestuin --kijk "cor=Meer water" --les "obstakel: te weinig handen in juli"',
        'wat niet gepland was',
      ],
    ],
    questions: {
      about: { label: 'Waarop keken jullie terug?', hint: 'Typ een stukje van de naam.' },
      on: { label: 'Op welke dag was het?' },
      present: { label: 'Wie waren erbij?', hint: 'Een voor een. Ook de mensen van partners.' },
      view: { label: 'Hoe ziet iedereen het?', example: 'cor="Ik wil meer water."' },
      who: { label: 'Wie zei iets?', hint: 'Een voor een. Leeg laten mag.' },
      said: { label: 'Wat zei die?', hint: 'In eigen woorden, kort.' },
      lesson: {
        label: 'Wat leerden jullie?',
        hint: 'Leeg laten mag.',
        example: '"obstakel: te weinig handen in juli"',
      },
      learned: { label: 'Wat precies?', hint: 'In één zin.' },
      outcome: { label: 'Hoe gaan jullie verder?' },
    },
    lessons: { stimulus: 'iets wat hielp', obstacle: 'iets wat in de weg zat' },
    inShort: 'In een paar zinnen. Leeg laten mag. Je kunt het later aanvullen.',
    wasPlanned: 'was gepland',
    isPlanned: 'staat gepland',
    nameFor: subjects => `Terugkijken: ${subjects}`,
    held: (name, day) => `Teruggekeken op ${day}: ${name}`,
    already: (name, key) => ({
      says: `Van "${name}" staat al op welke dag jullie terugkeken.`,
      help: `Nog iets erbij? Typ: initiatief wijzig ${key}`,
    }),
    notYet: day => `${day} moet nog komen. Kies een dag die al geweest is, of vandaag.`,
    noQuestion: typed => ({
      says: `In "${typed}" zie ik geen vraag met een antwoord.`,
      help: 'Schrijf het zo: --zet zijn_we_op_de_goede_weg="Ja, de bakken zijn vol."',
    }),
    stillLacking: fields => `Nog leeg: ${fields}. Vul dat samen aan, dan telt de evaluatie mee.`,
    agreed: 'Spraken jullie iets af? Zet het erbij.',
    lead: 'Dat kan zo',
  },
  en: {
    name: 'look-back',
    title: 'look back',
    summary: 'write down how you looked back together',
    description:
      'Writes down who was there, what you found and how you go on. You may leave things empty and write them later.',
    arguments: { about: 'the evaluation that was planned, or what it was about' },
    options: {
      on: 'on which day (otherwise the planned day, or today)',
      present: 'who was there (may be repeated)',
      outcome: 'how you go on: continue, change or stop',
      set: 'the answer to a question (may be repeated)',
      view: 'how somebody sees it (may be repeated)',
      lesson: 'what you learned: begin with stimulus: or obstacle: (may be repeated)',
    },
    examples: [
      ['initiatief look-back', 'choose what was planned, and fill it in together'],
      [
        'initiatief look-back 2026-09-12-the-first-half-year --present "tom-whitlock, priya-nair" --outcome continue',
        'in one go',
      ],
      [
        'initiatief look-back sewing-table --view "priya=More thread" --lesson "obstacle: too few hands in July"',
        'what was not planned',
      ],
    ],
    questions: {
      about: { label: 'What did you look back on?', hint: 'Type part of its name.' },
      on: { label: 'On which day was it?' },
      present: { label: 'Who were there?', hint: 'One by one. The people of partners too.' },
      view: { label: 'How does everybody see it?', example: 'tom="I would like more light."' },
      who: { label: 'Who said something?', hint: 'One by one. You may leave it empty.' },
      said: { label: 'What did they say?', hint: 'In their own words, in short.' },
      lesson: {
        label: 'What did you learn?',
        hint: 'You may leave it empty.',
        example: '"obstacle: too few hands in July"',
      },
      learned: { label: 'What exactly?', hint: 'In one sentence.' },
      outcome: { label: 'How do you go on?' },
    },
    lessons: { stimulus: 'something that helped', obstacle: 'something that was in the way' },
    inShort: 'In a few sentences. You may leave it empty and add it later.',
    wasPlanned: 'was planned',
    isPlanned: 'is planned',
    nameFor: subjects => `Looking back: ${subjects}`,
    held: (name, day) => `Looked back on ${day}: ${name}`,
    already: (name, key) => ({
      says: `"${name}" says already on which day you looked back.`,
      help: `Something to add? Type: initiatief change ${key}`,
    }),
    notYet: day => `${day} is still to come. Choose a date that has been, or today.`,
    noQuestion: typed => ({
      says: `I see no question with an answer in "${typed}".`,
      help: 'Write it like this: --set right_track="Yes, the benches are full."',
    }),
    stillLacking: fields => `Still empty: ${fields}. Add that together, and the evaluation counts.`,
    agreed: 'Did you agree on something? Add it.',
    lead: 'Like this',
  },
};
