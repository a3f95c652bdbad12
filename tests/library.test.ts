import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '../src/core/ground/language.ts';
import {
  audiences,
  format,
  formatFiles,
  InGit,
  judge,
  load,
  onDisk,
  report,
  reports,
  rules,
  UsageError,
} from '../src/library.ts';
import { Repository } from './support/git.ts';
import { treeOf } from './support/in-memory.ts';
import { initiatief } from './support/run.ts';

const root = join(import.meta.dirname, '..');
const made: string[] = [];
const today = '2026-09-01';

function folder(): string {
  const at = mkdtempSync(join(tmpdir(), 'bibliotheek-'));
  made.push(at);
  return at;
}

afterAll(() => {
  for (const at of made) rmSync(at, { recursive: true, force: true });
});

describe.each(['buurttuin-de-linde', 'repair-cafe'])('library and command line agree (%s)', example => {
  const copy = folder();
  cpSync(join(root, 'examples', example), copy, { recursive: true });
  const machine = { cwd: copy, env: process.env };
  const common = ['-C', copy, '--today', today];
  const printed = async (...argv: string[]): Promise<string> => {
    const { code, stdout } = await initiatief([...argv, ...common]);
    expect(code).toBeLessThan(2);
    return stdout;
  };

  it.each([[[]], [['--attention']]])('on a check %j', async options => {
    const source = onDisk(copy);
    const register = await load(source);
    const { around } = new InGit(copy, machine);
    const all = options.length > 0 ? { rules, withPromises: true } : {};
    for (const language of languages) {
      const result = await judge(register, { today, source, around, language, ...all });
      for (const name of ['text', 'json', 'sarif'])
        expect(await format(result, name, register, { language })).toBe(
          await printed('check', ...options, '--language', language, '--format', name),
        );
    }
  });

  it.each(audiences)('on every report for %s', async audience => {
    const register = await load(onDisk(copy));
    const git = new InGit(copy, machine, register.words.vocabulary.language);
    for (const { id } of reports) {
      const subject = subjectOf(id, register.all('partner')[0]?.id, register.all('person')[0]?.id);
      const asked = { today, audience, known: null, ...subject.options };
      const result = await report(register, id, { ...asked, ...(await git.before(register, id, asked)) });
      for (const name of ['json', 'text'])
        expect(await format(result, name, register), id).toBe(
          await printed(
            ...['report', id, ...subject.typed, '--for', audience, '--format', name],
            ...['--language', result.language],
          ),
        );
    }
  });
});

describe('library and command line agree on what git keeps', () => {
  const repository = new Repository(Object.fromEntries(treeOf(join(root, 'examples/buurttuin-de-linde'))));
  afterAll(() => repository.remove());
  const machine = { cwd: repository.folder, env: repository.env };

  it('in checks of what is staged, and in reports that look back or name nobody who left', async () => {
    repository.commitOn('2026-05-01');
    repository.git('rm', '--quiet', 'personen/ruud-kempers.md');
    repository.commitOn('2026-08-01');
    repository.write({ 'rollen/kas.md': '---\nnaam: Kas\nwie: niemand-hier\n---\n' });
    repository.git('add', '.');
    const git = new InGit(repository.folder, machine, 'nl');
    const printed = async (...argv: string[]): Promise<string> =>
      (await repository.run([...argv, '--today', today, '--language', 'nl'])).stdout;

    const [source, base] = [await git.staged(), await git.at('HEAD')];
    const register = await load(source);
    const before = { register: await load(base), source: base };
    const result = await judge(register, { today, source, before, around: git.around });
    expect(result.findings.length).toBeGreaterThan(0);
    expect(await format(result, 'text', register)).toBe(await printed('check', '--staged'));

    const now = await load(onDisk(repository.folder));
    const { names, isWhole } = await git.names(now);
    expect([names.has('ruud-kempers'), isWhole]).toEqual([true, true]);
    for (const audience of audiences)
      for (const { id, looksBack } of reports.filter(one => one.looksBack || one.id === 'overview')) {
        const asked = { today, audience, ...(audience === 'everyone' && { known: names }) };
        const past = await git.before(now, id, asked);
        if (looksBack) expect(past.past?.length, id).toBeGreaterThan(0);
        const made = await report(now, id, { ...asked, ...past });
        expect(await format(made, 'json', now), id).toBe(
          await printed('report', id, '--for', audience, '--format', 'json'),
        );
      }
  });

  it('and says so where there is none', async () => {
    const none = new InGit(folder(), machine, 'en');
    await expect(none.at('HEAD')).rejects.toThrow(UsageError);
    await expect(none.staged()).rejects.toThrow(UsageError);
    const register = await load(onDisk(repository.folder));
    const { past, history } = await none.before(register, 'trend', { today, audience: 'core' });
    expect(past).toEqual([]);
    expect(history).toHaveProperty('lacks');
  });
});

/** What some reports have to be told. */
function subjectOf(id: string, partner = '', person = ''): { typed: string[]; options: object } {
  if (id === 'partner') return { typed: [partner], options: { partner } };
  if (id === 'handover' || id === 'person')
    return { typed: [person], options: { person: `person/${person}` } };
  if (id === 'what-if') return { typed: [person], options: { without: [`person/${person}`] } };
  return { typed: [], options: {} };
}

describe('what cannot be asked', () => {
  it('is refused with a RangeError that names it', async () => {
    const register = await load(onDisk(join(root, 'examples/repair-cafe')));
    const asked = { today, audience: 'everyone', known: null } as const;
    const refused = [
      () => judge(register, { today: '2026-02-30' }),
      () => judge(register, { today, language: 'fy' as 'nl' }),
      () => report(register, 'no-such-report', asked),
      () => report(register, 'overview', { ...asked, audience: 'all' as 'core' }),
      () => report(register, 'overview', { today } as typeof asked),
      () => report(register, 'overview', { ...asked, withDetails: true }),
      // The names of before, which everyone may not hear, were not handed in.
      () => report(register, 'overview', { today, audience: 'everyone' }),
      () => report(register, 'partner', { ...asked, partner: 'nobody' }),
      () => report(register, 'handover', { ...asked, person: 'person/nobody' }),
      async () => format(await report(register, 'overview', asked), 'xlsx', register),
      async () => format(await report(register, 'overview', asked), 'vcf', register),
      async () => formatFiles(await report(register, 'overview', asked), 'pdf', register),
      async () => formatFiles(await report(register, 'overview', asked), 'json', register),
      async () => format(await judge(register, { today }), 'ics', register),
    ];
    for (const ask of refused) await expect(ask()).rejects.toThrow(RangeError);
  });
});
