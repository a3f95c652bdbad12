import type { ListFile } from '../../core/importing/list-file.ts';
import { contactsFileOf } from '../../core/register/contacts-file.ts';
import type { Register } from '../../core/register/register.ts';
import type { Session } from '../../io/session.ts';

/** The files with lists that somebody names, each read once, when it is named. */
export class Lists {
  readonly found = new Map<string, ListFile>();
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async read(file: string | undefined): Promise<void> {
    const name = file?.trim();
    if (name === undefined || name === '' || this.found.has(name)) return;
    const { listAt } = await import('../../io/lists/list-at.ts');
    this.found.set(name, await listAt(this.#session.spot(name)));
  }

  /** Would git keep the file with contact details? */
  keepsDetails({ words }: Register): Promise<boolean> {
    return this.#session.git.wouldKeep(contactsFileOf(words));
  }
}
