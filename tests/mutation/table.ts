import { join } from 'node:path';
import { rules } from '../../src/rules/index.ts';
import { found, type Tree, treeOf } from '../support/in-memory.ts';
import { conditionMutations } from './conditions.ts';
import { fieldMutations, type Mutation, madeRecords } from './fields.ts';

/** The example, with a record of each kind of which it has none. */
const example: Tree = new Map([
  ...treeOf(join(import.meta.dirname, '../../examples/buurttuin-de-linde')),
  ...madeRecords.map(({ file, text }) => [file, Buffer.from(text)] as const),
]);
const read = (path: string): string => (example.get(path) as Buffer).toString('utf8');

/** Rules about records need no clock, and see all that can be wrong with a field. Of contact details that are right one speaks. */
const aboutRecords = rules.filter(({ group, id }) => group === 'records' && id !== 'masked-for-others');

/** Each field of each kind, broken in each way. */
export const fields: Mutation[] = fieldMutations(read);

/** Each condition of each rule. */
export const conditions: Mutation[] = conditionMutations(read);

/** What is found in the example when this is done to it, and was not found before. */
export async function foundIn({ name, files }: Mutation): Promise<string[]> {
  const isField = fields.some(field => field.name === name);
  const tree = new Map(example);
  for (const [path, text] of Object.entries(files))
    if (text === undefined) tree.delete(path);
    else tree.set(path, Buffer.from(text));
  const before = await findings(example, isField);
  for (const known of await findings(tree, isField)) {
    const at = before.indexOf(known);
    if (at < 0) before.push(`+${known}`);
    else before.splice(at, 1);
  }
  return before.filter(one => one.startsWith('+')).map(one => one.slice(1));
}

const known = new Map<string, string[]>();

async function findings(tree: Tree, isField: boolean): Promise<string[]> {
  const key = tree === example ? String(isField) : '';
  const before = known.get(key);
  if (before) return [...before];
  const told = (await found(tree, isField ? aboutRecords : rules)).map(({ rule, facts, at }) => {
    const { reason } = facts as { reason?: string };
    return [rule, reason, at.file, at.path.join('.')].filter(Boolean).join(' ');
  });
  if (key !== '') known.set(key, told);
  return [...told];
}
