import type { Input } from '../asking/command.ts';
import { type Language, listed } from '../ground/language.ts';
import { UsageError } from '../ground/usage-error.ts';
import { visibleLine } from '../ground/visible.ts';
import type { Format } from './format.ts';

/** What of a format is asked here. */
type WithEndings = Pick<Format, 'id' | 'endings' | 'insteadOf'>;

/** How a result is to look, and where it goes. */
export interface OutputAsked {
  format: string;
  /** As it was typed; the screen when there is none. */
  file?: string;
  /** May it take the place of any file? */
  force: boolean;
  /** The browser that prints, where somebody named one. */
  browser?: string | undefined;
  /** The file is called as another format is, because somebody asked for that. */
  isOtherwise: boolean;
}

/** Documents and pictures of other programs: our texts under such a name would open nowhere. */
const ofOthers = new Set(
  'pdf html htm doc docx odt rtf xls ods ppt pptx odp png jpg jpeg gif svg webp zip'.split(' '),
);

/**
 * The format that was asked for, or else the one that the name of the file ends in. Throws a UsageError for an ending
 * that we cannot write, with those of the formats that can be proposed.
 */
export function outputAsked(
  input: Input,
  formats: readonly WithEndings[],
  language: Language,
  proposed: readonly WithEndings[] = formats,
): OutputAsked {
  const [file, format, force] = [input.text('output'), input.text('format'), input.flag('force')];
  const browser = input.text('browser');
  const ending = file === undefined ? undefined : endingOf(file);
  if (file === undefined || ending === undefined)
    return { format: format ?? 'text', file, force, browser, isOtherwise: false };
  const having = formats.filter(({ endings }) => endings.includes(ending));
  const [found] = having;
  if (found === undefined && (format === undefined || ofOthers.has(ending)))
    throw cannotWrite(ending, proposed, language);
  const isOtherwise = found !== undefined && format !== undefined && having.every(({ id }) => id !== format);
  if (isOtherwise && ofOthers.has(ending)) throw opensNowhere(format, ending, formats, language);
  return { format: format ?? (found?.id as string), file, force, browser, isOtherwise };
}

/** What stands behind the last dot, where that is a word. */
function endingOf(file: string): string | undefined {
  return /[^/\\]\.([a-z][a-z0-9]*)$/i.exec(file)?.[1]?.toLowerCase();
}

/** Says that a text under the name of a document would open nowhere. */
function opensNowhere(
  format: string,
  ending: string,
  formats: readonly WithEndings[],
  language: Language,
): UsageError {
  const own = formats.find(({ id }) => id === format)?.endings[0] ?? format;
  return {
    nl: new UsageError(
      `Met --vorm ${format} komt er iets anders in dan een naam op .${ending} belooft.`,
      `Laat --vorm ${format} weg, of kies een naam die eindigt op .${own}.`,
    ),
    en: new UsageError(
      `With --format ${format} it holds something else than a name that ends in .${ending} promises.`,
      `Leave out --format ${format}, or choose a name that ends in .${own}.`,
    ),
  }[language];
}

function cannotWrite(ending: string, proposed: readonly WithEndings[], language: Language): UsageError {
  const own = proposed.flatMap(({ endings: [first] }) => (first === undefined ? [] : [`.${first}`]));
  const list = listed([...new Set(own)], language, true);
  const helps = proposed.flatMap(({ insteadOf }) =>
    insteadOf?.endings.includes(ending) ? [insteadOf.help[language]] : [],
  );
  const shown = visibleLine(ending);
  return {
    nl: new UsageError(
      `Een bestand dat eindigt op .${shown} kan ik niet maken.`,
      [`Kies een naam die eindigt op ${list}.`, ...helps].join(' '),
    ),
    en: new UsageError(
      `I cannot make a file that ends in .${shown}.`,
      [`Choose a name that ends in ${list}.`, ...helps].join(' '),
    ),
  }[language];
}
