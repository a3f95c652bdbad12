import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RecordFile } from '../src/core/model/record.ts';
import { rewrite } from '../src/core/register/rewrite.ts';
import { load, onDisk, type Register, report, reports } from '../src/library.ts';
import { type Files, registerOf } from './support/register.ts';
import { initiatief } from './support/run.ts';

const today = '2026-09-01';

/** The partners whom a record is about, worked out from what it names; nothing where it is about the initiative. */
function partnersOf(file: RecordFile, register: Register): Set<string> {
  const of = (person: string | undefined): string[] =>
    [register.get('person', person)?.data.partner ?? []].flat();
  const ofAgreement = (id: string): string[] => {
    const agreement = register.get('agreement', id);
    return agreement ? [...partnersOf(agreement, register)] : [];
  };
  switch (file.kind) {
    case 'partner':
      return new Set([file.id]);
    case 'person':
      return new Set(of(file.id));
    case 'role':
      return new Set([file.data.partner ?? []].flat());
    case 'agreement':
      return new Set(
        (file.data.parties ?? []).flatMap(({ partner, person, contact_person: contact }) => [
          ...(partner === undefined || partner === 'initiatief' || partner === 'initiative' ? [] : [partner]),
          ...of(person),
          ...of(contact),
        ]),
      );
    case 'meeting': {
      const made = register.all('agreement').filter(({ data }) => data.made_in === file.id);
      return new Set([
        ...[...(file.data.present ?? []), ...(file.data.apologies ?? [])].flatMap(of),
        ...[file.data.waiting_for ?? []].flat(),
        ...[...(file.data.agreements ?? []), ...made.map(({ id }) => id)].flatMap(ofAgreement),
      ]);
    }
    case 'evaluation': {
      const about = file.data.about ?? [];
      if (about.some(key => key === 'initiatief' || key === 'initiative')) return new Set();
      return new Set([
        ...(file.data.present ?? []).flatMap(of),
        ...about.flatMap(key => {
          const [kind, id = ''] = key.split('/');
          if (kind === 'partner') return [id];
          return kind === 'agreement'
            ? ofAgreement(id)
            : [register.get('role', id)?.data.partner ?? []].flat();
        }),
      ]);
    }
    default:
      return new Set();
  }
}

const sign = (partners: Iterable<string>): string => ` zqx(${[...partners].join('+')})`;

/** The same records, with a sign of whom they are about behind each text but the names of people and partners. */
function planted(register: Register): Register {
  return register.with(
    register.files.map(file => {
      const about = partnersOf(file, register);
      const views = (file.data as { views?: { partner?: string; person?: string }[] }).views ?? [];
      const signOf = (path: readonly (string | number)[]): string => {
        if (path[0] !== 'views') return about.size > 0 ? sign(about) : '';
        const { partner, person } = views[Number(path[1])] ?? {};
        const whose = partner ?? register.get('person', person)?.data.partner;
        return whose ? sign([whose]) : '';
      };
      const isName = (path: readonly (string | number)[]): boolean =>
        path[0] === 'name' && (file.kind === 'person' || file.kind === 'partner');
      return rewrite(file, {
        text: (text, path) => (isName(path) ? text : `${text}${signOf(path)}`),
        reference: (_kind, id) => id,
      });
    }),
  );
}

const examples = await Promise.all(
  ['buurttuin-de-linde', 'repair-cafe'].map(async example => {
    const register = planted(await load(onDisk(join(import.meta.dirname, '../examples', example))));
    return { example, register, partners: register.all('partner').map(({ id }) => id) };
  }),
);

describe.each(examples)('the partners of $example', ({ register, partners }) => {
  it.each(partners)('hear of no other in any report: %s', async partner => {
    const told = new Set<string>();
    for (const { id } of reports) {
      const made = await report(register, id, { today, audience: 'partners', onlyPartner: partner, partner });
      for (const [, about = ''] of JSON.stringify([made.figures, made.sections]).matchAll(
        /zqx\(([^)]*)\)/g,
      )) {
        expect(about.split('+'), `${id} tells of ${about}`).toContain(partner);
        told.add(about);
      }
    }
    // What is planted does show where it may.
    expect(told.size).toBeGreaterThan(0);
  });

  it('see no other partner among those that take part', async () => {
    const [partner = ''] = partners;
    const { figures } = await report(register, 'overview', {
      today,
      audience: 'partners',
      onlyPartner: partner,
    });
    expect(figures).toMatchObject({ partners: 1 });
  });
});

/** What one partner shares with us, beside another of whom nothing is known but the name. */
const shared: Files = {
  'initiatief.yaml': 'taal: nl\nnaam: Proeftuin\nsinds: 2026-01-01\ndoelen: [een tuin]\nmeldpunt: vraag Anna',
  'partners/gemeente.md':
    'naam: Gemeente Overdam\nsoort: gemeente\ndragend: ja\nbijdragen: grond\ncontactpersonen: nora\nsinds: 2026-01-01',
  'partners/haven.md': 'naam: De Haven\nsoort: bedrijf\nsinds: 2026-01-01',
  'personen/nora.md': 'naam: Nora Noord\npartner: gemeente\ntalenten: boekhouden',
  'personen/henk.md': 'naam: Henk Hoek\npartner: haven',
  'personen/anna.md': 'naam: Anna Aal\ntalenten: boekhouden',
  'rollen/kas.md': 'naam: Kas\nwie: anna\nnodig: [boekhouden, zagen]',
  'afspraken/2026-02-01-grond.md':
    'naam: Grond\npartijen:\n  - {partner: gemeente, levert: grond}\n  - {partner: initiatief, levert: groen, contactpersoon: anna}\nafgesproken_op: 2026-02-01\nuiterlijk: 2026-08-01',
  'verslagen/2026-08-01-overleg.md':
    'naam: Overleg\ngehouden_op: 2026-08-01\naanwezig: [nora, anna]\nactiepunten:\n  - {wat: bellen, wie: anna, uiterlijk: 2026-08-10}',
};

/** The same with all that can be between us and the other partner, late and early, and with an access role. */
const withTheOther: Files = {
  ...shared,
  'partners/haven.md':
    'naam: De Haven\nsoort: bedrijf\nstatus: pauze\npauze_tot: 2026-09-20\ndragend: ja\nbijdragen: boten\nhulp_gevraagd: een boot\nhulp_aangeboden: zagen\nervaring_met: zagen\ncontactpersonen: henk\neigen_doelen:\n  - {wat: varen, doel: een-tuin}\nsinds: 2026-01-01\ntot_en_met: 2026-11-01\nstukken:\n  - {link: "https://haven.example", nakijken_op: 2026-10-01}',
  'personen/henk.md':
    'naam: Henk Hoek\npartner: haven\ntalenten: zagen\nmag_beslissen: alles\nwil_leren: boekhouden\nuren_per_week: 30',
  'rollen/boot.md':
    'naam: Boot\npartner: haven\nwie:\n  - {persoon: henk, benoemd_tot: 2026-10-01}\nnodig: varen\nonmisbaar: ja',
  'rollen/sleutel.md': 'naam: Sleutel\nsoort: toegang\nwie:\n  - {persoon: anna, benoemd_tot: 2026-10-01}',
  'afspraken/2026-03-01-boten.md':
    'naam: Boten\npartijen:\n  - {partner: haven, levert: boten, bevestigd_op: 2026-03-02}\n  - {partner: initiatief, levert: water, contactpersoon: anna}\nafgesproken_op: 2026-03-01\nuiterlijk: 2026-08-01\ntot_en_met: 2026-10-10\nkenmerk: H1',
  'verslagen/2026-08-20-haven.md':
    'naam: Bij de haven\ngehouden_op: 2026-08-20\naanwezig: [henk, anna]\nbesluiten: de boot blijft\nlessen:\n  - {soort: stimulans, tekst: varen is fijn}\nactiepunten:\n  - {wat: boot verven, wie: [anna, henk], uiterlijk: 2026-08-25}\n  - {wat: boot wassen, wie: anna, klaar_op: 2026-08-22}\nvolgende_keer_bespreken: de boot\nvolgende_keer: 2026-09-10\nwacht_op: haven',
  'evaluaties/2026-06-15-boot.md':
    'naam: Met de haven\nmoment: tussentijds\nover: partner/haven\ngehouden_op: 2026-06-15\naanwezig: [henk, anna]\nuitkomst: doorgaan',
  'evaluaties/2026-09-15-boot.md':
    'naam: De boot\nmoment: tussentijds\nover: [afspraak/2026-03-01-boten, rol/boot]\ngepland_op: 2026-09-15',
};

describe('what is between us and another partner', () => {
  const made = (register: Register, id: string, onlyPartner: string) =>
    report(register, id, {
      today,
      audience: 'partners',
      onlyPartner,
      partner: onlyPartner,
      person: 'person/anna',
      agreement: onlyPartner === 'haven' ? '2026-03-01-boten' : '2026-02-01-grond',
    });

  it.each(reports.map(({ id }) => id))('changes nothing of what one partner gets: %s', async id => {
    const [before, after] = [await registerOf(shared), await registerOf(withTheOther)];
    const told = async (register: Register): Promise<string> => {
      const { figures, sections, people } = await made(register, id, 'gemeente');
      return JSON.stringify({ figures, sections, people });
    };
    expect(await told(after)).toBe(await told(before));
  });

  it('is told to that partner', async () => {
    const register = await registerOf(withTheOther);
    for (const id of [
      'overview',
      'actions',
      'meeting-paper',
      'decisions',
      'forecast',
      'agreements',
      'lessons',
    ])
      expect(JSON.stringify(await made(register, id, 'haven'))).toMatch(/boot|boten|varen/i);
  });
});

describe('on the command line', () => {
  const cwd = join(import.meta.dirname, '../examples/buurttuin-de-linde');
  const asked = (...argv: string[]): ReturnType<typeof initiatief> =>
    initiatief(['rapport', ...argv, '--vandaag', today], { cwd });

  it('is for the partner that the sheet is about, and says so', async () => {
    const { code, stdout, stderr } = await asked('partner', 'gemeente-hovendrecht', '--vorm', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ for: 'partner/gemeente-hovendrecht' });
    expect(stderr).toBe(
      'Dit is gemaakt voor Gemeente Hovendrecht. Willen jullie zelf alles zien? Zet achter de opdracht: --voor kerngroep\n',
    );
  });

  it.each(['partner/gemeente-hovendrecht', 'partner/Gemeente Hovendrecht', 'Partner/gemeente-hovendrecht'])(
    'takes %s',
    async typed => {
      const { code, stdout } = await asked('overzicht', '--voor', typed, '--vorm', 'json');
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ for: 'partner/gemeente-hovendrecht' });
    },
  );

  it.each([
    ['partner/gemeente-hovendrech', 'gemeente-hovendrecht'],
    ['partner/', 'partners'],
    ['persoon/cor-hagenaars', 'kerngroep'],
  ])('refuses %s', async (typed, help) => {
    const { code, stdout, stderr } = await asked('overzicht', '--voor', typed);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(help);
  });

  it('is for the core group where somebody says so', async () => {
    const { stdout } = await asked(
      'partner',
      'gemeente-hovendrecht',
      '--voor',
      'kerngroep',
      '--vorm',
      'json',
    );
    expect(JSON.parse(stdout)).toMatchObject({ for: 'core' });
  });
});
