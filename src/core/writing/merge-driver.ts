import type { Language } from '../ground/language.ts';
import { folderKinds, initiativeFile } from '../model/kinds.ts';
import type { Words } from '../words/words.ts';
import { quoted } from './hook-block.ts';

/** The file that tells git how files are merged. */
export const attributesFile = '.gitattributes';

/** What our way of merging is called, in the settings of git and in its attributes. */
export const driverName = 'initiatief';

interface DriverTexts {
  name: string;
  about: string;
  labels: readonly [ours: string, base: string, theirs: string];
}

const texts: Record<Language, DriverTexts> = {
  nl: {
    name: 'bestanden per veld samenvoegen',
    about:
      'Werken er twee tegelijk in een bestand? Git voegt het per veld samen. Zet dat aan met: initiatief hook aanzetten',
    labels: ['onze versie', 'hoe het was', 'hun versie'],
  },
  en: {
    name: 'merge records field by field',
    about:
      'Do two people work on one record? Git merges it field by field. Switch that on with: initiatief hook install',
    labels: ['our version', 'how it was', 'their version'],
  },
};

/** The settings of git, on this computer alone, that have it merge records with the program. */
export function driverSettings(
  { node, script }: { node: string; script: string },
  gitVersion: string,
  language: Language,
): readonly (readonly [name: string, value: string])[] {
  const key = `merge.${driverName}`;
  const { name } = texts[language];
  return [
    [`${key}.name`, `initiatief: ${name}`],
    [`${key}.driver`, driverOf(node, script, gitVersion, language)],
  ];
}

/**
 * What git starts to merge one file. What the program does not join, and what becomes of a program that is gone or broken,
 * is merged by git as text, with its marks: to end with a failure and without marks would lose what the others did at the
 * next commit. Nothing but a failure of one is known to git as marks that wait for somebody. What a program that was killed
 * put beside the file goes.
 */
function driverOf(node: string, script: string, gitVersion: string, language: Language): string {
  const program = [node, script].map(path => quoted(path).replaceAll('%', '%%')).join(' ');
  const labels = namesSides(gitVersion) ? ['%X', '%S', '%Y'] : texts[language].labels.map(quoted);
  const asText = `git merge-file --marker-size=%L ${labels.map(label => `-L ${label}`).join(' ')} %A %O %B`;
  return `${program} merge-file %O %A %B %P || { rm -f %A~; ${asText}; } || exit 1`;
}

/** Does this git tell what the sides are called? Since 2.44. */
function namesSides(gitVersion: string): boolean {
  const [, major = 0, minor = 0] = /(\d+)\.(\d+)/.exec(gitVersion)?.map(Number) ?? [];
  return major > 2 || (major === 2 && minor >= 44);
}

/** The text of `.gitattributes` with our lines in it: in the place of those that were there, else at the end. */
export function withAttributes(text: string, { vocabulary }: Words): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const places = folderKinds.flatMap(kind =>
    ['md', 'yaml'].map(ending => `/${vocabulary.folders[kind]}/**/*.${ending}`),
  );
  const block = [
    '# >>> initiatief >>>',
    `# ${texts[vocabulary.language].about}`,
    ...[`/${initiativeFile}`, ...places].map(place => `${place} merge=${driverName}`),
    '# <<< initiatief <<<',
  ].join(lineEnd);
  const ours = /^# >>> initiatief >>>\r?\n[\s\S]*?^# <<< initiatief <<</m;
  if (ours.test(text)) return text.replace(ours, () => block);
  const gap = text === '' || text.endsWith('\n') ? '' : lineEnd;
  return `${text}${gap}${block}${lineEnd}`;
}
