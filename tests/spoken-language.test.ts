import { describe, expect, it } from 'vitest';
import { inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

/** The language in which the program speaks outside a repository. */
async function spoken(env: Record<string, string>, ...more: string[]): Promise<string> {
  const { stdout } = await initiatief(['--help', ...more], { env, cwd: '/' });
  return stdout.includes('Zo typ je het') ? 'nl' : 'en';
}

describe('the language of messages', () => {
  it.each([
    [{}, 'nl'],
    [{ LANG: '' }, 'nl'],
    [{ LANG: 'C' }, 'nl'],
    [{ LANG: 'C.UTF-8' }, 'nl'],
    [{ LANG: 'POSIX' }, 'nl'],
    [{ LANG: 'fr_FR.UTF-8' }, 'nl'],
    [{ LANG: 'ens_XX' }, 'nl'],
    [{ LANG: 'nl_BE.UTF-8' }, 'nl'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'en' }, 'en'],
    [{ LANG: 'EN-gb' }, 'en'],
    [{ LANG: 'en_IE@euro' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'nl_NL.UTF-8' }, 'nl'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: '' }, 'en'],
    [{ LANG: 'nl_NL.UTF-8', LC_MESSAGES: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'nl_NL.UTF-8', LC_MESSAGES: 'en_GB.UTF-8', LC_ALL: 'nl_NL' }, 'nl'],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'C' }, 'nl'],
    [{ LANG: 'nl_NL.UTF-8', LANGUAGE: 'en_GB:en' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8', LANGUAGE: 'fr:en:nl' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', LANGUAGE: 'de:fr' }, 'en'],
    [{ LANG: 'C', LANGUAGE: 'en' }, 'nl'],
    [{ LANGUAGE: 'en' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', INITIATIEF_LANGUAGE: 'nl' }, 'nl'],
    [{ LANG: 'en_GB.UTF-8', INITIATIEF_LANGUAGE: 'fr' }, 'en'],
  ])('is with %j: %s', async (env, language) => {
    expect(await spoken(env as Record<string, string>)).toBe(language);
  });

  it.each([
    ['taal: nl\nnaam: Tuin\n', 'en_GB.UTF-8', /bekeken/],
    ['language: en\nname: Garden\n', 'nl_NL.UTF-8', /read/],
    ['language: en\nname: Garden\n', 'fr_FR.UTF-8', /read/],
  ])('is that of the records where there are any', async (text, LANG, says) => {
    await inFolder({ 'initiatief.yaml': text }, async folder => {
      const { stdout } = await initiatief(['check', '-C', folder], { env: { LANG } });
      expect(stdout).toMatch(says);
    });
  });

  it.each(['--language', '--taal'])('is what %s asks for, before all else', async option => {
    expect(await spoken({ LANG: 'nl_NL.UTF-8', INITIATIEF_LANGUAGE: 'nl' }, option, 'en')).toBe('en');
  });
});
