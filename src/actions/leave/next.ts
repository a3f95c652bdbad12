import type { ActionContext, Telling } from '../../core/acting/action.ts';
import { dayAfter } from '../../core/acting/holder-lines.ts';
import { roleNow } from '../../core/acting/role-now.ts';
import { acting, showing } from '../../core/doing/proposal.ts';
import { type Said, step } from '../../core/doing/step.ts';
import type { Day } from '../../core/ground/calendar.ts';
import { heldBy } from '../../core/meaning/handover.ts';
import { keyOf } from '../../core/model/record-key.ts';
import type { Register } from '../../core/register/register.ts';
import { agreementsWith, evaluationsOf, type Leaver, peopleOf } from './hanging.ts';
import { texts } from './texts.ts';

interface Left {
  leaver: Leaver;
  on: Day;
  /** Who became a contact, and where it stands what they may decide, by key. */
  contacts: readonly { contact: string; at: string }[];
  context: ActionContext;
}

/** What is still to be done when somebody or something leaves. */
export function afterLeaving(left: Left, after: Register, telling: Telling): Said[] {
  const { leaver, on, context } = left;
  const words = texts[telling.say.language];
  const later: Said[] = on > context.today ? [step(words.onAgenda, words.agenda, showing('agenda'))] : [];
  const rest =
    leaver.kind === 'person' ? afterPerson(left, after, telling) : afterOther(left, after, telling);
  const planned = evaluationsOf(leaver, { register: after, today: context.today }).map(one =>
    words.stillPlanned(telling.name(keyOf(one))),
  );
  return [...later, ...rest, ...planned];
}

function afterPerson({ leaver, on, contacts, context }: Left, after: Register, telling: Telling): Said[] {
  const { register, today } = context;
  const { say, name } = telling;
  const words = texts[say.language];
  const key = keyOf(leaver);
  const held = heldBy(register, leaver.id, today);
  const day = dayAfter(on) > today ? dayAfter(on) : today;
  const roles = [...held.roles, ...held.access].flatMap(
    ({ role }) => roleNow(role.id, after, { day, isAhead: on > today }, telling) ?? [],
  );
  const still = heldBy(after, leaver.id, day);
  const left = still.agreements.length + still.contacts.length + still.evaluations.length;
  const asked = new Map(contacts.map(each => [each.at, each]));
  const mandates = [...asked.values()].map(({ contact, at }) =>
    step(words.mandate(name(contact)), words.write, acting('change', { record: at })),
  );
  return [
    ...roles,
    ...mandates,
    ...(left > 0 ? [step(words.stillNamed(name(key)), words.all, showing('handover', key))] : []),
  ];
}

function afterOther({ leaver, context }: Left, after: Register, { say, name }: Telling): Said[] {
  if (leaver.kind !== 'partner') return [];
  const words = texts[say.language];
  const known = { register: after, today: context.today };
  const partner = name(keyOf(leaver));
  return [
    ...peopleOf(leaver, known).map(one =>
      step(words.alsoStops(name(keyOf(one)), partner), words.ifSo, acting('leave', { record: keyOf(one) })),
    ),
    ...agreementsWith(leaver, known).map(one =>
      step(words.stillOpen(name(keyOf(one))), words.ifNot, acting('done', { what: keyOf(one) })),
    ),
  ];
}
