import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { load } from '../src/core/loading/load.ts';
import { onDisk } from '../src/io/on-disk.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { initiatief } from './support/run.ts';
import { answering, ctrlC, down, enter, type Step } from './support/terminal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'initiatief-'));
  cpSync(join(import.meta.dirname, '../examples/buurttuin-de-linde'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Lines are put together again. */
const ask = async (argv: readonly string[], ...steps: Step[]) => {
  const outcome = await answering(argv, steps, { cwd: folder });
  return { ...outcome, screen: outcome.screen.replace(/\s+/g, ' ') };
};
const data = async (kind: Parameters<Awaited<ReturnType<typeof load>>['get']>[0], id: string) =>
  (await load(onDisk(folder), vocabularies)).get(kind, id)?.data;
const wipe = (text: string): string => '\x7f'.repeat(text.length);
const set = (...fields: string[]): string[] => fields.flatMap(field => ['--set', field]);

/** Everything of an agreement but its parties. */
const rest = set('verslag=', 'uiterlijk=', 'doel=samen-eten');

describe('a promise inside the group', () => {
  const promise = (who: string): string => `partijen=${who}; levert: iets`;

  it.each([
    ['persoon: cor-hagenaars', 'partner: initiatief'],
    ['partner: initiatief', 'persoon: cor-hagenaars'],
    ['persoon: cor-hagenaars', 'persoon: emine-kaplan'],
    ['persoon: ruud-kempers', 'partner: initiatief'],
    ['persoon: ruud-kempers', 'persoon: cor-hagenaars'],
  ])('%s and %s are two sides', async (one, other) => {
    const argv = ['nieuw', 'afspraak', 'Sleutel', ...set(promise(one), promise(other)), '--yes'];
    expect(await initiatief(argv, { cwd: folder })).toMatchObject({ code: 0 });
  });

  it.each([
    ['persoon: ruud-kempers', 'partner: gemeente-hovendrecht'],
    ['persoon: cor-hagenaars', 'persoon: cor-hagenaars'],
  ])('%s and %s are one', async (one, other) => {
    const argv = ['nieuw', 'afspraak', 'Sleutel', ...set(promise(one), promise(other)), '--yes'];
    expect(await initiatief(argv, { cwd: folder })).toMatchObject({ code: 1 });
  });
});

describe('an answer that cannot be is refused where it is given', () => {
  it('a second party that is the same side', async () => {
    const { code, screen } = await ask(
      ['nieuw', 'afspraak', 'Een kar', '--set', 'afgesproken_op=vandaag', ...rest],
      ['Partijen (1)', 'gemeente', enter],
      ['Levert', 'een kar', enter],
      ['Levert', enter],
      ['Contactpersoon', enter],
      ['Uiterlijk', enter],
      ['Partijen (2)', 'ruud', enter],
      ['Partijen (2)', 'cor', enter],
      ['Levert', 'scheppen', enter],
      ['Levert', enter],
      ['Uiterlijk', enter],
      ['Partijen (3)', enter],
    );
    expect([code, screen]).toEqual([0, expect.stringContaining('Deze afspraak heeft nog maar één kant.')]);
  });

  it('a day before the agreement was made', async () => {
    const parties = set(
      'partijen=partner: initiatief; levert: a',
      'partijen=partner: gemeente-hovendrecht; levert: b; uiterlijk: 1 augustus 2026',
    );
    const { code, screen } = await ask(
      ['nieuw', 'afspraak', 'Een kar', ...parties, ...set('verslag=', 'doel=samen-eten')],
      ['Afgesproken op', '2 augustus 2026', enter, wipe('2 augustus 2026'), '1 juli 2026', enter],
      ['Uiterlijk', '1 juni 2026', enter, wipe('1 juni 2026'), '1 oktober 2026', enter],
    );
    expect(code, screen).toBe(0);
    expect(screen).toContain('maar is pas gemaakt op 2 augustus');
    expect(screen).toContain('hoort klaar te zijn op 1 juni 2026');
    expect(await data('agreement', '2026-07-01-een-kar')).toMatchObject({ due: '2026-10-01' });
  });

  it('a meeting on a day that has to come', async () => {
    const { code, screen } = await ask(
      [
        'nieuw',
        'verslag',
        'Overleg',
        ...set(
          'vorm=overleg',
          'aanwezig=',
          'besluiten=Ja',
          'actiepunten=',
          'volgende_keer=',
          'wacht_op=',
          'gedeeld_op=',
          'besproken=Alles',
        ),
      ],
      ['Datum', '1 oktober 2027', enter, wipe('1 oktober 2027'), '1 juli 2026', enter],
      ['Kwam er een afspraak uit?', enter],
    );
    expect(code, screen).toBe(0);
    expect(screen).toContain('en die dag moet nog komen');
    expect(readFileSync(join(folder, 'verslagen/2026-07-01-overleg.md'), 'utf8')).toContain('\n\nAlles\n');
  });

  it('personal data in a text, and a year that nobody means', async () => {
    const settings = join(folder, 'initiatief.yaml');
    writeFileSync(
      settings,
      readFileSync(settings, 'utf8').replace('zichtbaarheid: besloten', 'zichtbaarheid: openbaar'),
    );
    const { code, screen } = await ask(
      [
        'nieuw',
        'persoon',
        'Ans',
        ...set('partner=', 'wil_leren=', 'drijfveren=', 'uren_per_week=2', 'bereikbaar_via=app'),
      ],
      ['Talenten', 'bel 06-12345678', enter, wipe('bel 06-12345678'), 'koken', enter],
      ['Talenten', enter],
      ['Toestemming voor', ' ', enter],
      ['Gegeven op', '1 mei 1026', enter, wipe('1 mei 1026'), '1 mei 2026', enter],
    );
    expect(code, screen).toBe(0);
    expect(screen).not.toContain('Dit vulde je in');
    expect(await data('person', 'ans')).toMatchObject({
      talents: ['koken'],
      consent: { given_on: '2026-05-01' },
    });
  });

  it('a name that is taken: another short name is asked at once, and made of what is typed', async () => {
    const { code, stdout } = await ask(
      [
        'nieuw',
        'rol',
        '--set',
        'soort=rol',
        ...set('wie=', 'minimaal=1', 'nodig=', 'onmisbaar=nee', 'sinds=2026', 'waarvoor=Iets'),
      ],
      ['Naam', 'Eettafel', enter],
      ['Korte naam', 'De Tweede Tafel', enter],
    );
    expect([code, stdout]).toEqual([0, 'rollen/de-tweede-tafel.md\n']);
  });
});

it('--id makes a short name of what is typed, too', async () => {
  const { stdout } = await initiatief(['nieuw', 'persoon', 'X', '--id', 'Niet Goed'], { cwd: folder });
  expect(stdout).toBe('personen/niet-goed.md\n');
});

describe('planned or held', () => {
  const evaluation = ['nieuw', 'evaluatie', 'Halverwege', ...set('moment=tussentijds', 'over=initiatief')];

  it('is asked first, and a day goes that way', async () => {
    const { code, screen, stdout } = await ask(
      evaluation,
      ['Is deze evaluatie al geweest?', enter],
      ['Gepland op', '15 augustus', enter, enter],
    );
    expect([code, stdout], screen).toEqual([0, 'evaluaties/2027-08-15-halverwege.md\n']);
    expect(screen).toContain('Dat is zondag 15 augustus 2027. Klopt dat?');
  });

  it('goes back for what was held', async () => {
    const { screen, stdout } = await ask(
      [
        ...evaluation,
        ...set(
          'aanwezig=',
          'uitkomst=doorgaan',
          'zijn_we_op_de_goede_weg=a',
          'doen_we_de_goede_dingen=b',
          'doen_we_de_dingen_goed=c',
          'is_het_nog_te_doen=d',
        ),
      ],
      ['Is deze evaluatie al geweest?', down, enter],
      ['Gehouden op', '15 december', enter, enter],
      ['Ieders kijk (1)', enter],
    );
    expect(stdout, screen).toBe('evaluaties/2025-12-15-halverwege.md\n');
  });

  it('is no question when the day says it', async () => {
    const { stdout } = await ask([...evaluation, ...set('gepland_op=15 december')]);
    expect(stdout).toBe('evaluaties/2026-12-15-halverwege.md\n');
  });

  it.each([
    ['vrijdag', 'Dat is vrijdag 4 september 2026'],
    ['3/10', 'Dat is zaterdag 3 oktober 2026'],
    ['over 2 weken', 'Dat is dinsdag 15 september 2026'],
  ])('%s is shown in full before it counts', async (typed, told) => {
    const { screen, code } = await ask(evaluation, ['Is deze', enter], ['Gepland op', typed, enter, ctrlC]);
    expect([code, screen]).toEqual([2, expect.stringContaining(told)]);
    expect(existsSync(join(folder, 'evaluaties/2026-09-04-halverwege.md'))).toBe(false);
  });
});

describe('people in a list', () => {
  const minutes = [
    'nieuw',
    'verslag',
    'Overleg',
    ...set(
      'gehouden_op=vandaag',
      'vorm=overleg',
      'besluiten=Verder zo',
      'actiepunten=',
      'volgende_keer=morgen',
      'wacht_op=',
      'gedeeld_op=vandaag',
    ),
  ];
  const discussed: Step[] = [
    ['Wat is er besproken?', enter],
    ['Kwam er een afspraak uit?', enter],
  ];

  it.each([
    ['Cor Hagenaars, Emine Kaplan', []],
    ['Cor Hagenaars en Emine Kaplan', []],
    ['cor-hagenaars; emine-kaplan', []],
  ] as const)('%s are two who are there', async (typed, more) => {
    const { code, screen } = await ask(
      minutes,
      ['Aanwezig', typed, enter],
      ...more,
      ['Aanwezig', enter],
      ...discussed,
    );
    expect(code, screen).toBe(0);
    expect(await data('meeting', '2026-09-01-overleg')).toMatchObject({
      present: ['cor-hagenaars', 'emine-kaplan'],
    });
  });

  it('who is meant by a part is asked, with who is there first; somebody new is confirmed', async () => {
    const { code, screen } = await ask(
      minutes,
      ['Aanwezig', 'Cor, Piet Nieuw', enter],
      ['Cor ken ik nog niet', enter],
      ['Piet Nieuw ken ik nog niet', enter],
      ['Partner – Piet Nieuw', enter],
      ['Aanwezig', 'Emin Kaplan', enter],
      ['Aanwezig', enter],
      ...discussed,
    );
    expect(code, screen).toBe(0);
    expect(await data('meeting', '2026-09-01-overleg')).toMatchObject({
      present: ['cor-hagenaars', 'piet-nieuw', 'emine-kaplan'],
    });
    expect(await data('person', 'piet-nieuw')).toEqual({ name: 'Piet Nieuw' });
  });

  it('a slip makes nobody', async () => {
    const { code, screen } = await ask(
      minutes,
      ['Aanwezig', 'Xaviera', enter],
      ['Xaviera ken ik nog niet', down, enter],
      ['Aanwezig', enter],
      ...discussed,
    );
    expect(code, screen).toBe(0);
    expect(await data('person', 'xaviera')).toBeUndefined();
  });

  it.each(['12 maart', 'gisteren', '12-3-2026', '12', 'cor@example.org'])('%s is nobody', async typed => {
    const { code, screen } = await ask(
      minutes,
      ['Aanwezig', typed, enter, wipe(typed), 'Cor Hagenaars', enter],
      ['Aanwezig', enter],
      ...discussed,
    );
    expect(code, screen).toBe(0);
    expect(screen).toContain('hier hoort een naam');
  });

  it('are split at the holders of a role too, each with its own questions', async () => {
    const { code, screen } = await ask(
      [
        'nieuw',
        'rol',
        'Kippen',
        ...set('soort=rol', 'minimaal=1', 'nodig=', 'onmisbaar=nee', 'sinds=2026', 'waarvoor=Iets'),
      ],
      ['Wie (1)', 'Cor Hagenaars, Emine Kaplan', enter],
      ['Doet mee als – Cor', enter],
      ['Doet mee als – Emine', enter],
      ['Wie (3)', enter],
    );
    expect(code, screen).toBe(0);
    expect(await data('role', 'kippen')).toMatchObject({
      holders: [{ person: 'cor-hagenaars' }, { person: 'emine-kaplan' }],
    });
  });
});

describe('a person made inside another record', () => {
  it('belongs to the partner that promises', async () => {
    const { code, screen } = await ask(
      ['nieuw', 'afspraak', 'Een kar', '--set', 'afgesproken_op=vandaag', ...rest],
      ['Partijen (1)', 'gemeente', enter],
      ['Levert', 'een kar', enter],
      ['Levert', enter],
      ['Contactpersoon', 'Karin Nieuw', enter],
      ['Karin Nieuw ken ik nog niet', enter],
      ['Uiterlijk', enter],
      ['Partijen (2)', enter],
      ['Levert', 'scheppen', enter],
      ['Levert', enter],
      ['Contactpersoon', 'Jo Nieuw', enter],
      ['Jo Nieuw ken ik nog niet', enter],
      ['Uiterlijk', enter],
      ['Partijen (3)', enter],
    );
    expect(code, screen).toBe(0);
    expect(await data('person', 'karin-nieuw')).toEqual({
      name: 'Karin Nieuw',
      partner: 'gemeente-hovendrecht',
    });
    expect(await data('person', 'jo-nieuw')).toEqual({ name: 'Jo Nieuw' });
  });

  it('is asked where it belongs elsewhere', async () => {
    const { code, screen } = await ask(
      [
        'nieuw',
        'verslag',
        'Overleg',
        ...set(
          'gehouden_op=vandaag',
          'vorm=overleg',
          'besluiten=Verder zo',
          'actiepunten=',
          'volgende_keer=morgen',
          'wacht_op=',
          'gedeeld_op=vandaag',
        ),
      ],
      ['Aanwezig', 'Karin Nieuw', enter],
      ['Karin Nieuw ken ik nog niet', enter],
      ['Partner – Karin Nieuw', 'gemeente', enter],
      ['Aanwezig', enter],
      ['Wat is er besproken?', enter],
      ['Kwam er een afspraak uit?', enter],
    );
    expect(code, screen).toBe(0);
    expect(await data('person', 'karin-nieuw')).toMatchObject({ partner: 'gemeente-hovendrecht' });
  });

  it('needs consent where everybody can read the records', async () => {
    const settings = join(folder, 'initiatief.yaml');
    writeFileSync(
      settings,
      readFileSync(settings, 'utf8').replace('zichtbaarheid: besloten', 'zichtbaarheid: openbaar'),
    );
    const others = set('soort=school', 'dragend=nee', 'bijdragen=', 'eigen_doelen=', 'mag_beslissen=x');
    const { code, screen } = await ask(
      ['nieuw', 'partner', 'De Es', ...others, ...set('sinds=2026', 'Zo werken wij=x')],
      ['Contactpersonen', 'Zus Bot', enter],
      ['Zus Bot ken ik nog niet', enter],
      ['Mag de naam Zus Bot openbaar zijn?', down, enter],
      ['Contactpersonen', 'Karin Nieuw', enter],
      ['Karin Nieuw ken ik nog niet', enter],
      ['Mag de naam Karin Nieuw openbaar zijn?', enter],
      ['Contactpersonen', enter],
    );
    expect(code, screen).toBe(0);
    expect(await data('person', 'zus-bot')).toBeUndefined();
    expect(await data('person', 'karin-nieuw')).toEqual({
      name: 'Karin Nieuw',
      partner: 'de-es',
      consent: { for: ['name'], given_on: '2026-09-01' },
    });
  });

  it('follows the short name of the partner it belongs to', async () => {
    const { code, screen } = await ask(
      [
        'nieuw',
        'partner',
        'Gemeente Hovendrecht',
        ...set(
          'soort=gemeente',
          'dragend=nee',
          'bijdragen=',
          'eigen_doelen=',
          'mag_beslissen=x',
          'sinds=2026',
          'Zo werken wij=x',
        ),
      ],
      ['Korte naam', 'tweede', enter],
      ['Contactpersonen', 'Karin Nieuw', enter],
      ['Karin Nieuw ken ik nog niet', enter],
      ['Contactpersonen', enter],
    );
    expect(code, screen).toBe(0);
    expect(await data('person', 'karin-nieuw')).toMatchObject({ partner: 'tweede' });
    expect(readFileSync(join(folder, 'partners/tweede.md'), 'utf8')).toContain('- karin-nieuw');
  });
});

describe('numbers and what is not known', () => {
  const role = (...more: string[]) => [
    'nieuw',
    'rol',
    'Kippen',
    ...set('soort=rol', 'wie=', 'nodig=', 'onmisbaar=nee', 'waarvoor=Iets', ...more),
  ];

  it.each([
    ['ongeveer 4', 4],
    ['twee', 2],
    ['ca. 3', 3],
    ['± 2', 2],
    ['3 mensen', 3],
  ])('%s is a number', async (typed, minimum) => {
    expect((await ask(role('sinds=2026'), ['Minimaal', typed, enter])).code).toBe(0);
    expect(await data('role', 'kippen')).toMatchObject({ minimum });
  });

  it.each(['weet ik niet', '?', '-', 'onbekend', 'n.v.t.'])('%s is passed over', async typed => {
    const { code, screen } = await ask(role(), ['Minimaal', typed, enter], ['Sinds', typed, enter]);
    expect(code, screen).toBe(0);
    expect(await data('role', 'kippen')).not.toHaveProperty('minimum');
  });

  it('each question that may stay empty says so', async () => {
    writeFileSync(join(folder, 'bijlagen/x.txt'), '');
    const { screen } = await ask(
      ['nieuw', 'rol', 'Kippen', ...set('soort=rol', 'wie=', 'nodig=', 'onmisbaar=nee')],
      ['Minimaal', enter],
      ['Sinds', enter],
      ['Waarvoor?', enter],
    );
    expect(screen.match(/leeg/gi)?.length ?? 0).toBeGreaterThanOrEqual(3);
  });
});

describe('what is asked is told in words that help', () => {
  it.each([
    ['persoon', 'Cor Hagenaars', 'personen/cor-hagenaars.md', 'cor-hagenaars-2'],
    ['persoon', 'cór  hagenaars', 'personen/cor-hagenaars.md', 'cor-hagenaars-2'],
    ['rol', 'Penningmeester', 'rollen/penningmeester.md', 'penningmeester-2'],
    ['partner', 'Gemeente Hovendrecht', 'partners/gemeente-hovendrecht.md', 'gemeente-hovendrecht-2'],
  ])('a name that is taken: %s %s', async (kind, name, file, example) => {
    const { code, screen } = await ask(['nieuw', kind], ['Naam', name, enter], ['Korte naam', enter, ctrlC]);
    expect(code).toBe(2);
    expect(screen).toContain(`${file} bestaat al. Is het dezelfde? Stop dan met Ctrl-C`);
    expect(screen).toContain(`bijvoorbeeld: ${example}`);
    expect(screen).toContain('Vul hier iets in.');
    expect(screen).not.toContain('geen bestandsnaam');
  });

  it('the next of a list of names', async () => {
    const { screen } = await ask(
      ['nieuw', 'verslag', 'Overleg', ...set('gehouden_op=vandaag', 'vorm=overleg')],
      ['Aanwezig', 'cor', enter],
      ['Aanwezig', 'emine', enter],
      ['Aanwezig', ctrlC],
    );
    expect(screen.split('Nog een? Anders kies je klaar.').length).toBeGreaterThan(2);
  });

  it('a day where a name belongs stands under the question', async () => {
    const { screen } = await answering(
      ['nieuw', 'verslag', 'Overleg', ...set('gehouden_op=vandaag', 'vorm=overleg')],
      [['Aanwezig', 'overmorgen', ctrlC]],
      { cwd: folder },
    );
    const lines = screen.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '\n').split('\n');
    expect(lines.filter(line => line.includes('is een dag'))[0]).toMatch(/^ {2}"/);
  });

  it.each([
    [['partner', 'Chapel'], 'Kind', 'For example: fund or residents.', /municipality|Choose council/],
    [
      ['evaluation', 'Spring', ...set('planned_on=tomorrow')],
      'Moment',
      'Choose start-up (a start-up conversation), in between or afterwards.',
      /startup|interim/,
    ],
    [
      [
        'person',
        'Joan',
        ...set('partner=', 'talents=', 'wants_to_learn=', 'motivation=', 'hours_per_week=', 'reach_by='),
      ],
      'Consent for',
      'Choose name, contact details or photo',
      /contact_details/,
    ],
    [['role', 'Shed'], 'Kind', 'Choose role, activity or access.', /_/],
  ])(
    'the words of a question are those of its answers: %j',
    async ([kind = '', ...more], label, told, other) => {
      rmSync(folder, { recursive: true });
      cpSync(join(import.meta.dirname, '../examples/repair-cafe'), folder, { recursive: true });
      const given = { cwd: folder, env: { LANG: 'en_GB.UTF-8' } };
      const { screen } = await answering(['add', kind, ...more], [[label, ctrlC]], given);
      const plain = screen.replace(/\s+/g, ' ');
      expect(plain).toContain(told);
      expect(plain).not.toMatch(other);
    },
  );
});
