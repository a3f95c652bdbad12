import type { ActionContext } from '../../core/acting/action.ts';
import { linesFrom } from '../../core/acting/holder-lines.ts';
import { hasStopped } from '../../core/meaning/activity.ts';
import { type Agreement, openAgreements } from '../../core/meaning/agreements.ts';
import { type Evaluation, isPlanned } from '../../core/meaning/evaluation.ts';
import { type Held, heldBy } from '../../core/meaning/handover.ts';
import { handoverWords, heldInWords } from '../../core/meaning/handover-words.ts';
import { nameOf } from '../../core/meaning/names.ts';
import type { RecordOf } from '../../core/model/record.ts';
import { keyOf } from '../../core/model/record-key.ts';
import { texts } from './texts.ts';

/** Who or what can leave. */
export type Leaver = RecordOf<'person'> | RecordOf<'partner'> | RecordOf<'role'>;

type Known = Pick<ActionContext, 'register' | 'today'>;

/** The roles, partners and agreements that somebody can pass on, and the minutes with their action points, by key. */
export function toPassOn(leaver: Leaver, { register, today }: Known): string[] {
  if (leaver.kind !== 'person') return [];
  const { roles, access, contacts, agreements, actions } = heldBy(register, leaver.id, today);
  const asContact = agreements.filter(({ party }) => party.contact_person === leaver.id);
  const later = register.all('role').filter(role => {
    const isOwn = linesFrom(role, today).some(({ person }) => person === leaver.id);
    return isOwn && !hasStopped(role, today);
  });
  return [
    ...new Set(
      [
        ...[...roles, ...access].map(({ role }) => role),
        ...later,
        ...contacts.map(({ partner }) => partner),
        ...asContact.map(({ agreement }) => agreement),
        ...actions.map(({ meeting }) => meeting),
      ].map(keyOf),
    ),
  ];
}

/** The people that belong to a partner and take part. */
export function peopleOf({ id }: Leaver, { register, today }: Known): RecordOf<'person'>[] {
  return register.all('person').filter(one => one.data.partner === id && !hasStopped(one, today));
}

/** The open agreements with a partner. */
export function agreementsWith({ id }: Leaver, { register }: Known): Agreement[] {
  return openAgreements(register).filter(({ data }) => data.parties?.some(({ partner }) => partner === id));
}

/** What is planned to look back on this. */
export function evaluationsOf(leaver: Leaver, { register, today }: Known): Evaluation[] {
  const key = keyOf(leaver);
  return register
    .all('evaluation')
    .filter(one => isPlanned(one, today) && one.data.about?.some(about => about === key));
}

/** All that hangs on it, in lines to be read before anything is decided. */
export function hangingOn(leaver: Leaver, context: ActionContext): string[] {
  const words = texts[context.say.language];
  const { name } = leaver.data;
  const parts = leaver.kind === 'person' ? heldParts(leaver, context) : otherParts(leaver, context);
  const lines = parts.flatMap(([title, items]) =>
    items.length > 0 ? [`  ${title}: ${items.join('; ')}`] : [],
  );
  return lines.length > 0 ? [words.hangs(name), ...lines] : [words.nothingHangs(name)];
}

type Part = readonly [title: string, items: readonly string[]];

function heldParts({ id }: RecordOf<'person'>, { register, today, say }: ActionContext): Part[] {
  const rows = heldInWords(heldBy(register, id, today), id, say);
  const { parts } = handoverWords[say.language];
  return (Object.keys(rows) as (keyof Held)[]).map(part => [
    parts[part].title,
    rows[part].map(({ what, detail }) => `${what} (${detail.join(', ')})`),
  ]);
}

function otherParts(leaver: Leaver, context: ActionContext): Part[] {
  const { register, today, say } = context;
  const { people, roles, agreements, planned } = texts[say.language].parts;
  const names = (all: readonly { data: { name: string } }[]): string[] => all.map(({ data }) => data.name);
  const evaluations: Part = [planned, names(evaluationsOf(leaver, context))];
  if (leaver.kind === 'role') {
    const ids = new Set(linesFrom(leaver, today).map(({ person }) => person));
    return [[people, [...ids].map(id => nameOf(register, 'person', id))], evaluations];
  }
  const provided = register
    .all('role')
    .filter(role => role.data.partner === leaver.id && !hasStopped(role, today));
  return [
    [people, names(peopleOf(leaver, context))],
    [roles, names(provided)],
    [agreements, names(agreementsWith(leaver, context))],
    evaluations,
  ];
}
