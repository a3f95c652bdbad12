import { describe, expect, it } from 'vitest';
import { commands } from '../src/cli/program.ts';
import { globalOptions } from '../src/core/asking/command.ts';
import { flagIn } from '../src/core/asking/option-words.ts';
import { type Language, languages } from '../src/core/ground/language.ts';
import { inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

const loaded = await Promise.all(commands.map(entry => entry.load()));
const garden = {
  'initiatief.yaml': 'taal: nl\nnaam: Tuin\n',
  'personen/wim.md': 'naam: Wim Bos\n',
  'rollen/hek.md': 'naam: Hek\nwie: wim\nsinds: 12 maart 2026\n',
};

describe.each(loaded)('the options of $id', command => {
  const options = [...command.options, ...globalOptions];

  it.each(languages)('are shown in %s in the words of that language alone', async language => {
    const { stdout } = await initiatief([command.id, '--help', '--language', language]);
    const typed = stdout.match(/--[a-z-]+/g) ?? [];
    const own = new Set(options.map(option => flagIn(option, language)));
    for (const flag of own) expect(typed).toContain(flag);
    const other: Language = language === 'nl' ? 'en' : 'nl';
    for (const option of options)
      if (!own.has(flagIn(option, other))) expect(typed).not.toContain(flagIn(option, other));
  });

  it('have no word twice, in both languages together', () => {
    const names = options.flatMap(option => [...new Set(languages.map(each => flagIn(option, each)))]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a word for an option', () => {
  it.each([
    ['rapport --voor iedereen', 'report --for everyone'],
    ['rapport --voor=Kerngroep --deel partners', 'report --for core --section partners'],
    ['rapport --voor everyone', 'report --for iedereen'],
    ['rapport wat-als --zonder wim', 'report what-if --without wim'],
    ['rapport overdracht --persoon wim --vorm json', 'report handover --person wim --format json'],
    ['rapport afspraken --sinds 2026-01', 'report agreements --since 2026-01'],
    ['rapport --vandaag 2026-10-01 --zonder-bladeren', 'report --today 2026-10-01 --no-pager'],
    ['controleer --aandacht --streng', 'check --attention --strict'],
    ['controleer --regel datumvorm', 'check --rule date-form'],
    ['controleer --zonder-regel datumvorm --kleur nooit', 'check --skip date-form --color never'],
    ['controleer --bewust', 'check --accepted'],
    ['controleer --verbeter', 'check --fix'],
    ['uitleg 1-pitter --vorm=markdown', 'explain one-pitter --format=markdown'],
    [
      'nieuw rol Kas --ja --id kas --zet wie=niemand-hier',
      'add role Kas --yes --id kas --set wie=niemand-hier',
    ],
  ])('does the same in Dutch and in English: %s', async (dutch, english) => {
    await inFolder(garden, async folder => {
      for (const language of languages) {
        const run = (line: string) => initiatief([...line.split(' '), '-C', folder, '--language', language]);
        expect(await run(dutch)).toEqual(await run(english));
      }
    });
  });

  it.each(['--taal en', '--taal=en', '--language en'])('chooses the language: %s', async typed => {
    const { stdout } = await initiatief(['uitleg', '1-pitter', ...typed.split(' ')]);
    expect(stdout).toContain('one-pitter\n');
  });

  it.each([
    ['rapport --voo iedereen', 'nl', 'Bedoel je --voor?'],
    ['rapport --fro iedereen', 'nl', 'Bedoel je --voor?'],
    ['rapport --zonde wim', 'nl', 'Bedoel je --zonder?'],
    ['controleer --strik', 'nl', 'Bedoel je --streng?'],
    ['report --zonde wim', 'en', 'Do you mean --without?'],
    ['check --stirct', 'en', 'Do you mean --strict?'],
    ['controleer --hlp', 'nl', 'Bedoel je --hulp?'],
    ['controleer --voor partners', 'nl', 'Hulp: initiatief controleer --help'],
    ['nieuw partner --naam Geke', 'nl', 'Wil je iets invullen? Dat typ je zo: --zet naam=…'],
    ['change Geke --kind=fund', 'en', 'Do you want to fill something in? Type it like this: --set kind=fund'],
  ])('is told in the language of the reader after a slip: %s (%s)', async (line, language, told) => {
    const { code, stderr } = await initiatief([...line.split(' '), '--language', language]);
    expect([code, stderr.split('\n')[1]]).toEqual([2, told]);
  });

  it.each([
    ['nl', 'Kies uit kerngroep, partners of iedereen.'],
    ['en', 'Choose from core, partners or everyone.'],
  ])('has values in the words of the reader alone (%s)', async (language, told) => {
    const { stderr } = await initiatief(['report', '--for', 'xyz', '--language', language]);
    expect(stderr.split('\n')[1]).toBe(told);
  });

  it.each([
    ['nl', ['rapport', ':--vo'], ['--voor', '--vorm']],
    ['nl', ['rapport', ':--fo'], ['--for', '--format', '--force', '--folder']],
    ['en', ['report', ':--fo'], ['--for', '--format', '--force', '--folder']],
    ['nl', ['rapport', '--voor', ':'], ['kerngroep', 'partners', 'iedereen']],
    ['en', ['report', '--voor', ':'], ['core', 'partners', 'everyone']],
    ['nl', ['controleer', '--kleur', ':al'], ['altijd']],
    ['nl', ['rapport', '--zonder', ':wi'], ['wim']],
  ])('is completed in %s: %j', async (language, typed, found) => {
    await inFolder({ ...garden, 'initiatief.yaml': `taal: nl\nnaam: Tuin\n` }, async folder => {
      const { stdout } = await initiatief(['--complete', 'fish', '--taal', language, ...typed], {
        cwd: folder,
      });
      expect(
        stdout
          .split('\n')
          .slice(1, -1)
          .map(line => line.split('\t')[0]),
      ).toEqual(found);
    });
  });
});
