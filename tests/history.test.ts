import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportResult } from '../src/core/reporting/report.ts';
import { Repository } from './support/git.ts';
import type { Outcome } from './support/run.ts';

const settings = 'taal: nl\nnaam: Speelplek De Kade\n';
const person = (name: string, more = ''): string => `---\nnaam: ${name}\n${more}---\n`;
const role = (name: string, holders: string, more = ''): string =>
  `---\nnaam: ${name}\nwie: [${holders}]\n${more}---\n`;

/** In March one person has the key to everything; in June there are two. */
const march = {
  'initiatief.yaml': settings,
  'personen/ans.md': person('Ans Bakker'),
  'rollen/kas.md': role('Kas', 'ans'),
};
const june = { 'personen/bilal.md': person('Bilal Aydin'), 'rollen/kas.md': role('Kas', 'ans, bilal') };

interface Told extends Omit<ReportResult, 'at'> {
  at: { commit: string; day: string } | null;
}

let repository: Repository;

beforeEach(() => {
  repository = new Repository();
});

afterEach(() => repository.remove());

const report = (name: string, ...argv: string[]): Promise<Outcome> =>
  repository.run(['rapport', name, '--color', 'never', ...argv]);

async function told(name: string, ...argv: string[]): Promise<Told> {
  const { code, stdout, stderr } = await report(name, '--format', 'json', ...argv);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

const figure = async (at: string, ...argv: string[]): Promise<unknown> =>
  (await told('1-pitters', '--at', at, ...argv)).figures.onePitters;

/** What is said where it cannot be done: the message, and the remedy. */
async function refused(...argv: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await report('1-pitters', ...argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  const [message = '', help = '', ...rest] = stderr.split('\n');
  expect(rest).toEqual(['']);
  return [message, help];
}

/** A clone with only the newest commits. */
function shallow(depth: number): string {
  const copy = join(repository.home, `kopie-${depth}`);
  repository.git('clone', '--quiet', `--depth=${depth}`, `file://${repository.folder}`, copy);
  return copy;
}

describe('report --at', () => {
  beforeEach(() => {
    repository.commitOn('2026-03-12', march);
    repository.commitOn('2026-06-05', june);
  });

  it.each([
    ['2026-03-12', 1],
    ['12 maart 2026', 1],
    ['2026-06-04', 1],
    ['2026-06-05', 0],
    ['2026-05', 1],
    ['juni 2026', 0],
    ['2026', 0],
    ['HEAD~1', 1],
    ['main', 0],
  ])('%s', async (at, onePitters) => {
    expect(await figure(at)).toBe(onePitters);
  });

  it('takes a tag, a branch and the number of a commit', async () => {
    repository.git('tag', 'v1', 'HEAD~1');
    repository.git('branch', 'oud', 'HEAD~1');
    const commit = repository.git('rev-parse', 'HEAD~1').trim();
    for (const name of ['v1', 'oud', commit, commit.slice(0, 8)]) expect(await figure(name)).toBe(1);
    expect((await told('overzicht', '--at', 'v1')).at).toEqual({ commit, day: '2026-03-12' });
  });

  it('counts the days of a report from then, unless another day is given', async () => {
    const then = await told('1-pitters', '--at', '2026-05');
    expect([then.today, then.at?.day]).toEqual(['2026-05-31', '2026-05-31']);
    const later = await told('1-pitters', '--at', 'HEAD~1', '--today', '2026-09-01');
    expect([later.today, later.at?.day]).toEqual(['2026-09-01', '2026-03-12']);
    expect((await told('1-pitters')).at).toBeNull();
  });

  it('says so above the report', async () => {
    const [first] = (await report('1-pitters', '--at', '2026-05')).stdout.split('\n');
    expect(first).toContain('de stand van 31 mei 2026');
    const { stdout } = await report(
      '1-pitters',
      '--at',
      'HEAD~1',
      '--today',
      '2026-09-01',
      '--language',
      'en',
    );
    expect(stdout.replace(/\s+/g, ' ')).toContain('1 September 2026, as it stood on 12 March 2026');
    const markdown = await report('1-pitters', '--at', '2026-05', '--format', 'markdown');
    expect(markdown.stdout).toContain('\nSpeelplek De Kade, de stand van 31 mei 2026\n');
  });

  it('sees nothing of the disk, and leaves it alone', async () => {
    repository.write({ 'rollen/kas.md': role('Kas', ''), 'rollen/nieuw.md': role('Nieuw', 'ans') });
    const before = repository.git('status', '--porcelain=v2');
    expect(await figure('main')).toBe(0);
    expect(repository.git('status', '--porcelain=v2')).toBe(before);
  });

  it('follows the main line: what was merged in April was not there in March', async () => {
    repository.git('checkout', '--quiet', '-b', 'voorstel', 'HEAD~1');
    repository.commitOn('2026-03-15', { 'rollen/hek.md': role('Hek', 'ans') });
    repository.git('checkout', '--quiet', 'main');
    repository.env = { ...repository.env, GIT_COMMITTER_DATE: '2026-07-01T12:00:00' };
    repository.git('merge', '--quiet', '--no-ff', '--message', 'Hek erbij', 'voorstel');
    expect(await figure('2026-06-30')).toBe(0);
    expect(await figure('2026-07-01')).toBe(1);
  });

  it('reads the words of then: the records were English once', async () => {
    repository.git('checkout', '--quiet', '--orphan', 'engels');
    repository.git('rm', '--quiet', '-rf', '.');
    repository.commitOn('2026-02-01', {
      'initiatief.yaml': 'language: en\nname: Quay\n',
      'people/ann.md': '---\nname: Ann\n---\n',
      'roles/shed.md': '---\nname: Shed\nholders: ann\n---\n',
    });
    repository.git('checkout', '--quiet', 'main');
    const { sections, language } = await told('1-pitters', '--at', 'engels');
    expect(language).toBe('nl');
    expect(JSON.stringify(sections)).toContain('role/shed');
  });

  it('works in a folder of a larger repository', async () => {
    const garden = new Repository();
    try {
      garden.commitOn('2026-01-01', { 'LEESMIJ.md': 'Alles van de wijk.' });
      const inFolder = (files: Record<string, string>) =>
        Object.fromEntries(Object.entries(files).map(([path, text]) => [`tuin/${path}`, text]));
      garden.commitOn('2026-03-12', inFolder(march));
      garden.commitOn('2026-06-05', inFolder(june));
      const at = (when: string) =>
        garden.run(['rapport', '1-pitters', '--at', when, '--format', 'json', '-C', 'tuin/rollen']);
      expect(JSON.parse((await at('2026-04-01')).stdout).figures.onePitters).toBe(1);
      expect((await at('2026-02-01')).stderr).toContain('De eerste stand is die van 12 maart 2026.');
      const nothingYet = 'In "HEAD~2" stond in deze map nog geen initiatief.yaml.';
      expect((await at('HEAD~2')).stderr).toContain(nothingYet);
      const since = ['rapport', 'veranderingen', '--since', 'HEAD~2', '-C', 'tuin'];
      expect((await garden.run(since)).stderr).toContain(nothingYet);
    } finally {
      garden.remove();
    }
  });

  it.each([
    ['2026-03-11', 'Op 11 maart 2026 stond dit initiatief nog niet in git.', 'Typ: --toen 2026-03-12'],
    ['2027', '"2027" moet nog komen.', 'Kies een dag die al geweest is.'],
    ['2026-02-30', 'De datum "2026-02-30" bestaat niet.', 'Schrijf het zo: 2026-03-01'],
    ['man', '"man" ken ik niet in git.', 'Bedoel je main?'],
    ['-x', '"-x" ken ik niet in git.', 'git log --oneline'],
    ['gisteren', '"gisteren" ken ik niet in git.', 'Noem een dag (2026-03-01), een branch'],
    ['a\u001b[31m', '"a\ufffd[31m" ken ik niet in git.', ''],
  ])('does not take %j', async (at, message, remedy) => {
    const [said, help] = await refused(`--at=${at}`);
    expect(said).toBe(message);
    expect(help).toContain(remedy);
  });

  it('does not mix then and now', async () => {
    const { code, stderr } = await report('contacten', '--met-gegevens', '--at', 'main');
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      '--toen gaat over toen, en --met-gegevens over nu: die gaan niet samen.',
    ]);
  });

  it('in a copy with only the newest commits says how to get the rest', async () => {
    const copy = shallow(1);
    const run = (at: string) =>
      repository.run(['rapport', '1-pitters', '--at', at, '--format', 'json'], copy);
    expect((await run('2026-06-05')).code).toBe(0);
    for (const at of ['2026-06-04', 'HEAD~1']) {
      const { code, stderr } = await run(at);
      expect(code).toBe(2);
      expect(stderr).toContain('hier staan alleen de nieuwste commits.');
      expect(stderr).toContain('git fetch --unshallow');
    }
  });

  it('a copy with all commits that is made shallow elsewhere knows its begin', async () => {
    const { stderr } = await repository.run(['rapport', '1-pitters', '--at', '2026-01'], shallow(2));
    expect(stderr).toContain('De eerste stand is die van 12 maart 2026.');
  });
});

describe('without any state', () => {
  it('before the first commit', async () => {
    repository.write(march);
    expect(await refused('--at', '2026-08')).toEqual([
      'Dit initiatief staat nog niet in git.',
      'Typ: git add . en dan: git commit -m "Eerste versie"',
    ]);
  });

  it('where the folder is not in git', async () => {
    repository.write(march);
    rmSync(join(repository.folder, '.git'), { recursive: true });
    const [message] = await refused('--at', '2026-08');
    expect(message).toBe('Deze map staat niet in git.');
  });

  it('reports that look back say so, and show what there is', async () => {
    repository.write(march);
    expect((await told('verloop')).figures).toMatchObject({ days: ['2026-09-01'], onePitters: [1] });
    const said = async (name: string) => JSON.stringify((await told(name)).sections[0]);
    for (const name of ['verloop', 'veranderingen', 'menselijke-maat'])
      expect(await said(name)).toContain('Dit initiatief staat nog niet in git.');
    repository.env.PATH = repository.home;
    for (const name of ['verloop', 'veranderingen', 'menselijke-maat'])
      expect(await said(name)).toContain('Git staat niet op deze computer.');
  });

  it('what git itself says stays out of a report, since it can hold a path', async () => {
    repository.commitOn('2026-03-12', march);
    repository.write({ '.git/config': '[core\n' });
    const { stdout } = await report('verloop');
    expect(stdout).toContain('Git doet hier niet mee.');
    expect(stdout).not.toContain('config');
    expect((await report('veranderingen', '--since', 'main')).stderr).toContain('bad config line 1');
  });

  it('nor is there where git keeps only a part of the files', async () => {
    repository.commitOn('2026-03-12', march);
    repository.commitOn('2026-08-20', june);
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const copy = join(repository.home, 'kopie');
    repository.git('clone', '--quiet', '--filter=blob:none', `file://${repository.folder}`, copy);
    const { code, stdout } = await repository.run(['rapport', 'menselijke-maat'], copy);
    expect([code, stdout.replace(/\s+/g, ' ')]).toEqual([
      0,
      expect.stringContaining('Git heeft hier niet alle bestanden van toen.'),
    ]);
  });

  it('a state that was asked by its name or day is not guessed', async () => {
    repository.write(march);
    rmSync(join(repository.folder, '.git'), { recursive: true });
    for (const since of ['main', '2026-08-01'])
      expect((await report('veranderingen', '--since', since)).stderr).toContain(
        'Deze map staat niet in git.',
      );
  });
});

describe('report trend', () => {
  beforeEach(() => {
    repository.commitOn('2026-03-12', march);
    repository.commitOn('2026-06-05', june);
  });

  it('has the end of each month since the first commit, and today', async () => {
    const { figures } = await told('verloop');
    expect(figures.days).toEqual([
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
      '2026-06-30',
      '2026-07-31',
      '2026-08-31',
      '2026-09-01',
    ]);
    expect(figures.onePitters).toEqual([1, 1, 1, 0, 0, 0, 0]);
  });

  it('of this month alone says nothing of before', async () => {
    const { stdout } = await report('verloop', '--since', '2026-09-01');
    expect(stdout).toContain('Zo staat het er nu voor.\nRollen');
  });

  it('takes what is on disk for today', async () => {
    repository.write({ 'rollen/kas.md': role('Kas', '') });
    const { figures } = await told('verloop');
    expect([figures.onePitters, figures.vacant]).toEqual([
      [1, 1, 1, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 1],
    ]);
  });

  it('goes back from an earlier day too', async () => {
    const { figures } = await told('verloop', '--at', '2026-05-15');
    expect(figures.days).toEqual(['2026-03-31', '2026-04-30', '2026-05-15']);
  });

  it('goes back a year, with --since further, and at most five years', async () => {
    repository.git('checkout', '--quiet', '--orphan', 'lang');
    repository.commitOn('2019-01-01');
    const length = async (...argv: string[]) => ((await told('verloop', ...argv)).figures.days as []).length;
    expect(await length()).toBe(13);
    expect(await length('--since', '2024-12')).toBe(22);
    expect(await length('--since', '2019')).toBe(60);
  });

  it('in a copy with only the newest commits says from when', async () => {
    const { stdout } = await repository.run(['rapport', 'verloop'], shallow(1));
    expect(stdout).toContain('Deze kopie gaat niet verder terug dan 5 juni 2026.');
    expect(stdout.replace(/\s+/g, ' ')).toContain('git fetch --unshallow');
    expect(stdout).not.toContain('mei 2026');
  });
});

describe('report human-scale', () => {
  it('puts three months ago beside today', async () => {
    repository.commitOn('2026-03-12', march);
    repository.commitOn('2026-06-05', june);
    expect((await told('menselijke-maat')).figures).toMatchObject({ records: 4, before: { records: 3 } });
    expect((await told('menselijke-maat', '--today', '2026-06-11')).figures.before).toBeNull();
  });
});

describe('report changes', () => {
  const sentences = ({ sections }: Told): string[] =>
    sections.flatMap(({ rows }) => rows.map(({ record, change }) => `${record} ${change}`));

  const changed = async (...argv: string[]) => sentences(await told('veranderingen', ...argv));

  it('tells what came since a day, that day included, and what is not committed yet', async () => {
    repository.commitOn('2026-03-12', march);
    repository.commitOn('2026-06-05', june);
    const all = ['Bilal Aydin doet nu mee', 'Kas rust niet meer op één persoon: Bilal Aydin kwam erbij'];
    expect(await changed('--since', '2026-06-05')).toEqual(all);
    expect(await changed('--since', '2026-06-06')).toEqual([]);
    expect(await changed('--since', 'HEAD~1')).toEqual(all);
    expect(await changed()).toEqual([]);
    rmSync(join(repository.folder, 'personen/bilal.md'));
    expect(await changed()).toEqual([
      'Bilal Aydin staat er niet meer bij',
      'Kas rust nu op één persoon: Bilal Aydin doet dit niet meer',
    ]);
  });

  it('knows a record again under another name', async () => {
    const purpose = 'waarvoor: De planten krijgen elke dag water, ook in het weekend en in de vakantie.\n';
    repository.commitOn('2026-03-12', {
      ...march,
      'rollen/kas.md': role('Kas', 'ans', purpose),
      'rollen/hek.md': role('Hek', 'ans'),
      'personen/cor.md': person('Cor', 'functie: tuinman\n'),
    });
    repository.git('mv', 'personen/ans.md', 'personen/ans-bakker.md');
    repository.git('mv', 'rollen/kas.md', 'rollen/water.md');
    repository.git('mv', 'personen/cor.md', 'personen/dirk.md');
    repository.commitOn('2026-08-20', {
      'rollen/water.md': role('Water geven', 'ans-bakker', purpose),
      'rollen/hek.md': role('Hek', 'ans-bakker'),
      'personen/dirk.md': person('Dirk', 'functie: tuinman\n'),
    });
    expect(await changed()).toEqual([
      'Ans Bakker staat nu in personen/ans-bakker.md, eerst in personen/ans.md',
      'Dirk doet nu mee',
      'Cor staat er niet meer bij',
      'Water geven staat nu in rollen/water.md, eerst in rollen/kas.md',
      'Water geven heette eerst Kas',
    ]);
    expect(await changed('--at', '2026-08-20')).toHaveLength(5);
  });

  it('says nothing of other words, other folders and other line ends', async () => {
    repository.commitOn('2026-03-12', march);
    repository.git('rm', '--quiet', '-r', 'personen', 'rollen');
    repository.commitOn('2026-08-20', {
      'initiatief.yaml': 'language: en\r\nname: Speelplek De Kade\r\n',
      'people/oud/ans.md': '---\nname: "Ans Bakker"\n---\n\nNieuwe tekst.\n',
      'roles/kas.md': '---\nname: Kas\nholders:\n  - person: ans\n---\n',
    });
    expect(await changed('--language', 'nl')).toEqual([]);
  });

  it('passes over what cannot be read now or then', async () => {
    repository.commitOn('2026-03-12', { ...march, 'rollen/hek.md': '---\nnaam: [\n---\n' });
    repository.commitOn('2026-08-20', {
      'rollen/hek.md': role('Hek', 'ans'),
      'rollen/kas.md': '---\nnaam: [\n---\n',
    });
    const { stdout, stderr } = await report('veranderingen');
    expect(stdout).toContain('bleef alles zoals het was.');
    expect(stderr).toMatchInlineSnapshot(`
      "Eén bestand kan ik niet lezen. Het rapport gaat over de rest. Wat eraan scheelt, zie je met: initiatief controleer
      Van 31 juli 2026 kan ik niet elk bestand lezen. Wat ik niet lees, telt daar niet mee.
      "
    `);
  });

  it('of a day of which not all can be read says so', async () => {
    repository.commitOn('2026-03-12', { ...march, 'rollen/kas.md': '---\nnaam: [\n---\n' });
    repository.commitOn('2026-05-05', march);
    const { stderr } = await report('verloop', '--language', 'en');
    expect(stderr).toMatchInlineSnapshot(`
      "Not every file of 31 March 2026 and 30 April 2026 could be read. What could not be read does not count there.
      "
    `);
  });

  it('of a branch tells what is ours', async () => {
    repository.commitOn('2026-03-12', march);
    repository.git('checkout', '--quiet', '-b', 'voorstel');
    repository.commitOn('2026-06-05', { 'rollen/hek.md': role('Hek', 'ans') });
    repository.git('checkout', '--quiet', 'main');
    repository.commitOn('2026-06-06', june);
    repository.git('checkout', '--quiet', 'voorstel');
    expect(await changed('--since', 'main')).toEqual(['Hek is een nieuwe rol, en rust op één persoon']);
  });

  it('begins where git begins, and says so', async () => {
    repository.commitOn('2026-08-20', march);
    const { figures, sections } = await told('veranderingen', '--since', '2020');
    expect(figures).toMatchObject({ since: '2026-08-20', changes: 0 });
    expect(sections[0]?.paragraphs?.at(-1)).toBe(
      'De oudste stand die we hebben, is die van 20 augustus 2026.',
    );
  });

  it('does not guess in a copy with only the newest commits', async () => {
    repository.commitOn('2026-03-12', march);
    repository.commitOn('2026-08-20', june);
    const copy = shallow(1);
    const { code, stdout } = await repository.run(['rapport', 'veranderingen'], copy);
    expect([code, stdout.replace(/\s+/g, ' ')]).toEqual([
      0,
      expect.stringContaining('weten we niet. Deze kopie gaat niet verder terug dan 20 augustus 2026.'),
    ]);
    for (const since of ['2026-04', 'HEAD~1']) {
      const asked = await repository.run(['rapport', 'veranderingen', '--since', since], copy);
      expect([asked.code, asked.stderr]).toEqual([2, expect.stringContaining('git fetch --unshallow')]);
    }
  });

  it.each([
    ['2027', '"2027" moet nog komen.'],
    ['mian', '"mian" ken ik niet in git.'],
  ])('does not take --since %s', async (since, message) => {
    repository.commitOn('2026-03-12', march);
    const { code, stderr } = await report('veranderingen', '--since', since);
    expect([code, stderr.split('\n')[0]]).toEqual([2, message]);
  });
});

describe('nobody is named from the past', () => {
  const consents = 'toestemming:\n  gegeven_op: 2026-01-01\n  voor: naam\n';
  const withdrew = 'toestemming:\n  gegeven_op: 2026-01-01\n  ingetrokken_op: 2026-08-01\n  voor: naam\n';

  beforeEach(() => {
    repository.commitOn('2026-03-12', {
      'initiatief.yaml': `${settings}hulp_gevraagd: iemand naast Quirijn\n`,
      'personen/xandra-wegersma.md': person('Xandra Wegersma', consents),
      'personen/yolanda-terugborg.md': person('Yolanda Terugborg', consents),
      'personen/zeger-nooitman.md': person('Zeger Nooitman'),
      'personen/wietske-eersteling.md': person('Wietske Eersteling', consents),
      'personen/nora-ja.md': person('Nora Ja', consents),
      'rollen/kas.md': role('Kas van Xandra Wegersma', 'xandra-wegersma, zeger-nooitman'),
      'rollen/hek.md': role('Hek', 'yolanda-terugborg, wietske-eersteling, nora-ja'),
      'rollen/kluis.md': role('Geldkist', 'zeger-nooitman'),
      'rollen/bank.md': role('Bank', 'yolanda-terugborg'),
      'rollen/zand.md': role('Zand', 'xandra-wegersma'),
      'rollen/boom.md': role('Boom', 'wietske-eersteling'),
      'rollen/pad.md': role('Pad', 'nora-ja'),
      'rollen/alarm.md': role('Alarm', 'nora-ja', 'soort: toegang\n'),
    });
    rmSync(join(repository.folder, 'personen/xandra-wegersma.md'));
    repository.commitOn('2026-08-20', {
      'personen/yolanda-terugborg.md': person('Yolanda Terugborg', withdrew),
      'personen/wietske-eersteling.md': person('Wietske Laterveer', consents),
      'personen/quirijn-nieuwkoop.md': person('Quirijn Nieuwkoop'),
      'rollen/kas.md': role('Kas van Zeger Nooitman', 'zeger-nooitman, nora-ja'),
      'rollen/hek.md': role('Hek', 'nora-ja'),
      'rollen/kluis.md': role('Geldkist', 'quirijn-nieuwkoop', 'soort: toegang\n'),
      'rollen/alarm.md': role('Alarm', 'zeger-nooitman'),
    });
  });

  const hidden =
    /xandra|wegersma|yolanda|terugborg|zeger|nooitman|wietske|eersteling|laterveer|quirijn|nieuwkoop|kluis|geldkist|alarm/i;
  const outputs = [
    ['veranderingen', '--since', '2026-03-13'],
    ['verloop'],
    ['menselijke-maat'],
    ...['overzicht', '1-pitters', 'contacten', 'talenten'].map(name => [name, '--at', '2026-04-01']),
  ].flatMap(argv => ['text', 'markdown', 'json'].map(format => [...argv, '--format', format]));

  it.each(outputs.map(argv => [argv]))('for everyone: %j', async ([name = '', ...argv]) => {
    const { code, stdout, stderr } = await report(name, ...argv, '--for', 'everyone');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).not.toMatch(hidden);
  });

  it('the core group sees all of it, so there is something to hide', async () => {
    const { stdout } = await report('veranderingen', '--since', '2026-03-13');
    for (const word of ['Xandra', 'Yolanda', 'Zeger', 'Wietske', 'Quirijn', 'Geldkist', 'Alarm'])
      expect(stdout).toContain(word);
    const then = (await report('1-pitters', '--at', '2026-04-01')).stdout;
    for (const word of ['Xandra', 'Yolanda', 'Zeger', 'Wietske']) expect(then).toContain(word);
  });

  it('who consented then and now keeps the name', async () => {
    const { stdout } = await report('1-pitters', '--at', '2026-04-01', '--for', 'everyone');
    expect(stdout).toContain('Nora Ja');
  });

  it('who is somebody else now and then has one other name', async () => {
    const { sections } = await told('veranderingen', '--since', '2026-03-13', '--for', 'everyone');
    const rows = sections.flatMap(section => section.rows);
    const gone = rows.find(({ id, what }) => String(id).startsWith('person/') && what === 'removed');
    const shed = rows.find(({ id, what }) => id === 'role/kas' && what === 'renamed');
    expect(shed?.change).toBe(`heette eerst Kas van ${gone?.record}`);
    expect(JSON.stringify(rows)).toContain('Nora Ja');
  });

  it('partners hear nothing of what gives access now, nor of what gave it then', async () => {
    for (const [name = '', ...options] of [
      ['veranderingen', '--since', '2026-03-13'],
      ['1-pitters', '--at', '2026-04-01'],
    ]) {
      const { sections } = await told(name, ...options, '--for', 'partners');
      expect(sections.flatMap(section => section.rows).length).toBeGreaterThan(0);
      expect(JSON.stringify(sections)).not.toMatch(/kluis|geldkist|alarm/i);
    }
  });
});
