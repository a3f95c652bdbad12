import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../core/ground/language.ts';
import { byText } from '../core/ground/order.ts';
import { type FolderKind, folderKinds, initiativeFile, type Kind } from '../core/model/kinds.ts';
import type { Forge, RepositoryFile, Templates } from '../core/writing/new-repository.ts';
import type { ProgramPlace } from './io.ts';

/** The folder of this package: the same from the source, from the bundle and where it is installed. */
export function packageFolder(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'initiatief')
      return folder;
    if (folder === dirname(folder)) throw new Error('The folder of the package initiatief is not there.');
  }
}

/** For each shell the script that lets it complete what somebody types. */
const shellScripts: ReadonlyMap<string, string> = new Map([
  ['bash', 'initiatief.bash'],
  ['zsh', 'initiatief.zsh'],
  ['fish', 'initiatief.fish'],
  ['powershell', 'initiatief.ps1'],
]);

export const shells: readonly string[] = [...shellScripts.keys()];

/** The script for this shell; nothing for one that we do not know. */
export function shellScript(shell: string): string | undefined {
  const file = shellScripts.get(shell);
  return file && readFileSync(join(packageFolder(), 'templates', 'completion', file), 'utf8');
}

/** The skeleton of a new record. */
export function recordTemplate(language: Language, kind: FolderKind): string {
  return readFileSync(join(packageFolder(), 'templates', language, 'records', `${kind}.md`), 'utf8');
}

/** What a record of any kind looks like when it is new: the settings too. */
export function kindTemplate(language: Language, kind: Kind): string {
  if (kind !== 'initiative') return recordTemplate(language, kind);
  return readFileSync(join(packageFolder(), 'templates', language, 'init', initiativeFile), 'utf8');
}

/** The example of a rule and what to do, in Markdown. */
export function rulePage(language: Language, id: string): string {
  return readFileSync(join(packageFolder(), 'templates', language, 'rules', `${id}.md`), 'utf8');
}

/**
 * Everything under a folder of templates. A name that begins with `_` stands for one that begins with a dot,
 * since npm leaves a file called `.gitignore` out of a package.
 */
function templatesIn(language: Language, folder: string): RepositoryFile[] {
  const root = join(packageFolder(), 'templates', language, folder);
  const entries = readdirSync(root, { withFileTypes: true, recursive: true });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(root.length + 1).replaceAll('\\', '/');
      return { path: path.replace(/(^|\/)_/g, '$1.'), text: readFileSync(file, 'utf8') };
    })
    .sort((a, b) => byText(a.path, b.path));
}

/** Everything that `init` lays down, before it is filled in; `withSite`: also what publishes a site. */
export function repositoryTemplates(language: Language, forge: Forge, withSite = false): Templates {
  const ci = forge === 'none' ? [] : templatesIn(language, join('ci', forge));
  const site = forge === 'none' || !withSite ? [] : templatesIn(language, join('site', forge));
  const records = Object.fromEntries(folderKinds.map(kind => [kind, recordTemplate(language, kind)]));
  const files = [...templatesIn(language, 'init'), ...joined([...ci, ...site])];
  return { files, records: records as Templates['records'] };
}

/** A forge can want all that it runs in one file. */
function joined(files: readonly RepositoryFile[]): RepositoryFile[] {
  const texts = new Map<string, string>();
  for (const { path, text } of files) texts.set(path, (texts.get(path) ?? '') + text);
  return [...texts].map(([path, text]) => ({ path, text }));
}

/** The task that has VS Code look along, with the program that it starts: whole paths, and so for one computer. */
export function editorTasks(language: Language, { node, script }: ProgramPlace): string {
  const file = join(packageFolder(), 'templates', language, 'editor', 'tasks.json');
  const tasks = JSON.parse(readFileSync(file, 'utf8'));
  const [task] = tasks.tasks;
  Object.assign(task, { command: node, args: [script, ...task.args] });
  return `${JSON.stringify(tasks, null, 2)}\n`;
}
