import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Audience, audiences, forAudience } from '../src/core/audiences/audience.ts';
import { reports } from '../src/reports/index.ts';
import { type Files, inFolder, registerOf } from './support/register.ts';
import { initiatief } from './support/run.ts';

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
drijfveren: DRIJFVEERWOORD
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

/** What nobody may find in an output for partners. */
const notForPartners = [
  /drijfveerwoord/i,
  /vraagwoord/i,
  /aanbodwoord/i,
  /kijkwoord/i,
  /lijfwoord/i,
  /sleutelwoord/i,
  /06-?12345678|voorbeeld\.example/,
  /37[,.]5/,
];

/** What nobody may find in an output for everyone. */
const notForEveryone = [
  ...notForPartners,
  /jos[eé]\u0301?phine|zwaluwe/i,
  /teun|terug[- ]?\b(?=.*teun)/i,
  /fleur|fotograaf|foto-alleen/i,
  /karel|kapot|vierkant/i,
  /nooit[- ]bestaan/i,
  /gerda|\bgast\b/i,
  /kluis/i,
  /functiewoord|afdelingwoord|talentwoord|leerwoord|mandaatwoord/i,
];

const forbidden: Record<Audience, RegExp[]> = {
  core: [],
  partners: notForPartners,
  everyone: notForEveryone,
};

const outputs = reports.flatMap(({ id, alsoAs = [] }) =>
  audiences.flatMap(audience =>
    ['text', 'json', 'markdown', ...alsoAs].map(format => [id, audience, format] as const),
  ),
);

describe('no report tells what an audience may not see', () => {
  it.each(outputs)('%s for %s as %s', async (id, audience, format) => {
    await inFolder(files, async folder => {
      const options = ['--today', '2026-09-01', '--for', audience, '--format', format];
      const about = id === 'partner' ? ['gemeente'] : [];
      const { code, stdout, stderr } = await initiatief(['report', id, ...about, '-C', folder, ...options]);
      expect(code).toBe(0);
      for (const trace of forbidden[audience]) expect(stdout + stderr).not.toMatch(trace);
      if (audience === 'partners') {
        // Who has access is nobody's business; that there is such a role, and a Teun, is no secret.
        const lines = stdout.split('\n').filter(line => /kluiswoord/i.test(line));
        expect(lines.join('\n')).not.toMatch(/teun/i);
      }
    });
  });

  it.each(audiences)('not even by accident: the register for %s does not hold it', audience => {
    const register = forAudience(registerOf(files), audience, 'nl');
    const everything = JSON.stringify([register.files, register.misplaced]);
    for (const trace of forbidden[audience]) expect(everything).not.toMatch(trace);
    if (audience === 'partners') expect(register.get('role', 'kluis')?.data.holders).not.toContain('teun');
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
    expect(everyone.all('agreement')[0]?.id).toBe(`2026-02-01-brief-van-${person?.id}`);
    expect(everyone.referrers('person', String(person?.id)).length).toBeGreaterThan(3);
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
      { seed: 20260901 },
    );
  });

  it.each([
    ['Wil Bos wil dat Wil komt. Wils fiets.', "persoon 1 wil dat persoon 1 komt. persoon 1's fiets."],
    ['wil-bos, wil.bos@x.example en WIL BOS', 'persoon 1, persoon 1@x.example en persoon 1'],
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
