import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Audience, audiences } from '../src/core/audiences/readers.ts';
import { forAudience } from './support/audience.ts';
import { asRead, everyReport, written, writtenByCommand } from './support/every-report.ts';
import { expectEqual, expectThat } from './support/expecting.ts';
import { Repository } from './support/git.ts';
import { type Files, registerOf, whole } from './support/register.ts';
import { siteFrom } from './support/site.ts';

/** A repository with much that not everybody may see, and a word of its own for each of those things. */
const files: Files = {
  'initiatief.yaml': `
taal: nl
naam: Proeftuin
sinds: 2026-01-01
hulp_gevraagd: iemand die met Joséphine meeloopt
`,
  'partners/gemeente.md': `
naam: Gemeente Overdam
dragend: ja
bijdragen: [het veld dat JOSEPHINE van der Zwaluwe uitzocht, compost]
eigen_doelen: groen
contactpersonen: [josephine-van-der-zwaluwe, nora-ja]
mag_beslissen: Joséphine beslist zelf. Mevrouw Zwaluwe tekent.
ervaring_met: werken met Joséphine
sinds: 2026-01-01
`,
  'personen/josephine-van-der-zwaluwe.md': `---
naam: Joséphine van der Zwaluwe
partner: gemeente
functie: FUNCTIEWOORD
afdeling: AFDELINGWOORD
talenten: [boekhouden, TALENTWOORD]
wil_leren: LEERWOORD
drijfveren: DRIJFVEERWOORD
uren_per_week: 37,5
hulp_gevraagd: VRAAGWOORD
hulp_aangeboden: AANBODWOORD
mag_beslissen: MANDAATWOORD
contactgegevens:
  telefoon: 06-12345678
  email: post@voorbeeld.example
---

LIJFWOORD
`,
  'personen/nora-ja.md': `---
naam: Nora Ja
drijfveren: welkom heten, DRIJFVEERWOORD
hulp_gevraagd: VRAAGWOORD
contactgegevens:
  telefoon: 06-12345678
toestemming:
  gegeven_op: 2026-01-01
  voor: naam
---

LIJFWOORD
`,
  'personen/teun-terug.md': `
naam: Teun Terug
toestemming:
  gegeven_op: 2026-01-01
  ingetrokken_op: 2026-08-31
  voor: naam
`,
  'personen/foto-alleen.md': 'naam: Fleur Fotograaf\ntoestemming:\n  gegeven_op: 2026-01-01\n  voor: foto',
  'personen/kapot-vierkant.md': '---\nnaam: Karel Kapot\n  fout: [\n---\n',
  'rollen/kas.md': `
naam: Kas van Joséphine van der Zwaluwe
onmisbaar: ja
wie:
  - persoon: josephine-van-der-zwaluwe
    uren_per_week: 36
nodig: boekhouden
minimaal_omdat: Zwaluwe kan het
`,
  'rollen/kluis.md': `
naam: Kluiswoord
soort: toegang
wie: teun-terug
waarvoor: SLEUTELWOORD
`,
  'personen/klaas-kluizenaar.md': 'naam: Klaas Kluizenaar',
  'personen/bart-later.md': 'naam: Bartholomeus Later\ntalenten: [zagen, schaven, schuren, boren]',
  'rollen/tafel.md': 'naam: Tafel\nwie: bart-later\nnodig: [zagen, schaven, schuren, boren]',
  'rollen/archief.md': 'naam: Archiefwoord\nsoort: toegang\nwie: klaas-kluizenaar\nminimaal: 1',
  'rollen/leeg.md': 'naam: Welkom heten\nwie: nooit-bestaan-iemand',
  'rollen/samen.md': 'naam: Samen\nwie: [nora-ja, foto-alleen]\nminimaal: 3',
  'afspraken/2026-02-01-brief-van-josephine-van-der-zwaluwe.md': `
naam: Brief van mevrouw Joséphine van der Zwaluwe
partijen:
  - partner: gemeente
    levert: een brief die Joséphine schrijft
    contactpersoon: josephine-van-der-zwaluwe
    uiterlijk: 2026-03-01
  - persoon: teun-terug
    levert: postzegels
afgesproken_op: 2026-02-01
`,
  'evaluaties/2026-03-01-kluis.md':
    'naam: Terug op de kluis\nmoment: tussentijds\nover: rol/kluis\ngepland_op: 2026-03-01',
  'evaluaties/2026-03-03-kluiswoord.md':
    'naam: Kluiswoord en kas\nmoment: tussentijds\nover: [rol/kluis, rol/kas]\ngepland_op: 2026-03-03\nlessen:\n  - {soort: stimulans, tekst: De Kluiswoord hing goed}',
  'evaluaties/2026-03-02-met-josephine.md': `---
naam: Terugkijken met Joséphine
moment: tussentijds
over: initiatief
gehouden_op: 2026-03-02
aanwezig: [josephine-van-der-zwaluwe, nora-ja]
uitkomst: doorgaan
zijn_we_op_de_goede_weg: ja
doen_we_de_goede_dingen: ja
doen_we_de_dingen_goed: ja
is_het_nog_te_doen: ja
ieders_kijk:
  - persoon: nora-ja
    tekst: KIJKWOORD
lessen:
  - soort: stimulans
    tekst: Bel gewoon even met mevrouw Zwaluwe.
    labels: [Joséphine, contact]
---
`,
  'verslagen/2026-08-01-overleg.md': `
naam: Overleg
gehouden_op: 2026-08-01
aanwezig: josephine-van-der-zwaluwe
gasten: [Gerda Gast]
`,
};

const { 'personen/bart-later.md': bart, 'rollen/tafel.md': table, ...others } = files;

/** How it was before: somebody who left, somebody who had another name then, and files that had another name. */
const before: Files = {
  ...others,
  'personen/bartholomeus-eerst.md': `${bart}`,
  'rollen/tafel-van-bartholomeus.md': `${table?.replace('bart-later', 'bartholomeus-eerst')}`,
  'personen/dora-vertrokken.md': 'naam: Dora Vertrokken\ndrijfveren: OUDDRIJFVEERWOORD',
  'personen/josephine-van-der-zwaluwe.md': 'naam: Fientje Oudenaam',
  'rollen/leeg.md': 'naam: Welkom heten\nwie: dora-vertrokken',
};

/** What nobody may find in an output for partners. */
const notForPartners = [
  /drijfveerwoord/i,
  /vraagwoord/i,
  /aanbodwoord/i,
  /kijkwoord/i,
  /lijfwoord/i,
  /sleutelwoord/i,
  /37[,.]5/,
];

/** What comes only where it is asked for, and never for everyone. */
const details = [/06-?12345678/, /voorbeeld\.example/];

/** What nobody may find in an output for everyone. */
const notForEveryone = [
  ...notForPartners,
  /jos[eé]\u0301?phine|zwaluwe/i,
  /teun|terug[- ]?\b(?=.*teun)/i,
  /fleur|fotograaf|foto-alleen/i,
  /karel|kapot|vierkant/i,
  /nooit[- ]bestaan/i,
  /gerda|\bgast\b/i,
  /kluis|archiefwoord|klaas/i,
  /functiewoord|afdelingwoord|talentwoord|leerwoord|mandaatwoord/i,
  /dora|vertrokken/i,
  /fientje|oudenaam/i,
  /bart\b|bartholomeus|bart-later/i,
];

const forbidden: Record<Audience, RegExp[]> = {
  core: details,
  partners: [...details, ...notForPartners],
  everyone: [...details, ...notForEveryone],
};

/** How a report is asked for so that it has most to tell; just so, where it takes nothing. */
const asked: Record<string, string[][]> = {
  'what-if': [['--without', 'josephine-van-der-zwaluwe', '--without', 'gemeente']],
  handover: ['josephine-van-der-zwaluwe', 'teun-terug', 'klaas-kluizenaar'].map(id => ['--person', id]),
  person: ['josephine-van-der-zwaluwe', 'teun-terug'].map(id => ['--person', id]),
  actions: [[], ['--person', 'josephine-van-der-zwaluwe']],
  agreements: [[], ['--since', '2026-01-01']],
  agenda: [['--since', '2026-01-01']],
  partner: [[], ['gemeente']],
  overview: [[], ['--at', '2026-05-01']],
  changes: [['--since', '2026-05-01']],
};

describe('no report tells what an audience may not see', () => {
  let repository: Repository;
  const told = new Map<Audience, string>();
  beforeAll(() => {
    const fenced = (some: Files): Files =>
      Object.fromEntries(Object.entries(some).map(([path, text]) => [path, whole(path, text)]));
    repository = new Repository();
    repository.commitOn('2026-03-20', fenced(before));
    const gone = Object.keys(before).filter(path => !(path in files));
    repository.git('rm', '--quiet', ...gone);
    repository.commitOn('2026-08-20', fenced(files));
  });
  afterAll(() => repository.remove());

  it.each(
    everyReport.flatMap(({ id, formats }) =>
      audiences.flatMap(audience => formats.map(format => [id, audience, format] as const)),
    ),
  )('%s for %s as %s', async (id, audience, format) => {
    for (const options of asked[id] ?? [[]]) {
      const argv = [id, ...options, '--for', audience, '--today', '2026-09-01'];
      const { code, files: made, stderr } = await written(repository, format, argv);
      expect(code, stderr).toBe(0);
      const all = [stderr, ...[...made].flat()].join('\n');
      const both = `${all}\n${asRead(all)}`;
      told.set(audience, (told.get(audience) ?? '') + both);
      for (const trace of forbidden[audience]) expectEqual(both.match(trace)?.[0], undefined);
      expectThat(!both.includes(repository.home), () => repository.home);
      // Of access nobody hears, though partners do hear that there is a Teun.
      if (audience === 'partners') expect(both).not.toMatch(/archiefwoord|klaas|kluizenaar\b.*toegang/i);
    }
  });

  it.each(
    everyReport.flatMap(({ id, formats }) => audiences.map(audience => [id, audience, formats] as const)),
  )('%s for %s is the same when it is typed', async (id, audience, formats) => {
    // Each format has its turn.
    const turn = everyReport.findIndex(report => report.id === id) + audiences.indexOf(audience);
    const format = formats[turn % formats.length] as string;
    const argv = [id, ...(asked[id]?.[0] ?? []), '--for', audience, '--today', '2026-09-01'];
    expect(await writtenByCommand(repository, format, argv)).toEqual(await written(repository, format, argv));
  });

  it('and neither does the site', async () => {
    for (const [path, text] of await siteFrom(repository)) {
      const both = `${path} ${text}\n${asRead(text)}`;
      for (const trace of forbidden.everyone) expect(both.match(trace)?.[0], path).toBeUndefined();
      expect(both).not.toContain(repository.home);
    }
  });

  it('though it is all there, and the core group hears of most of it', () => {
    const records = JSON.stringify(registerOf(files).files);
    for (const trace of [...details, ...notForEveryone])
      expect(`${records} ${told.get('core')}`).toMatch(trace);
    const silent = notForEveryone.filter(trace => !trace.test(told.get('core') ?? ''));
    expect(silent.length).toBeLessThan(notForEveryone.length / 2);
    expect(told.get('core')).toContain('tafel-van-bartholomeus');
  });

  it.each(audiences)('not even by accident: the register for %s does not hold it', audience => {
    const register = forAudience(registerOf(files), audience, 'nl');
    const shown = JSON.stringify([register.files, register.misplaced]);
    for (const trace of forbidden[audience]) expect(shown).not.toMatch(trace);
    if (audience === 'partners') expect(shown).not.toMatch(/archiefwoord|role\/klu/i);
  });
});

describe('what stays', () => {
  const everyone = forAudience(registerOf(files), 'everyone', 'nl');

  it('a person has one other name everywhere, and it is still clear who does what', () => {
    const [holder] = everyone.get('role', 'kas')?.data.holders ?? [];
    const person = everyone.get('person', holder?.person);
    expect(person?.data.name).toMatch(/^persoon \d$/);
    expect(person?.file).toBe(`personen/${person?.id}.md`);
    expect(everyone.get('partner', 'gemeente')?.data.contacts).toEqual([person?.id, 'nora-ja']);
    expect(everyone.get('role', 'kas')?.data.name).toBe(`Kas van ${person?.data.name}`);
    expect(everyone.all('agreement')[0]?.id).toBe(`2026-02-01-brief-van-mevrouw-${person?.id}`);
    const references = everyone.files.flatMap(file => file.references);
    const theirs = references.filter(({ kind, id }) => kind === 'person' && id === person?.id);
    expect(theirs.length).toBeGreaterThan(3);
  });

  it('who consented keeps the name; who took it back does not, also on an earlier day', () => {
    expect(everyone.get('person', 'nora-ja')?.data.name).toBe('Nora Ja');
    expect(everyone.get('person', 'teun-terug')).toBeUndefined();
  });

  it('names of others stay out of the way: a text with a first name that somebody who consented has too', () => {
    const two = registerOf({
      'initiatief.yaml': 'taal: nl\nnaam: Tuin De Linde',
      'personen/jan-linde.md': 'naam: Jan Linde',
      'personen/jan-bos.md': 'naam: Jan Bos\ntoestemming:\n  voor: naam',
      'partners/linde.md':
        'naam: Stichting Linde\nbijdragen: Jan en de Stichting Linde helpen bij Tuin De Linde',
    });
    const partner = forAudience(two, 'everyone', 'en').get('partner', 'linde');
    expect(partner?.data).toMatchObject({
      name: 'Stichting Linde',
      contributes: ['Jan en de Stichting Linde helpen bij Tuin De Linde'],
    });
  });

  it.each(['Een eigen website', '{naam: Zelf gemaakt, id: een-eigen-website}'])(
    'an agreement keeps its goal (%s), when that is called as a role of which nobody hears',
    goal => {
      const register = registerOf({
        'initiatief.yaml': `taal: nl\nnaam: Proef\ndoelen:\n  - ${goal}`,
        'rollen/website.md': 'naam: Website\nsoort: toegang',
        'afspraken/2026-03-01-bouwen.md':
          'naam: Bouwen\ndoel: een-eigen-website\nafgesproken_op: 2026-03-01\npartijen: []',
      });
      const shown = forAudience(register, 'everyone', 'nl');
      const named = shown.all('agreement')[0]?.data.goal;
      expect(shown.goals()).toEqual([named]);
      expect(named).not.toContain('website');
    },
  );

  it('the core group gets everything but contact details, and those when asked for', () => {
    const register = registerOf(files);
    const id = 'josephine-van-der-zwaluwe';
    expect(forAudience(register, 'core', 'nl').get('person', id)?.data).not.toHaveProperty(
      'contact_details.phone',
    );
    const detailed = forAudience(register, 'core', 'nl', { withDetails: true });
    expect(detailed.get('person', id)?.data.contact_details?.phone).toBe('06-12345678');
    expect(detailed.get('person', id)?.data.motivation).toEqual(['DRIJFVEERWOORD']);
  });
});

describe('other names', () => {
  const name = fc.stringMatching(
    /^[A-Z][a-zéëï]{1,6}(['.+*?()[\]\\|^$/-][a-z]{1,4})?( (van|de|der))?( [A-Z][a-zü]{1,5}(-[a-z]{1,4})?){0,2}$/,
  );

  it('work for every name and every text, and leave nothing of a full name', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 4 }), fc.lorem(), (names, lorem) => {
        const people = Object.fromEntries(
          names.map((real, index) => [`personen/p-${index}.md`, `naam: '${real.replaceAll("'", "''")}'`]),
        );
        const text = names.map(real => `${lorem} ${real}, ${real.toLowerCase()}.`).join(' ');
        const register = registerOf({
          'initiatief.yaml': 'taal: nl\nnaam: Proef',
          'rollen/kas.md': `naam: Kas\nwaarvoor: '${text.replaceAll("'", "''")}'`,
          ...people,
        });
        const purpose = forAudience(register, 'everyone', 'nl').get('role', 'kas')?.data.purpose ?? '';
        for (const real of names)
          if (/ /.test(real)) expect(purpose.toLowerCase()).not.toContain(real.toLowerCase());
      }),
    );
  });

  it.each([
    ['Wil Bos wil dat Wil komt. Wils fiets.', "persoon 1 wil dat persoon 1 komt. persoon 1's fiets."],
    ['wil-bos, wil.bos@x.example en WIL BOS', 'persoon 1, persoon 1 en persoon 1'],
    ['De familie Bos woont in het bos', 'De familie persoon 1 woont in het bos'],
    ['Stichting Bos blijft', 'Stichting Bos blijft'],
  ])('%s', (written, shown) => {
    const register = registerOf({
      'initiatief.yaml': 'taal: nl\nnaam: Proef',
      'personen/wil-bos.md': 'naam: Wil Bos',
      'partners/stichting-bos.md': 'naam: Stichting Bos',
      'rollen/kas.md': `naam: Kas\nwaarvoor: ${written}`,
    });
    expect(forAudience(register, 'everyone', 'nl').get('role', 'kas')?.data.purpose).toBe(shown);
  });
});
