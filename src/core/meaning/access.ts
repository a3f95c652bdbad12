import { isUnclear, type RecordOf } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';

/**
 * The ids of the roles that give access (keys, bank, accounts) in any of these states of the records, or that may do so: where
 * there is a mistake in what sort of role it is, or the file cannot be read, nobody knows.
 */
export function accessRoles(states: readonly Register[]): Set<string> {
  const roles = states.flatMap(register => register.originals.filter(file => file.kind === 'role'));
  return new Set(roles.flatMap(role => (mayGiveAccess(role) ? role.id : [])));
}

function mayGiveAccess(role: RecordOf<'role'>): boolean {
  return role.data.kind === 'access' || !role.readable || isUnclear(role, 'kind');
}

/** The keys of those roles, and of the evaluations that look back on nothing else in any of these states. */
export function aboutAccess(states: readonly Register[]): Set<string> {
  const keys = new Set([...accessRoles(states)].map(id => keyOf({ kind: 'role', id })));
  const isAboutNothingElse = ({ data: { about = [] } }: RecordOf<'evaluation'>): boolean =>
    about.length > 0 && about.every(key => keys.has(key));
  const evaluations = states.flatMap(register => register.all('evaluation')).filter(isAboutNothingElse);
  for (const evaluation of evaluations) keys.add(keyOf(evaluation));
  return keys;
}
