import { describe, expect, it } from 'vitest';
import { ruleNamesOf } from '../src/core/checking/rule-names.ts';
import { type Language, languages } from '../src/core/ground/language.ts';
import { rules } from '../src/rules/index.ts';
import { type Files, inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

const garden: Record<Language, Files> = {
  nl: {
    'initiatief.yaml': 'taal: nl\nnaam: Tuin\n',
    'rollen/hek.md': 'naam: Hek\nwie: wim\nsinds: 12 maart 2026\n',
  },
  en: {
    'initiatief.yaml': 'language: en\nname: Garden\n',
    'roles/gate.md': 'name: Gate\nholders: tom\nsince: 12 March 2026\n',
  },
};

/** What a check of this garden prints, in the language of its records. */
const checked = async (language: Language, format: string, more: Files = {}): Promise<string> =>
  inFolder({ ...garden[language], ...more }, async folder => {
    const { stdout } = await initiatief(['check', '-C', folder, '--attention', '--format', format]);
    return stdout;
  });

const ids = ['reference-exists', 'vacant-role', 'date-form'];
const dutch = ['verwijzing-bestaat', 'lege-rol', 'datumvorm'];

describe('the name of a rule', () => {
  it('is a name of its own in Dutch, that no other rule answers to', () => {
    const names = rules.flatMap(ruleNamesOf);
    expect(new Set(names.map(name => name.replaceAll('-', ''))).size).toBe(names.length);
    for (const { id, texts } of rules) {
      expect(texts.en.name).toBe(id);
      expect(texts.nl.name).not.toBe(id);
    }
  });

  it.each(['text', 'markdown'])('is Dutch for who reads Dutch as %s', async format => {
    const printed = await checked('nl', format);
    for (const name of dutch) expect(printed).toContain(name);
    for (const id of ids) expect(printed).not.toContain(id);
  });

  it.each(['text', 'markdown'])('is English for who reads English as %s', async format => {
    const printed = await checked('en', format);
    for (const id of ids) expect(printed).toContain(id);
    for (const name of dutch) expect(printed).not.toContain(name);
  });

  it.each(['json', 'sarif', 'junit', 'gitlab', 'github'])(
    'stays the id for programs, in %s',
    async format => {
      const printed = await checked('nl', format);
      for (const id of ids) expect(printed).toContain(id);
    },
  );

  it.each([
    '1-pitter',
    '1pitter',
    'eenpitter',
    'een-pitter',
    'Eenpitter',
    '1 pitter',
    'ONE_PITTER',
    'onepitter',
  ])('is known as %s, on the command line and in the records', async name => {
    for (const language of languages) {
      const { code, stdout } = await initiatief(['explain', name, '--language', language]);
      expect([code, stdout.split('\n')[0]]).toEqual([0, language === 'nl' ? '1-pitter' : 'one-pitter']);
    }
    const alone = { 'rollen/hek.md': 'naam: Hek\nwie: wim\n', 'personen/wim.md': 'naam: Wim Bos\n' };
    const only = (files: Files): Promise<string> =>
      inFolder({ ...garden.nl, ...files }, async folder => {
        const { stdout } = await initiatief(['check', '-C', folder, '--rule', name]);
        return stdout;
      });
    expect(await only(alone)).toContain('  1-pitter\n');
    const settings = `taal: nl\nnaam: Tuin\nregels:\n  ${name}: uit\n`;
    expect(await only({ ...alone, 'initiatief.yaml': settings })).not.toContain('1-pitter');
    const accepted = `naam: Hek\nwie: wim\nbewust_zo:\n  - regel: ${name}\n    omdat: Zo wil Wim het.\n`;
    expect(await only({ ...alone, 'rollen/hek.md': accepted })).not.toContain('  1-pitter\n');
    expect(await checked('nl', 'text', { ...alone, 'rollen/hek.md': accepted })).not.toContain('velden');
  });

  it.each([
    ['1-piter', '1-pitter', 'one-pitter'],
    ['one-piter', '1-pitter', 'one-pitter'],
    ['vacant-rol', 'lege-rol', 'vacant-role'],
    ['legerol1', 'lege-rol', 'vacant-role'],
    ['date-from', 'datumvorm', 'date-form'],
    ['twee-kantn', 'twee-kanten', 'two-sides'],
  ])('is told in the language of the reader when somebody types %s', async (typed, nl, en) => {
    const asked = (language: Language, ...argv: string[]): Promise<{ stderr: string }> =>
      initiatief([...argv, '--language', language]);
    for (const argv of [
      ['explain', typed],
      ['check', '--rule', typed],
      ['check', '--skip', typed],
    ]) {
      await inFolder(garden.nl, async folder => {
        expect((await asked('nl', ...argv, '-C', folder)).stderr).toContain(`\nBedoel je ${nl}?\n`);
        expect((await asked('en', ...argv, '-C', folder)).stderr).toContain(`\nDo you mean ${en}?\n`);
      });
    }
  });

  it('is suggested in the words of the records where it stands in one', async () => {
    const settings = (language: Language, name: string): string =>
      language === 'nl'
        ? `taal: nl\nnaam: Tuin\nregels:\n  ${name}: uit\n`
        : `language: en\nname: Garden\nrules:\n  ${name}: off\n`;
    for (const [language, typed, meant] of [
      ['nl', 'vacant-rol', 'lege-rol'],
      ['nl', 'legerolen', 'lege-rol'],
      ['en', 'vacant-rol', 'vacant-role'],
      ['en', 'twee-kant', 'two-sides'],
    ] as const)
      expect(await checked(language, 'text', { 'initiatief.yaml': settings(language, typed) })).toContain(
        `"${meant}"?`,
      );
  });
});
