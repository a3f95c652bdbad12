import { visibleLine } from '../core/ground/visible.ts';
import type { OutputAsked } from '../core/output/asked.ts';
import type { Session } from './session.ts';

/** Prints a result, or keeps it in the file that was asked for, and says so. */
export async function bring(
  session: Session,
  content: string | Uint8Array,
  asked: OutputAsked,
  isForRunner = false,
): Promise<void> {
  const { file, format, isOtherwise } = asked;
  if (file === undefined) return session.print(content, isForRunner);
  await session.keep(new Map([[file, content]]), asked);
  const shown = visibleLine(file);
  const [kept, otherwise] = {
    nl: [`Bewaard in ${shown}`, `, als ${format}: zo vroeg je het met --vorm`],
    en: [`Saved in ${shown}`, `, as ${format}: you asked for that with --format`],
  }[session.language];
  await session.note(`${kept}${isOtherwise ? otherwise : ''}\n`);
}
