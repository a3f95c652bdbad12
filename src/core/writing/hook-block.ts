import { initiativeFile } from '../kinds.ts';
import type { Language } from '../language.ts';

/** What the hook says when it runs. */
const texts: Record<Language, { about: string; absent: string; stopped: string; failed: string }> = {
  nl: {
    about: 'Kijkt na wat er in een commit komt. Weghalen kan met: initiatief hook uitzetten',
    absent:
      'Er is niets nagekeken: initiatief staat niet op deze computer. De commit gaat door. Zet het erop met: npm install --global initiatief',
    stopped:
      'Er is nog geen commit. Verbeter wat hierboven staat, typ git add met het bestand erachter, en commit opnieuw. Toch zo bewaren? Typ: git commit --no-verify',
    failed: 'Er is niets nagekeken. De commit gaat door.',
  },
  en: {
    about: 'Checks what goes into a commit. To remove it: initiatief hook remove',
    absent:
      'Nothing was checked: initiatief is not on this computer. The commit goes on. Install it with: npm install --global initiatief',
    stopped:
      'There is no commit yet. Fix what is above, type git add with the file after it, and commit again. Keep it like this anyway? Type: git commit --no-verify',
    failed: 'Nothing was checked. The commit goes on.',
  },
};

/**
 * The lines of a pre-commit hook that check an initiative, in the language that all shells share. Takes where the
 * initiative lies in the repository, as `garden/`. Only findings stop a commit. A branch without the initiative, and
 * a computer without the program, are let through.
 */
export function hookBlock(folder: string, language: Language): string {
  const { about, absent, stopped, failed } = texts[language];
  const [start, end] = marks(folder);
  const where = folder === '' ? '' : ` --folder=${quoted(folder)}`;
  return `${start}
# ${about}
(
  [ -f ${quoted(`${folder}${initiativeFile}`)} ] || exit 0
  PATH="$PATH:$PWD/node_modules/.bin"
  if ! command -v initiatief > /dev/null 2>&1; then
    echo ${quoted(absent)} >&2
    exit 0
  fi
  code=0
  initiatief check --staged${where} || code=$?
  case $code in
    0) ;;
    1) echo >&2; echo ${quoted(stopped)} >&2; exit 1 ;;
    *) echo ${quoted(failed)} >&2 ;;
  esac
) || exit 1
${end}
`;
}

/**
 * A shell script with our lines in it: in the place of those that were there, else before all that it does, since a
 * script may end anywhere. (husky.sh, of older versions of husky, starts the script it stands in once more: so after it.)
 */
export function withBlock(script: string, folder: string, language: Language): string {
  const block = hookBlock(folder, language);
  const found = blockIn(script, folder);
  const [from, to] = found ?? [beginning(script), beginning(script)];
  return script.slice(0, from) + block + script.slice(to);
}

/** A script without our lines; nothing when they are not in it. */
export function withoutBlock(script: string, folder: string): string | undefined {
  const found = blockIn(script, folder);
  return found && script.slice(0, found[0]) + script.slice(found[1]);
}

/** Is this a script that a shell runs? A script without a first line that says so is none. */
export function isShellScript(text: string): boolean {
  return /^#!.*[/\\ ](?:ba|da|k|z|a)?sh(?:\.exe)?\s/.test(text);
}

/** Is there nothing in a script but the line that says who runs it? */
export function doesNothing(script: string): boolean {
  return /^(?:#!.*)?\s*$/.test(script);
}

function beginning(script: string): number {
  return /^(?:#!.*\n)?(?:.*husky\.sh.*\n)?/.exec(script)?.[0].length ?? 0;
}

function blockIn(script: string, folder: string): [from: number, to: number] | undefined {
  const [start, end] = marks(folder).map(mark => `\n${mark}\n`) as [string, string];
  const from = `\n${script}`.indexOf(start);
  const to = script.indexOf(end, from);
  return from < 0 || to < 0 ? undefined : [from, to + end.length];
}

/** A repository can hold more initiatives, so each has its own lines. */
function marks(folder: string): [start: string, end: string] {
  const name = folder === '' ? 'initiatief' : `initiatief ${JSON.stringify(folder)}`;
  return [`# >>> ${name} >>>`, `# <<< ${name} <<<`];
}

/** As one word, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
