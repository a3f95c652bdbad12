import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lineForm, readItemLine } from '../src/core/acting/item-line.ts';
import type { Answers, ItemsAsk, Question } from '../src/core/asking/question.ts';
import { languages } from '../src/core/ground/language.ts';
import { folderKinds } from '../src/core/model/kinds.ts';
import { sayWith } from '../src/core/words/say.ts';
import { apply, judge, load, onDisk, plan, questions } from '../src/library.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { answeredAll } from './support/any-answers.ts';
import { answering, ctrlC, down, enter, type Step } from './support/terminal.ts';

const today = '2026-09-01';
const back = '\x1b';
const examples = { nl: 'buurttuin-de-linde', en: 'repair-cafe' } as const;

describe.each(languages)('the questions of what is new, in records in this language: %s', language => {
  const source = onDisk(join(import.meta.dirname, '../examples', examples[language]));
  const asked = { today, source };

  it.each(folderKinds)(
    '%s: each has a key of its own and words, and some answer to each makes it',
    async kind => {
      const register = await load(source);
      for (const isFull of [true, false]) {
        const how = { isFull, spoken: vocabularies[language], today };
        const { answers, planned } = await answeredAll(register, 'add', { kind }, asked, how);
        const all = questions(register, 'add', answers, asked);
        expect(all.objections).toEqual([]);
        const keys = all.questions.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { label, hint } of all.questions) expect([label, hint ?? '']).not.toContain('undefined');
        if (!('files' in planned)) throw new Error(JSON.stringify(planned));
        const [file] = planned.files;
        expect(planned.files.every(({ before }) => before === null)).toBe(true);
        const after = await load(apply(planned.files, source));
        expect(after.fileAt(file?.file ?? '')).toMatchObject({ kind, readable: true, problems: [] });
        const { findings } = await judge(after, { today, files: each => each === file?.file });
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    },
  );

  it('asks in the other language too', async () => {
    const register = await load(source);
    const labels = languages.map(spoken =>
      questions(register, 'add', { kind: 'agreement' }, { ...asked, language: spoken }).questions.map(
        ({ label }) => label,
      ),
    );
    expect(labels[0]).not.toEqual(labels[1]);
  });
});

describe('an answer for the library', () => {
  const source = onDisk(join(import.meta.dirname, '../examples/buurttuin-de-linde'));
  const asked = { today, source };
  const planned = async (answers: Answers) => {
    const result = await plan(await load(source), 'add', answers, asked);
    if (!('files' in result)) throw new Error(JSON.stringify(result));
    return result;
  };

  it('names somebody new in more places, who is made once', async () => {
    const karin = { new: 'person', name: 'Karin Nieuw' };
    const { files, after } = await planned({
      kind: 'meeting',
      name: 'Overleg',
      'set.held_on': '2026-08-30',
      'set.present': ['person/cor-hagenaars', { ...karin, partner: 'partner/gemeente-hovendrecht' }],
      agreed: [
        {
          name: 'Een kar',
          'set.parties': [
            { partner: 'partner/gemeente-hovendrecht', delivers: ['een kar'], contact_person: karin },
            { partner: 'initiative', delivers: ['scheppen'] },
          ],
        },
        {
          name: 'Een pomp',
          'set.parties': [
            { partner: 'person/cor-hagenaars', delivers: ['een pomp'] },
            { partner: 'initiative', delivers: ['water'] },
          ],
        },
      ],
    });
    expect(files.map(({ file }) => file)).toEqual([
      'verslagen/2026-08-30-overleg.md',
      'personen/karin-nieuw.md',
      'afspraken/2026-08-30-een-kar.md',
      'afspraken/2026-08-30-een-pomp.md',
    ]);
    expect(after.get('person', 'karin-nieuw')?.data.partner).toBe('gemeente-hovendrecht');
    expect(after.get('agreement', '2026-08-30-een-kar')?.data).toMatchObject({
      made_on: '2026-08-30',
      made_in: '2026-08-30-overleg',
      parties: [{ contact_person: 'karin-nieuw' }, { partner: 'initiative' }],
    });
    expect(after.get('agreement', '2026-08-30-een-pomp')?.data.parties?.[0]).toMatchObject({
      person: 'cor-hagenaars',
    });
  });

  it('of a plain name where somebody new may be meant is that one', async () => {
    const { files } = await planned({
      kind: 'role',
      name: 'Kippen',
      'set.holders': [{ person: 'Joke Geluk' }, { person: 'person/cor-hagenaars', part: 'lead' }],
    });
    expect(files.map(({ file }) => file)).toEqual(['rollen/kippen.md', 'personen/joke-geluk.md']);
    expect(files[0]?.after).toContain('  - persoon: joke-geluk\n');
  });

  it('is objected to where the schema does not allow it, at its question', async () => {
    const register = await load(source);
    const { objections } = questions(register, 'add', { kind: 'role', 'set.minimum': '0' }, asked);
    expect(objections).toEqual([{ key: 'set.minimum', says: 'Hier hoort 1 of meer.' }]);
  });

  it('with a name that is taken asks a short name, and says what is against that too', async () => {
    const register = await load(source);
    const taken = { kind: 'person', name: 'Cor Hagenaars' };
    const keysOf = (answers: Answers) =>
      questions(register, 'add', answers, asked)
        .questions.filter(({ onlyGiven }) => !onlyGiven)
        .map(({ key }) => key);
    expect(keysOf(taken).slice(0, 3)).toEqual(['kind', 'name', 'id']);
    expect(keysOf({ ...taken, name: 'Iemand Anders' })).not.toContain('id');
    const again = questions(register, 'add', { ...taken, id: 'Emine Kaplan' }, asked);
    expect(again.objections).toMatchObject([{ key: 'id', says: 'personen/emine-kaplan.md bestaat al.' }]);
  });

  it('is told with which other answers a part is asked', async () => {
    const register = await load(source);
    const parties = questions(register, 'add', { kind: 'agreement' }, asked).questions.find(
      ({ key }) => key === 'set.parties',
    ) as Question & { ask: ItemsAsk };
    expect(parties.ask).toMatchObject({ type: 'items', least: 2 });
    expect(parties.ask.of.map(({ key, onlyWith }) => [key, onlyWith])).toEqual([
      ['partner', undefined],
      ['delivers', undefined],
      ['contact_person', { partner: ['partner', 'initiative'] }],
      ['due', undefined],
    ]);
  });
});

describe('an item in one line', () => {
  const source = onDisk(join(import.meta.dirname, '../examples/buurttuin-de-linde'));
  const read = async (typed: string) => {
    const register = await load(source);
    const asked = questions(register, 'add', { kind: 'meeting' }, { today, source });
    const { ask } = asked.questions.find(({ key }) => key === 'set.actions') as { ask: ItemsAsk };
    expect(ask.inOneLine).toBe(true);
    expect(lineForm(ask.of)).toBe('wie - wat - uiterlijk');
    const spoken = vocabularies.nl;
    return readItemLine(ask.of, typed, { register, spoken, today, say: sayWith(register.words, spoken) });
  };
  const cor = ['person/cor-hagenaars'];

  it.each([
    ['Cor Hagenaars · sleutel bijmaken · vrijdag', { who: cor, what: 'sleutel bijmaken', due: '2026-09-04' }],
    ['Cor · sleutel bijmaken', { who: cor, what: 'sleutel bijmaken' }],
    ['sleutel bijmaken; cor; voor 12 oktober', { who: cor, what: 'sleutel bijmaken', due: '2026-10-12' }],
    ['sleutel bijmaken', { what: 'sleutel bijmaken' }],
    ['sleutel bijmaken - vóór vrijdag', { what: 'sleutel bijmaken', due: '2026-09-04' }],
    [
      'Cor en Emine | grond bestellen | 1 maart',
      { who: [...cor, 'person/emine-kaplan'], what: 'grond bestellen', due: '2027-03-01' },
    ],
    ['Joke Nieuw · sleutel bijmaken', { who: ['Joke Nieuw'], what: 'sleutel bijmaken' }],
    ['Cor, sleutel bijmaken, vrijdag', { who: cor, what: 'sleutel bijmaken', due: '2026-09-04' }],
    ['Cor, Emine, brood, kaas kopen', { who: [...cor, 'person/emine-kaplan'], what: 'brood, kaas kopen' }],
    ['brood, kaas kopen', { what: 'brood, kaas kopen' }],
    ['Cor en Emine - grond bestellen -', { who: [...cor, 'person/emine-kaplan'], what: 'grond bestellen' }],
    ['e-mail sturen - Cor', { who: cor, what: 'e-mail sturen' }],
  ])('%s', async (typed, item) => {
    expect(await read(typed)).toEqual({ item });
  });

  it.each([
    ['Cor · vrijdag', 'wie - wat - uiterlijk'],
    ['Cor · sleutel bijmaken · vrijdag · en nog iets', 'wie - wat - uiterlijk'],
    ['sleutel bijmaken · over een poosje', 'lees ik niet als een dag'],
    ['·', 'wie - wat - uiterlijk'],
  ])('%s is not clear', async (typed, says) => {
    expect(await read(typed)).toEqual({ says: expect.stringContaining(says) });
  });
});

describe('adding in a terminal', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'initiatief-'));
    cpSync(join(import.meta.dirname, '../examples/buurttuin-de-linde'), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const ask = (argv: readonly string[], ...steps: Step[]) =>
    answering(argv, steps, { cwd: folder, env: { HOME: folder, XDG_STATE_HOME: join(folder, '.state') } });
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const set = (...fields: string[]): string[] => fields.flatMap(field => ['--set', field]);
  const rest = set('afgesproken_op=vandaag', 'verslag=', 'uiterlijk=', 'doel=samen-eten');

  it('asks of which kind it is, where nobody said', async () => {
    const { code, stdout } = await ask(
      ['nieuw'],
      ['Wat komt erbij?', down, enter],
      ['Naam', 'Joke Geluk', enter],
      ['Partner', enter],
      ['Talenten', 'koken', enter],
      ['Talenten', enter],
      ['Wil leren', enter],
      ['Drijfveren', enter],
      ['Uren per week', enter],
      ['Bereikbaar via', enter],
      ['Toestemming voor', enter],
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'personen/joke-geluk.md\n' });
  });

  it('goes back part by part through items, and out of them', async () => {
    const { code, screen } = await ask(
      ['nieuw', 'afspraak', ...rest],
      ['Naam', 'Een kaar', enter],
      ['Partijen (1)', back],
      ['Naam', '\x7f'.repeat(8), 'Een kar', enter],
      ['Partijen (1)', 'gemeente', enter],
      ['Levert – Gemeente', 'een kaar', enter],
      ['Levert – Gemeente', enter],
      ['Contactpersoon – Gemeente', back],
      // Out of a list it goes text by text.
      ['Levert – Gemeente', () => {}, back],
      ['Levert – Gemeente', () => {}, back],
      ['Partijen (1)', 'gemeente', enter],
      ['Levert – Gemeente', 'een kar', enter],
      ['Levert – Gemeente', enter],
      ['Contactpersoon – Gemeente', 'ruud', enter],
      ['Uiterlijk – Gemeente', enter],
      ['Partijen (2)', enter],
      ['Levert – Buurttuin', 'scheppen', enter],
      ['Levert – Buurttuin', enter],
      ['Contactpersoon – Buurttuin', enter],
      ['Uiterlijk – Buurttuin', '2026-10', enter],
      ['Partijen (3)', back],
      ['Uiterlijk – Buurttuin', enter],
      ['Partijen (3)', enter],
    );
    expect(code, screen).toBe(0);
    const text = read('afspraken/2026-09-01-een-kar.md');
    expect(text).toContain(
      [
        'partijen:',
        '  - partner: gemeente-hovendrecht',
        '    levert: een kar',
        '    contactpersoon: ruud-kempers',
        '  - partner: initiatief',
        '    levert: scheppen',
        '    uiterlijk: 2026-10',
      ].join('\n'),
    );
  });

  it('leads out of a list with one key once something was chosen', async () => {
    const { screen } = await ask(
      ['terugkijken', '--vandaag', today],
      ['Waarop keken jullie terug?', enter],
      ['Waarop keken jullie terug?', enter],
      ['Op welke dag was het?', ctrlC],
    );
    expect(screen.match(/Waarop keken jullie terug\? (.*)/g)).toEqual([
      expect.stringContaining('Terugkijken met de woonstichting'),
      expect.stringContaining('klaar, zo is het goed'),
    ]);
  });

  it('goes on in the middle of an item where somebody stopped, with who is new', async () => {
    const argv = ['nieuw', 'afspraak', 'Een kar', ...rest];
    const stopped = await ask(
      argv,
      ['Partijen (1)', 'gemeente', enter],
      ['Levert – Gemeente', 'een kar', enter],
      ['Levert – Gemeente', enter],
      ['Contactpersoon – Gemeente', 'Karin Nieuw', enter],
      ['Karin Nieuw ken ik nog niet', back],
      ['Contactpersoon – Gemeente', 'Karin Nieuw', enter],
      ['Karin Nieuw ken ik nog niet', enter],
      ['Uiterlijk – Gemeente', ctrlC],
    );
    expect(stopped.code).toBe(2);
    const { code, stdout, screen } = await ask(
      argv,
      ['Je was hier eerder mee bezig', enter],
      ['Uiterlijk – Gemeente', enter],
      ['Partijen (2)', enter],
      ['Levert – Buurttuin', 'scheppen', enter],
      ['Levert – Buurttuin', enter],
      ['Contactpersoon – Buurttuin', 'karin', enter],
      ['Uiterlijk – Buurttuin', enter],
      ['Partijen (3)', enter],
    );
    expect(code, screen).toBe(0);
    // Who is new can be chosen at a later question, and is made once.
    expect(stdout).toBe('afspraken/2026-09-01-een-kar.md\npersonen/karin-nieuw.md\n');
    expect(read('afspraken/2026-09-01-een-kar.md').match(/contactpersoon: karin-nieuw/g)).toHaveLength(2);
    const undone = await ask(['herstel', '--yes']);
    expect(undone.code).toBe(0);
    expect(() => read('personen/karin-nieuw.md')).toThrow();
  });

  it('changes a list: something more, something about one of them, and something less', async () => {
    const wijzig = (...steps: Step[]) =>
      ask(['wijzig', 'moestuin'], ['Wat daarvan?', down, down, down, enter], ...steps);
    const more = await wijzig(
      ['Wat wil je met deze lijst?', enter],
      ['Wie (1)', 'Geke Postma', enter],
      ['Doet mee als – Geke', down, enter],
      ['Wie (2)', enter],
    );
    expect(more.code, more.screen).toBe(0);
    expect(read('rollen/moestuin.md')).toContain('  - persoon: geke-postma\n    als: invaller\n');
    const other = await wijzig(
      ['Wat wil je met deze lijst?', down, enter],
      ['Welke?', down, down, down, enter],
      ['Wat daarvan?', down, enter],
      ['Doet mee als', enter],
    );
    expect(other.code, other.screen).toBe(0);
    const before = read('rollen/moestuin.md');
    const less = await wijzig(
      ['Wat wil je met deze lijst?', down, down, enter],
      ['Wat kan eraf?', down, down, down, ' ', enter],
    );
    expect(less.code, less.screen).toBe(0);
    expect(before).toContain('geke-postma');
    expect(read('rollen/moestuin.md')).not.toContain('geke-postma');
  });

  it('does not offer to go on with what was asked about something else', async () => {
    await ask(['nieuw', 'rol', 'Kippen'], ['Soort', enter], ['Wie (1)', ctrlC]);
    const { screen } = await ask(['nieuw', 'rol', 'Geiten'], ['Soort', ctrlC]);
    expect(screen).not.toContain('eerder mee bezig');
  });

  it('asks action points in one line each, shows what was understood, and makes who is new', async () => {
    const minutes = set(
      'gehouden_op=gisteren',
      'vorm=overleg',
      'aanwezig=',
      'besproken=Alles',
      'besluiten=Ja',
      'volgende_keer=',
      'wacht_op=',
      'gedeeld_op=',
    );
    const { code, stdout, screen } = await ask(
      ['nieuw', 'verslag', 'Kerngroep', ...minutes],
      ['Actiepunten (1)', 'Cor · sleutel bijmaken · vrijdag', enter, enter],
      ['Actiepunten (2)', 'Joke Nieuw · kraan kopen', enter],
      ['Joke Nieuw ken ik nog niet', enter],
      ['Partner – Joke Nieuw', enter],
      ['Actiepunten (3)', back],
      ['Actiepunten (2)', enter],
      ['Joke Nieuw ken ik nog niet', enter],
      ['Partner – Joke Nieuw', enter],
      ['Actiepunten (3)', enter],
      ['Kwam er een afspraak uit?', enter],
    );
    expect(code, screen).toBe(0);
    expect(screen.replace(/\s+/g, ' ')).toContain(
      'Dat is Cor Hagenaars · sleutel bijmaken · 4 september 2026. Klopt dat?',
    );
    expect(stdout).toBe('verslagen/2026-08-31-kerngroep.md\npersonen/joke-nieuw.md\n');
    expect(read('verslagen/2026-08-31-kerngroep.md')).toContain(
      [
        'actiepunten:',
        '  - wat: sleutel bijmaken',
        '    wie: cor-hagenaars',
        '    uiterlijk: 2026-09-04',
        '  - wat: kraan kopen',
        '    wie: joke-nieuw',
      ].join('\n'),
    );
  });

  it('says what is left of a list to who steps back in it', async () => {
    const { code, screen } = await ask(
      ['nieuw', 'partner', 'Bakkerij Krul', '--zet', 'soort=bedrijf', '--zet', 'dragend=nee'],
      ['Draagt bij', 'brood van gisteren; elke vrijdag', enter],
      ['Draagt bij', 'een hoge ovn', enter],
      ['Draagt bij', enter],
      ['Wil zelf bereiken', back],
      ['Draagt bij', back],
      ['Draagt bij', back],
      ['Draagt bij', 'een hoge oven', enter],
      ['Draagt bij', ctrlC],
    );
    expect(code).toBe(2);
    const said = screen.replace(/\s+/g, ' ');
    expect(said).toContain('Er staat nu: brood van gisteren; elke vrijdag; een hoge ovn. Nog iets?');
    expect(said).toContain('Er staat nu: brood van gisteren; elke vrijdag. Nog iets?');
    expect(said).toContain('Er staat nu niets meer.');
    expect(said).toContain('Gestopt. Er is niets veranderd. Je antwoorden zijn bewaard.');
  });

  it('goes back out of an agreement to whether there is one', async () => {
    const minutes = set(
      'gehouden_op=gisteren',
      'vorm=overleg',
      'aanwezig=',
      'besproken=Alles',
      'besluiten=Ja',
      'actiepunten=',
      'volgende_keer=',
      'wacht_op=',
    );
    const { code, stdout } = await ask(
      ['nieuw', 'verslag', 'Kerngroep', ...minutes],
      ['Gedeeld op', enter],
      ['Kwam er een afspraak uit?', down, enter],
      ['Naam', back],
      ['Kwam er een afspraak uit?', back],
      ['Gedeeld op', 'vandaag', enter, enter],
      ['Kwam er een afspraak uit?', enter],
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'verslagen/2026-08-31-kerngroep.md\n' });
    expect(read('verslagen/2026-08-31-kerngroep.md')).toContain('gedeeld_op: 2026-09-01');
  });
});
