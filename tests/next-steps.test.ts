import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load, onDisk, report } from '../src/library.ts';
import { reports } from '../src/reports/index.ts';

/** What the hand does in a record: `Zet die naam daarna bij de rol`. Somebody may want to type it. */
const inRecord = /\b(?:Zet|zet) (?:die|dat|de|dan|het|bij)\b.*\b(?:bij|in|onder)\b/;

/** What these tell comes out of git. */
const ofHistory = ['changes', 'trend'];

describe.each(['buurttuin-de-linde', 'repair-cafe'])('the next steps of reports on %s', async name => {
  const source = onDisk(join(import.meta.dirname, '../examples', name));
  const register = await load(source);
  const first = (kind: 'person' | 'partner' | 'agreement'): string => register.all(kind)[0]?.id ?? '';
  const person =
    register.all('role').find(({ data }) => data.holders?.length)?.data.holders?.[0]?.person ?? '';
  const subjects = {
    person: `person/${person}`,
    partner: first('partner'),
    agreement: first('agreement'),
    without: [`person/${person}`],
  };

  it.each(reports.map(({ id }) => id).filter(id => !ofHistory.includes(id)))(
    'name the action that changes a record: %s',
    async id => {
      const asked = { today: '2026-12-01', language: 'nl', audience: 'core', ...subjects } as const;
      const made = await report(register, id, asked);
      const steps = made.sections.flatMap(({ next, empty }) => [next, empty]);
      const bare = steps
        .map(said => (typeof said === 'string' ? { says: said } : said))
        .filter(said => said && !('action' in said && said.action) && inRecord.test(said.says));
      expect(bare).toEqual([]);
    },
  );
});
