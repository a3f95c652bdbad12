import { isNamed } from '../../commands/index.ts';
import {
  aboutOption,
  type Command,
  choicesIn,
  globalOptions,
  type Option,
} from '../../core/asking/command.ts';
import { type Candidate, named, type Offer, type Place } from '../../core/asking/offer.ts';
import { flagIn } from '../../core/asking/option-words.ts';
import { languages } from '../../core/ground/language.ts';
import { visibleLine } from '../../core/ground/visible.ts';
import type { Io } from '../../io/io.ts';
import { Session } from '../../io/session.ts';
import { vocabularies } from '../../vocabulary/index.ts';
import { helpTexts } from '../help-texts.ts';
import { commands } from '../program.ts';
import { type Line, readLine } from './line.ts';

/** What can stand at the end of a line: files or folders, which the shell knows itself, or these words. */
export type Completions = 'files' | 'folders' | readonly Candidate[];

/** Completes the last word of a line. Never throws: where nothing can be known, there is nothing to complete. */
export async function completionsOf(typed: readonly string[], io: Io): Promise<Completions> {
  try {
    const line = await readLine(typed, name => commandNamed(name));
    const session = new Session(io, vocabularies, { folder: line.folder, language: line.language });
    return await offered(line, session);
  } catch {
    return [];
  }
}

async function offered(line: Line, session: Session): Promise<Completions> {
  const { command, option, word, before } = line;
  if (option) return withWord(valueOffer(option), line, session);
  if (word.startsWith('-') && line.mayBeOption) return options(line, session);
  if (command === undefined) return begin(await commandNames(session), word);
  const argument = command.arguments[line.arguments.length] ?? command.arguments.at(-1);
  const isOneMore = line.arguments.length >= command.arguments.length && !argument?.form.includes('...');
  if (argument === undefined || isOneMore) return [];
  return withWord(argument.offers ?? words(argument.choices), { ...line, before }, session);
}

async function withWord(offer: Offer<Session>, line: Line, session: Session): Promise<Completions> {
  if (typeof offer === 'string') return offer;
  const place: Place = { arguments: line.arguments, word: line.word };
  const found = begin(await offer(session, place), line.word);
  return found.map(candidate => ({ ...candidate, word: line.before + candidate.word }));
}

function valueOffer(option: Option<Session>): Offer<Session> {
  const all = languages.map(each => choicesIn(option, each) ?? []);
  const choices: Offer<Session> = ({ language }) =>
    (choicesIn(option, language) ?? []).map((word, index) => ({
      word,
      also: all.map(names => names[index] ?? word),
    }));
  return option.offers ?? choices;
}

function words(choices: readonly string[] = []): Offer<Session> {
  return () => choices.map(word => ({ word }));
}

/** Those that begin like this; where none does, those that do in the other language. */
function begin(candidates: readonly Candidate[], start: string): Candidate[] {
  const own = candidates.filter(({ word }) => word.startsWith(start));
  if (own.length > 0) return own;
  return candidates.flatMap(({ about, also = [] }) =>
    [...new Set(also)].filter(word => word.startsWith(start)).map(word => ({ word, about })),
  );
}

async function commandNames({ language }: Session): Promise<Candidate[]> {
  const all = await Promise.all(commands.map(entry => entry.load()));
  return named(all, language, ({ texts }) => texts[language].summary);
}

function options({ command, word }: Line, { language }: Session): Candidate[] {
  const help = { key: 'help', flags: '-h, --help' } as const;
  const all = [...(command?.options ?? []), ...globalOptions].map(option => ({
    word: flagIn(option, language),
    about: aboutOption(option, command, language),
    also: languages.map(each => flagIn(option, each)),
  }));
  const more = command ? [] : [{ word: '--version', about: helpTexts[language].version }];
  const asked = {
    word: flagIn(help, language),
    about: helpTexts[language].help,
    also: languages.map(each => flagIn(help, each)),
  };
  return begin([...all, asked, ...more], word);
}

async function commandNamed(name: string): Promise<Command<Session> | undefined> {
  const entry = commands.find(entry => isNamed(entry, name));
  return entry?.load();
}

/** As a shell reads it: a first line that says where the words come from, then a word a line with what it means. */
export function forShell(completions: Completions): string {
  if (typeof completions === 'string') return `:${completions}\n`;
  const lines = completions
    .filter(({ word }) => isHarmless(word))
    .map(({ word, about = '' }) => `${word}\t${visibleLine(about)}\n`);
  return [':words\n', ...lines].join('');
}

/** Has no sign in it that any shell would take for more than a letter. */
function isHarmless(word: string): boolean {
  return /^[\p{L}\p{N}_./:=-]+$/u.test(word);
}
