import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Audience } from '../src/core/audiences/readers.ts';
import { load } from '../src/core/loading/load.ts';
import { goingRound } from '../src/core/output/going-round.ts';
import { numberOfNames } from '../src/core/reporting/names-in.ts';
import { onDisk } from '../src/io/on-disk.ts';
import { report } from '../src/library/report.ts';
import { reports } from '../src/reports/index.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { written } from './support/every-report.ts';
import { inFolder, registerOf } from './support/register.ts';

const today = '2026-09-01';
const examples = join(import.meta.dirname, '../examples');

describe.each(['buurttuin-de-linde', 'repair-cafe'])('what a report of %s ends with', example => {
  const registered = load(onDisk(join(examples, example)), vocabularies);

  it.each(reports.map(({ id }) => id))('%s: as many names as a search for each finds', async id => {
    const register = await registered;
    for (const audience of ['partners', 'everyone'] as const) {
      const result = await report(register, id, { today, audience, known: null });
      const all = JSON.stringify(result.sections);
      const consented = register.all('person').filter(({ data }) => audience === 'partners' || data.consent);
      const named = new Set(consented.map(({ data }) => data.name).filter(name => all.includes(name)));
      expect(numberOfNames(result)).toBe(named.size);
      expect(goingRound(result)).toHaveLength(audience === 'partners' ? 5 : 3);
    }
  });

  it('names the one partner that it was made for', async () => {
    const register = await registered;
    for (const { id, data } of register.all('partner')) {
      const asked = { today, audience: 'partners', onlyPartner: id, known: null } as const;
      expect(goingRound(await report(register, 'partner', { ...asked, partner: id }))[0]).toContain(
        data.name,
      );
    }
  });

  it('is nothing for the core group', async () => {
    expect(
      goingRound(await report(await registered, 'contacts', { today, audience: 'core', known: null })),
    ).toEqual([]);
  });
});

describe('how to tell that something is not right', () => {
  const endOf = async (contactPoint: string | undefined, audience: Audience): Promise<string> => {
    const line = contactPoint === undefined ? '' : `meldpunt: ${JSON.stringify(contactPoint)}\n`;
    const register = registerOf({
      'initiatief.yaml': `taal: nl\nnaam: Tuin\n${line}`,
      'personen/marijke.md': 'naam: Marijke Smit\n',
    });
    const result = await report(register, 'overview', { today, audience, known: null });
    return goingRound(result).at(-1) ?? '';
  };

  it.each([
    ['app de secretaris', 'partners', 'Klopt er iets niet? App de secretaris.'],
    ['Bel ons!', 'partners', 'Klopt er iets niet? Bel ons!'],
    [undefined, 'partners', 'Klopt er iets niet? Laat het ons weten.'],
    ['app Marijke Smit', 'partners', 'Klopt er iets niet? App Marijke Smit.'],
    // Who gave no consent is not named to everyone, and numbers stay away from both.
    ['app Marijke Smit', 'everyone', 'Klopt er iets niet? App persoon 1.'],
    ['bel 06 12345678', 'everyone', 'Klopt er iets niet? Bel 06 •••••••8.'],
  ] as const)('%s, for %s: %s', async (contactPoint, audience, said) => {
    expect(await endOf(contactPoint, audience)).toBe(said);
  });
});

it('is in a spreadsheet that goes round, and not in one for the core group', async () => {
  const files = { 'initiatief.yaml': 'taal: nl\nnaam: Tuin\nmeldpunt: app de secretaris\n' };
  await inFolder(files, async folder => {
    for (const [audience, isThere] of [
      ['partners', true],
      ['everyone', true],
      ['core', false],
    ] as const) {
      const argv = ['overview', '--for', audience, '--today', today];
      const { files: made } = await written({ folder, env: {} }, 'xlsx', argv);
      expect([...made.values()].join('').includes('Klopt er iets niet? App de secretaris.')).toBe(isThere);
    }
  });
});
