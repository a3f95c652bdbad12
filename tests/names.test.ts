import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../src/core/audiences/names/find-names.ts';
import { NameIndex } from '../src/core/audiences/names/name-index.ts';
import { makeReport } from '../src/core/reporting/make-report.ts';
import type { ReportResult } from '../src/core/reporting/report.ts';
import { sayWith } from '../src/core/words/say.ts';
import { agenda } from '../src/reports/agenda.ts';
import { contacts } from '../src/reports/contacts.ts';
import { reports } from '../src/reports/index.ts';
import { rules } from '../src/rules/index.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { madeNames, ways } from './fuzz/made-names.ts';
import { leftInRecords, leftInReports } from './fuzz/names-hidden.ts';
import { forAudience } from './support/audience.ts';
import { minutesOf } from './support/minutes.ts';
import { type Files, registerOf } from './support/register.ts';

const settings = 'taal: nl\nnaam: Proeftuin\nsinds: 2026-01-01';

/** What everyone reads of a text, where somebody of this name did not consent. */
function shown(name: string, text: string, more: Files = {}): string | undefined {
  const register = registerOf({
    'initiatief.yaml': settings,
    'personen/p-1.md': `naam: ${JSON.stringify(name)}`,
    'rollen/kas.md': `naam: Kas\nwaarvoor: ${JSON.stringify(text)}`,
    ...more,
  });
  return forAudience(register, 'everyone', 'nl').get('role', 'kas')?.data.purpose;
}

describe('a name is hidden however it is written', () => {
  it.each([
    [
      "Sinéad O'Brien",
      "O'Brien|OBrien|O’Brien|O&#39;Brien|O&#x27;Brien|O\\'Brien|SINÉAD|Sin&eacute;ad|Sin%C3%A9ad|S. O'Brien|sobrien@x.example|o brien",
    ],
    [
      'Maria Hagestein-de Vriesinga',
      'Hagestein|de Vriesinga|Vriesinga-Hagestein|M. Hagestein-De Vriesinga|hagesteindevriesinga|MARIA',
    ],
    [
      'Johanna (Joke) Bakkeveen',
      'Joke|joke|Joh. Bakkeveen|Johanna (Joke) Bakkeveen|**Joke** Bakkeveen|@jbakkeveen|jokebakkeveen|Bakkeveen, J.',
    ],
    [
      'Jan-Willem de Groot',
      'Jan-Willem|Jan Willem|JanWillem|janwillem|JW|J.W. de Groot|JW de Groot|Groot, J.W. de|De Groot, Jan-Willem',
    ],
    [
      'wessel kleinsmidt',
      'Wessel|WESSEL KLEINSMIDT|Klein-smidt|Klein-\nsmidt|W\u00adessel|We\u200dssel|We\ufe0fssel|K\u202elein\u202csmidt|Kl\u{e0061}einsmidt|@wessel|#WesselKleinsmidt|wessel_kleinsmidt|www.kleinsmidt.example',
    ],
    ['TEUN GROOTVELD', 'Teun|teun grootveld|Grootveld, T.|t.grootveld@x.example|𝐓𝐞𝐮𝐧|Ｔｅｕｎ|T-e-u-n'],
    ['Łukasz Żak', 'Lukasz|łukasz żak|L. Zak|&#321;ukasz|&Lstrok;ukasz'],
    ['IJsbrand Đặng', 'ĳsbrand|IJSBRAND|Ĳsbrand|Dang|dặng'],
    ['Søren Müßig', 'Soren|Soeren|SØREN|Muessig|müßig|MÜSSIG'],
    ['İnci Işıkgör', 'inci|INCI|Isikgor|ışıkgör|IŞIKGÖR'],
    ['王小明', '王小明|小明|王 小明'],
    [
      'Joke Kleinsmidt',
      'Jоke|Jοke Κleinsmidt|ᴊᴏᴋᴇ|kleinѕmidt|J o k e|J o k e  K l e i n s m i d t|J-o-k-e|J·o·k·e|j/o/k/e|K l e i n s m i d t',
    ],
    ['Олена Шевченко', 'Олена|ОЛЕНА|олена шевченко|Olena'],
    ['محمد الأمين', 'محمد|الامين|مُحَمَّد|محـمد'],
    ['Wim, 06-12345678', 'Wim|WIM|wim'],
    ['Wim, werkt bij de gemeente', 'Wim|wim@x.example'],
    ["Aafke van 't Hooft", "van 't Hooft|van ’t Hooft|Van 't Hooft|Hooft, A. van 't|avanthooft"],
    ['Nguyễn Thị Hoa', 'Nguyen|nguyễn thị hoa|Hoa Nguyen'],
    ['Fatima el Amrani-Ouali', 'El Amrani|el-amrani|ElAmrani|Ouali|F. El Amrani'],
  ])('%s', (name, written) => {
    for (const way of written.split('|'))
      expect(shown(name, `Dat doet ${way} graag`), way).toMatch(
        /^Dat doet [@#"]?(?:www\.)?persoon 1(?:\.example|\.)? graag$/,
      );
  });

  it.each([
    ['Wims fiets', "persoon 1's fiets"],
    ['Wim’s fiets', 'persoon 1’s fiets'],
    ['Wim **Proef** komt', 'persoon 1 komt'],
    ['(Wim) Proef, en ook W. Proef', 'persoon 1, en ook persoon 1'],
    ['Bel Wim. Proef is er ook.', 'Bel persoon 1. persoon 1 is er ook.'],
    ['Proef, W., en tuinvanwim@x.example', 'persoon 1., en persoon 1'],
    ['https://x.example/wimproef/tuin', 'https://x.example/persoon 1/tuin'],
  ])('and the rest of the sentence stays: %s', (text, rest) => {
    expect(shown('Wim Proef', text)).toBe(rest);
  });

  it('who shares a name with somebody who may be named is told apart where that can be', () => {
    const other = { 'personen/jan.md': 'naam: Jan Bos\ntoestemming:\n  voor: naam' };
    expect(shown('Jan Kleinsmidt', 'Jan, Jan Bos, Jan Kleinsmidt en J. Kleinsmidt', other)).toBe(
      'Jan, Jan Bos, persoon 1 en persoon 1',
    );
    expect(shown('Jan Kleinsmidt', 'Kleinsmidt belt', { 'personen/p-2.md': 'naam: Bea Kleinsmidt' })).toBe(
      'iemand belt',
    );
  });

  it.each(['J.K.|J. K.|(J.K.)|Actie: J.K.', 'J.K. Daarna is er koffie'])(
    'first letters with points are somebody, by themselves: %s',
    texts => {
      for (const text of texts.split('|')) expect(shown('Joke Kleinsmidt', text), text).toMatch(/persoon 1/);
      expect(shown('Wobbe van der Kleinsmidt', 'Dat doet W.v.d.K.')).toBe('Dat doet persoon 1.');
    },
  );

  it('but not with the name of another behind them, of somebody who may be named, or as a word', () => {
    const other = { 'personen/jan.md': 'naam: Jan Kroon\ntoestemming:\n  voor: naam' };
    expect(shown('Joke Kleinsmidt', 'J.K. Veenstra belt')).toBe('J.K. Veenstra belt');
    expect(shown('Joke Kleinsmidt', 'Actie: J.K.', other)).toBe('Actie: J.K.');
    expect(shown('Bea Visman', 'Een B.V. of een N.V., a.u.b.')).toBe('Een B.V. of een N.V., a.u.b.');
    expect(shown('Bo Aker', 'Kies a, b of c; optie B o f C')).toBe('Kies a, b of c; optie B o f C');
  });

  it('something that is called after a family loses its name', () => {
    for (const text of 'het Kleinsmidtfonds|de Kleinsmidttuin|in de kleinsmidtschuur|het Kleinsmidtsplein'.split(
      '|',
    ))
      expect(shown('Wilhelmina Kleinsmidt', `Dit is ${text}.`), text).toMatch(
        /^Dit is (?:\S+ )+persoon 1\.$/,
      );
    for (const text of ['Wilhelminapark', 'Kleinsmidtiaans', 'Janssenfeest'])
      expect(shown('Wilhelmina Jansse', text), text).toBe(text);
  });

  it('an id that runs an address together loses it too', () => {
    const id = 'rollen/mail-naar-jkleinsmidtvoorbeeld-example.md';
    const register = registerOf({
      'initiatief.yaml': settings,
      'personen/p-1.md': 'naam: Joke Kleinsmidt',
      [id]: 'naam: Mail naar jkleinsmidt@voorbeeld.example',
    });
    expect(
      forAudience(register, 'everyone', 'nl')
        .all('role')
        .map(role => role.id),
    ).toEqual(['mail-naar-persoon-1']);
  });

  it('the name of a partner loses a name that is nothing else, and keeps a word of every day', () => {
    const register = registerOf({
      'initiatief.yaml': settings,
      'personen/p-1.md': 'naam: Kees Kleinsmidt',
      'personen/p-2.md': 'naam: Roos Linde',
      'partners/bakker.md': 'naam: Bakkerij Kleinsmidt',
      'partners/linde.md': 'naam: Stichting Linde',
    });
    const partners = forAudience(register, 'everyone', 'nl').all('partner');
    expect(partners.map(({ id, data }) => [id, data.name])).toEqual([
      ['bakker', 'Bakkerij persoon 1'],
      ['linde', 'Stichting Linde'],
    ]);
  });
});

describe('words of every day stay whole', () => {
  it.each([
    ['Roos van den Berg', 'een roos op de berg|Berg en dal|de bergen|rozen|Roosteren'],
    ['Mei Groen', '12 mei|in mei|31 Mei 2026|groen licht|Groene handen|Meidoorn'],
    ['Jan de Wit', '12 jan|3 jan. 2026|een wit hek|januari|Wit zand'],
    ['Kees Jong', 'jong en oud|Jong talent|de jongste|een keeshond'],
    ['Wil Tuin', 'wie wil er mee|Wil iemand helpen?|de tuin|Tuin opruimen|Tuinhek'],
    ['Linde Bos', 'een linde bij het bos|lindebloesem|Den Bosch|Bos en hei'],
    ['Anna van Utrecht', 'in Utrecht|naar Utrecht|de gemeente Utrecht|Zeist en Utrecht'],
    ['An de Boer', 'de boer|an sich|Aan de slag'],
    ['Wil Tuin', 'Wil je koken|Wil iemand mee|wil gaat niet'],
  ])('%s', (name, texts) => {
    for (const text of texts.split('|')) expect(shown(name, text)).toBe(text);
  });

  it.each([
    [
      'Roos van den Berg',
      'Roos komt|met Berg|mevrouw van den Berg|roos van den berg|R. van den Berg|de familie Berg|@roos',
    ],
    ['Mei Groen', 'Mei belt|dat doet Mei|mei groen|Groen, Mei'],
    ['Wil Tuin', 'Wil gaat mee|Wil heeft de sleutel|Wil zorgt voor koffie'],
    ['Anna van Utrecht', 'mevrouw van Utrecht|vandaag belt Utrecht|A. van Utrecht'],
  ])('but not where they are a name: %s', (name, texts) => {
    for (const text of texts.split('|')) expect(shown(name, text)).toMatch(/persoon 1/);
  });

  const common =
    'Roos Jansma|Mei Ling|Kees Bos|Anna van den Berg|Piet de Wit|Els Groen|Kees Tuin|Jan de Jong|Linde Bakker|Wil Kok|Ed van Utrecht|Bea de Vos|Teun Koning|Ria Dijk|Vera Meer'.split(
      '|',
    );
  const names = [...common, ...madeNames.map(({ whole }) => whole)];
  const index = new NameIndex({
    hidden: names.map((name, number) => ({ names: [name], id: `p-${number}` })),
    shown: [],
    organisations: ['Buurttuin De Linde'],
    others: [],
    language: 'nl',
  });
  const falseOnes = (texts: readonly string[]): string[] =>
    texts.flatMap(text =>
      namesIn(text, index, 'text').map(
        ({ start, end }) => `${text.slice(start, end)} (${text.slice(0, 40)})`,
      ),
    );

  it('in 20,000 words of minutes', () => {
    const minutes = minutesOf(20_000, 1);
    const count = minutes.join(' ').split(/\s+/).length;
    const found = falseOnes(minutes);
    process.stdout.write(`${found.length} false names in ${count} words, with ${names.length} to hide\n`);
    expect(count).toBeGreaterThanOrEqual(20_000);
    // At the begin of a sentence, a word that is a first name as well: Roos, Mei, Linde.
    expect(found.filter(text => !/^(?:Roos|Mei|Linde) /.test(text))).toEqual([]);
    expect(found.length).toBeLessThan(100);
  });

  it('in both examples', () => {
    const examples = join(import.meta.dirname, '../examples');
    const texts = readdirSync(examples, { recursive: true, withFileTypes: true })
      .filter(file => file.isFile() && /\.(?:md|yaml)$/.test(file.name))
      .flatMap(file => readFileSync(join(file.parentPath, file.name), 'utf8').split('\n'));
    const found = falseOnes(texts.map(line => line.replace(/^[\w ]+: |^ *- /, '')));
    process.stdout.write(`${found.length} false names in the examples: ${found.join(' | ')}\n`);
    expect(found.length).toBeLessThan(10);
  });
});

describe('names that nobody has, in each way to write them', () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1000);
  const pairs = madeNames.flatMap((name, number) =>
    Object.keys(ways).map((way, turn) => ({ name, way, at: (number * 45 + turn) * 7919 + seed * 104_729 })),
  );
  const sample = (some: number) => pairs.filter(({ at }) => at % Math.round(pairs.length / some) === 0);

  it(`leave nothing in any record (seed ${seed})`, () => {
    expect(sample(300).flatMap(({ name, way }) => leftInRecords(name, way))).toEqual([]);
  });

  it(`nor in any report as any format (seed ${seed})`, async () => {
    for (const { name, way } of sample(3))
      expect(await leftInReports(name, [way, ...Object.keys(ways)])).toEqual([]);
  }, 180_000);
});

describe('ids that everyone sees are made of what is shown', () => {
  const files: Files = {
    'initiatief.yaml': `${settings}\ndoelen:\n  - {naam: Kas van Geke, id: geke-haar-kas, uiterlijk: 2026-12-01}`,
    'personen/sinead-obrien.md': "naam: Sinéad O'Brien\npartner: huis-van-geke",
    'personen/geke.md': 'naam: Geke Zonderwijk\npartner: huis-van-geke',
    'partners/huis-van-geke.md':
      'naam: Huis van Geke\ncontactpersonen: [geke, sinead-obrien]\nsinds: 2026-01-01',
    'afspraken/2026-03-12-obrien-sleutel.md':
      'naam: Sleutel\npartijen:\n  - persoon: sinead-obrien\n    levert: een sleutel\nafgesproken_op: 2026-03-12\nuiterlijk: 2026-10-01\ndoel: geke-haar-kas',
    'afspraken/2026-03-12-geke-sleutel.md':
      'naam: Sleutel\npartijen:\n  - persoon: geke\n    levert: een sleutel\nafgesproken_op: 2026-03-12\nuiterlijk: 2026-10-01',
    'afspraken/2026-03-12-sleutel.md':
      'naam: Sleutel\npartijen:\n  - partner: huis-van-geke\n    levert: een sleutel\nafgesproken_op: 2026-03-12\nuiterlijk: 2026-10-01',
    'rollen/roos/roos-voor-geke.md': 'naam: Een roos voor Geke\nwie: geke',
    'rollen/persoon-2-welkom.md': 'naam: Persoon 2 welkom heten\nwie: sinead-obrien',
  };
  const register = registerOf(files);
  const made = (report: (typeof reports)[number], more: object = {}): Promise<ReportResult> =>
    makeReport(report, {
      register,
      today: '2026-09-01',
      audience: 'everyone',
      rules,
      reports,
      say: sayWith(register.words, vocabularies.nl),
      ...more,
    });
  const real = /obrien|geke|sinead|zonderwijk/i;

  it('in every report, as programs read it', async () => {
    for (const report of reports) {
      const result = await made(report, { partner: 'huis-van-geke' });
      const events = await Promise.all(result.sections.map(section => section.events?.()));
      expect(JSON.stringify([result, events]), report.id).not.toMatch(real);
    }
  });

  it('no two records have the same one, and no event or card is lost', async () => {
    const { sections } = await made(agenda);
    const events = (await Promise.all(sections.map(section => section.events?.()))).flat();
    const uids = events.map(event => event?.uid ?? '');
    expect(uids.filter(uid => uid.startsWith('agreement-due')).length).toBe(3);
    expect(new Set(uids).size).toBe(uids.length);
    const cards = (await made(contacts)).sections.flatMap(section => section.cards ?? []);
    expect(cards.map(({ uid, name }) => [uid, name])).toEqual([
      ['person-persoon-1@proeftuin', 'persoon 1'],
      ['person-persoon-2@proeftuin', 'persoon 2'],
    ]);
    // A number that somebody wrote in a name is nobody else's.
    const onePitters = reports.find(({ id }) => id === 'one-pitters') as (typeof reports)[number];
    const rows = (await made(onePitters)).sections.flatMap(section => section.rows);
    const named = rows.map(({ id, who }) => [id, who]);
    expect(named).toContainEqual(['role/persoon-2-welkom', ['persoon 1']]);
    expect(named).toContainEqual(['role/een-roos-voor-persoon-3', ['persoon 3']]);
  });

  it('a reference still leads to its record', () => {
    const everyone = forAudience(register, 'everyone', 'nl');
    const broken = everyone.files.flatMap(({ references }) =>
      references.filter(({ kind, id }) => kind && kind !== 'initiative' && !everyone.has(kind, id)),
    );
    expect(broken).toEqual([]);
    expect(everyone.all('agreement').map(({ data }) => data.goal)).toContain(everyone.goals()[0]);
  });

  it('and the sheet of a partner with a name in its id is made for everyone too', async () => {
    const partner = reports.find(({ id }) => id === 'partner') as (typeof reports)[number];
    const { sections } = await made(partner, { partner: 'huis-van-geke' });
    expect(sections.map(({ id }) => id)).toContain('agreements');
  });
});

describe('people without a name are numbered as a reader meets them', () => {
  it.each(reports.map(({ id }) => id))('%s', async id => {
    const example = join(import.meta.dirname, '../examples/buurttuin-de-linde');
    const files = Object.fromEntries(
      readdirSync(example, { recursive: true, withFileTypes: true })
        .filter(file => file.isFile() && /\.(?:md|yaml)$/.test(file.name))
        .map(file => {
          const path = join(file.parentPath, file.name);
          return [path.slice(example.length + 1), readFileSync(path, 'utf8')];
        }),
    );
    const register = registerOf(files);
    const report = reports.find(one => one.id === id) as (typeof reports)[number];
    const { sections } = await makeReport(report, {
      register,
      today: '2026-09-01',
      audience: 'everyone',
      rules,
      reports,
      say: sayWith(register.words, vocabularies.nl),
    });
    const met: number[] = [];
    for (const { columns, rows } of sections)
      for (const row of rows)
        for (const { key } of columns)
          for (const [, number] of JSON.stringify(row[key] ?? '').matchAll(/persoon (\d+)/gi))
            if (!met.includes(Number(number))) met.push(Number(number));
    expect(met).toEqual(met.map((_, index) => index + 1));
  });
});
