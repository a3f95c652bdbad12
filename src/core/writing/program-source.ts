import { flagOf } from '../asking/option-words.ts';
import type { Language } from '../ground/language.ts';
import { UsageError } from '../ground/usage-error.ts';
import { visibleLine } from '../ground/visible.ts';

/** Where a repository gets the program from, fixed so that it stays the very same program. */
export type ProgramSource =
  | { kind: 'copy' }
  | { kind: 'npm'; name: string; version: string; sha512: string }
  | { kind: 'git'; address: string; commit: string };

/** The packed program in a repository. It keeps its name when a newer one takes its place, so what tells of it stays true. */
export const packedProgram = '.initiatief/initiatief.tgz';

const registry = 'https://registry.npmjs.org/';

/** Reads what somebody typed. Throws a UsageError for what leaves open which program that is. */
export function readProgramSource(typed: string, language: Language): ProgramSource {
  if (/^(?:copy|kopie)$/i.test(typed)) return { kind: 'copy' };
  const npm =
    /^npm:((?:@[a-z0-9-][\w.-]*\/)?[a-z0-9][\w.-]*)@(\d+\.\d+\.\d+(?:-[\w.]+)?)#sha512-([\w+/]{86}==)$/;
  const [, name = '', version = '', hash] = npm.exec(typed) ?? [];
  if (hash) return { kind: 'npm', name, version, sha512: Buffer.from(hash, 'base64').toString('hex') };
  if (/^npm:/i.test(typed)) throw openNpm(language);
  // No sign that a shell, YAML or git would take for something else, and no password.
  const git =
    /^(?:git\+)?((?:https:\/\/|file:\/\/\/|ssh:\/\/(?:[\w-]+@)?)[\w.~/%+-][\w.~:/%+-]*)#([\da-f]{40}(?:[\da-f]{24})?)$/i;
  const [, address, commit = ''] = git.exec(typed) ?? [];
  if (address) return { kind: 'git', address, commit: commit.toLowerCase() };
  if (/^https?:\/\/[^/]*@/.test(typed)) throw withPassword(language);
  if (/^(?:git\+)?(?:https?|ssh|file):|^git@|\.git\b/.test(typed)) throw openGit(language);
  throw noSource(typed, language);
}

/** The address of the packed program, or of the git repository that it is made in; nothing for a copy. */
export function addressOf(source: ProgramSource): string | undefined {
  if (source.kind !== 'npm') return source.kind === 'git' ? source.address : undefined;
  return `${registry}${source.name}/-/${source.name.replace(/.*\//, '')}-${source.version}.tgz`;
}

/** How one volunteer puts the program on a computer, in the folder of the repository. */
export function installCommand(source: ProgramSource): string {
  if (source.kind === 'npm') return `npm install --global ${source.name}@${source.version}`;
  if (source.kind === 'git') return `npm install --global git+${source.address}#${source.commit}`;
  return `npm install --global ./${packedProgram}`;
}

const [start, end] = ['# >>> initiatief >>>', '# <<< initiatief <<<'];

/**
 * The lines of a shell that put the program in a new folder outside the checkout, `$place/package`. Nothing that the
 * checkout holds has a say in it: no settings of npm, no packages; and what is not the very program stops the job.
 * Takes where the initiative lies in the checkout, as `garden/`.
 */
export function programLines(source: ProgramSource, folder: string, sha256: string): string {
  return [start, 'place=$(mktemp -d)', ...linesOf(source, folder, sha256), end].join('\n');
}

function linesOf(source: ProgramSource, folder: string, sha256: string): string[] {
  if (source.kind === 'git') return linesOfGit(source);
  const packed = '"$place/initiatief.tgz"';
  const unpack = `tar -xzf ${packed} -C "$place"`;
  const sure = (hash: string, sum: string): string => `echo "${hash}  $place/initiatief.tgz" | ${sum} -c`;
  if (source.kind === 'copy')
    return [`cp ${quoted(`${folder}${packedProgram}`)} ${packed}`, sure(sha256, 'sha256sum'), unpack];
  return [
    // First of all: no settings of curl that lie about.
    `curl --disable --fail --silent --show-error --location --output ${packed} ${addressOf(source)}`,
    sure(source.sha512, 'sha512sum'),
    unpack,
  ];
}

function linesOfGit({ address, commit }: ProgramSource & { kind: 'git' }): string[] {
  const git = 'git -C "$place/package"';
  const npm = `--ignore-scripts --registry=${registry} --userconfig="$place/user" --globalconfig="$place/global"`;
  return [
    'git init --quiet "$place/package"',
    `${git} fetch --quiet --depth 1 ${address} ${commit}`,
    `${git} checkout --quiet ${commit}`,
    `(cd "$place/package" && npm ci ${npm} --no-audit --no-fund && npm run build)`,
  ];
}

/** The lines of CI with the program of now in the place of an earlier one; nothing where there are no such lines. */
export function withProgram(text: string, lines: string): string | undefined {
  const block = new RegExp(`^( *)${start}\\r?\\n[\\s\\S]*?^ *${end}$`, 'gm');
  if (!block.test(text)) return undefined;
  return text.replace(block, (_whole, indent: string) => lines.replace(/^/gm, indent));
}

/** As one word for a shell, whatever is in it. */
export function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function openNpm(language: Language): UsageError {
  const example = `${flagOf('from', language)} npm:initiatief@1.2.3#sha512-…`;
  return {
    nl: new UsageError(
      'Bij npm horen een vaste versie en het controlegetal van die versie. Anders kan er later iets anders staan.',
      `Vraag het getal op met: npm view initiatief@1.2.3 dist.integrity. Typ dan: ${example}`,
    ),
    en: new UsageError(
      'npm needs a fixed version, and the checksum of that version. Otherwise something else may be there later.',
      `Ask for it with: npm view initiatief@1.2.3 dist.integrity. Then type: ${example}`,
    ),
  }[language];
}

function openGit(language: Language): UsageError {
  const example = `${flagOf('from', language)} https://…/initiatief.git#0123456789abcdef0123456789abcdef01234567`;
  return {
    nl: new UsageError(
      'Bij een adres van git hoort de hele code van een commit: 40 letters en cijfers. Een naam kan later iets anders zijn.',
      `Typ het zo, met https, ssh of file: ${example}`,
    ),
    en: new UsageError(
      'A git address needs the whole id of a commit: 40 letters and digits. A name may be something else later.',
      `Type it like this, with https, ssh or file: ${example}`,
    ),
  }[language];
}

function withPassword(language: Language): UsageError {
  return {
    nl: new UsageError(
      'In dit adres staat een naam of een wachtwoord. Het komt in bestanden die anderen lezen.',
      'Laat weg wat voor de @ staat.',
    ),
    en: new UsageError(
      'This address holds a name or a password. It goes into files that others read.',
      'Leave out what is before the @.',
    ),
  }[language];
}

function noSource(typed: string, language: Language): UsageError {
  const shown = visibleLine(typed);
  return {
    nl: new UsageError(
      `"${shown}" ken ik niet bij --vanaf.`,
      'Kies copy: dan komt het programma in de map zelf. Of kies npm: met een versie, of een adres van git met een commit.',
    ),
    en: new UsageError(
      `I do not know "${shown}" for --from.`,
      'Choose copy: then the program comes into the folder itself. Or choose npm: with a version, or a git address with a commit.',
    ),
  }[language];
}
