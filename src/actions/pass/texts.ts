import type { ActionTexts, Refusal } from '../../core/acting/action.ts';
import type { Question } from '../../core/asking/question.ts';
import type { Language } from '../../core/ground/language.ts';

type Asked = 'role' | 'fromPerson' | 'toPerson' | 'on' | 'togetherUntil';

interface PassTexts extends ActionTexts {
  questions: Record<Asked, Pick<Question, 'label' | 'hint'>>;
  passed(role: string, from: string, to: string, day: string, together: string | undefined): string;
  passTheKey: string;
  restOf(person: string): string;
  restLead: string;
  gone: Refusal;
  roleStopped(role: string): Refusal;
  nobody(role: string, id: string): Refusal;
  notThere(person: string, role: string, there: string): Refusal;
  same(person: string): string;
  beforeBegin(person: string, day: string): string;
  togetherBefore(day: string): string;
}

export const texts: Record<Language, PassTexts> = {
  nl: {
    name: 'draag-over',
    title: 'overdragen',
    summary: 'geef een rol door aan een ander',
    description: 'Geeft een rol door: de een stopt ermee, de ander begint. Het kan ook een tijdje samen.',
    arguments: { role: 'welke rol' },
    options: {
      fromPerson: 'wie de rol doorgeeft (vanzelf, als het er maar één is)',
      toPerson: 'wie de rol krijgt',
      on: 'de eerste dag van wie de rol krijgt (anders vandaag)',
      togetherUntil: 'tot en met welke dag jullie het samen doen',
      new: 'maak iemand die er nog niet in staat',
    },
    examples: [
      ['initiatief draag-over', 'kies een rol en een naam'],
      ['initiatief draag-over penningmeester --aan wil-hendrikse', 'in één keer'],
      [
        'initiatief draag-over moestuin --van cor-hagenaars --aan ruud-kempers --op "1 oktober" --samen-tot "31 oktober"',
        'eerst een maand samen',
      ],
    ],
    questions: {
      role: { label: 'Welke rol?', hint: 'Typ een stukje van de naam.' },
      fromPerson: { label: 'Wie geeft de rol door?' },
      toPerson: { label: 'Aan wie?', hint: 'Typ een naam. Wie nieuw is, typ je helemaal uit.' },
      on: { label: 'Op welke dag begint de ander?', hint: 'Enter is vandaag.' },
      togetherUntil: {
        label: 'Tot en met welke dag doen jullie het samen?',
        hint: 'Leeg laten mag: dan neemt de ander het meteen over.',
      },
    },
    passed: (role, from, to, day, together) =>
      `${role}: ${to} neemt het over van ${from} op ${day}${together ? `, samen tot en met ${together}` : ''}`,
    passTheKey: 'Geef ook de sleutel door, of regel de toegang op een andere naam.',
    restOf: person => `${person} heeft nog meer in handen. Gaat dat ook naar iemand anders?`,
    restLead: 'Alles op een rij',
    gone: { says: 'Die rol is er niet meer.', help: 'Er is niets veranderd.' },
    roleStopped: role => ({ says: `${role} is gestopt, dus er is niets over te dragen.` }),
    nobody: (role, id) => ({
      says: `Voor ${role} is er nu niemand, dus er is niets over te dragen.`,
      help: `Zet er iemand bij met: initiatief doe-mee ${id}`,
    }),
    notThere: (person, role, there) => ({
      says: `${person} staat nu niet bij ${role}.`,
      help: `Daar staat nu: ${there}.`,
    }),
    same: person => `${person} geeft de rol door. Kies wie die krijgt.`,
    beforeBegin: (person, day) => `${person} begon zelf op ${day}. Kies een latere dag.`,
    togetherBefore: day => `Samen kan vanaf ${day}. Kies een dag daarna, of laat het leeg.`,
  },
  en: {
    name: 'pass',
    title: 'pass on',
    summary: 'pass a role on to somebody else',
    description: 'Passes a role on: one person ends, another begins. They can do it together for a while.',
    arguments: { role: 'which role' },
    options: {
      fromPerson: 'who passes the role on (by itself, where there is only one)',
      toPerson: 'who gets the role',
      on: 'the first day of who gets the role (otherwise today)',
      togetherUntil: 'the last day on which both do it',
      new: 'make somebody who is not on record yet',
    },
    examples: [
      ['initiatief pass', 'choose a role and a name'],
      ['initiatief pass sewing-table --to-person grace-adeyemi', 'in one go'],
      [
        'initiatief pass organising --from-person ewan-mackay --to-person priya-nair --on "1 October" --together-until "31 October"',
        'together for a month first',
      ],
    ],
    questions: {
      role: { label: 'Which role?', hint: 'Type part of its name.' },
      fromPerson: { label: 'Who passes it on?' },
      toPerson: { label: 'To whom?', hint: 'Type a name. Type the whole name of somebody new.' },
      on: { label: 'On which day does the other begin?', hint: 'Enter means today.' },
      togetherUntil: {
        label: 'Until which day do you do it together?',
        hint: 'You may leave it empty: then the other takes over at once.',
      },
    },
    passed: (role, from, to, day, together) =>
      `${role}: ${to} takes over from ${from} on ${day}${together ? `, together until ${together}` : ''}`,
    passTheKey: 'Pass the key on too, or have the access put in another name.',
    restOf: person => `${person} holds more. Does that go to somebody else too?`,
    restLead: 'All of it',
    gone: { says: 'That role is not there any more.', help: 'Nothing was changed.' },
    roleStopped: role => ({ says: `${role} has stopped, so there is nothing to pass on.` }),
    nobody: (role, id) => ({
      says: `Nobody holds ${role} now, so there is nothing to pass on.`,
      help: `Put somebody in it with: initiatief join ${id}`,
    }),
    notThere: (person, role, there) => ({
      says: `${person} does not hold ${role} now.`,
      help: `Who does: ${there}.`,
    }),
    same: person => `${person} passes the role on. Choose who gets it.`,
    beforeBegin: (person, day) => `${person} began on ${day}. Choose a later date.`,
    togetherBefore: day => `Together can be from ${day} on. Choose a later date, or leave it empty.`,
  },
};
