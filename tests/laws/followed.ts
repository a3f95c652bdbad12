import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Told } from '../../src/core/checking/told.ts';
import type { Register } from '../../src/core/register/register.ts';
import { rules } from '../../src/rules/index.ts';
import { type Tree, treeOf } from '../support/in-memory.ts';
import { type Judged, judgedIn } from './advice.ts';
import { inFields, reasonOf } from './follow.ts';
import { type Followed, remedies } from './remedies.ts';

/** A folder for each rule, with cases. */
export const root = join(import.meta.dirname, '../rules');
/** The names of the folders in a folder. */
export const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []));

/** The repository of a case, without what is expected of it. */
export const caseIn = (rule: string, name: string): Tree =>
  new Map([...treeOf(join(root, rule, name))].filter(([path]) => path !== 'expected.txt'));

/** The line of the table that is about a finding. */
function lineFor(finding: Told): string {
  const own = `${finding.rule} ${reasonOf(finding)}`;
  return own in remedies ? own : finding.rule;
}

/** A finding, known again on another line, in another item or under another name of its file. */
export const keyOf = ({ rule, message, at }: Told): string =>
  [rule, message, ...at.path.filter(step => typeof step === 'string')]
    .join(' · ')
    .replace(/\S+\.(?:md|yaml)/g, '');

/** What an evaluation lacks, and who has the same name, can be seen only when it is known that it was held, or the name. */
const seenLater = ['evaluation-complete', 'same-name'];

/**
 * What is found after a remedy was followed and was not found before. A mistake that is mended makes that more is read:
 * what people and partners need is then another matter, and so is what stands in a file that was not read.
 */
function fresh(finding: Told, before: Judged, after: Judged): string[] {
  const { next = [] } = (remedies[lineFor(finding)] ?? {}) as Partial<Followed>;
  const wasRead = new Set(readIn(before.register));
  const isNew = (file: string): boolean => !wasRead.has(file);
  const isNews = ({ rule, group, at, related }: Told): boolean =>
    (group === 'records' || finding.group !== 'records') &&
    !next.includes(rule) &&
    // A mistake can hide others in the same file, until it is mended.
    !(finding.rule === 'readable' && rule === 'readable' && isNew(at.file)) &&
    !(finding.group === 'records' && seenLater.includes(rule)) &&
    !(
      mayShowMore.includes(finding.rule) &&
      rule !== finding.rule &&
      [at, ...related.map(other => other.at)].some(({ file }) => isNew(file))
    );
  const left = before.told.nl.filter(other => other !== finding).map(keyOf);
  return after.told.nl.flatMap(found => {
    const at = left.indexOf(keyOf(found));
    if (at >= 0) left.splice(at, 1);
    return at >= 0 || !isNews(found) ? [] : [`${found.at.file}: ${keyOf(found)}`];
  });
}

/** Once these are mended a file is read that was not. */
const mayShowMore = ['readable', 'misplaced-file', 'file-name', 'empty-note'];

const readIn = ({ files }: Register): string[] =>
  files.filter(({ readable }) => readable).map(({ file }) => file);

/** Examples may be others in each language. */
const textsOf = (tree: Tree | undefined): string =>
  JSON.stringify([...(tree ?? [])].map(([path, bytes]) => [path, bytes.toString('utf8')]))
    .replace(/voorbeeld\.nl|example\.org/g, 'example')
    .replace(/vul hier een naam in|fill in a name here/g, 'name')
    .replace(/vacant-role|lege-rol/g, 'rule');

/** In how many findings each line of the table was followed. */
export type Counts = Map<string, number>;

/** What is wrong with the remedies of all findings in a case: nothing, as it should be. */
export async function wrongIn(rule: string, name: string, counts: Counts): Promise<string[]> {
  const tree = caseIn(rule, name);
  const before = await judgedIn(tree);
  const wrong: string[] = [];
  for (const [index, finding] of before.told.nl.entries()) {
    // What people and partners need is followed where it is tried, and not in each case beside it.
    if (finding.group !== 'records' && finding.rule !== rule) continue;
    const key = lineFor(finding);
    const line = remedies[key];
    const { help = '' } = finding;
    const english = before.told.en[index]?.help ?? '';
    const says = `${rule}/${name}: ${finding.at.file}: ${finding.message} → ${help}`;
    if (line === undefined) wrong.push(`${says}\n  remedies.ts has no line for "${key}".`);
    if (line === undefined || 'byPeople' in line) continue;
    const advice = { tree, register: before.register, finding, help };
    const after = line.follow(advice);
    const inEnglish = line.follow({ ...advice, finding: { ...finding, help: english }, help: english });
    if (textsOf(after) !== textsOf(inEnglish))
      wrong.push(`${says}\n  In English something else is to be done: ${english}`);
    if (after === undefined && line.unless === undefined)
      wrong.push(`${says}\n  remedies.ts does not see in these words how "${key}" is followed.`);
    if (after === undefined) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const found of fresh(finding, before, await judgedIn(after, ['nl'])))
      wrong.push(`${says}\n  Followed to the letter, there is: ${found}`);
  }
  return wrong;
}

/** Of files that cannot be read: what is left of them when every remedy is followed, again and again. */
export async function leftUnread(rule: string, name: string): Promise<string[]> {
  let tree = caseIn(rule, name);
  const seen = new Set<string>();
  for (;;) {
    const { register, told } = await judgedIn(tree, ['nl']);
    const unread = told.nl.filter(finding => finding.rule === 'readable');
    const followable = unread.flatMap(finding => {
      const line = remedies[lineFor(finding)];
      const advice = { tree, register, finding, help: finding.help ?? '' };
      const after = line && 'follow' in line ? line.follow(advice) : undefined;
      return after ? [[finding, after] as const] : [];
    });
    const [first] = followable;
    if (!first) return [];
    const [finding, after] = first;
    const state = textsOf(after);
    if (seen.has(state)) return [`${rule}/${name}: ${finding.at.file}: ${finding.message} → ${finding.help}`];
    seen.add(state);
    if (seen.size > 200) return [`${rule}/${name}: there is no end to it`];
    tree = after;
  }
}

/** What is wrong when somebody says that the first finding of the rule is so on purpose. */
export async function wrongWhenAccepted(rule: string, name: string): Promise<string[]> {
  const tree = caseIn(rule, name);
  const before = await judgedIn(tree, ['nl']);
  const isNever = rules.some(({ id, acceptance }) => id === rule && acceptance === 'never');
  const finding = before.told.nl.find(found => found.rule === rule && found.at.path[0] !== 'accepted');
  const record = finding && before.register.fileAt(finding.at.file);
  if (!finding || !record?.readable || isNever) return [];
  // What is wrong with what is accepted has to be told, and with those fields nothing can be.
  if (record.problems.some(({ type }) => type === 'schema') && 'accepted' in record.data) return [];
  const { words } = before.register;
  const accepted = { [words.field('rule')]: rule, [words.field('because')]: 'zo is het' };
  const after = inFields({ tree, register: before.register, finding, help: '' }, record.file, fields =>
    fields.add(['accepted'], accepted),
  );
  // What YAML does not know cannot be added to by a program of YAML.
  if (!after) return [];
  const told = (await judgedIn(after, ['nl'])).told.nl.map(keyOf).sort();
  const isLeft = (found: Told): boolean =>
    found.rule !== rule || found.at.file !== record.file || found.at.path[0] === 'accepted';
  const left = before.told.nl.filter(isLeft).map(keyOf).sort();
  return told.join('\n') === left.join('\n')
    ? []
    : [`${rule}/${name}: ${finding.message}\n  Before:\n${left.join('\n')}\n  After:\n${told.join('\n')}`];
}
