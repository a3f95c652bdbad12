import type { Language } from '../core/ground/language.ts';
import { UsageError } from '../core/ground/usage-error.ts';
import { visibleLine } from '../core/ground/visible.ts';
import type { OutputAsked } from '../core/output/asked.ts';
import { isOwnFile, signed } from '../core/output/own-file.ts';
import { errorCode } from './files.ts';
import { takeAwayLeftBeside } from './left-behind.ts';
import { type Keeping, spareRecord } from './spare-record.ts';
import type { Spot } from './within.ts';
import { changeWhole, makeWhole, wholeAt, writeWhole } from './write-whole.ts';

type Content = string | Uint8Array;

/**
 * Writes files, each in one move. What nobody made with this program stays, unless force is used; a record stays
 * always. Then a UsageError says so, and none of the files is written.
 */
export function keep(
  session: Keeping,
  files: ReadonlyMap<string, Content>,
  { format, force }: OutputAsked,
): void {
  const { language } = session;
  const all = [...files].map(([file, content]) => ({
    file,
    spot: session.spot(file),
    content: signed(content, format, language),
  }));
  for (const { file, spot } of all) {
    spareRecord(file, session);
    if (!force) ownThere(file, spot, language);
  }
  for (const { file, spot, content } of all) {
    if (force) writeWhole(spot, content);
    else replaceOwn(file, spot, content, language);
    takeAwayLeftBeside(spot, session.io);
  }
}

/** Puts a file where there is none or one of ours; looks again when another came in between. */
function replaceOwn(file: string, spot: Spot, content: Content, language: Language): void {
  for (;;) {
    const before = ownThere(file, spot, language);
    try {
      if (before === undefined) makeWhole(spot, content);
      else if (!changeWhole(spot, before, content)) continue;
      return;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

/** What stands at a spot, when we made it. Throws a UsageError when we did not. */
function ownThere(file: string, spot: Spot, language: Language): Uint8Array | undefined {
  const there = wholeAt(spot);
  if (there === undefined || isOwnFile(there)) return there;
  const shown = visibleLine(file);
  throw {
    nl: new UsageError(
      `${shown} staat er al, en ik zie niet dat een rapport het maakte.`,
      'Kies een andere naam. Mag wat er nu staat weg? Zet er dan achter: --toch',
    ),
    en: new UsageError(
      `${shown} is there already, and I cannot see that a report made it.`,
      'Choose another name. May what is there now go? Then add: --force',
    ),
  }[language];
}
