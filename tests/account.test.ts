import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../src/core/loading/load.ts';
import { onDisk } from '../src/io/on-disk.ts';
import { report } from '../src/library/report.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { registerOf } from './support/register.ts';

const today = '2026-09-01';

describe.each(['buurttuin-de-linde', 'repair-cafe'])('an account of each agreement of %s', name => {
  it('names people to the core group, and nobody to others', async () => {
    const register = await load(onDisk(join(import.meta.dirname, '../examples', name)), vocabularies);
    const people = register.all('person').map(({ data }) => data.name);
    const named = async (
      audience: 'core' | 'partners' | 'everyone',
      agreement: string,
    ): Promise<string[]> => {
      const { figures, sections } = await report(register, 'account', {
        today,
        audience,
        agreement,
        known: null,
      });
      expect(figures.agreement).not.toBe(null);
      const said = JSON.stringify([figures, sections]);
      return people.filter(person => said.includes(person));
    };
    const byCore: string[] = [];
    for (const { id } of register.all('agreement')) {
      byCore.push(...(await named('core', id)));
      expect(await named('partners', id), id).toEqual([]);
      expect(await named('everyone', id), id).toEqual([]);
    }
    if (name === 'buurttuin-de-linde') expect(byCore.length).toBeGreaterThan(0);
  });
});

describe('an account', () => {
  const files = {
    'initiatief.yaml': 'taal: nl\nnaam: Proef',
    'personen/jan-smit.md': 'naam: Jan Smit\ntoestemming:\n  gegeven_op: 2026-01-01\n  voor: naam',
    'personen/kee-bos.md': 'naam: Kee Bos',
    'afspraken/2026-03-01-les-van-jan-smit.md':
      'naam: Les van Jan Smit\nkenmerk: AB-1\npartijen:\n  - persoon: jan-smit\n    levert: les\n  - persoon: kee-bos\n    levert: koffie van Kee\nafgesproken_op: 2026-03-01\nwat_bracht_het: Jan gaf tien keer les.',
  };
  const of = (audience: 'core' | 'partners' | 'everyone') =>
    report(registerOf(files), 'account', {
      today,
      audience,
      agreement: '2026-03-01-les-van-jan-smit',
      known: null,
    });

  it.each(['partners', 'everyone'] as const)(
    'has no name in it for %s, of who may be named neither',
    async audience => {
      const { figures, sections, title } = await of(audience);
      const said = JSON.stringify([title, figures, sections]);
      expect(said).not.toMatch(/jan|smit|kee\b|bos/i);
      expect(said).toMatch(/persoon 1/i);
      expect(said.includes('AB-1')).toBe(audience === 'partners');
    },
  );

  it('has them for the core group', async () => {
    expect(JSON.stringify(await of('core'))).toContain('Jan gaf tien keer les.');
  });

  it('is refused of an agreement that is none', async () => {
    const asked = { today, audience: 'core', agreement: 'none' } as const;
    await expect(report(registerOf(files), 'account', asked)).rejects.toThrow(RangeError);
  });
});
