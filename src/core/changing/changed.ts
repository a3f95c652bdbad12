import type { Kind } from '../model/kinds.ts';
import type { RecordFile } from '../model/record.ts';
import { atOnce } from '../reading/closer-look.ts';
import { layOut } from '../reading/layout.ts';
import { readRecord } from '../reading/read-record.ts';
import { contactsFileOf } from '../register/contacts-file.ts';
import type { Words } from '../words/words.ts';
import type { Change, Details, FieldChange, FileChange, Refusal, RefusalReason } from './change.ts';
import { changedRecord } from './changed-record.ts';
import { withDetails } from './details.ts';
import { applied } from './edit.ts';
import { newProblems } from './proof.ts';

/** The files as they are now. */
export interface Now {
  words: Words;
  /** The record in a file; nothing where there is none. */
  record(file: string): RecordFile | undefined;
  /** The text of a file as it stands on disk; nothing where there is no such file. */
  written(file: string): string | undefined;
  /** What a record of this kind looks like when it is new. */
  template(kind: Kind): string;
}

/** What becomes of the files, and how their records read then. */
export interface Changed {
  files: FileChange[];
  records: RecordFile[];
}

/** Makes changes on paper: each is proven, and all of them are made, or none. */
export function changed(changes: readonly Change[], now: Now): Changed | { refused: Refusal } {
  const desk = new Desk(now);
  for (const change of changes) {
    const refused = desk.make(change);
    if (refused) return { refused };
  }
  const refused = desk.finish();
  return refused ? { refused } : desk.result;
}

/** A file on its way to what it will be. */
interface Draft {
  before: string | null;
  after: string | null;
  record?: RecordFile;
  /** Changes of fields that are made together: a record may be unsound in between. */
  waiting: FieldChange[];
}

class Desk {
  readonly #now: Now;
  readonly #drafts = new Map<string, Draft>();
  readonly #details = new Map<string, Details | null>();

  constructor(now: Now) {
    this.#now = now;
  }

  make(change: Change): Refusal | undefined {
    if (change.do === 'private') {
      this.#details.set(change.person, change.details);
      return undefined;
    }
    const { file } = change;
    const draft = this.#draft(file);
    if (change.do === 'restore') return this.#restore(file, draft, change.text);
    if (change.do === 'create') return this.#create(file, draft, change.text);
    if (draft.after === null) return { reason: 'no-such-file', file };
    if (change.do !== 'move' && change.do !== 'delete' && change.do !== 'text') {
      draft.waiting.push(change);
      return undefined;
    }
    const refused = this.#settle(file, draft);
    if (refused) return refused;
    if (change.do === 'move') return this.#move(file, draft, change.to);
    if (change.do === 'text') return this.#text(file, draft, applied(draft.after, change.edits));
    Object.assign(draft, { after: null, record: undefined });
    return undefined;
  }

  /** Makes what still waits. */
  finish(): Refusal | undefined {
    for (const [file, draft] of this.#drafts) {
      const refused = this.#settle(file, draft);
      if (refused) return refused;
    }
    return this.#private();
  }

  get result(): Changed {
    const drafts = [...this.#drafts].filter(([, { before, after }]) => before !== after);
    return {
      files: drafts.map(([file, { before, after }]) => ({ file, before, after })),
      records: drafts.flatMap(([, { record }]) => record ?? []),
    };
  }

  #draft(file: string): Draft {
    const known = this.#drafts.get(file);
    if (known) return known;
    const written = this.#now.written(file) ?? null;
    const draft: Draft = { before: written, after: written, record: this.#now.record(file), waiting: [] };
    this.#drafts.set(file, draft);
    return draft;
  }

  #settle(file: string, draft: Draft): Refusal | undefined {
    const { waiting, record, after } = draft;
    if (waiting.length === 0) return undefined;
    if (!record || after === null) return { reason: 'no-such-file', file };
    const result = changedRecord(record, after, waiting, this.#now.template(record.kind), this.#now.words);
    if ('reason' in result) return result;
    Object.assign(draft, { after: result.written, record: result.record, waiting: [] });
    return undefined;
  }

  /** Nothing is proven of it: it was so. */
  #restore(file: string, draft: Draft, text: string | null): undefined {
    Object.assign(draft, {
      after: text,
      record: text === null ? undefined : this.#read(file, text),
      waiting: [],
    });
  }

  #create(file: string, draft: Draft, text: string): Refusal | undefined {
    if (draft.after !== null) return { reason: 'file-exists', file };
    return this.#text(file, draft, text);
  }

  #move(file: string, draft: Draft, to: string): Refusal | undefined {
    const target = this.#draft(to);
    if (target.after !== null) return { reason: 'file-exists', file: to };
    const text = draft.after ?? '';
    Object.assign(draft, { after: null, record: undefined });
    return draft === target ? { reason: 'file-exists', file } : this.#text(to, target, text);
  }

  /** Another text for a file. A record stays readable, and gets no fault that it did not have. */
  #text(file: string, draft: Draft, text: string): Refusal | undefined {
    const { record: before } = draft;
    const record = this.#read(file, text);
    Object.assign(draft, { after: text, record });
    if (!record) return undefined;
    const refused = (reason: RefusalReason, about?: string): Refusal => ({ reason, file, about });
    if (!record.readable && before?.readable !== false) return refused('unreadable');
    const [problem] = before ? newProblems(before, record) : [];
    return problem === undefined ? undefined : refused('new-problem', problem);
  }

  #read(path: string, text: string): RecordFile | undefined {
    const { words } = this.#now;
    const [entry] = layOut([{ path, type: 'file' }], words, []).records;
    return entry && readRecord(entry, { text }, words, atOnce);
  }

  /** All details at once, in the one file that has them. */
  #private(): Refusal | undefined {
    if (this.#details.size === 0) return undefined;
    const file = contactsFileOf(this.#now.words);
    const draft = this.#draft(file);
    if (draft.after === null && [...this.#details.values()].every(details => details === null))
      return undefined;
    const result = withDetails(draft.after ?? '', this.#details, this.#now.words);
    if ('reason' in result) return { ...result, file };
    draft.after = result.written;
    return undefined;
  }
}
