import { describe, expect, it } from 'vitest';
import { read } from '../fuzz/changes.ts';
import { makeEveryChange, sloppy } from '../fuzz/every-change.ts';
import { recordsOf } from '../fuzz/two-people.ts';

/** As it stands, and with remarks and blank lines in it, from another computer. */
const forms = { 'as it is': (text: string) => text, sloppy };

describe.each([
  ['buurttuin-de-linde', 'nl'],
  ['repair-cafe', 'en'],
] as const)('every field of %s', (example, language) => {
  const records = recordsOf(example);

  it.each(Object.entries(forms))(
    '%s: is set, taken away and put back, each list gets an item and loses one',
    (_, form) => {
      const all: Record<string, number> = {};
      const before = new Set<string>();
      for (const [file, text] of records) {
        const written = form(text);
        expect(read(file, written, language).data, file).toEqual(read(file, text, language).data);
        for (const [way, count] of Object.entries(makeEveryChange(file, written, language, before)))
          all[way] = (all[way] ?? 0) + count;
      }
      for (const way of ['set', 'add', 'remove', 'unset']) expect(all[way], way).toBeGreaterThan(20);
    },
  );
});
