import { describe, expect, it } from 'vitest';
import { hasUnseen, visible } from '../src/core/ground/visible.ts';
import { findingsFormats, formatNamed, idsOf, reportFormats } from '../src/formats/index.ts';
import { hidden } from './fuzz/holds.ts';
import { type Files, inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

/** Signs that nobody sees, by what they are. */
const unseen: Record<string, string> = {
  'zero width space': '\u200b',
  'word joiner': '\u2060',
  'zero width joiner': '\u200d',
  'zero width non-joiner': '\u200c',
  'soft hyphen': '\xad',
  'byte order mark': '\ufeff',
  'grapheme joiner': '\u034f',
  'Hangul filler': '\u3164',
  'Hangul choseong filler': '\u115f',
  'Hangul jungseong filler': '\u1160',
  'narrow Hangul filler': '\uffa0',
  'Khmer vowel': '\u17b4',
  'Mongolian vowel separator': '\u180e',
  'invisible times': '\u2062',
  'blank of braille': '\u2800',
  'variation selector': '\ufe0f',
  'variation selector for Han': '\u{e0100}',
  tag: '\u{e0041}',
  'language tag': '\u{e0001}',
  'right-to-left override': '\u202e',
  'left-to-right isolate': '\u2066',
  'Arabic letter mark': '\u061c',
  'line separator': '\u2028',
  'paragraph separator': '\u2029',
  'interlinear annotation': '\ufff9',
  'musical beam': '\u{1d173}',
  'shorthand overlap': '\u{1bca0}',
  'next line': '\x85',
  'control sequence introducer': '\x9b',
  delete: '\x7f',
};

/** Texts in which such signs belong. */
const atHome: Record<string, string> = {
  family: '👨‍👩‍👧‍👦',
  'farmer with a colour': '🧑🏽‍🌾',
  'red heart': '❤️',
  'heart on fire': '❤️‍🔥',
  keycap: '3️⃣',
  'flag of a rainbow': '🏳️‍🌈',
  'flag of Scotland': '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  'flag of a country': '🇳🇱',
  Persian: 'می\u200cخواهم',
  'Persian name': 'علی\u200cرضا',
  Hindi: 'क्\u200dष',
  Sinhala: 'ශ්\u200dරී',
  Malayalam: 'അവൻ\u200cവന്നു',
  'Han with a variant': '葛\u{e0100}',
  'ordinary letters': 'Zoë IJsbrand-Çelik, ’t Hof – “nu” · €5',
};

describe('what nobody sees', () => {
  it.each(Object.entries(unseen))('becomes a sign that can be seen: %s', (_name, sign) => {
    const text = `Wi${sign}m`;
    expect(hasUnseen(text)).toBe(true);
    expect(visible(text)).not.toContain(sign);
    expect(visible(text)).toMatch(/^Wi[-\ufffd]+m$/);
    expect(visible(text)).toHaveLength(text.length);
  });

  it.each(Object.entries(atHome))('stays where it belongs: %s', (_name, text) => {
    expect(visible(text)).toBe(text);
    expect(hasUnseen(text)).toBe(false);
  });

  it('belongs nowhere else: a joiner between letters, a flag of tags without a flag', () => {
    for (const text of [
      'a\u200d🌱',
      '🌱\u200da',
      '1\ufe0f',
      'क\u200dm',
      '🌱\u{e0041}',
      '🏴\u{e0041}\u{e0042}',
    ])
      expect(hasUnseen(text), text).toBe(true);
  });
});

const all = Object.values(unseen)
  .map(sign => `a${sign}b`)
  .join(' ');
const coded = (text: string): string =>
  JSON.stringify(text).replace(/[^ -~]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const files: Files = {
  'initiatief.yaml': `taal: nl\nnaam: ${coded(all.slice(0, 150))}\ndoelen: ${coded(all.slice(0, 100))}\n`,
  'partners/zaal.md': `naam: ${coded(all.slice(0, 150))}\nbijdragen: ${coded(all)}\ndragend: ja`,
  'personen/wim.md': `naam: Wim\ntalenten: ${coded(all)}\nhulp_gevraagd: ${coded(all)}\npartner: zaal`,
  'rollen/kok.md': `naam: Kok\nnodig: ${coded(all)}\nwie: ${coded('w\u200bim')}\n${coded(`rood${all}`)}: x`,
  'afspraken/2026-03-12-zaal.md': `naam: Zaal\npartijen:\n  - partner: zaal\n    levert: ${coded(all)}\nuiterlijk: ${coded(all)}`,
};

describe('in what is printed', () => {
  it.each(idsOf(findingsFormats))('nothing is hidden: check as %s', async format => {
    const { stdout } = await run('check', '--attention', '--format', format);
    expect(stdout).not.toMatch(hidden);
    expect(stdout).not.toMatch(/\u200c|\u200d|\ufe0e|\ufe0f|[\u{e0000}-\u{e0fff}]/u);
  });

  it.each(idsOf(reportFormats))('nothing is hidden: reports as %s', async format => {
    if ('files' in formatNamed(format, reportFormats)) return;
    for (const report of ['overview', 'agreements', 'contributions', 'help', 'talents', 'agenda']) {
      const { stdout, stderr } = await run('report', report, '--format', format);
      // Lines of a calendar end with both signs.
      expect(stdout.replaceAll('\r\n', '\n') + stderr).not.toMatch(hidden);
      expect(stdout).not.toMatch(/a(?:\u200c|\u200d|\ufe0e|\ufe0f)b|[\u{e0000}-\u{e0fff}]/u);
    }
  });
});

describe('check points at it', () => {
  const cases: [where: string, files: Files, place: string][] = [
    ['in a name', { 'personen/wim.md': `naam: ${coded('Wi\u200bm')}` }, 'personen/wim.md:2:7'],
    ['in a name, a tag', { 'rollen/kok.md': `naam: ${coded('Kok\u{e0041}')}` }, 'rollen/kok.md:2:7'],
    [
      'in a reference',
      { 'rollen/kok.md': `naam: Kok\nwie:\n  - ${coded('wim\u2060')}` },
      'rollen/kok.md:4:5',
    ],
    [
      'in a reference, a filler',
      { 'rollen/kok.md': `naam: Kok\nwie: ${coded('wi\u3164m')}` },
      'rollen/kok.md:3:6',
    ],
    [
      'in the name of a goal',
      { 'initiatief.yaml': `taal: nl\nnaam: Proef\ndoelen:\n  - naam: ${coded('Groen\xad')}` },
      'initiatief.yaml:4:11',
    ],
  ];

  it.each(cases)('%s', async (_where, more, place) => {
    const some = { 'initiatief.yaml': 'taal: nl\nnaam: Proef\n', 'personen/wim.md': 'naam: Wim', ...more };
    const { code, stdout } = await inFolder(some, folder => initiatief(['check', '-C', folder]));
    expect(code).toBe(1);
    expect(stdout).toContain(`${place}  fout  in "`);
    expect(stdout).toContain('staat een teken dat je niet ziet');
    expect(stdout).toContain('1 fout.');
  });

  it('and not at what belongs there', async () => {
    const people = Object.values(atHome).map(
      (name, index) => [`personen/p-${index}.md`, `naam: ${coded(name)}`] as const,
    );
    const some = { 'initiatief.yaml': 'taal: nl\nnaam: Proef\n', ...Object.fromEntries(people) };
    const { code, stdout } = await inFolder(some, folder => initiatief(['check', '-C', folder]));
    expect([code, stdout]).toEqual([
      0,
      `${people.length + 1} bestanden bekeken. Ze kloppen allemaal.\nWat aandacht vraagt, staat in: initiatief rapport\n`,
    ]);
  });
});

function run(...argv: string[]): Promise<{ stdout: string; stderr: string }> {
  return inFolder(files, folder => initiatief([...argv, '-C', folder]));
}
