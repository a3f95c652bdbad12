import { type Command, globalOptions, type Option } from '../../core/asking/command.ts';
import { isCalled } from '../../core/asking/option-words.ts';
import type { Session } from '../../io/session.ts';

/** A line that somebody is typing, up to the cursor. */
export interface Line {
  command: Command<Session> | undefined;
  /** What stands behind the command and is no option. */
  arguments: readonly string[];
  /** The option whose value is being typed, and the word so far: without `--format=`, which is `before`. */
  option: Option<Session> | undefined;
  word: string;
  before: string;
  /** Nothing behind `--` is an option. */
  mayBeOption: boolean;
  folder?: string;
  language?: string;
}

type Load = (name: string) => Promise<Command<Session> | undefined>;

/** Reads a line as the program will, without ever refusing one. The last word is what is being typed. */
export async function readLine(words: readonly string[], load: Load): Promise<Line> {
  const line: Line = {
    command: undefined,
    arguments: [],
    option: undefined,
    word: words.at(-1) ?? '',
    before: '',
    mayBeOption: true,
  };
  for (const word of words.slice(0, -1)) await readWord(word, line, load);
  if (line.option || !line.mayBeOption) return line;
  const [, name = '', value] = /^(--[^=]+)=(.*)$/s.exec(line.word) ?? [];
  const option = value === undefined ? undefined : optionNamed(name, line);
  return option && value !== undefined ? { ...line, option, word: value, before: `${name}=` } : line;
}

async function readWord(word: string, line: Line, load: Load): Promise<void> {
  const { option } = line;
  if (option) {
    take(option, word, line);
    line.option = undefined;
  } else if (word === '--' && line.mayBeOption) line.mayBeOption = false;
  else if (word.startsWith('-') && line.mayBeOption) {
    const [, name = word, value] = /^(--[^=]+)=(.*)$/s.exec(word) ?? /^(-[^-])(.+)$/s.exec(word) ?? [];
    const found = optionNamed(name, line);
    if (found && value !== undefined) take(found, value, line);
    else line.option = found;
  } else if (line.command === undefined) line.command = await load(word);
  else line.arguments = [...line.arguments, word];
}

function take({ key }: Option<Session>, value: string, line: Line): void {
  if (key === 'folder') line.folder = value;
  if (key === 'language') line.language = value;
}

/** The option with this name, long or short, that has a value. */
function optionNamed(name: string, { command }: Line): Option<Session> | undefined {
  const all: readonly Option<Session>[] = [...(command?.options ?? []), ...globalOptions];
  return all.find(option => option.flags.includes('<') && isCalled(name, option));
}

/**
 * The words of a line as shells hand them over: with their quotes, and in bash apart at each `=` and `:`. `apart` is
 * what of the last word bash takes for words of their own, and so must not get back.
 */
export function wordsFrom(
  shell: string,
  raw: readonly string[],
  home: string | undefined,
): {
  words: string[];
  apart: string;
} {
  if (shell === 'powershell') return { words: [...raw], apart: '' };
  const joined: string[] = [];
  let apart = '';
  for (const [index, word] of raw.entries()) {
    const isGlue = /^[=:]+$/.test(word);
    const isGlued = /^[=:]+$/.test(raw[index - 1] ?? '');
    const last = joined.at(-1);
    if (shell === 'bash' && last !== undefined && (isGlue || isGlued)) {
      apart = isGlue ? last + word : last;
      joined[joined.length - 1] = last + word;
    } else {
      apart = '';
      joined.push(word);
    }
  }
  return { words: joined.map(word => unquoted(word, home)), apart };
}

/** Without the quotes and backslashes of a shell, also where a quote is still open; nothing in it is ever run. */
function unquoted(word: string, home = '~'): string {
  const plain = word.replace(/^~(?=\/|$)/, () => home);
  return plain.replace(
    /'([^']*)(?:'|$)|"((?:[^"\\]|\\.)*)(?:"|$)|\\(.)/gs,
    (_, single, double, escaped) => single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped,
  );
}
