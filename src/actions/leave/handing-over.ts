import type { ActionContext } from '../../core/acting/action.ts';
import { dayAfter, endLine, linesOf } from '../../core/acting/holder-lines.ts';
import { takenOver } from '../../core/acting/taken-over.ts';
import type { Change, FieldChange } from '../../core/changing/change.ts';
import { type Day, lastDay } from '../../core/ground/calendar.ts';
import { isDoneBy } from '../../core/meaning/actions.ts';
import { hasStopped } from '../../core/meaning/activity.ts';
import { openAgreements } from '../../core/meaning/agreements.ts';
import { activeContacts } from '../../core/meaning/contacts.ts';
import type { RecordOf } from '../../core/model/record.ts';
import { keyOf } from '../../core/model/record-key.ts';

interface Leaving {
  person: RecordOf<'person'>;
  /** The last day. */
  on: Day;
  /** Who gets what: the id of a person, by the key of a role, partner or agreement. */
  to: ReadonlyMap<string, string>;
}

/** What becomes of all that names somebody who leaves: lines of roles end, and who takes over comes in their place. */
export function handingOver(leaving: Leaving, context: ActionContext): Change[] {
  return [
    ...context.register.all('role').flatMap(role => linesIn(role, leaving, context)),
    ...context.register.all('partner').flatMap(partner => contactsIn(partner, leaving, context)),
    ...contactPersons(leaving, context),
    ...context.register.all('meeting').flatMap(meeting => pointsIn(meeting, leaving, context.today)),
  ];
}

function linesIn(
  role: RecordOf<'role'>,
  { person, on, to }: Leaving,
  { today }: ActionContext,
): FieldChange[] {
  if (hasStopped(role, today)) return [];
  const successor = to.get(keyOf(role));
  if (successor !== undefined)
    return takenOver(role, { from: person.id, to: successor, on: dayAfter(on), until: on, today });
  // Of who leaves later the end is told once, with the person.
  if (on > today) return [];
  return linesOf(role, person.id, today)
    .filter(({ until }) => until === undefined || lastDay(until) > on)
    .map(line => endLine(role, line, on))
    .toReversed();
}

/** The successor is whom to call. Without one the name goes where others can be called. */
function contactsIn(
  partner: RecordOf<'partner'>,
  { person, on, to }: Leaving,
  { register, today }: ActionContext,
): FieldChange[] {
  const { file } = partner;
  const contacts = partner.data.contacts ?? [];
  const index = contacts.indexOf(person.id);
  if (index < 0) return [];
  const successor = to.get(keyOf(partner));
  const path = ['contacts', index];
  if (successor === undefined || contacts.includes(successor)) {
    const others = activeContacts(partner, register, today).filter(({ id }) => id !== person.id);
    const isCovered = successor !== undefined || others.length > 0;
    return isCovered && on <= today ? [{ do: 'remove', file, path }] : [];
  }
  if (on > today) return [{ do: 'add', file, path: ['contacts'], value: successor }];
  return [{ do: 'set', file, path, value: successor }];
}

/** Who keeps a promise on our side, or theirs, passes to the successor for the agreement or for its partner. */
function contactPersons({ person, to }: Leaving, { register }: ActionContext): FieldChange[] {
  return openAgreements(register).flatMap(agreement => {
    const parties = agreement.data.parties ?? [];
    const partners = parties.flatMap(({ partner }) => to.get(`partner/${partner}`) ?? []);
    const successor = to.get(keyOf(agreement)) ?? partners[0];
    if (successor === undefined) return [];
    return parties.flatMap((party, index): FieldChange[] =>
      party.contact_person === person.id
        ? [{ do: 'set', file: agreement.file, path: ['parties', index, 'contact_person'], value: successor }]
        : [],
    );
  });
}

/** Who takes over the open action points in these minutes comes in the place of who leaves. */
function pointsIn(meeting: RecordOf<'meeting'>, { person, to }: Leaving, today: Day): FieldChange[] {
  const successor = to.get(keyOf(meeting));
  if (successor === undefined) return [];
  return (meeting.data.actions ?? []).flatMap(({ who = [], done_on: done }, index): FieldChange[] => {
    if (isDoneBy(done, today)) return [];
    const { file } = meeting;
    // Who stands there twice goes twice, from behind, so that the places before it stay what they are.
    const places = who.flatMap((id, at) => (id === person.id ? at : [])).toReversed();
    return places.map((at, left): FieldChange => {
      const path = ['actions', index, 'who', at];
      const isThere = who.includes(successor) || left < places.length - 1;
      return isThere ? { do: 'remove', file, path } : { do: 'set', file, path, value: successor };
    });
  });
}
