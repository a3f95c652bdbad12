import type { Register } from '../register.ts';

/** The ids of the roles that give access (keys, bank, accounts) in any of these states of the records. */
export function accessRoles(states: readonly Register[]): Set<string> {
  const roles = states.flatMap(register => register.all('role'));
  return new Set(roles.flatMap(({ id, data }) => (data.kind === 'access' ? id : [])));
}
