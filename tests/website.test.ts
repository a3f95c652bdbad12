import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../src/core/words/words.ts';
import { editorSchema } from '../src/core/writing/editor-schema.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { asEditors } from './support/as-editors.ts';
import { inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

async function findingsFor(address: string): Promise<{ rule: string; help: string }[]> {
  const partner = `---\nnaam: A\nsoort: fonds\nwebsite: '${address}'\n---\n`;
  return inFolder(
    { 'initiatief.yaml': 'taal: nl\nnaam: X\n', 'partners/a.md': partner },
    async folder =>
      JSON.parse((await initiatief(['check', '-C', folder, '--format', 'json'])).stdout).findings,
  );
}
const editor = new Ajv(asEditors).compile(editorSchema('partner', wordsOf(vocabularies.nl)));
const fitsEditor = (website: string): boolean => editor({ naam: 'A', soort: 'fonds', website });

const addresses = [
  'https://www.example.org/coöperatie',
  'https://café-de-linde.example',
  'Https://www.example.org',
  'HTTPS://example.org',
  'hTTp://EXAMPLE.org/Pad',
  'https://www.example.org/[tuin]',
  'https://www.example.org/a|b{c}^d?q=“x”#{y}',
  'https://tuin.example:8080/?a=[1]',
  'https://例え.example/道',
  'https://xn--caf-dma.example',
  'https://a_b.example',
  'https://www.example.org.',
  'https://1.tuin.example',
  "https://example.org/opa''s-tuin",
];

const none = [
  'https://',
  'https:///',
  'https://   ',
  'https://.',
  'https://..',
  'https://-',
  'https://-.nl',
  'https://tuin-.nl',
  'https://tuin',
  'https://localhost',
  'https://?q=a.b',
  'https:///tuin.example',
  'https://tuin example.org',
  'https://tuin.example/een pad',
  'https://a.1.999',
  'https://tuin..example',
  'javascript:alert(1)',
  'ftp://tuin.example',
  'mailto:info@tuin.example',
  'tuin.example',
];

describe('a website', () => {
  it.each(addresses)('is %s', async address => {
    expect(await findingsFor(address)).toEqual([]);
    expect(fitsEditor(address.replaceAll("''", "'"))).toBe(true);
  });

  it.each(none)('is not %s, and what is typed instead is one', async address => {
    const [finding, ...others] = await findingsFor(address);
    expect([finding?.rule, others]).toEqual(['schema', []]);
    const [, better = ''] = /(https:\S+)$/.exec(finding?.help ?? '') ?? [];
    expect(await findingsFor(better)).toEqual([]);
  });

  it.each([
    ['www.café.example', 'https://www.café.example'],
    ['tuin.example/onze tuin', 'https://www.voorbeeld.nl'],
    ['http//tuin.example', 'https://tuin.example'],
    ['htpps://tuin.example', 'https://tuin.example'],
    ['https:/tuin.example/pad', 'https://tuin.example/pad'],
    ['https:\\\\tuin.example', 'https://tuin.example'],
    ['https:// www.tuin.example', 'https://www.tuin.example'],
    ['instagram.com/tuin', 'https://instagram.com/tuin'],
    ['info@tuin.example', 'https://www.voorbeeld.nl'],
  ])('%s was meant as %s', async (address, better) => {
    const [finding] = await findingsFor(address);
    expect(finding?.help).toBe(`Typ bijvoorbeeld: ${better}`);
  });

  it.each(['https://', 'https:///', 'https://.', 'https://tuin', 'javascript:alert(1)', 'tuin.example'])(
    'an editor sees that %s is none',
    address => {
      expect(fitsEditor(address)).toBe(false);
    },
  );
});
