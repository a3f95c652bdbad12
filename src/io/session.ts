import { join, resolve } from 'node:path';
import type { Day } from '../core/ground/calendar.ts';
import { defaultLanguage, isLanguage, type Language } from '../core/ground/language.ts';
import { UsageError } from '../core/ground/usage-error.ts';
import { languageAt } from '../core/loading/language-at.ts';
import { load } from '../core/loading/load.ts';
import { looseTexts } from '../core/loading/loose-texts.ts';
import type { Source } from '../core/loading/source.ts';
import { initiativeFile } from '../core/model/kinds.ts';
import type { OutputAsked } from '../core/output/asked.ts';
import type { Style } from '../core/output/format.ts';
import { withoutSecrets } from '../core/privacy/without-secrets.ts';
import { readDay } from '../core/reading/values.ts';
import type { LooseText } from '../core/register/loose-texts.ts';
import type { Register } from '../core/register/register.ts';
import { type Say, sayWith } from '../core/words/say.ts';
import type { Vocabulary } from '../core/words/vocabulary.ts';
import { exists, findRoot, isFolder } from './files.ts';
import { folderInGit, isAtTop } from './git-top.ts';
import type { Io } from './io.ts';
import { KeptByGit } from './kept-by-git.ts';
import { localDay } from './local-day.ts';
import { noFolder, noInitiative } from './no-root.ts';
import { onDisk } from './on-disk.ts';
import { spotOf } from './spot.ts';
import { type ColorChoice, localeLanguage, showsColor, widthOf, write, writeSafely } from './terminal.ts';
import type { Spot } from './within.ts';

/** What was chosen for the whole run. */
export interface SessionOptions {
  folder?: string;
  language?: string;
  color?: string;
  today?: string;
  pager?: boolean;
}

/** One run of one command: where it works, in which language, on which day, and how it prints. */
export class Session {
  readonly io: Io;
  readonly vocabularies: Record<Language, Vocabulary>;
  /** The folder to work in: `-C`, else where the command was typed. */
  readonly folder: string;
  readonly language: Language;
  readonly #options: SessionOptions;
  readonly #today: Day | undefined;
  readonly #color: ColorChoice;
  #root: string | undefined;
  #git: KeptByGit | undefined;

  /** Throws a UsageError when the day in the options is none. */
  constructor(io: Io, vocabularies: Record<Language, Vocabulary>, options: SessionOptions) {
    this.io = io;
    this.vocabularies = vocabularies;
    this.#options = options;
    this.#color = (options.color ?? 'auto') as ColorChoice;
    this.folder = resolve(io.cwd, options.folder ?? '.');
    this.language = this.#spokenLanguage();
    this.#today = options.today === undefined ? undefined : this.#readToday(options.today);
  }

  /** The same in the same place, looking anew: the repository may speak another language by now. */
  again(): Session {
    const again = new Session(this.io, this.vocabularies, this.#options);
    again.#root = this.#root;
    again.#git = this.git;
    return again;
  }

  /** The root of the repository. Throws a UsageError outside one. */
  get root(): string {
    this.#root ??= this.#findRoot();
    return this.#root;
  }

  /** Is there an initiative here, in this folder or above it? */
  get hasRoot(): boolean {
    return isFolder(this.folder) && findRoot(this.folder) !== undefined;
  }

  #findRoot(): string {
    if (!isFolder(this.folder)) throw noFolder(this.folder, this.language);
    const root = findRoot(this.folder);
    if (root === undefined) throw noInitiative(this.language);
    return root;
  }

  /** Where the root lies in its git repository, as `garden/`; empty at the top, and without git. */
  get folderInGit(): string {
    return folderInGit(this.root);
  }

  /** Is there something at this path from the top of the git repository? */
  isAtTop = (path: string): boolean => isAtTop(path, this.root);

  /** The texts of files that are no record, as they are on disk. */
  looseTexts(register: Register): AsyncIterable<LooseText> {
    return looseTexts(onDisk(this.root), register);
  }

  /** What git keeps of the repository, and what it passes over. */
  get git(): KeptByGit {
    this.#git ??= new KeptByGit(this.root, this.io, this.language);
    return this.#git;
  }

  /** The day it is: as `--today` says, else by the clock of the machine. */
  get today(): Day {
    return this.#today ?? localDay(this.io.now());
  }

  /** All records of the repository, as they are on disk or in another source. */
  load(source: Source = onDisk(this.root)): Promise<Register> {
    return load(source, this.vocabularies);
  }

  /** Words for people: those of the repository, in the language that is printed. */
  say(register: Register): Say {
    return sayWith(register.words, this.vocabularies[this.language]);
  }

  /** How text is going to be looked at; a file has no width and no colour. */
  style(say: Say, toFile: boolean): Style {
    const { stdout, env } = this.io;
    if (toFile) return { say, width: 80, color: false };
    return { say, width: widthOf(stdout, env), color: showsColor(stdout, env, this.#color) };
  }

  /** The same, with links to files where the terminal has them. */
  async withLinks(style: Style): Promise<Style> {
    const { stdout, env } = this.io;
    if (!style.color || !stdout.isTTY) return style;
    const { addressOf, hasLinks } = await import('./file-links.ts');
    return hasLinks(stdout, env) ? { ...style, linkTo: file => addressOf(this.root, file) } : style;
  }

  /** How what is said beside the result is going to be looked at. */
  get noteStyle(): Omit<Style, 'say'> {
    const { stderr, env } = this.io;
    return { width: widthOf(stderr, env), color: showsColor(stderr, env, this.#color) };
  }

  /** Prints a result. `isForRunner`: with the commands of a runner in it. */
  async print(content: string | Uint8Array, isForRunner = false): Promise<void> {
    return isForRunner ? write(this.io.stdout, content) : writeSafely(this.io, 'stdout', content);
  }

  /** Keeps results, each in the file that was named for it. */
  async keep(files: ReadonlyMap<string, string | Uint8Array>, asked: OutputAsked): Promise<void> {
    const { keep } = await import('./kept-files.ts');
    keep(this, files, asked);
  }

  /** Where a file is that somebody named. */
  spot(file: string): Spot {
    return spotOf(file, this.io.cwd, this.folder);
  }

  /** Shows a text to be read from the top: page by page where it is longer than the window. */
  async show(text: string): Promise<void> {
    const { showInPages } = await import('./pager.ts');
    const isShown = this.#options.pager !== false && (await showInPages(text, this.language, this.io));
    if (!isShown) await writeSafely(this.io, 'stdout', text);
  }

  /** The page that a forge shows beside the log of a step: GitHub names a file for it. */
  get summaryFile(): string | undefined {
    return this.io.env.GITHUB_STEP_SUMMARY || undefined;
  }

  /** Adds text to the end of a file. */
  async append(text: string, file: string): Promise<void> {
    const { appendTo } = await import('./write-whole.ts');
    appendTo(this.spot(file), text);
  }

  /** Says something beside the result: what was done, what to do next. It never quotes a secret. */
  async note(text: string): Promise<void> {
    await writeSafely(this.io, 'stderr', await withoutSecrets(text));
  }

  #readToday(typed: string): Day {
    const day = readDay(typed.trim(), this.vocabularies[this.language]);
    if (day !== undefined) return day;
    throw {
      nl: new UsageError(`"${typed}" lees ik niet als een dag.`, 'Schrijf het zo: --vandaag 2026-09-01'),
      en: new UsageError(`I cannot read "${typed}" as a day.`, 'Write it like this: --today 2026-09-01'),
    }[this.language];
  }

  /** What was asked for, else the language of the repository, else of the machine, else Dutch. */
  #spokenLanguage(): Language {
    const asked = this.#options.language ?? this.io.env.INITIATIEF_LANGUAGE;
    if (isLanguage(asked)) return asked;
    const root = findRoot(this.folder);
    if (root !== undefined && exists(join(root, initiativeFile)))
      return languageAt(onDisk(root), this.vocabularies);
    return localeLanguage(this.io.env) ?? defaultLanguage;
  }
}
