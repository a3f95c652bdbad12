import type { RecordOf } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';

/** The ids of the roles that give access (keys, bank, accounts) in any of these states of the records. */
export function accessRoles(states: readonly Register[]): Set<string> {
  const roles = states.flatMap(register => register.all('role'));
  return new Set(roles.flatMap(({ id, data }) => (data.kind === 'access' ? id : [])));
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
