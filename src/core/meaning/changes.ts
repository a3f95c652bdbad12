import { type Kind, kinds } from '../model/kinds.ts';
import type { RecordFile } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import type { Change, StateOf, What } from './changes/change.ts';
import { changesInInitiative, changesInPartner, changesInPerson } from './changes/in-people.ts';
import { changesInAgreement, changesInEvaluation, changesInReflection } from './changes/in-promises.ts';
import { changesInRole } from './changes/in-roles.ts';

/**
 * What changed in meaning between two states of the same records, by kind and path: each change once, nothing of
 * how things are written. A record that cannot be read in one of the two is passed over. `renamed`: the records that
 * have another id now, by their keys of now and of then; in both states they have that of now.
 */
export function changesBetween(
  then: StateOf,
  now: StateOf,
  renamed: ReadonlyMap<string, string> = new Map(),
): Change[] {
  const changes: Change[] = [];
  for (const kind of kinds) {
    for (const record of now.register.all(kind) as readonly RecordFile[]) {
      const old = then.register.get(kind, record.id) as RecordFile | undefined;
      if (!old && then.register.has(kind, record.id)) continue;
      for (const what of whatOf(record, old, then, now, renamed)) changes.push({ ...what, record });
    }
    for (const record of then.register.all(kind) as readonly RecordFile[])
      if (!now.register.has(kind, record.id))
        changes.push({ what: 'removed', planned: isPlan(record), record });
  }
  for (const [record, due] of changesInReflection(then, now))
    changes.push({ what: 'reflection-due', due, record });
  return changes;
}

function* whatOf(
  record: RecordFile,
  old: RecordFile | undefined,
  then: StateOf,
  now: StateOf,
  renamed: ReadonlyMap<string, string>,
): Iterable<What> {
  const from = renamed.get(keyOf(record));
  if (from !== undefined) yield { what: 'moved', from, to: keyOf(record) };
  if (old && old.data.name !== record.data.name)
    yield { what: 'renamed', from: old.data.name, to: record.data.name };
  // TypeScript does not see that the two are of one kind.
  const pair = old as never;
  switch (record.kind) {
    case 'initiative':
      if (old) yield* changesInInitiative(record, pair);
      break;
    case 'partner':
      yield* changesInPartner(record, pair, then, now);
      break;
    case 'person':
      yield* changesInPerson(record, pair, then, now);
      break;
    case 'role':
      yield* changesInRole(record, pair, then, now);
      break;
    case 'agreement':
      yield* changesInAgreement(record, pair, then, now);
      break;
    case 'evaluation':
      yield* changesInEvaluation(record, pair, then, now);
      break;
  }
}

function isPlan(record: RecordFile): boolean {
  return record.kind === 'evaluation' && record.data.held_on === undefined;
}

/** The parts of the work that changes are told by, each with the kinds it is about. */
export const changeGroups = {
  initiative: ['initiative', 'meeting'],
  partners: ['partner'],
  people: ['person'],
  roles: ['role'],
  agreements: ['agreement'],
  evaluations: ['evaluation'],
} as const satisfies Record<string, readonly Kind[]>;

export type ChangeGroup = keyof typeof changeGroups;

/** The part of the work that a change is told with. */
export function groupOf({ what, record }: Change): ChangeGroup {
  if (what === 'reflection-due') return 'evaluations';
  const groups = Object.entries(changeGroups) as [ChangeGroup, readonly Kind[]][];
  return groups.find(([, ofKinds]) => ofKinds.includes(record.kind))?.[0] ?? 'initiative';
}
