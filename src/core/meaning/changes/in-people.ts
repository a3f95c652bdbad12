import { goalId } from '../../model/goal-id.ts';
import type { RecordOf } from '../../model/record.ts';
import { activeContacts } from '../contacts.ts';
import type { StateOf, What } from './change.ts';
import { standingOf } from './standing.ts';

type Goal = NonNullable<RecordOf<'initiative'>['data']['goals']>[number];

/** What changed in the initiative itself. */
export function* changesInInitiative(
  { data }: RecordOf<'initiative'>,
  { data: old }: RecordOf<'initiative'>,
): Iterable<What> {
  const [before, phase] = [old.phase ?? 'startup', data.phase ?? 'startup'];
  if (before !== phase) yield { what: 'phase', from: before, to: phase };
  const [form, newForm] = [old.legal_form ?? 'none', data.legal_form ?? 'none'];
  if (form !== newForm) yield { what: 'legal-form', from: form, to: newForm };
  const [gone, added] = [goalsOf(old.goals), goalsOf(data.goals)];
  for (const [id, goal] of added) if (!gone.has(id)) yield { what: 'goal-added', goal };
  for (const [id, goal] of gone) if (!added.has(id)) yield { what: 'goal-removed', goal };
}

function goalsOf(goals: readonly Goal[] = []): Map<string, string> {
  return new Map(goals.map(goal => [goalId(goal), goal.name]));
}

/** What changed in a partner: whether it takes part, whether it carries, and whom there is to call. */
export function* changesInPartner(
  partner: RecordOf<'partner'>,
  old: RecordOf<'partner'> | undefined,
  then: StateOf,
  now: StateOf,
): Iterable<What> {
  const to = standingOf(partner, now.day);
  const isCarrying = partner.data.carrying ?? false;
  if (!old) {
    yield { what: 'added', standing: to };
    if (isCarrying) yield { what: 'carrying', isCarrying };
    return;
  }
  const from = standingOf(old, then.day);
  if (from !== to) yield { what: 'standing', from, to };
  if (isCarrying !== (old.data.carrying ?? false)) yield { what: 'carrying', isCarrying };
  if (from !== 'active' || to !== 'active') return;
  const contacts = [
    activeContacts(old, then.register, then.day).length,
    activeContacts(partner, now.register, now.day).length,
  ] as const;
  // One more above two changes nothing: there is somebody else to call.
  if (Math.min(contacts[0], 2) !== Math.min(contacts[1], 2))
    yield { what: 'contacts', from: contacts[0], to: contacts[1] };
}

/** Whether somebody takes part. */
export function* changesInPerson(
  person: RecordOf<'person'>,
  old: RecordOf<'person'> | undefined,
  then: StateOf,
  now: StateOf,
): Iterable<What> {
  const to = standingOf(person, now.day);
  if (!old) yield { what: 'added', standing: to };
  else {
    const from = standingOf(old, then.day);
    if (from !== to) yield { what: 'standing', from, to };
  }
}
