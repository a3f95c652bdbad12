import { type LooseText, looseTextsOf } from '../register/loose-texts.ts';
import type { Register } from '../register/register.ts';
import type { Source } from './source.ts';

/** So much is read of what is no record: enough for every folder of a group, and not minutes of reading. */
const most = 16 * 1024 * 1024;
/** So many files are made ready at once. */
const atOnce = 100;

/**
 * The texts of files that are no record. A file that is larger than a record may be is passed over, and so is what
 * follows after very much. Of a text in another encoding the plain letters and digits are right.
 */
export async function* looseTexts(source: Source, register: Register): AsyncGenerator<LooseText> {
  const paths = looseTextsOf(register);
  let length = 0;
  for (let at = 0; at < paths.length; at += atOnce) {
    const some = paths.slice(at, at + atOnce);
    await source.ready?.(some);
    for (const file of some) {
      const { text } = source.read(file);
      if (text === undefined) continue;
      yield { file, text: text.replaceAll('\0', '') };
      length += text.length;
      if (length > most) return;
    }
  }
}
