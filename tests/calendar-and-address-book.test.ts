import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { contentLines, escapedValue } from '../src/core/output/content-line.ts';
import { partsOfName } from '../src/core/output/name-parts.ts';
import { type Files, inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

const examples = join(import.meta.dirname, '../examples');
const linde = join(examples, 'buurttuin-de-linde');
const today = ['--today', '2026-09-01'];

async function made(folder: string, ...argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await initiatief(['report', ...argv, '-C', folder, ...today]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

/** The events that a calendar program finds in a text. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map(component => ({
    component,
    event: new ICAL.Event(component),
    alarms: component.getAllSubcomponents('valarm'),
  }));
}

/** The cards that an address book finds in a text: each property with its value. */
function cardsIn(text: string): Record<string, unknown>[] {
  if (text === '') return [];
  const parsed = ICAL.parse(text) as unknown[];
  const all = (typeof parsed[0] === 'string' ? [parsed] : parsed) as unknown[][];
  return all.map(card => {
    const properties = new ICAL.Component(card).getAllProperties();
    return Object.fromEntries(
      properties.map(property => [
        property.name,
        property.isMultiValue || property.isStructuredValue
          ? property.getValues().flat()
          : property.getFirstValue(),
      ]),
    );
  });
}

describe('the agenda as a calendar', () => {
  it('has every date once, over the whole day, and a reminder a week before what is to come', async () => {
    const events = eventsIn(await made(linde, 'agenda', '--format', 'ics', '--since', '2026-01-01'));
    const { figures } = JSON.parse(await made(linde, 'agenda', '--format', 'json'));
    expect(events).toHaveLength(figures.dates);
    expect(new Set(events.map(({ event }) => event.uid)).size).toBe(events.length);
    for (const { event, alarms, component } of events) {
      const { startDate, endDate } = event;
      expect(startDate.isDate && endDate.isDate).toBe(true);
      expect(endDate.subtractDate(startDate).toSeconds()).toBe(24 * 60 * 60);
      expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-09-01T00:00:00Z');
      const isToCome = startDate.toString() >= '2026-09-01';
      expect(alarms.map(alarm => alarm.getFirstPropertyValue('trigger')?.toString())).toEqual(
        isToCome ? ['-P1W'] : [],
      );
    }
    const walk = events.find(({ event }) => event.uid.startsWith('evaluation-planned/evaluation/2026-09-17'));
    expect(walk?.event.summary).toBe('Rondje over de grond en de schooltuin (evaluatie gepland)');
    expect(walk?.event.startDate.toString()).toBe('2026-09-17');
    expect(walk?.event.description).toBe('Gebruik van de grond en Een tuin voor de school');
  });

  it('takes the last day of a month or year, also where the year or a leap month ends', async () => {
    const goals = [
      ['a', '2026-12-31'],
      ['b', '2028-02'],
      ['c', '2027'],
    ] as const;
    const lines = goals.map(([name, due]) => `  - naam: ${name}\n    uiterlijk: ${due}`).join('\n');
    const files = { 'initiatief.yaml': `taal: nl\nnaam: Tuin\ndoelen:\n${lines}\n` };
    const days = await inFolder(files, async folder =>
      eventsIn(await made(folder, 'agenda', '--format', 'ics')).map(({ event }) => [
        event.startDate.toString(),
        event.endDate.toString(),
      ]),
    );
    expect(days).toEqual([
      ['2026-12-31', '2027-01-01'],
      ['2027-12-31', '2028-01-01'],
      ['2028-02-29', '2028-03-01'],
    ]);
  });

  it('knows an event again when its day and name change, and tells two initiatives apart', async () => {
    const uids = (initiative: string, name: string, day: string): Promise<string[]> =>
      inFolder(
        {
          'initiatief.yaml': `taal: nl\nnaam: ${initiative}\n`,
          'evaluaties/2026-09-10-start.md': `naam: ${name}\nmoment: aanloop\nover: initiatief\ngepland_op: ${day}`,
        },
        async folder =>
          eventsIn(await made(folder, 'agenda', '--format', 'ics')).map(({ event }) => event.uid),
      );
    const first = await uids('Tuin', 'Startavond', '2026-09-10');
    expect(first).toHaveLength(1);
    expect(await uids('Tuin', 'Eerste avond', '2026-10-01')).toEqual(first);
    expect(await uids('Kas', 'Startavond', '2026-09-10')).not.toEqual(first);
  });

  it.each([
    ['evaluaties/2026-09-10-start.md', 'moment: aanloop\nover: initiatief', 'gepland_op', 'gehouden_op'],
    ['afspraken/2026-03-12-hek.md', 'afgesproken_op: 2026-03-12', 'uiterlijk', 'status: gelukt\nklaar_op'],
  ])('knows an event again when it has been: %s', async (file, fields, before, after) => {
    const uids = (when: string): Promise<string[]> =>
      inFolder(
        { 'initiatief.yaml': 'taal: nl\nnaam: Tuin\n', [file]: `naam: X\n${fields}\n${when}` },
        async folder =>
          eventsIn(await made(folder, 'agenda', '--format', 'ics')).map(({ event }) => event.uid),
      );
    const [done, ...others] = await uids(`${after}: 2026-08-20`);
    expect(others).toEqual([]);
    expect(await uids(`${before}: 2026-09-10`)).toContain(done);
  });

  it('gives a UID of its own to each line of a party, and to each holder', async () => {
    const line = '  - partner: school\n    levert: hulp\n    uiterlijk: 2026-10';
    const files = {
      'initiatief.yaml': 'taal: nl\nnaam: Tuin\n',
      'partners/school.md': 'naam: School\nsoort: school',
      'afspraken/2026-02-01-heg.md': `naam: Heg\nafgesproken_op: 2026-02-01\npartijen:\n${line}-01\n${line}-02`,
    };
    await inFolder(files, async folder => {
      const uids = eventsIn(await made(folder, 'agenda', '--format', 'ics')).map(({ event }) => event.uid);
      const dues = uids.filter(uid => uid.startsWith('agreement-due'));
      expect(dues).toHaveLength(2);
      expect(new Set(dues).size).toBe(2);
    });
  });

  it('is still a calendar when there is nothing in it', async () => {
    const files = { 'initiatief.yaml': 'taal: nl\nnaam: Tuin\n' };
    const text = await inFolder(files, folder => made(folder, 'agenda', '--format', 'ics'));
    expect(eventsIn(text)).toEqual([]);
    expect(new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents()).toHaveLength(1);
  });
});

const hut: Files = {
  'initiatief.yaml': 'taal: nl\nnaam: De Hut\n',
  'partners/gemeente.md':
    'naam: "Gemeente; Overdam, Noord"\nsoort: gemeente\ncontactpersonen: [an-bel, kwaad]',
  'personen/an-bel.md':
    'naam: An Bel\npartner: gemeente\nafdeling: Groen, water\nfunctie: beheerder\ncontactgegevens:\n  telefoon: 010-0000000\n  email: an@voorbeeld.example\n  adres: "Kade 1; Overdam"',
  'personen/kwaad.md': 'naam: "X\\\\nEND:VCARD, ;é\\\\ `=cmd()`"\npartner: gemeente',
};

describe('contacts as an address book', () => {
  it('gives a card per person, and contact details only when asked for', async () => {
    await inFolder(hut, async folder => {
      const plain = await made(folder, 'contacts', '--format', 'vcf');
      expect(plain).not.toMatch(/010-0000000|voorbeeld|Kade/);
      const cards = cardsIn(await made(folder, 'contacts', '--format', 'vcf', '--with-details'));
      expect(cards).toHaveLength(2);
      expect(cards[0]).toMatchObject({
        version: '4.0',
        uid: 'person-an-bel@de-hut',
        fn: 'An Bel',
        n: ['Bel', 'An', '', '', ''],
        org: ['Gemeente; Overdam, Noord', 'Groen, water'],
        title: 'beheerder',
        tel: '010-0000000',
        email: 'an@voorbeeld.example',
        adr: ['', '', 'Kade 1; Overdam', '', '', '', ''],
      });
      expect(cards[1]).toMatchObject({ fn: 'X\\nEND:VCARD, ;é\\ `=cmd()`' });
    });
  });

  it('never gives contact details to everyone', async () => {
    const { code, stdout, stderr } = await initiatief([
      'report',
      'contacts',
      '--with-details',
      '--for',
      'everyone',
      '-C',
      linde,
      ...today,
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Contactgegevens zijn niet voor iedereen.');
  });

  it('is empty where nobody is on record, and no file is made of that', async () => {
    const files = { 'initiatief.yaml': 'taal: nl\nnaam: Tuin\n' };
    await inFolder(files, async folder => {
      const file = join(folder, 'kaartjes.vcf');
      for (const more of [[], ['--output', file]]) {
        const argv = ['report', 'contacts', '--format', 'vcf', '-C', folder, ...today, ...more];
        const stderr = 'Er is nu niets om als vcf te bewaren.\n';
        expect(await initiatief(argv)).toMatchObject({ code: 0, stdout: '', stderr });
      }
      expect(existsSync(file)).toBe(false);
    });
  });
});

describe('cards in the address book of somebody with more initiatives', () => {
  const uidsOf = (format: string, settings: string): Promise<unknown[]> =>
    inFolder({ ...hut, 'initiatief.yaml': `taal: nl\n${settings}` }, async folder =>
      cardsIn(await made(folder, 'contacts', '--format', format)).map(({ uid }) => uid),
    );

  it.each(['vcf', 'vcf3'])('keep apart who is called the same elsewhere, as %s', async format => {
    const books = [
      await uidsOf(format, 'naam: Buurttuin'),
      await uidsOf(format, 'naam: Eettafel'),
      await uidsOf(format, 'naam: Buurttuin\nplaats: Zeist'),
      await uidsOf(format, 'naam: Buurttuin\nplaats: Almere'),
    ];
    const uids = books.flat();
    expect(uids).toHaveLength(8);
    expect(new Set(uids).size).toBe(8);
    expect(await uidsOf(format, 'naam: Buurttuin\nplaats: Zeist')).toEqual(books[2]);
  });

  it('so does a calendar', async () => {
    const uids = (place: string): Promise<string[]> =>
      inFolder(
        {
          'initiatief.yaml': `taal: nl\nnaam: Tuin\nplaats: ${place}\ndoelen:\n  - naam: Hek\n    uiterlijk: 2026-12\n`,
        },
        async folder =>
          eventsIn(await made(folder, 'agenda', '--format', 'ics')).map(({ event }) => event.uid),
      );
    expect(await uids('Zeist')).not.toEqual(await uids('Almere'));
  });
});

describe('the parts of a name', () => {
  it.each([
    ['Karin de Wit', 'Karin', 'de Wit', 'Wit'],
    ['Fatima El Idrissi', 'Fatima', 'El Idrissi', 'El Idrissi'],
    ['Jan Willem van der Berg', 'Jan Willem', 'van der Berg', 'Berg'],
    ["Kees van 't Hof", 'Kees', "van 't Hof", 'Hof'],
    ['Marijke van Dongen-Visser', 'Marijke', 'van Dongen-Visser', 'Dongen-Visser'],
    ['A.B. de Boer', 'A.B.', 'de Boer', 'Boer'],
    ['Ben Visser', 'Ben', 'Visser', 'Visser'],
    ['Al de Wit', 'Al', 'de Wit', 'Wit'],
    ['Sunita Ramdin', 'Sunita', 'Ramdin', 'Ramdin'],
    ['Anna Maria Jansen', 'Anna Maria', 'Jansen', 'Jansen'],
    ['Bouchra Ait Ben Haddou', 'Bouchra', 'Ait Ben Haddou', 'Ait Ben Haddou'],
    ['Jan en Marie de Boer', 'Jan en Marie', 'de Boer', 'Boer'],
    ['karin de wit', 'karin', 'de wit', 'wit'],
    ['van der Berg', '', 'van der Berg', 'Berg'],
    ['Cor', 'Cor', '', ''],
    ['王芳', '王芳', '', ''],
  ])('%s', async (name, given, family, sortedAs) => {
    expect(partsOfName(name)).toEqual({ title: '', given, family, sortedAs });
    const files = { ...hut, 'personen/an-bel.md': `naam: "${name}"\npartner: gemeente` };
    await inFolder(files, async folder => {
      const [old] = cardsIn(await made(folder, 'contacts', '--format', 'vcf3'));
      expect(old).toMatchObject({ version: '3.0', fn: name, n: [family, given, '', '', ''] });
      expect(old?.['sort-string']).toBe(sortedAs === family ? undefined : sortedAs);
      const [card] = cardsIn(await made(folder, 'contacts', '--format', 'vcf'));
      expect(card).toMatchObject({ version: '4.0', fn: name, n: [family, given, '', '', ''] });
    });
  });

  it('with a title, which stands apart', () => {
    const parts = { title: 'dr. ir.', given: 'Karin', family: 'de Wit', sortedAs: 'Wit' };
    expect(partsOfName('dr. ir. Karin de Wit')).toEqual(parts);
  });

  it('are together the whole name, whatever it is', () => {
    const word = fc.oneof(
      fc.constantFrom('de', 'van', "'t", 'El', 'en', 'dr.', 'Jan', 'Wit'),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), words => {
        const name = words.join(' ');
        const { title, given, family } = partsOfName(name);
        expect([title, given, family].filter(Boolean).join(' ')).toBe(name.trim().split(/\s+/).join(' '));
      }),
    );
  });

  it('tell a newer program what to sort by, and stay whole with signs that have a meaning', async () => {
    const files = {
      ...hut,
      'personen/an-bel.md': 'naam: Karin de Wit\npartner: gemeente',
      'personen/kwaad.md': 'naam: "X de \\"W;it\\", y"\npartner: gemeente',
    };
    await inFolder(files, async folder => {
      const text = await made(folder, 'contacts', '--format', 'vcf');
      expect(text).toContain('N;SORT-AS="Wit,Karin":de Wit;Karin;;;\r\n');
      expect(cardsIn(text)[1]).toMatchObject({ n: ['de "W;it", y', 'X', '', '', ''] });
    });
  });
});

describe('the private file with contact details', () => {
  const said = (text: string): Promise<{ code: number; phone: unknown; stderr: string }> =>
    inFolder({ ...hut, 'prive/contacten.yaml': text }, async folder => {
      const argv = ['report', 'contacts', '--format', 'vcf', '--with-details', '-C', folder, ...today];
      const { code, stdout, stderr } = await initiatief(argv);
      return { code, phone: cardsIn(stdout)[0]?.tel, stderr };
    });

  it('comes before what the record says, and is not read unasked', async () => {
    expect(await said('an-bel:\n  telefoon: 06-00000001\n')).toEqual({
      code: 0,
      phone: '06-00000001',
      stderr: '',
    });
    await inFolder({ ...hut, 'prive/contacten.yaml': 'x: [' }, folder => made(folder, 'contacts'));
  });

  it.each([
    ['an-bell:\n  telefoon: 06-00000001', 'persoon "an-bell" ken ik nog niet. Bedoel je "an-bel"?'],
    ['zzzzzzzz:\n  telefoon: 06-00000001', 'Schrijf de naam zoals het bestand van die persoon heet.'],
    [
      'an-bel:\n  mobiel: 06-00000001',
      'bij "an-bel" staat "mobiel", en dat veld ken ik niet. Kies telefoon, email of adres.',
    ],
    ['an-bel: 06-00000001', 'bij "an-bel" hoort op de regels eronder telefoon, email of adres'],
    ['an-bel:\n  telefoon:\n    - 06-00000001', 'bij "an-bel" hoort achter "telefoon" één regel tekst.'],
    ['- an-bel', 'hier hoort per persoon een naam met een dubbele punt erachter'],
    ['an-bel:\n  telefoon: "06', 'vanaf regel'],
    ['an-bel:\n  telefoon: a\0b', 'dit bestand kan ik niet lezen.'],
  ])('%j: %s', async (text, told) => {
    const { code, phone, stderr } = await said(text);
    expect({ code, phone }).toEqual({ code: 0, phone: '010-0000000' });
    expect(stderr).toContain(`prive/contacten.yaml: `);
    expect(stderr).toContain(told);
  });
});

describe('formats of one report', () => {
  it.each([
    ['overview', 'ics', 'Dat kan met: agenda.'],
    ['agenda', 'vcf', 'Dat kan met: contacten.'],
  ])('%s cannot be had as %s', async (report, format, told) => {
    const { code, stdout, stderr } = await initiatief(['report', report, '--format', format, '-C', linde]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(told);
  });
});

describe('content lines', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(';', ',', '\\', '\n', 'n', 'é', '👩‍👩‍👧'), maxLength: 60 }),
  );

  it('are at most 75 octets, never break a sign, and give the same text when read', () => {
    fc.assert(
      fc.property(text, written => {
        const made = contentLines([
          'BEGIN:VCARD',
          'VERSION:4.0',
          `FN:x${escapedValue(written)}`,
          'END:VCARD',
        ]);
        expect(made.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of made.split('\r\n')) {
          const octets = Buffer.from(line);
          expect(octets.length).toBeLessThanOrEqual(75);
          expect(octets.toString()).toBe(line);
        }
        const [card] = cardsIn(made);
        expect(escapedValue(String(card?.fn))).toBe(`x${escapedValue(written)}`);
      }),
    );
  });
});

describe('the sheet of one partner', () => {
  it.each([
    ['partner', 'gemeente', 'Bedoel je gemeente-hovendrecht?'],
    ['agenda', 'gemeente', 'Laat "gemeente" weg.'],
  ])('%s %s: %s', async (report, named, told) => {
    const { code, stdout, stderr } = await initiatief(['report', report, named, '-C', linde, ...today]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(told);
  });

  it('takes the name of a partner as well, and counts what there is between us', async () => {
    const asked = ['--for', 'core', '--format', 'json'];
    const byName = await made(linde, 'partner', 'Gemeente Hovendrecht', ...asked);
    expect(byName).toBe(await made(linde, 'partner', 'gemeente-hovendrecht', ...asked));
    const { figures, sections } = JSON.parse(byName);
    expect(figures.partner).toBe('partner/gemeente-hovendrecht');
    expect(sections.find(({ id }: { id: string }) => id === 'open').rows).toHaveLength(figures.open);
  });
});
