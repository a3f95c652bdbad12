import type { ExitCode } from '../core/asking/command.ts';
import { type Language, listed } from '../core/ground/language.ts';
import { visibleLine } from '../core/ground/visible.ts';
import { merge } from '../core/merging/merge.ts';
import type { Conflict } from '../core/merging/values.ts';
import { withoutSecrets } from '../core/privacy/without-secrets.ts';
import type { Words } from '../core/words/words.ts';
import { markOf, place, putBesideAtOnce } from '../io/beside.ts';
import { contentOf } from '../io/files.ts';
import type { Io } from '../io/io.ts';
import { recordAt } from '../io/record-at.ts';
import { spotOf } from '../io/spot.ts';
import { kindTemplate } from '../io/templates.ts';
import { writeSafely } from '../io/terminal.ts';
import type { Spot } from '../io/within.ts';
import { wholeAt } from '../io/write-whole.ts';
import { vocabularies } from '../vocabulary/index.ts';

/**
 * Merges one file for git, which hands over three files (what it was, ours, theirs) and its path from the top. Ours is
 * written only when all that both did is in it: then the answer is 0. Whatever else comes of it, git goes on with its own
 * way, so nothing is touched.
 */
export async function mergeFile(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [base, ours, theirs, path] = argv;
  if (base === undefined || ours === undefined || theirs === undefined || path === undefined) return 2;
  const spots = [base, ours, theirs].map(file => spotOf(file, io.cwd, io.cwd)) as [Spot, Spot, Spot];
  const [was, mine, others] = spots.map(textOf);
  const record = mine === undefined ? undefined : recordAt(path, mine, io.cwd, vocabularies);
  if (was === undefined || mine === undefined || others === undefined || !record) return 1;
  const { entry, words } = record;
  const { language } = words.vocabulary;
  // Of a file that both made, git hands over an empty one.
  const versions = { base: was === '' ? undefined : was, ours: mine, theirs: others };
  const { text, conflicts } = merge(entry, versions, kindTemplate(language, entry.kind), words);
  if (conflicts.length > 0)
    await writeSafely(io, 'stderr', await withoutSecrets(`${told(path, conflicts, words)}\n`));
  if (text === undefined || conflicts.length > 0) return 1;
  // Under this name what git starts next takes it away, should this end halfway.
  const beside = `${ours.slice(ours.lastIndexOf('/') + 1)}~`;
  putBesideAtOnce(spots[1], beside, text);
  return place(spots[1], beside, markOf(mine)) ? 0 : 1;
}

/** The text of a file; nothing where it is none. */
function textOf(spot: Spot): string | undefined {
  const bytes = wholeAt(spot);
  const content = bytes && contentOf(bytes);
  return content === undefined || 'obstacle' in content ? undefined : content.text;
}

/** Names fields, and items by an id. A text that somebody wrote is not repeated: who knows what is in it. */
function told(path: string, conflicts: readonly Conflict[], words: Words): string {
  const { language } = words.vocabulary;
  const fields = conflicts.map(({ path: [name = '', ...rest] }) => {
    const steps = rest.filter(step => /^[a-z][a-z0-9_/-]*$/.test(step)).map(words.field);
    return [name === 'body' ? bodyName[language] : words.field(name), ...steps].join('.');
  });
  const list = listed([...new Set(fields)], language);
  const file = visibleLine(path);
  return {
    nl: `${file}: dit is aan twee kanten anders veranderd: ${visibleLine(list)}. Kijk wat er moet blijven staan.`,
    en: `${file}: this was changed in two ways: ${visibleLine(list)}. Have a look at what has to stay.`,
  }[language];
}

const bodyName: Record<Language, string> = {
  nl: 'de tekst onder de velden',
  en: 'the text below the fields',
};
