import type { KnownPeople, Match } from './known-people.ts';
import type { Listed, ListedPerson } from './listed.ts';

/** Somebody in a list of whom it is not sure who that is. */
export interface Doubt {
  person: ListedPerson;
  candidates: Extract<Match, { is: 'unsure' }>['candidates'];
}

/** Who the people in a list are. */
export interface Identified {
  /** By the id in the list: `person/cor` for who is there, `row/5` for who is new there; nothing for who is left out. */
  whoIs: ReadonlyMap<string, string>;
  /** Of whom it has to be asked, also where that was answered. */
  doubts: readonly Doubt[];
}

/** What was decided of somebody: a key, or one of these words. */
export const decisions = ['new', 'skip'] as const;

/** Finds out who everybody in a list is. `decided`: what was answered where it is not sure, by the id in the list. */
export function identify(
  { people }: Listed,
  known: KnownPeople,
  decided: ReadonlyMap<string, string>,
): Identified {
  const whoIs = new Map<string, string>();
  const doubts: Doubt[] = [];
  for (const person of people) {
    const { id, row, name, details, partner } = person;
    const key = `row/${id}`;
    const match = known.match(person);
    if (match.is === 'unsure') doubts.push({ person, candidates: match.candidates });
    const who = match.is === 'known' ? match.known.key : match.is === 'new' ? 'new' : decided.get(id);
    if (who === undefined || who === 'skip') continue;
    whoIs.set(id, who === 'new' ? key : (whoIs.get(who.replace(/^row\//, '')) ?? who));
    if (who === 'new') known.add({ key, name, details, row, ...(partner !== undefined && { partner }) });
  }
  return { whoIs, doubts };
}
