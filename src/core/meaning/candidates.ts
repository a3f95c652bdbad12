import type { Day } from '../ground/calendar.ts';
import type { RecordOf } from '../model/record.ts';
import type { Register } from '../register/register.ts';
import { limitsOf } from './limits.ts';
import { type Load, loads } from './load.ts';
import { once } from './once.ts';
import { nearTo, type Profile, profileOf, profiles, type Said, type Wish, wishOf } from './profiles.ts';
import type { Staffing } from './staffing.ts';

/** Why somebody could be asked, or (for `busy`) what to weigh against it. */
export type Reason =
  | { type: 'can' | 'wants-to-learn'; talents: readonly string[] }
  | { type: 'offers' | 'drives'; text: string }
  | { type: 'free-hours'; hours: number }
  | { type: 'light-load' }
  | { type: 'busy'; roles: number };

/** Somebody who could stand beside the others in a role. Offered, never decided. */
export interface Candidate {
  person: RecordOf<'person'>;
  reasons: readonly Reason[];
  /** How well somebody fits, as a whole number: only good to compare. */
  fit: number;
}

const weight: Record<Reason['type'], number> = {
  can: 8,
  'wants-to-learn': 5,
  offers: 4,
  drives: 3,
  'free-hours': 1,
  'light-load': 1,
  busy: -4,
};

const mostOffered = 3;

/**
 * Up to so many people (three, where nothing is said) per role who could stand beside those who hold it, with the
 * reasons, for the roles that miss somebody. Where nobody fits the role itself, people of the initiative who have room and no role yet.
 */
export function candidatesFor(
  staffing: readonly Staffing[],
  register: Register,
  today: Day,
  atMost = mostOffered,
): Map<string, Candidate[]> {
  const known = profiles(register, today);
  const { roles_per_person: limit } = limitsOf(register);
  const candidates = new Map<string, Candidate[]>();
  for (const { role, holders, isVacant, isOnePitter, isThin } of staffing) {
    if (!isVacant && !isOnePitter && !isThin) continue;
    const there = new Set(holders.map(({ person }) => person.id));
    const wish = wishOf(role);
    const near = nearTo(wish, known).filter(({ load }) => !there.has(load.person.id));
    const fitting = ranked(near, profile => reasonsFor(wish, profile, limit));
    const offered =
      fitting.length > 0 ? fitting : withRoom(register, today).filter(({ person }) => !there.has(person.id));
    candidates.set(role.id, offered.slice(0, atMost));
  }
  return candidates;
}

/** Why this person could be asked for a role. */
export function reasonsOf(
  role: RecordOf<'role'>,
  person: RecordOf<'person'>,
  register: Register,
  today: Day,
): readonly Reason[] {
  const load = loads(register, today).get(person.id);
  return load ? reasonsFor(wishOf(role), profileOf(load), limitsOf(register).roles_per_person) : [];
}

/** People of the initiative who have room and no role yet, for roles that nobody fits. */
const withRoom = once((register, today): readonly Candidate[] => {
  const { roles_per_person: limit } = limitsOf(register);
  const { everybody } = profiles(register, today);
  const ours = everybody.filter(
    ({ load }) => load.person.data.partner === undefined && load.roles.length === 0,
  );
  return ranked(ours, ({ load }) => roomOf(load, limit)).filter(({ reasons }) =>
    reasons.some(({ type }) => type === 'free-hours'),
  );
});

/** With the reasons, who fits best first; those alike in the order of the records. */
function ranked(people: readonly Profile[], why: (profile: Profile) => readonly Reason[]): Candidate[] {
  return people
    .map(profile => {
      const reasons = why(profile);
      return { person: profile.load.person, reasons, fit: score(reasons) };
    })
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
}

function reasonsFor({ talents, subject }: Wish, profile: Profile, limit: number): Reason[] {
  const reasons: Reason[] = [];
  const can = talents.filter(({ key }) => profile.talents.has(key));
  const learns = talents.filter(({ key }) => profile.learns.has(key) && !profile.talents.has(key));
  if (can.length > 0) reasons.push({ type: 'can', talents: can.map(({ talent }) => talent) });
  if (learns.length > 0)
    reasons.push({ type: 'wants-to-learn', talents: learns.map(({ talent }) => talent) });
  const isAbout = ({ words }: Said): boolean => words.some(word => subject.includes(word));
  const offer = profile.offers.find(isAbout);
  if (offer) reasons.push({ type: 'offers', text: offer.text });
  const drive = profile.drives.find(isAbout);
  if (drive) reasons.push({ type: 'drives', text: drive.text });
  reasons.push(...roomOf(profile.load, limit));
  return reasons;
}

/** What says whether somebody has room for a role, whichever it is. */
function roomOf({ person, roles, hours }: Load, limit: number): Reason[] {
  const room: Reason[] = [];
  const free = (person.data.hours_per_week ?? 0) - hours;
  if (free > 0) room.push({ type: 'free-hours', hours: free });
  if (roles.length === 0) room.push({ type: 'light-load' });
  if (roles.length >= limit) room.push({ type: 'busy', roles: roles.length });
  return room;
}

/** How well somebody fits a role, as a whole number: only good to compare. */
export function score(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { type }) => sum + weight[type], 0);
}
