import type { Action } from '../../core/acting/action.ts';
import type { Argument, Option } from '../../core/asking/command.ts';
import { folderKinds } from '../../core/model/kinds.ts';
import { recordsOffered } from '../../io/records-offered.ts';
import type { Session } from '../../io/session.ts';
import { fieldsOffered, kindsOffered } from './fields-offered.ts';

/** An argument that the shell completes with records, where those have its name or any can be meant. */
export function recordsAsOffer(argument: Argument): Argument<Session> {
  if (argument.offers !== undefined) return argument as Argument<Session>;
  if (argument.key === 'kind') return { ...argument, offers: kindsOffered } as Argument<Session>;
  if (argument.key === 'name') return argument as Argument<Session>;
  return {
    ...argument,
    offers: (session, { word }) => recordsOffered(session, kindsFor(argument.key), word),
  } as Argument<Session>;
}

/** An option that the shell completes with the fields of a kind, where that stands before it. */
export function fieldsAsOffer(option: Option, action: Action): Option<Session> {
  const isOfKind = option.key === 'set' && action.arguments.some(({ key }) => key === 'kind');
  return (isOfKind ? { ...option, offers: fieldsOffered } : option) as Option<Session>;
}

function kindsFor(key: string): readonly string[] {
  return folderKinds.some(kind => kind === key) ? [key] : folderKinds;
}
