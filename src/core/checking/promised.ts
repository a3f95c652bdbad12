import type { Register } from '../register/register.ts';
import type { Promised } from './check-result.ts';
import type { Rule } from './rule.ts';
import { type Clock, contextOf } from './rules-context.ts';
import { runRules } from './run-rules.ts';

/**
 * What a privacy statement promises and only time brings about, for the last lines of a check: it is no finding, so
 * that a check says the same every day. What a rule that was asked, left out or switched off tells is not told again.
 */
export async function promisedIn(
  register: Register,
  all: readonly Rule[],
  chosen: readonly Rule[],
  clock: Clock,
  isMeant: (file: string) => boolean,
): Promise<Promised | undefined> {
  const people = register.all('person');
  const clearing = all.filter(rule => rule.clearsAway && !chosen.includes(rule));
  const found = people.length > 0 ? await runRules(clearing, contextOf(register, all, clock)) : [];
  const kept = found.map(({ at }) => at.file).filter(isMeant);
  // In a public repository the rule about consent tells it.
  const isPublic = register.initiative.data.visibility === 'public';
  const withdrawn = people
    .filter(({ data, file }) => !isPublic && data.consent?.withdrawn_on !== undefined && isMeant(file))
    .map(({ file }) => file);
  return kept.length + withdrawn.length > 0 ? { kept, withdrawn } : undefined;
}
