import type { Finding } from '../model/finding.ts';
import type { Register } from '../register/register.ts';
import { Memory } from './memory.ts';
import type { Rule } from './rule.ts';
import { type Clock, contextOf } from './rules-context.ts';
import { levelsOf, runRules } from './run-rules.ts';

/**
 * The errors that these records have, and those before had not. Where in a list something stands makes no difference:
 * an item that goes moves the others up. `moved`: the new name of a file.
 */
export async function newErrors(
  before: Register,
  after: Register,
  rules: readonly Rule[],
  clock: Clock,
  moved: ReadonlyMap<string, string> = new Map(),
): Promise<Finding[]> {
  // What is seen in a file that stays the same is seen once.
  const memory = new Memory();
  const errorsIn = async (register: Register): Promise<Finding[]> => {
    const context = contextOf(register, rules, clock, memory);
    const levels = levelsOf(context);
    const found = await runRules(
      rules.filter(({ id, severity }) => (levels.get(id) ?? severity) === 'error'),
      context,
    );
    return found.filter(({ severity }) => severity === 'error');
  };
  const left = (await errorsIn(before)).map(error => keyOf(error, moved));
  return (await errorsIn(after)).filter(error => {
    const at = left.indexOf(keyOf(error));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function keyOf({ rule, at }: Finding, moved: ReadonlyMap<string, string> = new Map()): string {
  const names = at.path.filter(step => typeof step === 'string');
  return JSON.stringify([rule, moved.get(at.file) ?? at.file, names]);
}
