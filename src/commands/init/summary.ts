import { sep } from 'node:path';
import type { Language } from '../../core/ground/language.ts';
import { visible, visibleLine } from '../../core/ground/visible.ts';
import { folderKinds } from '../../core/model/kinds.ts';
import type { Words } from '../../core/words/words.ts';
import type { Forge } from '../../core/writing/new-repository.ts';
import { wrapped, wrappedAdvice } from '../../formats/text/wrap.ts';
import type { FileToMake } from '../../io/lay-down.ts';
import { texts } from './texts.ts';

/** What came of laying down a repository. */
export interface Outcome {
  name: string;
  /** As it is typed from where somebody is; nothing when they are there already. */
  folder: string | undefined;
  made: readonly FileToMake[];
  /** What was there already, and was brought up to date. */
  renewed: readonly string[];
  /** What was there already. */
  kept: readonly FileToMake[];
  forge: Forge;
}

/** What was made, folder by folder, and what was there already. */
export function summary({ name, folder, made, renewed, kept }: Outcome, words: Words, width: number): string {
  const own = texts[words.vocabulary.language];
  const { folders, attachments } = words.vocabulary;
  const ours = [...folderKinds.map(kind => folders[kind]), attachments];
  const paths = made.map(({ path }) => path);
  const atRoot = paths.filter(path => !path.includes('/')).sort();
  const within = new Set(paths.filter(path => path.includes('/')).map(path => path.split('/')[0] as string));
  const folderNames = [
    ...ours.filter(each => within.has(each)),
    ...[...within].filter(each => !ours.includes(each)),
  ];
  const records = paths.filter(
    path => ours.includes(path.split('/')[0] ?? '') && !path.endsWith('README.md'),
  );
  const there = new Set(kept.map(({ path }) => path.replace(/^(\.vscode\/initiatief\/).*/, '$1')));
  const lists = [atRoot, folderNames.map(each => `${each}/`), records].filter(list => list.length > 0);
  return [
    visible(made.length > 0 || renewed.length > 0 ? own.ready(name, folder) : own.allThere),
    ...lists.flatMap(list => wrapped(list.join('  '), width, '  ')),
    ...(renewed.length > 0 ? wrapped(own.renewed(renewed.join(', ')), width, '', '  ') : []),
    ...(there.size > 0 ? wrapped(own.kept([...there].join(', ')), width, '', '  ') : []),
    '',
  ].join('\n');
}

/** What to do now, with what did not go as it should first. */
export function nextSteps(
  { forge, folder }: Outcome,
  language: Language,
  width: number,
  troubles: readonly (string | undefined)[],
): string {
  const own = texts[language];
  const steps = own.next({ forge, command: folder && goTo(folder) });
  // What starts with a space is to be typed, and stays on one line.
  const fit = (line: string): string[] => (line.startsWith(' ') ? [line] : wrapped(line, width));
  const before = troubles
    .filter(trouble => trouble !== undefined)
    .map(trouble => `\n${trouble.split('\n').flatMap(fit).join('\n')}\n`);
  const lines = steps.flatMap(step => {
    const [first = '', ...rest] = wrappedAdvice(step, width, '    ');
    return [first.replace('    ', '  - '), ...rest];
  });
  return `${before.join('')}\n${own.nextTitle}\n${lines.join('\n')}\n`;
}

/** How to get to a folder, as it is typed in a shell there. `on`: the sign between folders on this computer. */
export function goTo(folder: string, on: string = sep): string {
  const shown = visibleLine(folder);
  if (on === '\\') {
    // What goes to another disk in the old command line and in PowerShell alike; names there hold no quotes.
    const command = /^[a-z]:/i.test(shown) ? 'pushd' : 'cd';
    if (/[$`]/.test(shown)) return `${command} '${shown.replaceAll("'", "''")}'`;
    return `${command} ${/^[\w.\\/:~-]+$/.test(shown) ? shown : `"${shown}"`}`;
  }
  return `cd ${/^[\w./~-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`}`;
}
