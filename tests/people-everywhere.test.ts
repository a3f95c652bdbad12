import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../src/core/asking/question.ts';
import { keyOf } from '../src/core/model/record-key.ts';
import { plan } from '../src/library/plan.ts';
import { load, onDisk } from '../src/library.ts';

const today = '2026-09-01';

/** Everybody and everything of an example, done with: nothing is refused, and nobody else changes. */
describe.each(['buurttuin-de-linde', 'repair-cafe'])('%s', example => {
  const source = onDisk(join(import.meta.dirname, '../examples', example));
  const loaded = load(source);

  async function filesOf(id: string, answers: Answers): Promise<string[]> {
    const planned = await plan(await loaded, id, answers, { today, source });
    if (!('files' in planned))
      throw new Error(`${id} ${JSON.stringify(answers)}: ${JSON.stringify(planned)}`);
    return planned.files.map(({ file }) => file);
  }

  it('lets every person, partner and role stop, today, before and later', async () => {
    const register = await loaded;
    for (const kind of ['person', 'partner', 'role'] as const)
      for (const record of register.all(kind)) {
        if (record.data.status === 'stopped') continue;
        for (const on of [today, '2026-12-31'])
          expect(await filesOf('leave', { record: keyOf(record), on, handover: 'yes' })).toContain(
            record.file,
          );
      }
  });

  it('lets every person pause', async () => {
    const register = await loaded;
    for (const person of register.all('person'))
      if (person.data.status !== 'stopped')
        expect(await filesOf('pause', { person: keyOf(person), until: '2026-10-01' })).toEqual([person.file]);
  });

  it('lets every holder of every role pass it on to everybody else, and everybody else join', async () => {
    const register = await loaded;
    const people = register.all('person').filter(({ data }) => data.status !== 'stopped');
    for (const role of register.all('role')) {
      const lines = role.data.holders ?? [];
      const there = new Set(lines.filter(({ until }) => until === undefined).map(({ person }) => person));
      for (const to of people) {
        if (!there.has(to.id))
          expect(await filesOf('join', { role: keyOf(role), person: keyOf(to) })).toEqual([role.file]);
        for (const from of there)
          if (from !== to.id)
            expect(
              await filesOf('pass', { role: keyOf(role), fromPerson: `person/${from}`, toPerson: keyOf(to) }),
            ).toEqual([role.file]);
      }
    }
  });
});
