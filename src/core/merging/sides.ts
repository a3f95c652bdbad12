import type { RecordFile } from '../model/record.ts';
import type { Words } from '../words/words.ts';
import { keyOf } from './subjects.ts';
import { asWritten, clearData, type Version, versionOf } from './version.ts';

/** What git left to people in one file: what it calls the two sides, and the fields in which they differ. */
export interface Sides {
  ours: string;
  theirs: string;
  /** In the English names, `body` for the text below the fields; nothing where a side cannot be read by itself. */
  fields: readonly string[];
}

/** The two sides of a file with marks of git in it; nothing where the marks do not stand as git puts them. */
export function sidesIn({ text, file, kind, id }: RecordFile, words: Words): Sides | undefined {
  const apart = takenApart(text);
  if (!apart) return undefined;
  const entry = { path: file, kind, id, isLink: false };
  const [one, other] = [apart.ours, apart.theirs].map(side => versionOf(entry, side.text, words));
  const [ours, theirs] = [apart.ours.name, apart.theirs.name];
  return { ours, theirs, fields: one && other ? differing(one, other, words) : [] };
}

interface Side {
  name: string;
  text: string;
}

function takenApart(text: string): Record<'ours' | 'theirs', Side> | undefined {
  const lines: Record<'ours' | 'theirs', string[]> = { ours: [], theirs: [] };
  const names: Record<'ours' | 'theirs', string> = { ours: '', theirs: '' };
  let at: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  for (const line of text.split('\n')) {
    const [, mark = '', name = ''] = /^(<{7}|\|{7}|={7}|>{7})(?: (.*))?$/.exec(line) ?? [];
    if (mark.startsWith('<') && at === 'both') [at, names.ours] = ['ours', name];
    else if (mark.startsWith('|') && at === 'ours') at = 'base';
    else if (mark.startsWith('=') && (at === 'ours' || at === 'base')) at = 'theirs';
    else if (mark.startsWith('>') && at === 'theirs') [at, names.theirs] = ['both', name];
    else if (mark.startsWith('<') || mark.startsWith('>')) return undefined;
    else {
      if (at === 'both' || at === 'ours') lines.ours.push(line);
      if (at === 'both' || at === 'theirs') lines.theirs.push(line);
    }
  }
  const sideOf = (side: 'ours' | 'theirs'): Side => ({ name: names[side], text: lines[side].join('\n') });
  return at === 'both' ? { ours: sideOf('ours'), theirs: sideOf('theirs') } : undefined;
}

function differing(one: Version, other: Version, words: Words): string[] {
  const unclear = new Set([...one.unclear, ...other.unclear]);
  const [some, others] = [one, other].map(version => ({
    ...clearData(version, unclear),
    ...asWritten(version, unclear, words),
  })) as [Record<string, unknown>, Record<string, unknown>];
  const names = [...new Set([...Object.keys(some), ...Object.keys(others)])];
  const fields = names.filter(name => keyOf(some[name]) !== keyOf(others[name]));
  return fields.length === 0 && one.body !== other.body ? ['body'] : fields;
}
