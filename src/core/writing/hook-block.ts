import type { Language } from '../ground/language.ts';
import { initiativeFile } from '../model/kinds.ts';

/** What the hook says when it runs. */
const texts: Record<Language, Record<'about' | 'absent' | 'stopped' | 'unsure', string>> = {
  nl: {
    about: 'Kijkt na wat er in een commit komt. Weghalen kan met: initiatief hook uitzetten',
    absent:
      'Er is niets nagekeken: initiatief staat niet waar deze hook het zoekt. De commit gaat door. Zet de hook opnieuw aan met: initiatief hook aanzetten',
    stopped:
      'Er is nog geen commit. Verbeter wat hierboven staat, typ git add met het bestand erachter, en commit opnieuw. Toch zo bewaren? Typ: git commit --no-verify',
    unsure:
      'Er is nog geen commit, want initiatief kon niet alles nakijken. Los op wat hierboven staat, en commit opnieuw. Lukt dat niet? Bewaar het deze keer met: git commit --no-verify',
  },
  en: {
    about: 'Checks what goes into a commit. To remove it: initiatief hook remove',
    absent:
      'Nothing was checked: initiatief is not where this hook looks for it. The commit goes on. Install the hook again with: initiatief hook install',
    stopped:
      'There is no commit yet. Fix what is above, type git add with the file after it, and commit again. Save it like this anyway? Type: git commit --no-verify',
    unsure:
      'There is no commit yet, since initiatief could not check all of it. Sort out what is above, and commit again. Does that not work? Save it this once with: git commit --no-verify',
  },
};

/** The settings of git, on this computer alone, that tell which program checks a commit. */
export const programSettings = { node: 'initiatief.node', script: 'initiatief.program' };

/**
 * The lines of a pre-commit hook that check an initiative, in the language that all shells share. Takes where the
 * initiative lies in the repository, as `garden/`. Findings stop a commit, and so does a check that came to nothing. A
 * branch without the initiative, and a computer without the program, are let through.
 */
export function hookBlock(folder: string, language: Language): string {
  const { about, stopped, unsure } = texts[language];
  const [start, end] = marks(folder);
  return `${start}
# ${about}
(
  [ -f ${quoted(`${folder}${initiativeFile}`)} ] || exit 0
  ${finding(language).join('\n  ')}
  code=0
  ${check(folder)} || code=$?
  case $code in
    0) ;;
    1) echo >&2; echo ${quoted(stopped)} >&2; exit 1 ;;
    *) echo >&2; echo ${quoted(unsure)} >&2; exit 1 ;;
  esac
) || exit 1
${end}
`;
}

/** The same as one command, for a program that runs hooks and tells by itself when one stops. */
export function hookCommand(folder: string, language: Language): string {
  const lines = [...finding(language), `exec ${check(folder)}`];
  return `sh -c ${quoted(lines.join('; '))}`;
}

/** Finds the program that was chosen when the hook was installed: the repository has no say in which one that is. */
function finding(language: Language): string[] {
  const { node, script } = programSettings;
  return [
    `node=$(git config --local ${node})`,
    `program=$(git config --local ${script})`,
    `[ -x "$node" ] && [ -f "$program" ] || { echo ${quoted(texts[language].absent)} >&2; exit 0; }`,
  ];
}

function check(folder: string): string {
  return `"$node" "$program" check --staged${folder === '' ? '' : ` --folder=${quoted(folder)}`}`;
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

/** Do lines of an initiative stand in a script? A repository can hold more of them. */
export function hasBlock(script: string): boolean {
  return /^# >>> initiatief\b.* >>>$/m.test(script);
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

/** As one word of a shell, whatever is in it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
