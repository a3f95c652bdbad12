import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { load } from '../src/core/loading/load.ts';
import { onDisk } from '../src/io/on-disk.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { initiatief } from './support/run.ts';
import { answering, ctrlC, down, enter, type Step, space } from './support/terminal.ts';

let home: string;
let folder: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'initiatief-'));
  folder = join(home, 'garden');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const env = (): Record<string, string | undefined> => ({
  PATH: process.env.PATH,
  HOME: home,
  LANG: 'nl_NL.UTF-8',
});
const start = (language: string, ...more: string[]) =>
  initiatief(['init', 'garden', '--yes', '--no-git', '--language', language, '--name', 'Tuin', ...more], {
    cwd: home,
    env: env(),
  });
const run = (...argv: string[]) => initiatief(argv, { cwd: folder, env: env() });
const ask = (argv: readonly string[], steps: readonly Step[]) =>
  answering(argv, steps, { cwd: folder, env: env() });
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const data = async (kind: Parameters<Awaited<ReturnType<typeof load>>['get']>[0], id: string) =>
  (await load(onDisk(folder), vocabularies)).get(kind, id)?.data;
const findings = async (): Promise<unknown> =>
  JSON.parse((await run('check', '--format', 'json')).stdout).findings;

const everyKind = {
  nl: [
    [
      'nieuw',
      'partner',
      'Bakkerij: De Korf #1',
      '--set',
      'soort=bedrijf',
      '--set',
      'Zo werken wij=Bel eerst.',
    ],
    [
      'nieuw',
      'persoon',
      'Fatima El Idrissi',
      '--set',
      'talenten=boekhouden',
      '--set',
      'talenten=koken: voor groepen',
    ],
    [
      'nieuw',
      'rol',
      'Penningmeester',
      '--set',
      'wie=Fatima El Idrissi',
      '--set',
      'waarvoor=De kas.',
      '--set',
      'minimaal=1',
    ],
    ['nieuw', 'verslag', 'Kerngroep', '--set', 'aanwezig=fatima-el-idrissi', '--set', 'gehouden_op=gisteren'],
    [
      'nieuw',
      'afspraak',
      'Oud brood',
      '--set',
      'partijen=partner: bakkerij-de-korf-1; levert: oud brood; levert: meel; uiterlijk: maart 2027',
      '--set',
      'partijen=partner: initiatief; levert: compost',
      '--set',
      'partijen.1.contactpersoon=Fatima El Idrissi',
      '--set',
      'verslag=Kerngroep',
    ],
    [
      'nieuw',
      'evaluatie',
      'Halverwege',
      '--set',
      'moment=tussentijds',
      '--set',
      'over=initiatief',
      '--set',
      'over=Oud brood',
    ],
  ],
  en: [
    ['add', 'partner', 'Bakery: The Basket #1', '--set', 'kind=business', '--set', 'How we work=Ring first.'],
    [
      'add',
      'person',
      'Fatima El Idrissi',
      '--set',
      'talents=bookkeeping',
      '--set',
      'talents=cooking: for groups',
    ],
    [
      'add',
      'role',
      'Treasurer',
      '--set',
      'holders=person: Fatima El Idrissi; part: lead',
      '--set',
      'purpose=The books.',
    ],
    ['add', 'meeting', 'Core group', '--set', 'present=fatima-el-idrissi', '--set', 'held_on=yesterday'],
    [
      'add',
      'agreement',
      'Old bread',
      '--set',
      'parties.0.partner=bakery-the-basket-1',
      '--set',
      'parties.0.delivers=old bread',
      '--set',
      'parties.0.delivers=flour',
      '--set',
      'parties.0.due=March 2027',
      '--set',
      'parties.1.partner=initiative',
      '--set',
      'parties.1.delivers=compost',
      '--set',
      'made_in=Core group',
    ],
    [
      'add',
      'evaluation',
      'Halfway',
      '--set',
      'moment=interim',
      '--set',
      'about=initiative',
      '--set',
      'about=Old bread',
    ],
  ],
} as const;

describe.each(['nl', 'en'] as const)('add by flags (%s)', language => {
  it('makes each kind, and all of it is clean', async () => {
    expect((await start(language, '--municipality', 'Hovendrecht')).code).toBe(0);
    for (const argv of everyKind[language]) {
      const outcome = await run(...argv, '--yes');
      expect(outcome, outcome.stderr).toMatchObject({ code: 0, stderr: '' });
      expect(existsSync(join(folder, outcome.stdout.trim()))).toBe(true);
    }
    expect(await findings()).toEqual([]);
    const agreementId = language === 'nl' ? '2026-09-01-oud-brood' : '2026-09-01-old-bread';
    const [bakery, minutes] =
      language === 'nl' ? ['bakkerij-de-korf-1', 'kerngroep'] : ['bakery-the-basket-1', 'core-group'];
    expect(await data('agreement', agreementId)).toMatchObject({
      parties: [
        { partner: bakery, due: '2027-03' },
        { partner: 'initiative', delivers: ['compost'] },
      ],
      made_on: '2026-09-01',
      made_in: `2026-08-31-${minutes}`,
    });
    const evaluation = language === 'nl' ? '2026-09-01-halverwege' : '2026-09-01-halfway';
    expect(await data('evaluation', evaluation)).toMatchObject({
      planned_on: '2026-09-01',
      about: ['initiative', `agreement/${agreementId}`],
    });
  });
});

describe('what add writes', () => {
  beforeEach(() => start('nl'));

  it('keeps every line of the template, and puts quotes where they are needed', async () => {
    await run(
      'nieuw',
      'partner',
      'Overleg: "de tuin" # 1',
      '--set',
      'soort=overig',
      '--set',
      'bijdragen=@wim',
      '--set',
      'bijdragen=- een streepje',
      '--set',
      'bijdragen=null',
      '--set',
      'kvk=01234567',
    );
    const file = 'partners/overleg-de-tuin-1.md';
    const template = readFileSync('templates/nl/records/partner.md', 'utf8');
    for (const line of template.split('\n').filter(each => each.startsWith('#')))
      expect(read(file)).toContain(`${line}\n`);
    expect(await data('partner', 'overleg-de-tuin-1')).toEqual({
      name: 'Overleg: "de tuin" # 1',
      kind: 'other',
      contributes: ['@wim', '- een streepje', 'null'],
      kvk: '01234567',
    });
    expect(await findings()).toEqual([]);
  });

  it('takes words of both languages, and dates as people say them', async () => {
    await run(
      'nieuw',
      'role',
      'Kas',
      '--set',
      'kind=access',
      '--set',
      'critical=yes',
      '--set',
      'sinds=maart',
      '--set',
      'evaluate_every=3 maanden',
      '--set',
      'x_kleur=groen',
      '--set',
      'uren_per_week=2,5',
    );
    expect(await data('role', 'kas')).toEqual({
      name: 'Kas',
      kind: 'access',
      critical: true,
      since: '2026-03',
      evaluate_every: 'P3M',
      hours_per_week: 2.5,
      x_kleur: 'groen',
    });
    expect(read('rollen/kas.md')).toContain('soort: toegang\n');
    expect(read('rollen/kas.md')).toContain('onmisbaar: ja\n');
  });

  it('shows only the questions of the moment, and takes answers to them', async () => {
    await run(
      'nieuw',
      'evaluatie',
      'Start',
      '--set',
      'moment=aanloop',
      '--set',
      'over=initiatief',
      '--set',
      'wie_doet_wat=Iedereen iets.',
    );
    const start_ = read('evaluaties/2026-09-01-start.md');
    expect(start_).toContain('## Hoe versterken we elkaar?');
    expect(start_).toMatch(/## Wie doet wat\?\n\n<!--.*-->\n\nIedereen iets\.\n/);
    expect(start_).not.toContain('## Zijn we op de goede weg?');
    await run(
      'nieuw',
      'evaluatie',
      'Later',
      '--set',
      'moment=na_afloop',
      '--set',
      'over=initiatief',
      '--set',
      'gepland_op=morgen',
    );
    expect(read('evaluaties/2026-09-02-later.md')).toContain('## Is het nog te doen?');
    expect(read('evaluaties/2026-09-02-later.md')).not.toContain('## Hoe versterken');
    expect(await findings()).toEqual([]);
  });

  it('puts a text with headings of its own where it stays whole', async () => {
    await run('nieuw', 'rol', 'Kas', '--set', 'waarvoor=Eerst dit.\n\n## Kop\n\nDan dat.');
    expect((await data('role', 'kas')) as unknown).toMatchObject({
      purpose: 'Eerst dit.\n\n## Kop\n\nDan dat.',
    });
  });

  it('lets the id be chosen, and puts the date before it', async () => {
    expect(await run('nieuw', 'persoon', '王', '--id', 'wang')).toMatchObject({
      code: 0,
      stdout: 'personen/wang.md\n',
    });
    expect(await run('nieuw', 'verslag', 'Overleg', '--id', 'kort')).toMatchObject({
      stdout: 'verslagen/2026-09-01-kort.md\n',
    });
    expect(
      await run('nieuw', 'verslag', 'Overleg', '--id', '2026-01-01-x', '--set', 'gehouden_op=2026-01-01'),
    ).toMatchObject({
      stdout: 'verslagen/2026-01-01-x.md\n',
    });
  });
});

describe('what add links to', () => {
  beforeEach(async () => {
    await start('nl');
    mkdirSync(join(folder, 'bijlagen'), { recursive: true });
    writeFileSync(join(folder, 'bijlagen/plan.pdf'), 'plan');
  });

  it('may be anything in the repository, also a record that is there', async () => {
    const partner = (name: string, document: string) =>
      run('nieuw', 'partner', name, '--set', 'soort=overig', '--set', `stukken=${document}`, '--yes');
    expect(await partner('Een', '../bijlagen/plan.pdf')).toMatchObject({ code: 0, stderr: '' });
    expect(await partner('Twee', '../partners/een.md')).toMatchObject({ code: 0, stderr: '' });
    expect(await findings()).toEqual([]);
  });

  it('has to be there', async () => {
    const argv = [
      'nieuw',
      'partner',
      'Drie',
      '--set',
      'soort=overig',
      '--set',
      'stukken=../bijlagen/plen.pdf',
    ];
    const { code, stderr } = await run(...argv, '--yes');
    expect(code).toBe(1);
    expect(stderr).toContain('Bedoel je "../bijlagen/plan.pdf"?');
  });
});

describe('what add refuses', () => {
  beforeEach(() => start('nl'));

  it.each([
    [['parner'], 'Bedoel je partner?'],
    [['doel'], 'initiatief.yaml'],
    [['initiatief'], 'initiatief begin'],
    [['partner'], 'initiatief nieuw partner "Een naam" --zet soort=gemeente'],
    [['afspraak', 'X'], '--zet partijen'],
    [['rol', 'X', '--set', 'minimaall=2'], 'Bedoel je minimaal?'],
    [['rol', 'X', '--set', 'minimaal'], '--zet veld=waarde'],
    [['rol', 'X', '--set', 'naam.x=2'], 'ken ik niet'],
    [['rol', 'X', '--set', 'wie.eerste.persoon=x'], '0 voor de eerste'],
    [['rol', 'X', '--set', 'uren_per_week=veel'], 'getal'],
    [['rol', 'X', '--set', 'soort=tooegang'], 'Bedoel je toegang?'],
    [['rol', 'X', '--set', 'sinds=ooit'], 'maand of jaar'],
    [['rol', 'X', '--set', 'evaluatie_elke=vaak'], '3 maanden'],
    [['rol', 'X', '--set', 'onmisbaar=misschien'], 'ja of nee'],
    [['afspraak', 'X', '--set', 'partijen=gemeente'], 'partner: initiatief'],
    [['persoon', '王'], '--id'],
    [['persoon', 'X', '--id', '***'], '--id'],
    [['persoon', 'Con'], '--id'],
    [['persoon', 'X', '--commit'], 'git init'],
  ])('%j: %s', async (argv, remedy) => {
    const outcome = await run('nieuw', ...argv);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain(remedy);
    for (const kind of ['partners', 'personen', 'afspraken'])
      expect(readdirSync(join(folder, kind))).toEqual(['README.md']);
    expect(readdirSync(join(folder, 'rollen'))).toEqual(['README.md', 'beheer-van-deze-map.md']);
  });

  it('an id that is there, also when its file cannot be read', async () => {
    writeFileSync(join(folder, 'personen/cor.md'), 'broken');
    const outcome = await run('nieuw', 'persoon', 'Cor');
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain('personen/cor.md bestaat al.');
    expect(outcome.stderr).toContain('--id cor-2');
    expect(read('personen/cor.md')).toBe('broken');
  });

  it('a record that is not sound: says what, and writes nothing', async () => {
    const outcome = await run('nieuw', 'persoon', 'Cor', '--set', 'partner=gemeente');
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toMatch(/^partner: partner "gemeente" ken ik nog niet\n {2}Nieuw\? /);
    expect(outcome.stderr).not.toMatch(/:\d+:\d+/);
    expect(outcome.stderr).toContain('Er is niets gemaakt.');
    expect(existsSync(join(folder, 'personen/cor.md'))).toBe(false);
    const one = await run('nieuw', 'afspraak', 'X', '--set', 'partijen=partner: initiatief; levert: iets');
    expect(one.stderr).toContain('deze afspraak heeft nog maar één kant');
  });

  it('nothing of what is wrong elsewhere', async () => {
    writeFileSync(join(folder, 'rollen/kapot.md'), 'broken');
    expect((await run('nieuw', 'persoon', 'Cor')).code).toBe(0);
  });
});

describe('add and git', () => {
  it('commits just the new file', async () => {
    await start('nl');
    const git = (...argv: string[]): string =>
      execFileSync('git', argv, { cwd: folder, env: env() as NodeJS.ProcessEnv, encoding: 'utf8' });
    git('init', '--quiet');
    expect((await run('nieuw', 'persoon', 'Cor', '--commit')).stderr).toContain(
      'git config --global user.email',
    );
    expect(existsSync(join(folder, 'personen/cor.md'))).toBe(false);
    writeFileSync(join(home, '.gitconfig'), '[user]\n  name = F\n  email = f@example.org\n');
    writeFileSync(join(folder, 'other.txt'), 'x\n');
    git('add', 'other.txt');
    expect(await run('nieuw', 'persoon', 'Cor', '--commit')).toMatchObject({ code: 0 });
    expect(git('show', '--name-only', '--format=%s')).toBe('Nieuw: Cor\n\npersonen/cor.md\n');
    expect(git('status', '--porcelain', 'other.txt')).toBe('A  other.txt\n');
  });
});

describe('add in a terminal', () => {
  it('asks for a partner, and makes a contact on the way', async () => {
    await start('nl');
    const outcome = await ask(
      ['nieuw', 'partner'],
      [
        ['Naam', enter, 'De Korf', enter],
        ['Soort', down, enter],
        ['Dragende partner', down, enter],
        ['Draagt bij', 'brood', enter],
        ['Draagt bij', enter],
        ['Wil zelf bereiken', enter],
        ['Contactpersonen', 'Wim de Bakker', enter],
        ['Wim de Bakker ken ik nog niet', enter],
        ['Contactpersonen', enter],
        ['Mag beslissen', enter],
        ['Sinds', 'gisteeren', enter, '\x7f'.repeat(9), 'gisteren', enter, enter],
        ['Zo werken wij', 'Bel voor acht uur.', enter],
      ],
    );
    expect(outcome).toMatchObject({ code: 0, stdout: 'partners/de-korf.md\npersonen/wim-de-bakker.md\n' });
    expect(outcome.screen).toContain('Vul hier iets in.');
    expect(outcome.screen).toContain('lees ik niet als een dag');
    expect(outcome.screen).toContain('Sinds: 31 augustus 2026');
    expect(outcome.screen).toContain('Hoe bereik je elkaar het snelst?');
    expect(outcome.screen).toContain(
      'Gelukt. Nog iets veranderen of erbij schrijven? Typ: initiatief wijzig',
    );
    expect(await data('partner', 'de-korf')).toMatchObject({
      kind: 'government',
      carrying: true,
      contributes: ['brood'],
      contacts: ['wim-de-bakker'],
      since: '2026-08-31',
    });
    expect(await data('person', 'wim-de-bakker')).toEqual({ name: 'Wim de Bakker', partner: 'de-korf' });
    expect(read('partners/de-korf.md')).toContain('Bel voor acht uur.\n');
    expect(await findings()).toEqual([]);
  });

  it('asks for a person', async () => {
    await start('en');
    const outcome = await ask(
      ['add', 'people', '--set', 'hours_per_week=2'],
      [
        ['Name', 'Jane Doe', enter],
        ['Partner', enter],
        ['Talents', 'cooking', enter],
        ['Talents', 'planning, first aid', enter],
        ['Talents', enter],
        ['Wants to learn', 'hosting, with a smile for everyone', enter],
        ['Wants to learn', enter],
        ['Motivation', enter],
        ['Reach by', down, down, enter],
        ['Consent for', space, down, down, space, enter],
        ['Given on', 'yesterday', enter, enter],
      ],
    );
    expect(outcome).toMatchObject({ code: 0, stdout: 'people/jane-doe.md\n' });
    expect(outcome.screen).toContain('For example: 12 March 2026.');
    expect(outcome.screen).toContain('Choose name, contact details or photo');
    expect(outcome.screen).toContain('Done. Something to change, or more to tell? Type: initiatief change');
    expect(await data('person', 'jane-doe')).toEqual({
      name: 'Jane Doe',
      talents: ['cooking', 'planning', 'first aid'],
      wants_to_learn: ['hosting, with a smile for everyone'],
      hours_per_week: 2,
      reach_by: 'message',
      consent: { for: ['name', 'photo'], given_on: '2026-08-31' },
    });
  });

  it('asks for a role, with people chosen by a part of their name', async () => {
    cpSync('examples/buurttuin-de-linde', folder, { recursive: true });
    const outcome = await ask(
      ['nieuw', 'rol', 'Kippen'],
      [
        ['Soort', down, enter],
        ['Wie (1)', 'hagen', enter],
        ['Doet mee als', enter],
        ['Wie (2)', 'Nieuwe Buur', enter],
        ['Nieuwe Buur ken ik nog niet', enter],
        ['Partner – Nieuwe Buur', enter],
        ['Doet mee als', down, enter],
        ['Wie (3)', enter],
        ['Minimaal', 'veel', enter, '0', enter, '2', enter],
        ['Wat je moet kunnen', enter],
        ['Onmisbaar', enter],
        ['Sinds', enter],
        ['Waarvoor?', 'Elke dag eieren.', enter],
      ],
    );
    expect(outcome).toMatchObject({ code: 0, stdout: 'rollen/kippen.md\npersonen/nieuwe-buur.md\n' });
    expect(outcome.screen).toContain('Hier hoort 1 of meer.');
    expect(await data('role', 'kippen')).toEqual({
      name: 'Kippen',
      kind: 'activity',
      holders: [
        { person: 'cor-hagenaars', part: 'member' },
        { person: 'nieuwe-buur', part: 'backup' },
      ],
      minimum: 2,
      purpose: 'Elke dag eieren.',
    });
  });

  it('shows a question that was passed over with a dash', async () => {
    cpSync('examples/buurttuin-de-linde', folder, { recursive: true });
    const questions = [
      'Soort',
      'Wie (1)',
      'Minimaal',
      'Wat je moet kunnen',
      'Onmisbaar',
      'Sinds',
      'Waarvoor?',
    ];
    const outcome = await ask(
      ['nieuw', 'rol', 'Kippen'],
      questions.map(question => [question, enter]),
    );
    expect(outcome).toMatchObject({ code: 0, stdout: 'rollen/kippen.md\n' });
    expect(outcome.screen).toMatch(/Wie \(1\): \S*–/);
    expect(outcome.screen).toMatch(/Waarvoor\? \S*–/);
  });

  it('asks for an agreement: at least two parties, each once, and today as its day', async () => {
    cpSync('examples/buurttuin-de-linde', folder, { recursive: true });
    const outcome = await ask(
      ['nieuw', 'afspraak'],
      [
        ['Naam', 'Mest', enter],
        ['Partijen (1)', 'gemeente', enter],
        ['Levert', 'een kar', enter],
        ['Levert', enter],
        ['Contactpersoon', 'ruud', enter],
        ['Uiterlijk', 'volgende maand', enter, enter],
        ['Partijen (2)', enter],
        ['Levert', 'scheppen', enter],
        ['Levert', enter],
        ['Contactpersoon', enter],
        ['Uiterlijk', enter],
        ['Partijen (3)', 'cor', enter],
        ['Levert', 'een kruiwagen', enter],
        ['Levert', enter],
        ['Uiterlijk', enter],
        ['Partijen (4)', enter],
        ['Afgesproken op', enter],
        ['Verslag', enter],
        ['Uiterlijk', enter],
        ['Doel', 'samen', enter],
      ],
    );
    expect(outcome).toMatchObject({ code: 0, stdout: 'afspraken/2026-09-01-mest.md\n' });
    expect(await data('agreement', '2026-09-01-mest')).toEqual({
      name: 'Mest',
      parties: [
        {
          partner: 'gemeente-hovendrecht',
          delivers: ['een kar'],
          contact_person: 'ruud-kempers',
          due: '2026-10',
        },
        { partner: 'initiative', delivers: ['scheppen'] },
        { person: 'cor-hagenaars', delivers: ['een kruiwagen'] },
      ],
      made_on: '2026-09-01',
      goal: 'samen-eten',
    });
    expect(await findings()).toEqual([]);
  });

  it('asks for an evaluation only what the moment asks, and for a plan only its day', async () => {
    await start('en');
    const plan = await ask(
      ['add', 'evaluation', 'Soon', '--set', 'moment=interim'],
      [
        ['Has this evaluation taken place?', enter],
        ['About', enter],
        ['About', enter],
        ['Planned on', enter, 'next friday', enter, enter],
      ],
    );
    expect(plan).toMatchObject({ code: 0, stdout: 'evaluations/2026-09-04-soon.md\n' });
    const held = await ask(
      ['add', 'evaluation', 'First', '--set', 'about=initiative'],
      [
        ['Has this evaluation taken place?', down, enter],
        ['Moment', enter],
        ['Held on', 'yesterday', enter, enter],
        ['Present', 'Jane', enter],
        ['I do not know Jane yet', enter],
        ['Present', enter],
        ["Everyone's view (1)", down, enter],
        ['Text', 'It was fine.', enter],
        ["Everyone's view (2)", enter],
        ['Outcome', down, enter],
        ['How do we strengthen each other?', 'a', enter],
        ['What can we achieve together?', 'b', enter],
        ['Who does what?', 'c', enter],
      ],
    );
    expect(held).toMatchObject({ code: 0, stdout: 'evaluations/2026-08-31-first.md\npeople/jane.md\n' });
    expect(held.screen).toContain('evaluation-complete');
  });

  it('asks for a meeting', async () => {
    await start('nl');
    const outcome = await ask(
      ['nieuw', 'verslag', 'Kerngroep'],
      [
        ['Datum', enter],
        ['Vorm', enter],
        ['Aanwezig', enter],
        ['Wat is er besproken?', 'De sleutel: wie heeft hem?', enter],
        ['Besluiten', 'We beginnen.', enter],
        ['Besluiten', enter],
        ['Volgende keer', 'over 2 weken', enter, enter],
        ['Wacht op', 'Gemeente Hovendrecht', enter],
        ['Gemeente Hovendrecht ken ik nog niet', enter],
        ['Soort – Gemeente Hovendrecht', enter],
        ['Gedeeld op', enter],
        ['Actiepunten (1)', enter],
        ['Kwam er een afspraak uit?', enter],
      ],
    );
    expect(outcome).toMatchObject({
      code: 0,
      stdout: 'verslagen/2026-09-01-kerngroep.md\npartners/gemeente-hovendrecht.md\n',
    });
    expect(read('verslagen/2026-09-01-kerngroep.md')).toMatch(/-->\n\nDe sleutel: wie heeft hem\?\n$/);
    expect(await data('meeting', '2026-09-01-kerngroep')).toMatchObject({
      next_on: '2026-09-15',
      waiting_for: 'gemeente-hovendrecht',
    });
  });

  it('asks for the agreements that came out of a meeting, and makes all of it in one go', async () => {
    await start('nl');
    await run('nieuw', 'partner', 'Gemeente', '--set', 'soort=gemeente');
    const outcome = await ask(
      [
        'nieuw',
        'verslag',
        'Kerngroep',
        ...[
          'gehouden_op=gisteren',
          'vorm=overleg',
          'besproken=Alles',
          'gedeeld_op=vandaag',
          'volgende_keer=morgen',
          'besluiten=Ja',
          'actiepunten=',
        ].flatMap(each => ['--set', each]),
      ],
      [
        ['Aanwezig', enter],
        ['Wacht op', enter],
        ['Kwam er een afspraak uit?', down, enter],
        ['Naam', 'Een kraan', enter],
        ['Partijen (1)', 'gemeente', enter],
        ['Levert', 'een kraan', enter],
        ['Levert', enter],
        ['Contactpersoon', enter],
        ['Uiterlijk', enter],
        ['Partijen (2)', enter],
        ['Levert', 'een plek', enter],
        ['Levert', enter],
        ['Contactpersoon', enter],
        ['Uiterlijk', enter],
        ['Partijen (3)', enter],
        ['Uiterlijk', enter],
        ['Nog een afspraak?', enter],
      ],
    );
    expect(outcome).toMatchObject({
      code: 0,
      stdout: 'verslagen/2026-08-31-kerngroep.md\nafspraken/2026-08-31-een-kraan.md\n',
    });
    expect(await data('agreement', '2026-08-31-een-kraan')).toMatchObject({
      made_on: '2026-08-31',
      made_in: '2026-08-31-kerngroep',
    });
  });

  it('asks another short name where its own is taken', async () => {
    await start('nl');
    await run('nieuw', 'verslag', 'Overleg');
    const flags = [
      'vorm=overleg',
      'aanwezig=',
      'besluiten=niets',
      'actiepunten=',
      'volgende_keer=morgen',
      'gedeeld_op=vandaag',
      'besproken=Alles',
    ].flatMap(each => ['--set', each]);
    const outcome = await ask(
      ['nieuw', 'verslag', 'Overleg', ...flags],
      [
        ['Datum', enter],
        ['Wacht op', enter],
        ['Korte naam', 'overleg', enter, '\x7f'.repeat(7), 'avond', enter],
        ['Kwam er een afspraak uit?', enter],
      ],
    );
    expect(outcome).toMatchObject({ code: 0, stdout: 'verslagen/2026-09-01-avond.md\n' });
    expect(outcome.screen).toContain('bestaat al');
  });

  it('gives back what was filled in when it is not sound', async () => {
    await start('nl');
    const outcome = await ask(
      [
        'nieuw',
        'persoon',
        '--set',
        'partner=nergens',
        '--set',
        'talenten=x',
        '--set',
        'wil_leren=x',
        '--set',
        'drijfveren=x',
        '--set',
        'uren_per_week=1',
        '--set',
        'bereikbaar_via=app',
        '--set',
        'toestemming.voor=naam',
      ],
      [['Naam', 'Cor', enter]],
    );
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.screen).toContain('Dit vulde je in:');
    expect(outcome.screen).toContain('naam: Cor');
  });

  it('shows nothing of a record that a terminal would obey', async () => {
    await start('nl');
    writeFileSync(join(folder, 'personen', 'ev\x1b]0;x\x07il.md'), '---\nsinds: 2026\n---\n');
    const outcome = await ask(
      ['nieuw', 'rol', 'Kippen'],
      [
        ['Soort', enter],
        ['Wie (1)', down, enter],
        ['Doet mee als', ctrlC],
      ],
    );
    expect(outcome.screen).toContain('ev\ufffd]0;x\ufffdil');
    expect(outcome.screen).not.toContain('\x1b]');
  });

  it('leaves nothing at Ctrl-C, also of what was made on the way', async () => {
    await start('nl');
    const outcome = await ask(
      ['nieuw', 'rol', 'Kippen'],
      [
        ['Soort', enter],
        ['Wie (1)', 'Nieuw Iemand', enter],
        ['Nieuw Iemand ken ik nog niet', enter],
        ['Doet mee als', ctrlC],
      ],
    );
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.screen).toContain('Gestopt. Er is niets veranderd.');
    expect(readdirSync(join(folder, 'personen'))).toEqual(['README.md']);
    expect(readdirSync(join(folder, 'rollen'))).toEqual(['README.md', 'beheer-van-deze-map.md']);
  });
});
