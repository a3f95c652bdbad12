import type { Register } from '../register/register.ts';
import { Masks } from './mask.ts';

/** The text of a file before and after; `null` where there is none. */
interface FileTexts {
  file: string;
  before: string | null;
  after: string | null;
}

/** What becomes of files as it may be seen: without personal data. */
export async function hiddenFiles(files: readonly FileTexts[], register: Register): Promise<FileTexts[]> {
  const masks = new Masks(register);
  const hidden = async (text: string | null, file: string): Promise<string | null> =>
    text === null ? null : ((await masks.hide([text], [file]))[0] ?? '');
  return Promise.all(
    files.map(async ({ file, before, after }) => ({
      file,
      before: await hidden(before, file),
      after: await hidden(after, file),
    })),
  );
}
