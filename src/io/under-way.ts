import { join } from 'node:path';
import type { Language } from '../core/ground/language.ts';
import { exists } from './files.ts';
import type { Session } from './session.ts';

/** The list of a set of files that is being written, at the top of an initiative. Passed over by check, and by git. */
export const underWay = '.initiatief-bezig~';

/** Tells who only reads that a set of files is being written, or that this was broken off. */
export async function tellWhatIsUnderWay(session: Session): Promise<void> {
  if (exists(join(session.root, underWay))) await session.note(texts[session.language]);
}

const texts: Record<Language, string> = {
  nl: 'Iemand slaat in deze map iets op, of dat is onderbroken. Wat ik lees, kan dus half zijn.\nHet komt in orde als je weer iets opslaat, bijvoorbeeld met: initiatief controleer --verbeter\n',
  en: 'Something is being saved in this folder, or that was interrupted. So what I read may be half of it.\nIt is put right when you save something again, for example with: initiatief check --fix\n',
};
