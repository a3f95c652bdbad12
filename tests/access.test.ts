import { describe, expect, it } from 'vitest';
import { reportsOfSite } from '../src/library/site.ts';
import { report, site } from '../src/library.ts';
import { registerIn } from './support/in-memory.ts';

const others = {
  'initiatief.yaml': 'taal: nl\nnaam: De Kas\n',
  'partners/gemeente.md': '---\nnaam: Gemeente Overdam\nsoort: gemeente\ndragend: ja\n---\n',
  'personen/wim.md': '---\nnaam: Wim\ntoestemming:\n  voor: naam\n  gegeven_op: 2026-01-01\n---\n',
  'evaluaties/2026-03-12-schuur.md':
    '---\nnaam: Terugblik\nover: rol/schuurdeur\ngehouden_op: 2026-03-12\n---\n',
};

/** All that others than the core group get of these records with this role. */
async function leaving(role: string): Promise<string> {
  const files = { ...others, 'rollen/schuurdeur.md': role };
  const register = await registerIn(
    new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
  );
  const asked = { today: '2026-09-01', known: null } as const;
  const made = [];
  for (const { id } of reportsOfSite)
    for (const audience of ['partners', 'everyone'] as const)
      made.push(await report(register, id, { ...asked, audience }));
  return JSON.stringify([made, [...(await site(register, asked))]]);
}

describe('a role of which it is not clear whether it gives access', () => {
  const role = (kind: string): string => `---\nnaam: Schuurdeur\n${kind}\nwie: wim\nonmisbaar: ja\n---\n`;

  it('is shown where it gives none', async () => {
    expect(await leaving(role('soort: rol'))).toContain('Schuurdeur');
  });

  it.each([
    'soort: toegang',
    'soort: toegng',
    'soort: sleutels',
    'soort: [toegang]',
    'sort: toegang',
    'Soort: toegang',
    "soort: 'toegang",
  ])('is for the core group alone: %s', async kind => {
    expect(await leaving(role(kind))).not.toMatch(/schuurdeur/i);
  });
});
