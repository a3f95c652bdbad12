import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Audience } from '../src/core/audiences/readers.ts';
import { everyReport, written } from './support/every-report.ts';
import { Repository } from './support/git.ts';
import { type Files, whole } from './support/register.ts';
import { siteFrom } from './support/site.ts';

/** What everybody may see, but for names. */
const ground: Files = {
  'initiatief.yaml':
    'taal: nl\nnaam: Proeftuin\nsinds: 2026-01-01\ndoelen: [een tuin]\nhulp_gevraagd: zagen\nmeldpunt: bel de tuin\nstukken:\n  - {link: "https://tuin.example", nakijken_op: 2026-10-01}\ngrenzen:\n  rollen_per_persoon: 1\n',
  'partners/gemeente.md':
    'naam: Gemeente Overdam\ndragend: ja\nbijdragen: grond\neigen_doelen: groen\ncontactpersonen: [nora, teun]\nsinds: 2026-01-01',
  'partners/haven.md': 'naam: De Haven\nhulp_aangeboden: [zaag, sleutels]\nsinds: 2026-01-01',
  'personen/nora.md': 'naam: Nora Noord\npartner: gemeente\ntalenten: boekhouden\ntoestemming:\n  voor: naam',
  'personen/teun.md': 'naam: Teun Terug\ntalenten: boekhouden',
  'personen/wim.md': 'naam: Wim Proef',
  'personen/xaf.md': 'naam: Xaf Yland',
  'rollen/kas.md': 'naam: Kas\nwie: teun\nnodig: [boekhouden, zagen]\nsinds: 2026-01-01',
  'rollen/tafel.md': 'naam: Tafel\nwie: [wim, nora]\nsinds: 2026-01-01',
  'rollen/welkom.md': 'naam: Welkom heten',
  'afspraken/2026-02-01-grond.md':
    'naam: Grond\npartijen:\n  - partner: gemeente\n    levert: grond\n  - partner: initiatief\n    levert: groen\nafgesproken_op: 2026-02-01\nuiterlijk: 2026-08-01',
  'evaluaties/2026-03-02-start.md':
    '---\nnaam: Start\nmoment: tussentijds\nover: [initiatief, rol/kas]\ngehouden_op: 2026-03-02\naanwezig: [teun, nora]\nuitkomst: doorgaan\nlessen:\n  - {soort: stimulans, tekst: bellen helpt, labels: contact}\n---\n\n## Zijn we op de goede weg?\n\nJa.\n\n## Doen we de goede dingen?\n\nJa.\n\n## Doen we de dingen goed?\n\nJa.\n\n## Is het nog te doen?\n\nJa.\n',
  'verslagen/2026-08-01-overleg.md':
    'naam: Overleg\ngehouden_op: 2026-08-01\naanwezig: [teun, wim]\ngasten: [Gerda]\nbesluiten: de kas komt er\nactiepunten:\n  - {wat: bellen, wie: teun, uiterlijk: 2026-08-10}\n  - {wat: graven, wie: nora, klaar_op: 2026-08-20}\nvolgende_keer_bespreken: [de kas]\nvastgesteld_op: 2026-08-20',
};

type Change = readonly [path: string, from: string | RegExp, to: string];

function changed(files: Files, changes: readonly Change[], added: Files): Files {
  const result = { ...files, ...added };
  for (const [path, from, to] of changes) {
    const text = result[path] ?? '';
    result[path] = text.replace(from, to);
    if (result[path] === text) throw new Error(`${path} has no ${from}`);
  }
  return result;
}

/** An access role then and now, in other hands, with all that hangs on it. */
const access = (holder: string): Files => ({
  'rollen/bankpas.md': `naam: Bankpas\nsoort: toegang\nwie:\n  - {persoon: ${holder}, benoemd_tot: 2026-10-01}\n  - xaf\nonmisbaar: ja\nnodig: [pincodes, boekhouden]\nevalueren_elke: 1 maand\nsinds: 2026-01-01\ntot: 2026-10-01`,
  'rollen/sleutel.md': `naam: Sleutel\nsoort: toegang\nwie: ${holder}\nsinds: 2026-01-01`,
  'rollen/alarm.md': 'naam: Alarm\nsoort: toegang\nnodig: techniek',
  'evaluaties/2026-04-02-bankpas.md':
    'naam: Over de bankpas\nmoment: tussentijds\nover: rol/bankpas\ngepland_op: 2026-04-02\nlessen:\n  - {soort: belemmering, tekst: de pas is zoek, labels: pas}',
  'evaluaties/2026-10-02-sleutel.md':
    'naam: Over de sleutel\nmoment: tussentijds\nover: [rol/sleutel, rol/alarm]\ngepland_op: 2026-10-02',
});

/** What partners may not see, each of it somewhere where it could show. */
const notForPartners: readonly Change[] = [
  ['evaluaties/2026-03-02-start.md', 'rol/kas', 'rol/kas, rol/bankpas'],
  [
    'evaluaties/2026-03-02-start.md',
    'uitkomst',
    'ieders_kijk:\n  - {persoon: teun, tekst: niet fijn}\nuitkomst',
  ],
  [
    'personen/teun.md',
    'talenten',
    'drijfveren: [zagen, welkom heten]\nuren_per_week: 1\nhulp_gevraagd: iemand met een zaag\nhulp_aangeboden: [zagen, grond]\nsamenvatting: een lang verhaal\ntalenten',
  ],
  [
    'personen/wim.md',
    /$/,
    '\ncontactgegevens:\n  telefoon: 06-12345678\nhulp_gevraagd: grond\nuren_per_week: 40',
  ],
  ['rollen/kas.md', 'wie: teun', 'wie:\n  - persoon: teun\n    uren_per_week: 30'],
];

/** And what everyone may not see either. */
const notForEveryone: readonly Change[] = [
  ...notForPartners,
  [
    'personen/teun.md',
    'boekhouden',
    '[boekhouden, jodelen, pincodes]\nwil_leren: [zagen, welkom]\nfunctie: chef\nafdeling: Beheer\nmag_beslissen: alles\nbereikbaar_via: telefoon',
  ],
  ['verslagen/2026-08-01-overleg.md', 'Gerda', 'Karel'],
  [
    'verslagen/2026-08-01-overleg.md',
    '{wat: bellen, wie: teun, uiterlijk: 2026-08-10}',
    '{wat: de pincode vragen aan Wim, wie: [wim, iemand], uiterlijk: 2026-12-10, klaar_op: 2026-08-28}',
  ],
  ['verslagen/2026-08-01-overleg.md', '[de kas]', '[de pas is zoek, Wim helpen]'],
  ['initiatief.yaml', 'nakijken_op: 2026-10-01', 'nakijken_op: 2026-09-02'],
  ['verslagen/2026-08-01-overleg.md', /$/, '\nsamenvatting: we praatten over de sleutel'],
  ['evaluaties/2026-03-02-start.md', 'weg?\n\nJa.', 'weg?\n\nNee, want de pas is zoek.'],
  ['evaluaties/2026-03-02-start.md', 'doen?\n\nJa.', 'doen?\n\nNee.'],
];

/** How a report is asked for so that it has most to tell. */
const asked: Record<string, string[]> = {
  partner: ['gemeente'],
  person: ['teun'],
  account: ['2026-02-01-grond'],
  year: ['--year', '2026'],
  changes: ['--since', '2026-03-01'],
  agreements: ['--since', '2026-01-01'],
  agenda: ['--since', '2026-01-01'],
};

class Place {
  readonly #repository = new Repository();

  constructor(then: Files, now: Files) {
    const fenced = (files: Files): Files =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path, whole(path, text)]));
    this.#repository.commitOn('2026-02-20', fenced(then));
    this.#repository.commitOn('2026-08-20', fenced(now));
  }

  async told(id: string, audience: Audience, format: string): Promise<unknown> {
    const argv = [id, ...(asked[id] ?? []), '--for', audience, '--today', '2026-09-01'];
    const { code, stderr, files } = await written(this.#repository, format, argv);
    expect(code, stderr).toBe(0);
    return [stderr, ...files];
  }

  site(): Promise<Map<string, string>> {
    return siteFrom(this.#repository);
  }

  remove(): void {
    this.#repository.remove();
  }
}

describe.each([
  ['partners', notForPartners],
  ['everyone', notForEveryone],
] as const)('what %s may not see changes not one byte of what they get', (audience, changes) => {
  let [plain, planted]: Place[] = [];
  beforeAll(() => {
    const before = changed(ground, [['rollen/welkom.md', 'heten', 'zeggen']], {});
    const [then, now] = [access('teun'), access('nora')];
    const onlyNow = changes.filter(([path]) => !path.startsWith('personen/wim'));
    plain = new Place(before, ground);
    planted = new Place(changed(before, onlyNow, then), changed(ground, changes, now));
  });
  afterAll(() => {
    plain?.remove();
    planted?.remove();
  });

  it.each(everyReport.flatMap(({ id, formats }) => formats.map(format => [id, format] as const)))(
    '%s as %s',
    async (id, format) => {
      expect(await planted?.told(id, audience, format)).toEqual(await plain?.told(id, audience, format));
    },
  );

  it.runIf(audience === 'everyone')('on the site', async () => {
    const [one, other] = [await planted?.site(), await plain?.site()];
    expect([...(one?.keys() ?? [])]).toEqual([...(other?.keys() ?? [])]);
    for (const [path, text] of one ?? []) expect(text, path).toBe(other?.get(path));
  });

  it('and to the core group it is told', async () => {
    for (const id of ['overview', 'one-pitters', 'changes', 'trend', 'help', 'human-scale', 'agenda'])
      expect(await planted?.told(id, 'core', 'json')).not.toEqual(await plain?.told(id, 'core', 'json'));
  });
});
