import { join } from 'node:path';
import type { Input } from '../../core/asking/command.ts';
import type { Offer } from '../../core/asking/offer.ts';
import type { Language } from '../../core/ground/language.ts';
import type { Forge } from '../../core/writing/new-repository.ts';
import {
  addressOf,
  installCommand,
  type ProgramSource,
  packedProgram,
  programLines,
  quoted,
  readProgramSource,
  withProgram,
} from '../../core/writing/program-source.ts';
import { answers } from '../../io/answers.ts';
import { findAbove, textAt } from '../../io/files.ts';
import type { FileToMake } from '../../io/lay-down.ts';
import { packProgram } from '../../io/pack-program.ts';
import type { Session } from '../../io/session.ts';
import { pathBelow } from '../../io/spot.ts';
import { changeWhole, writeWhole } from '../../io/write-whole.ts';
import { texts } from './texts.ts';

/** What a forge runs at every change. */
export const ciFiles: Record<Exclude<Forge, 'none'>, string> = {
  github: '.github/workflows/initiatief.yaml',
  gitlab: '.gitlab-ci.yml',
  forgejo: '.forgejo/workflows/initiatief.yaml',
};

/** What makes a forge publish a site at every change. */
export const siteFiles: typeof ciFiles = {
  github: '.github/workflows/site.yaml',
  gitlab: ciFiles.gitlab,
  forgejo: '.forgejo/workflows/site.yaml',
};

/** All files in which a forge fetches the program. */
const withProgramIn = [...new Set([...Object.values(ciFiles), ...Object.values(siteFiles)])];

/** What the shell can complete: the other ways begin with an address that somebody has to know. */
export const sourcesOffered: Offer<Session> = ({ language }) => [
  { word: 'copy', about: texts[language].copied },
  { word: 'npm:', about: texts[language].fromNpm },
];

/** How a new repository gets the program. */
export interface ProgramForRepository {
  source: ProgramSource;
  /** Did somebody choose it, or is it the default? */
  isChosen: boolean;
  /** What comes into the repository itself. */
  files: readonly FileToMake[];
  /** What the templates leave open of it. */
  words: { program: string; install: string; in_folder: string };
}

/** Reads `--from`, and packs the program where it is to come into the repository. */
export async function programFor(
  session: Session,
  input: Input,
  folder: string,
): Promise<ProgramForRepository> {
  const typed = input.text('from');
  const source = readProgramSource(typed?.trim() ?? 'copy', session.language);
  const packed = source.kind === 'copy' ? await packProgram() : undefined;
  const top = findAbove(folder, '.git');
  const below = top === undefined ? '' : pathBelow(top, folder);
  const prefix = below === '' ? '' : `${below}/`;
  return {
    source,
    isChosen: typed !== undefined,
    files: packed ? [{ path: packedProgram, text: packed.bytes }] : [],
    words: {
      program: programLines(source, prefix, packed?.sha256 ?? ''),
      install: installCommand(source),
      in_folder: below === '' ? '' : ` -C ${quoted(below)}`,
    },
  };
}

/**
 * Brings what was there already up to the program that was chosen, and gives those files: the packed program, and the
 * lines of CI between our marks. Where nobody chose one, only what new CI is going to use.
 */
export function renewProgram(
  session: Session,
  folder: string,
  program: ProgramForRepository,
  made: readonly FileToMake[],
): string[] {
  const ci = withProgramIn;
  if (!program.isChosen && !made.some(({ path }) => ci.includes(path))) return [];
  const old = program.files.filter(file => !made.includes(file));
  for (const { path, text } of old) writeWhole(session.spot(join(folder, path)), text);
  const changed = ci.filter(path => {
    const spot = session.spot(join(folder, path));
    const before = textAt(spot);
    const after = before ? withProgram(before, program.words.program) : undefined;
    return before && after !== undefined && after !== before && changeWhole(spot, before, after);
  });
  return [...old.map(({ path }) => path), ...changed];
}

/** What to know of how the program is fetched: that nothing answers there, or that CI fetches it in another way. */
export async function programTrouble(
  session: Session,
  folder: string,
  { source }: ProgramForRepository,
  kept: readonly FileToMake[],
  language: Language,
): Promise<string | undefined> {
  const own = texts[language];
  const old = kept.find(({ path }) => {
    const text = withProgramIn.includes(path) ? textAt(session.spot(join(folder, path))) : '';
    return text && withProgram(text, '') === undefined;
  });
  const address = addressOf(source) ?? '';
  const lines = [
    ...((await answers(source, session.io, folder)) ? [] : [own.noAnswer(address)]),
    ...(old ? [own.otherWay(old.path)] : []),
  ];
  return lines.length > 0 ? lines.join('\n') : undefined;
}
