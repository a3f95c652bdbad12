import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { initiatief } from './support/run.ts';

const garden = join(import.meta.dirname, '../examples/buurttuin-de-linde');

describe('an option that a report does nothing with', () => {
  it.each([
    ['1-pitters', '--without', 'cor-hagenaars', 'wat-als'],
    ['terugkijken', '--person', 'cor-hagenaars', 'overdracht'],
    ['overzicht', '--since', '2026-01-01', 'afspraken'],
  ])('%s %s is not passed over in silence', async (report, flag, value, other) => {
    const { code, stdout, stderr } = await initiatief(['rapport', report, '-C', garden, flag, value]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`Het rapport "${report}" doet niets met ${flag}.`);
    expect(stderr).toContain(other);
  });

  it('is said in English too', async () => {
    const argv = ['report', 'lessons', '-C', garden, '--with-details', '--language', 'en'];
    const { stderr } = await initiatief(argv);
    expect(stderr).toContain('The report "lessons" does nothing with --with-details.');
  });
});
