import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { audiences } from '../../src/core/audiences/readers.ts';
import { format, report, reports } from '../../src/library.ts';
import { asked, barriers, hasBrowser, show, Windows } from '../support/in-browser.ts';
import { type Files, registerOf } from '../support/register.ts';

const long = 'vrijwilligersorganisatieondersteuningssubsidieaanvraagformulierencommissie'.repeat(4);

/** Very many of all, with words that nothing breaks. */
function files(): Files {
  const many = Array.from({ length: 500 }, (_, index) => index);
  const partners = many.map(index => [
    `partners/p-${index}.md`,
    `naam: ${long}${index}\nsoort: bewoners\nbijdragen:\n  - ${long}\neigen_doelen:\n  - ${long}\n`,
  ]);
  const people = many.slice(0, 40).flatMap(index => [
    [`personen/w-${index}.md`, `naam: ${long} ${index}\npartner: p-${index}\ntalenten:\n  - ${long}\n`],
    [`rollen/r-${index}.md`, `naam: ${long}${index}\nwie:\n  - w-${index}\nnodig:\n  - ${long}\n`],
    [
      `afspraken/2026-03-12-a-${index}.md`,
      `naam: ${long}${index}\nafgesproken_op: 2026-03-12\nuiterlijk: 2026-10-01\npartijen:\n  - partner: p-${index}\n    levert:\n      - ${long}\n  - partner: p-0\n    levert:\n      - ${long}\n`,
    ],
  ]);
  return {
    'initiatief.yaml': `taal: nl\nnaam: ${long}\nplaats: ${long}\n`,
    ...Object.fromEntries([...partners, ...people]),
  };
}

describe.skipIf(!hasBrowser)('with five hundred partners and words without an end', () => {
  const windows = new Windows();
  const register = registerOf(files());
  let page: Page;
  beforeAll(async () => {
    // As wide as a screen of 1280 is for who reads it four times as large.
    page = await windows.open(320);
  });

  it.each(reports.map(({ id }) => id))('%s stays within the window', async id => {
    for (const audience of audiences) {
      const made = await report(register, id, {
        today: '2026-09-01',
        audience,
        person: 'person/w-0',
        partner: 'p-0',
        agreement: '2026-03-12-a-0',
        without: ['person/w-0'],
        year: '2026',
        known: null,
      });
      await show(page, await format(made, 'html', register));
      expect(await asked(page, 'sideways'), audience).toEqual([]);
    }
  });

  it('and the overview can be read by everybody', async () => {
    const made = await report(register, 'overview', { today: '2026-09-01', audience: 'core' });
    await show(page, await format(made, 'html', register));
    expect(await barriers(page)).toEqual([]);
  });
});
