import type { Argument } from '../../core/asking/command.ts';
import { folderKinds } from '../../core/model/kinds.ts';
import { recordsOffered } from '../../io/records-offered.ts';
import type { Session } from '../../io/session.ts';

/** An argument that the shell completes with records, where those have its name or any can be meant. */
export function recordsAsOffer(argument: Argument): Argument<Session> {
  if (argument.offers !== undefined) return argument as Argument<Session>;
  return {
    ...argument,
    offers: (session, { word }) => recordsOffered(session, kindsFor(argument.key), word),
  } as Argument<Session>;
}

function kindsFor(key: string): readonly string[] {
  return folderKinds.some(kind => kind === key) ? [key] : folderKinds;
}
