import type { ActionTexts, Refusal } from '../../core/acting/action.ts';
import type { Question } from '../../core/asking/question.ts';
import type { Language } from '../../core/ground/language.ts';

interface LeaveTexts extends ActionTexts {
  questions: Record<'record' | 'on' | 'pass' | 'who' | 'handover', Pick<Question, 'label' | 'hint'>>;
  hangs(name: string): string;
  nothingHangs(name: string): string;
  parts: Record<'people' | 'roles' | 'agreements' | 'planned', string>;
  /** What the minutes with the list are called, before the name. */
  list: string;
  left(name: string, day: string, isAhead: boolean, passed: string | undefined): string;
  onAgenda: string;
  agenda: string;
  mandate(person: string): string;
  write: string;
  stillNamed(person: string): string;
  all: string;
  alsoStops(person: string, partner: string): string;
  ifSo: string;
  stillOpen(agreement: string): string;
  ifNot: string;
  stillPlanned(evaluation: string): string;
  gone: Refusal;
  already(name: string, id: string): Refusal;
  beforeBegin(name: string, day: string): string;
  notTheirs(person: string, what: string): string;
  twice(what: string): string;
  notThemselves(person: string): string;
}

export const texts: Record<Language, LeaveTexts> = {
  nl: {
    name: 'stopt',
    title: 'stoppen',
    summary: 'zeg dat een persoon, partner of rol stopt',
    description:
      'Laat eerst zien wat er allemaal aan vastzit. Daarna kies je de laatste dag, en wie wat overneemt. Waarom iemand stopt, hoeft niemand te weten.',
    arguments: { record: 'wie of wat er stopt: een persoon, partner of rol' },
    options: {
      on: 'de laatste dag, die ook nog mag komen (anders vandaag)',
      pass: 'wie een rol, partner, afspraak of de actiepunten uit een verslag overneemt, zoals moestuin=emine-kaplan (mag vaker)',
      handover: 'zet een lijst om over te dragen bij de verslagen',
      new: 'maak een opvolger die er nog niet in staat',
    },
    examples: [
      ['initiatief stopt', 'kies wie of wat er stopt'],
      [
        'initiatief stopt hamid-bouzian --op "31 december" --geef-door penningmeester=wil-hendrikse --overdracht',
        'in één keer, met een opvolger en een lijst',
      ],
      ['initiatief stopt eettafel', 'een rol stopt vandaag'],
    ],
    questions: {
      record: {
        label: 'Wie of wat stopt er?',
        hint: 'Een persoon, partner of rol. Typ een stukje van de naam.',
      },
      on: { label: 'Wat is de laatste dag?', hint: 'Enter is vandaag. Een dag die nog komt, mag ook.' },
      pass: { label: 'Wat neemt een ander over?', hint: 'Leeg laten mag, als je het nog niet weet.' },
      who: { label: 'Wie neemt dat over?', hint: 'Typ een naam. Wie nieuw is, typ je helemaal uit.' },
      handover: {
        label: 'Zal ik een lijst maken om over te dragen?',
        hint: 'Die komt bij de verslagen. Vink af wat klaar is.',
      },
    },
    hangs: name => `Dit zit er vast aan ${name}:`,
    nothingHangs: name => `Er zit niets vast aan ${name}.`,
    parts: { people: 'Mensen', roles: 'Rollen', agreements: 'Afspraken', planned: 'Gepland' },
    list: 'Overdracht',
    left: (name, day, isAhead, passed) =>
      `${name} ${isAhead ? 'stopt' : 'is gestopt'} op ${day}${passed ? `, en draagt over: ${passed}` : ''}`,
    onAgenda: 'De laatste dag staat op de agenda.',
    agenda: 'De agenda',
    mandate: person => `Spreek af wat ${person} als contactpersoon mag beslissen.`,
    write: 'Schrijf het op met',
    stillNamed: person => `Er staat nog meer op naam van ${person}. Wie doet dat voortaan?`,
    all: 'Alles op een rij',
    alsoStops: (person, partner) => `${person} hoort bij ${partner}. Stopt die ook?`,
    ifSo: 'Zo ja',
    stillOpen: agreement => `Deze afspraak loopt nog: ${agreement}. Gaat die door?`,
    ifNot: 'Zo niet',
    stillPlanned: evaluation => `Dit staat nog gepland: ${evaluation}. Gaat het door?`,
    gone: { says: 'Dat is er niet meer.', help: 'Er is niets veranderd.' },
    already: (name, id) => ({
      says: `${name} is al gestopt.`,
      help: `Klopt dat niet? Typ dan: initiatief wijzig ${id} --leeg status --leeg tot_en_met`,
    }),
    beforeBegin: (name, day) => `${name} begon op ${day}. Kies een latere dag.`,
    notTheirs: (person, what) => `${what} staat niet op naam van ${person}.`,
    twice: what => `${what} kan maar naar één persoon. Noem het één keer.`,
    notThemselves: person => `${person} stopt zelf. Kies iemand anders.`,
  },
  en: {
    name: 'leave',
    title: 'stop',
    summary: 'say that a person, partner or role stops',
    description:
      'First shows all that hangs on it. Then you choose the last day, and who takes over what. Nobody needs to know why somebody stops.',
    arguments: { record: 'who or what stops: a person, partner or role' },
    options: {
      on: 'the last day, which may still be to come (otherwise today)',
      pass: 'who takes over a role, partner, agreement or the action points of minutes, such as garden=priya-nair (may be repeated)',
      handover: 'save a list to hand over with the minutes',
      new: 'make a successor who is not on record yet',
    },
    examples: [
      ['initiatief leave', 'choose who or what stops'],
      [
        'initiatief leave tom-whitlock --on "31 December" --pass electrical-repairs=ewan-mackay --handover',
        'in one go, with a successor and a list',
      ],
      ['initiatief leave sewing-table', 'a role stops today'],
    ],
    questions: {
      record: { label: 'Who or what stops?', hint: 'A person, partner or role. Type part of the name.' },
      on: { label: 'What is the last day?', hint: 'Enter means today. A day to come will do too.' },
      pass: {
        label: 'What does somebody else take over?',
        hint: 'You may leave it empty if you do not know yet.',
      },
      who: { label: 'Who takes that over?', hint: 'Type a name. Type the whole name of somebody new.' },
      handover: {
        label: 'Shall I make a list to hand over?',
        hint: 'It comes with the minutes. Tick what is done.',
      },
    },
    hangs: name => `This hangs on ${name}:`,
    nothingHangs: name => `Nothing hangs on ${name}.`,
    parts: { people: 'People', roles: 'Roles', agreements: 'Agreements', planned: 'Planned' },
    list: 'Handover',
    left: (name, day, isAhead, passed) =>
      `${name} ${isAhead ? 'stops' : 'stopped'} on ${day}${passed ? `, and passes on: ${passed}` : ''}`,
    onAgenda: 'The last day is on the agenda.',
    agenda: 'The agenda',
    mandate: person => `Agree what ${person} may decide as contact.`,
    write: 'Write it down with',
    stillNamed: person => `More is still in the name of ${person}. Who does that from now on?`,
    all: 'All of it',
    alsoStops: (person, partner) => `${person} belongs to ${partner}. Do they stop too?`,
    ifSo: 'If so',
    stillOpen: agreement => `This agreement is still open: ${agreement}. Does it go on?`,
    ifNot: 'If not',
    stillPlanned: evaluation => `This is still planned: ${evaluation}. Does it go ahead?`,
    gone: { says: 'That is not there any more.', help: 'Nothing was changed.' },
    already: (name, id) => ({
      says: `${name} has stopped already.`,
      help: `Is that wrong? Then type: initiatief change ${id} --unset status --unset until`,
    }),
    beforeBegin: (name, day) => `${name} began on ${day}. Choose a later date.`,
    notTheirs: (person, what) => `${what} is not in the name of ${person}.`,
    twice: what => `${what} can go to one person only. Name it once.`,
    notThemselves: person => `${person} stops. Choose somebody else.`,
  },
};
