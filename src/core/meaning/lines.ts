import { addInterval, type Day, daysBetween } from '../ground/calendar.ts';
import { addTo, groupedBy } from '../ground/groups.ts';
import { byText } from '../ground/order.ts';
import { initiativeId } from '../model/kinds.ts';
import type { RecordOf } from '../model/record.ts';
import type { Register } from '../register/register.ts';
import { activeOf, activePerson } from './activity.ts';
import { agreementsBySide, openAgreements } from './agreements.ts';
import { activeContacts, isPersonal, partnersByPerson } from './contacts.ts';

type Partner = RecordOf<'partner'>;
type Person = RecordOf<'person'>;
type Meeting = RecordOf<'meeting'>;

/** Who speaks with whom: the short lines between a partner and us. */
export interface Lines {
  /** The first to call there. */
  first: Person | undefined;
  /** Whom to call there when the first does not answer: other contacts, then others who belong to the partner. */
  second: readonly Person[];
  /** Who of us calls: our contact persons in the open agreements with the partner. */
  ours: readonly Person[];
}

/** The short lines with each of these partners, by id. */
export function linesWith(partners: readonly Partner[], register: Register, today: Day): Map<string, Lines> {
  const people = activeOf(register, 'person', today);
  const agreements = agreementsBySide(openAgreements(register), register);
  return new Map(
    partners.map(partner => {
      const there = people.filter(({ data }) => data.partner === partner.id);
      const [first, ...others] = [...new Set([...activeContacts(partner, register, today), ...there])];
      const ours = (agreements.get(partner.id) ?? [])
        .flatMap(({ data }) => data.parties ?? [])
        .filter(party => party.partner === initiativeId)
        .flatMap(party => activePerson(register, party.contact_person, today) ?? []);
      return [partner.id, { first, second: others, ours: [...new Set(ours)] }];
    }),
  );
}

/** The minutes of the last year in which each partner took part, or whose answer they wait for, by partner. */
export function meetingsByPartner(register: Register, today: Day): Map<string, Meeting[]> {
  const from = addInterval(today, 'P1Y', -1) ?? '';
  const partnersOf = partnersByPerson(register);
  return groupedBy(register.all('meeting'), ({ data }) => {
    const { held_on: day = '', present = [], waiting_for: asked } = data;
    if (day < from || day > today) return [];
    const partners = new Set(present.flatMap(id => partnersOf.get(id) ?? []));
    return asked ? partners.add(asked) : partners;
  });
}

/** How often people spoke, and how often somebody wrote: a message, an email or a letter. */
export function spokenAndWritten(meetings: readonly Meeting[]): { spoken: number; written: number } {
  const spoken = meetings.filter(isPersonal).length;
  return { spoken, written: meetings.length - spoken };
}

/** Of fewer answers than this nothing is said: one of them would tell too much. */
const fewestAnswers = 3;

/** The median of the days from our question to the answer, of each partner by id; only of those with enough answers. */
export function daysToAnswer(register: Register, today: Day): Map<string, number> {
  const days = new Map<string, number[]>();
  for (const { data } of register.all('meeting')) {
    const { waiting_for: partner, held_on: asked, answered_on: answered } = data;
    if (!partner || !asked || !answered || answered > today || answered < asked) continue;
    addTo(days, partner, daysBetween(asked, answered));
  }
  const enough = [...days].filter(([, all]) => all.length >= fewestAnswers);
  return new Map(enough.map(([partner, all]) => [partner, medianOf(all)]));
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** The minutes that wait for an answer, the oldest first. */
export function waitingForAnswer(register: Register, today: Day): Meeting[] {
  return register
    .all('meeting')
    .filter(({ data }) => data.waiting_for && !data.answered_on && (data.held_on ?? '') <= today)
    .sort((a, b) => byText(a.data.held_on ?? '', b.data.held_on ?? ''));
}
