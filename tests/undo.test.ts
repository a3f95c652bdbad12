import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Repository } from './support/git.ts';
import { inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';
import { answering, ctrlC, down, enter } from './support/terminal.ts';

const role = '---\nnaam: Kas\nwie: wim # al jaren\nminimaal: 2\n---\n';
const files = {
  'initiatief.yaml': 'taal: nl\nnaam: Buurttuin De Linde\n',
  'personen/wim.md': '---\nnaam: Wim\n---\n',
  'personen/fatima.md': '---\nnaam: Fatima\n---\n',
  'rollen/kas.md': role,
};

let repository: Repository;
afterEach(() => repository?.remove());

function made(): Repository {
  repository = new Repository(files);
  repository.commitAll();
  return repository;
}

const text = (file: string): string => readFileSync(join(repository.folder, file), 'utf8');

describe('undo', () => {
  it('gives back every byte, and the one before that the next time', async () => {
    const { run } = bound(made());
    await run('change', 'kas', '--set', 'minimum=3');
    const between = text('rollen/kas.md');
    await run('change', 'kas', '--add', 'holders=fatima');
    expect(await run('undo')).toMatchObject({ code: 0, stdout: expect.stringContaining('Ongedaan gemaakt') });
    expect(text('rollen/kas.md')).toBe(between);
    await run('undo');
    expect(text('rollen/kas.md')).toBe(role);
    expect(await run('undo')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('niets om ongedaan'),
    });
  });

  it('leaves alone what somebody changed by hand after it', async () => {
    const { run } = bound(made());
    await run('change', 'kas', '--set', 'minimum=3');
    repository.write({ 'rollen/kas.md': `${text('rollen/kas.md')}Nog iets.\n` });
    const after = text('rollen/kas.md');
    const { code, stderr } = await run('undo');
    expect(code).toBe(1);
    expect(stderr).toContain('rollen/kas.md is daarna nog veranderd');
    expect(text('rollen/kas.md')).toBe(after);
  });

  it('leaves alone what came in with git after it', async () => {
    const { run } = bound(made());
    await run('change', 'kas', '--set', 'minimum=3', '--commit');
    repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    expect(await run('undo')).toMatchObject({ code: 1 });
    expect(text('rollen/kas.md')).toBe(role);
  });

  it('takes back the one before what was put back in another way', async () => {
    const { run } = bound(made());
    await run('change', 'kas', '--set', 'minimum=3', '--commit');
    await run('change', 'kas', '--set', 'minimum=4', '--commit');
    repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    expect(await run('undo')).toMatchObject({ code: 0 });
    expect(text('rollen/kas.md')).toBe(role);
  });

  it('is a new commit, and never a reset', async () => {
    const { run } = bound(made());
    await run('change', 'kas', '--set', 'minimum=3', '--commit');
    await run('undo', '--commit');
    expect(repository.git('log', '--format=%s')).toBe(
      'Ongedaan gemaakt: Aangepast bij Kas: Minimaal\nAangepast bij Kas: Minimaal\nWerk\n',
    );
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(text('rollen/kas.md')).toBe(role);
  });

  it('names nobody in a public repository who did not say that it may, when it is undone either', async () => {
    repository = new Repository({
      ...files,
      'initiatief.yaml': 'taal: nl\nnaam: Buurttuin De Linde\nzichtbaarheid: openbaar\n',
    });
    repository.commitAll();
    const { run } = bound(repository);
    await run('change', 'fatima', '--set', 'talents=koken', '--commit');
    await run('undo', '--commit');
    const messages = repository.git('log', '--format=%s');
    expect(messages.split('\n').slice(0, 2)).toEqual([
      'Ongedaan gemaakt: Aangepast bij iemand: Talenten',
      'Aangepast bij iemand: Talenten',
    ]);
  });

  it('keeps what was there for this computer alone, and for thirty days', async () => {
    const { run } = bound(made());
    await run('change', 'kas', '--set', 'minimum=3');
    const [kept = ''] = repository.git('ls-files', '--others', '--exclude-standard').split('\n');
    expect(kept).toBe('');
    const folder = join(repository.folder, '.git/initiatief');
    const [name = ''] = (await import('node:fs')).readdirSync(folder);
    expect(statSync(join(folder, name, '1.json')).mode & 0o777).toBe(0o600);
    const { code } = await initiatief(['undo'], {
      cwd: repository.folder,
      env: repository.env,
      now: () => new Date('2026-10-05T12:00:00'),
    });
    expect(code).toBe(1);
    expect(text('rollen/kas.md')).not.toBe(role);
  });

  it('is told of where it will not be able to, and what was asked is done all the same', async () => {
    const { run } = bound(made());
    writeFileSync(join(repository.folder, '.git/initiatief'), 'in the way');
    const { code, stderr } = await run('change', 'kas', '--set', 'minimum=3');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringContaining('Herstellen kan hierna niet: wat er stond, kon ik nergens bewaren.'),
    });
    expect(text('rollen/kas.md')).toContain('minimaal: 3');
    expect(await run('forget', 'wim', '--texts', 'replace', '--yes')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining(join('.git', 'initiatief')),
    });
  });

  it('takes back a record that was made, with a name of one line however it was pasted', async () => {
    const { run } = bound(made());
    await run('plan', 'initiatief', '--on', '2027-01-01', '--name', 'Een\n---\navond');
    expect(text('evaluaties/2027-01-01-een-avond.md')).toContain('naam: Een --- avond\n');
    await run('undo');
    expect(() => text('evaluaties/2027-01-01-een-avond.md')).toThrow();
  });

  it('makes nothing of what is kept in a broken way', async () => {
    const { run } = bound(made());
    await run('change', 'kas', '--set', 'minimum=3');
    const folder = join(repository.folder, '.git/initiatief');
    const fs = await import('node:fs');
    fs.writeFileSync(join(folder, fs.readdirSync(folder)[0] as string, '1.json'), '{ half');
    expect(await run('undo')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('niets om ongedaan'),
    });
  });
});

function bound(repo: Repository) {
  return { run: (...argv: string[]) => repo.run([...argv, '--language', 'nl']) };
}

describe('an action in a terminal', () => {
  const agreement = [
    'naam: Een kraan',
    'partijen:',
    '  - partner: gemeente',
    '    levert: een kraan',
    '  - partner: initiatief',
    '    levert: een plek',
    'afgesproken_op: 2026-05-01',
  ].join('\n');
  const garden = {
    'initiatief.yaml': 'taal: nl\nnaam: Tuin\n',
    'partners/gemeente.md': 'naam: Gemeente\nsoort: gemeente\n',
    'afspraken/2026-05-01-een-kraan.md': agreement,
    'afspraken/2026-05-02-een-pomp.md': agreement.replace('Een kraan', 'Een pomp'),
  };

  it('asks what it needs, goes a step back at Escape, and takes what was pasted', async () => {
    await inFolder(garden, async folder => {
      const { code, stdout, screen } = await answering(
        ['klaar'],
        [
          ['Wat is klaar?', 'kraan', enter],
          ['Wat is ervan gekomen?', '\x1b'],
          ['Wat is klaar?', 'pomp\r'],
          ['Wat is ervan gekomen?', enter],
          ['Op welke dag was dat?', enter],
          ['Wat bracht het?', enter],
        ],
        { cwd: folder, env: { HOME: folder, XDG_STATE_HOME: folder } },
      );
      expect(screen).toContain('Esc: een vraag terug');
      expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('Een pomp') });
      expect(readFileSync(join(folder, 'afspraken/2026-05-02-een-pomp.md'), 'utf8')).toContain(
        'status: gelukt',
      );
      expect(readFileSync(join(folder, 'afspraken/2026-05-01-een-kraan.md'), 'utf8')).not.toContain('status');
    });
  });

  it('keeps the answers when somebody stops, and offers them the next time', async () => {
    await inFolder(garden, async folder => {
      const env = { HOME: folder, XDG_STATE_HOME: folder };
      const stopped = await answering(
        ['klaar'],
        [
          ['Wat is klaar?', 'pomp', enter],
          ['Wat is ervan gekomen?', down, enter],
          ['Wanneer komt het dan?', ctrlC],
        ],
        { cwd: folder, env },
      );
      expect(stopped).toMatchObject({ code: 2, stderr: '' });
      const { code } = await answering(
        ['klaar'],
        [
          ['Je was hier eerder mee bezig: Een pomp', enter],
          ['Wanneer komt het dan?', '2026-12-01', enter],
        ],
        { cwd: folder, env },
      );
      expect(code).toBe(0);
      expect(readFileSync(join(folder, 'afspraken/2026-05-02-een-pomp.md'), 'utf8')).toContain(
        'uiterlijk: 2026-12-01',
      );
      const again = await answering(['klaar'], [['Wat is klaar?', ctrlC]], { cwd: folder, env });
      expect(again.screen).not.toContain('eerder mee bezig');
    });
  });

  it('begins with what needs somebody first when the name of the program is typed alone', async () => {
    await inFolder(
      { ...garden, 'afspraken/2026-05-02-een-pomp.md': `${agreement}\nuiterlijk: 2026-06` },
      async folder => {
        const { code, screen } = await answering(
          [],
          [
            ['Waar wil je mee beginnen?', enter],
            ['Wat is ervan gekomen?', enter],
            ['Op welke dag was dat?', enter],
            ['Wat bracht het?', 'Water', enter],
          ],
          { cwd: folder, env: { HOME: folder, XDG_STATE_HOME: folder } },
        );
        expect(screen).toContain('1. Een kraan');
        expect(code).toBe(0);
      },
    );
  });
});

describe('add in a terminal', () => {
  const garden = { 'initiatief.yaml': 'taal: nl\nnaam: Tuin\n', 'personen/wim.md': 'naam: Wim\n' };

  it('goes a question back at Escape, keeps what was answered when somebody stops, and can be undone', async () => {
    await inFolder(garden, async folder => {
      const given = { cwd: folder, env: { HOME: folder, XDG_STATE_HOME: folder } };
      const stopped = await answering(
        ['nieuw', 'rol', '--zet', 'wie=wim'],
        [
          ['Naam', 'Kaas', enter],
          ['Soort', '\x1b'],
          ['Naam', 'Kas', enter],
          ['Soort', enter],
          ['Minimaal', ctrlC],
        ],
        given,
      );
      expect(stopped.code).toBe(2);
      const { code, stdout } = await answering(
        ['nieuw', 'rol', '--zet', 'wie=wim'],
        [
          ['Je was hier eerder mee bezig', enter],
          ['Minimaal', enter],
          ['Wat je moet kunnen', enter],
          ['Onmisbaar', enter],
          ['Sinds', enter],
          ['Waarvoor?', enter],
        ],
        given,
      );
      expect({ code, stdout }).toEqual({ code: 0, stdout: 'rollen/kas.md\n' });
      const undone = await initiatief(['undo', '--yes'], given);
      expect(undone.stdout).toContain('Ongedaan gemaakt: Nieuw: Kas');
      expect(() => statSync(join(folder, 'rollen/kas.md'))).toThrow();
    });
  });
});
