import type { Day } from '../calendar.ts';
import type { RecordOf } from '../record.ts';
import type { Register } from '../register.ts';
import { fold } from '../words.ts';
import { limitsOf } from './limits.ts';
import { type Load, loads } from './load.ts';
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
 * Up to so many people (three, where nothing is said) per role who could stand beside those who hold it, with the reasons, for the roles that
 * miss somebody. Where nobody fits the role itself, people of the initiative who have room and no role yet.
 */
export function candidatesFor(
  staffing: readonly Staffing[],
  register: Register,
  today: Day,
  atMost = mostOffered,
): Map<string, Candidate[]> {
  const carried = [...loads(register, today).values()];
  const { roles_per_person: limit } = limitsOf(register);
  const candidates = new Map<string, Candidate[]>();
  for (const { role, holders, isVacant, isOnePitter, isThin } of staffing) {
    if (!isVacant && !isOnePitter && !isThin) continue;
    const there = new Set(holders.map(({ person }) => person.id));
    const others = carried
      .filter(({ person }) => !there.has(person.id))
      .map(load => ({ person: load.person, reasons: reasonsFor(role, load, limit) }))
      .filter(({ reasons }) => score(reasons) > 0)
      // Sorting keeps the order of the records where people score alike.
      .sort((a, b) => score(b.reasons) - score(a.reasons));
    const fitting = others.filter(hasFittingReason);
    const offered = fitting.length > 0 ? fitting : others.filter(hasRoom);
    candidates.set(role.id, offered.slice(0, atMost));
  }
  return candidates;
}

function reasonsFor(role: RecordOf<'role'>, { person, roles, hours }: Load, limit: number): Reason[] {
  const { talents, wants_to_learn, offers = [], motivation = [], hours_per_week } = person.data;
  const reasons: Reason[] = [];
  const can = shared(role.data.requires, talents);
  const learns = shared(role.data.requires, wants_to_learn).filter(talent => !can.includes(talent));
  if (can.length > 0) reasons.push({ type: 'can', talents: can });
  if (learns.length > 0) reasons.push({ type: 'wants-to-learn', talents: learns });
  const subject = fold([role.data.name, ...(role.data.requires ?? []), ...(role.data.tags ?? [])].join(' '));
  const offer = offers.find(({ what, tags = [] }) => touches([what, ...tags].join(' '), subject));
  if (offer) reasons.push({ type: 'offers', text: offer.what });
  const drive = motivation.find(text => touches(text, subject));
  if (drive) reasons.push({ type: 'drives', text: drive });
  const free = (hours_per_week ?? 0) - hours;
  if (free > 0) reasons.push({ type: 'free-hours', hours: free });
  if (roles.length === 0) reasons.push({ type: 'light-load' });
  if (roles.length >= limit) reasons.push({ type: 'busy', roles: roles.length });
  return reasons;
}

/** What a role asks for and somebody names too, as the role writes it; without regard to case and accents. */
function shared(asked: readonly string[] = [], named: readonly string[] = []): string[] {
  const known = new Set(named.map(fold));
  return asked.filter(talent => known.has(fold(talent)));
}

/** Does a text name something that the role is about? Short words say too little: five letters or more. */
function touches(text: string, subject: string): boolean {
  return fold(text)
    .split(/[^\p{L}]+/u)
    .some(word => word.length >= 5 && !tooCommon.has(word) && subject.includes(word));
}

/** Words that are in everything, in both languages. */
const tooCommon = new Set(
  'iets iemand mensen samen nieuwe anderen andere groepen groep maken leren kunnen willen helpen werken houden doen geven zorgen brengen komen laten lopen blijven people other others something somebody together making learning helping working things groups'.split(
    ' ',
  ),
);

/** Is there something in the role itself for this person, not just room in the week? */
function hasFittingReason({ reasons }: Candidate): boolean {
  return reasons.some(({ type }) => ['can', 'wants-to-learn', 'offers', 'drives'].includes(type));
}

function hasRoom({ person, reasons }: Candidate): boolean {
  const types = reasons.map(({ type }) => type);
  return person.data.partner === undefined && types.includes('free-hours') && types.includes('light-load');
}

/** How well somebody fits a role, as a whole number: only good to compare. */
export function score(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { type }) => sum + weight[type], 0);
}
