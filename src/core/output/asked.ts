import type { Input } from '../command.ts';
import { type Language, listed } from '../language.ts';
import { UsageError } from '../usage-error.ts';
import { visibleLine } from '../visible.ts';

/** What the name of a file ends in, by format: the first ending is the one we propose. */
export type Endings = Readonly<Record<string, readonly string[]>>;

/** How a result is to look, and where it goes. */
export interface OutputAsked {
  format: string;
  /** As it was typed; the screen when there is none. */
  file?: string;
  /** May it take the place of any file? */
  force: boolean;
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
  endings: Endings,
  language: Language,
  proposed: readonly string[] = Object.keys(endings),
): OutputAsked {
  const [file, format, force] = [input.text('output'), input.text('format'), input.flag('force')];
  const ending = file === undefined ? undefined : endingOf(file);
  if (file === undefined || ending === undefined)
    return { format: format ?? 'text', file, force, isOtherwise: false };
  const found = Object.keys(endings).find(id => endings[id]?.includes(ending));
  if (found === undefined && (format === undefined || ofOthers.has(ending)))
    throw cannotWrite(
      ending,
      proposed.flatMap(id => endings[id]?.[0] ?? []),
      language,
    );
  const isOtherwise = found !== undefined && format !== undefined && !endings[format]?.includes(ending);
  return { format: format ?? (found as string), file, force, isOtherwise };
}

/** What stands behind the last dot, where that is a word. */
function endingOf(file: string): string | undefined {
  return /[^/\\]\.([a-z][a-z0-9]*)$/i.exec(file)?.[1]?.toLowerCase();
}

function cannotWrite(ending: string, proposed: readonly string[], language: Language): UsageError {
  const list = listed(
    [...new Set(proposed)].map(own => `.${own}`),
    language,
    true,
  );
  const shown = visibleLine(ending);
  const isForPaper = proposed.includes('xlsx') && /^(?:pdf|html?|docx?|odt|rtf)$/.test(ending);
  if (language === 'nl') {
    const paper =
      ' Om te printen: .xlsx. Die open je in Excel of LibreOffice, en daar maak je er een pdf van.';
    return new UsageError(
      `Een bestand dat eindigt op .${shown} kan ik niet maken.`,
      `Kies een naam die eindigt op ${list}.${isForPaper ? paper : ''}`,
    );
  }
  const paper = ' To print: .xlsx. It opens in Excel or LibreOffice, and there you can make a pdf of it.';
  return new UsageError(
    `I cannot make a file that ends in .${shown}.`,
    `Choose a name that ends in ${list}.${isForPaper ? paper : ''}`,
  );
}
