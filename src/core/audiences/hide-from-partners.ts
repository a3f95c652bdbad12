import { aboutAccess } from '../meaning/access.ts';
import type { RecordFile, RecordOf } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import { Register } from '../register/register.ts';
import { rewrite } from '../register/rewrite.ts';

/**
 * Makes records without what partners need not know, in one or more states of them: what one person carries,
 * drives, somebody's own help, views with a name, and all there is of access roles.
 */
export function hiderForPartners(states: readonly Register[]): (register: Register) => Register {
  const gone = aboutAccess(states);
  const rewriting = {
    text: (text: string): string => text,
    reference: (kind: string | undefined, id: string): string | undefined =>
      gone.has(`${kind}/${id}`) ? undefined : id,
  };
  return register => {
    const files = register.originals
      .filter(file => !gone.has(keyOf(file)))
      .map((file): RecordFile => {
        if (!file.readable) return { ...file, text: '', problems: [] };
        return rewrite(hideIn(file), rewriting);
      });
    return new Register(files, [], register.words);
  };
}

function hideIn(file: RecordFile): RecordFile {
  if (file.kind === 'person') {
    const hidden = { motivation: undefined, hours_per_week: undefined, needs: undefined, offers: undefined };
    return { ...file, body: '', data: { ...file.data, ...hidden, summary: undefined, consent: undefined } };
  }
  if (file.kind === 'evaluation') {
    const views = file.data.views?.filter(({ person }) => person === undefined);
    return { ...file, data: { ...file.data, views } };
  }
  return file.kind === 'role' ? withoutHours(file) : file;
}

function withoutHours(role: RecordOf<'role'>): RecordOf<'role'> {
  const holders = role.data.holders?.map(holder => ({ ...holder, hours_per_week: undefined })) ?? [];
  return { ...role, data: { ...role.data, holders } };
}
