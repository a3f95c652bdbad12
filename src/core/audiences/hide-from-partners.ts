import type { RecordFile } from '../model/record.ts';
import { Register } from '../register/register.ts';
import { rewrite } from '../register/rewrite.ts';
import { bodySeen, fieldsSeen, goneFor } from './seen.ts';

/**
 * Makes records without what partners need not know, in one or more states of them: what the schemas do not say that
 * they see, and all there is of access roles.
 */
export function hiderForPartners(states: readonly Register[]): (register: Register) => Register {
  const isGone = goneFor('partners', states);
  const rewriting = {
    text: (text: string): string => text,
    reference: (...[kind, id]: Parameters<typeof isGone>): string | undefined =>
      isGone(kind, id) ? undefined : id,
  };
  return register => {
    const files = register.originals
      .filter(({ kind, id }) => !isGone(kind, id))
      .map((file): RecordFile => {
        if (!file.readable) return { ...file, text: '', bytes: undefined, problems: [] };
        const [data, body] = [fieldsSeen('partners', file), bodySeen('partners', file)];
        return rewrite({ ...file, data, body } as RecordFile, rewriting);
      });
    return new Register(files, [], register.words);
  };
}
