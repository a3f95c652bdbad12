import type { Day } from '../ground/calendar.ts';
import { groupedBy } from '../ground/groups.ts';
import type { Place } from '../model/place.ts';
import type { RecordOf } from '../model/record.ts';
import type { Register } from '../register/register.ts';
import { fold } from '../words/words.ts';
import { activeOf } from './activity.ts';
import { once } from './once.ts';

/** Where an active role asks for a talent. */
export interface TalentPlace {
  role: RecordOf<'role'>;
  /** Which of the talents that the role asks for. */
  index: number;
}

/** A talent that active roles ask for. Compared without case, accents and outer spaces. */
export interface NeededTalent {
  /** As the first role writes it. */
  talent: string;
  /** Once for each role, in the order of their paths. */
  places: readonly [TalentPlace, ...TalentPlace[]];
  /** The active people who have it. */
  people: readonly RecordOf<'person'>[];
}

/** Every talent that active roles ask for, with who asks for it and who has it. */
export const neededTalents = once((register, today): readonly NeededTalent[] => {
  const knownBy = peopleByTalent(register, today);
  const needed = new Map<string, NeededTalent & { places: TalentPlace[] }>();
  for (const role of activeOf(register, 'role', today)) {
    for (const [index, talent] of (role.data.requires ?? []).entries()) {
      const key = fold(talent);
      const known = needed.get(key);
      if (key === '' || known?.places.at(-1)?.role === role) continue;
      const place = { role, index };
      if (known) known.places.push(place);
      else needed.set(key, { talent: talent.trim(), places: [place], people: knownBy.get(key) ?? [] });
    }
  }
  return [...needed.values()];
});

/** The active people who have each talent, by the talent without case, accents and outer spaces. */
export function peopleByTalent(register: Register, today: Day): Map<string, RecordOf<'person'>[]> {
  return peopleBy('talents', register, today);
}

/** The active people who want to learn each talent, by the talent without case, accents and outer spaces. */
export function learnersByTalent(register: Register, today: Day): Map<string, RecordOf<'person'>[]> {
  return peopleBy('wants_to_learn', register, today);
}

function peopleBy(
  field: 'talents' | 'wants_to_learn',
  register: Register,
  today: Day,
): Map<string, RecordOf<'person'>[]> {
  const people = activeOf(register, 'person', today);
  return groupedBy(people, ({ data }) => new Set((data[field] ?? []).map(fold)));
}

/** Where a needed talent is told: at the first role that asks for it, with the others beside it. */
export function talentPlaces({ places }: NeededTalent): { at: Place; related: Place[] } {
  const [at, ...related] = places.map(
    ({ role, index }): Place => ({ file: role.file, path: ['requires', index] }),
  );
  return { at: at as Place, related };
}
