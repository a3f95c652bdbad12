import { changeGroups as groupOfKind } from '../../generated/kinds.ts';
import type { ChangeGroup } from '../../generated/types.ts';
import { type Kind, kinds } from '../model/kinds.ts';
import type { RecordFile } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import type { Change, StateOf, What } from './changes/change.ts';
import { changesInFields } from './changes/in-fields.ts';
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
    case 'meeting':
      // What minutes bring about is told where it is.
      break;
    default:
      yield* changesInFields(record, pair, then, now);
  }
}

function isPlan(record: RecordFile): boolean {
  return record.kind === 'evaluation' && record.data.held_on === undefined;
}

export type { ChangeGroup };

const groupsOf: Readonly<Partial<Record<Kind, ChangeGroup>>> = groupOfKind;

/** The parts of the work that changes are told by. */
export const changeGroups: readonly ChangeGroup[] = [...new Set(Object.values(groupOfKind))];

/** The part of the work that a change is told with: that of its kind, else with the initiative. */
export function groupOf({ what, record }: Change): ChangeGroup {
  if (what === 'reflection-due') return 'evaluations';
  return groupsOf[record.kind] ?? 'initiative';
}
