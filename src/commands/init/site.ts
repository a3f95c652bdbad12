import type { Input } from '../../core/asking/command.ts';
import type { Language } from '../../core/ground/language.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import type { Forge } from '../../core/writing/new-repository.ts';
import { readContent } from '../../io/files.ts';
import type { FileToMake } from '../../io/lay-down.ts';
import { siteFiles } from './program.ts';

/** Is a site to be published? Throws a UsageError where there is no website that does so. */
export function siteAsked(input: Input, forge: Forge, language: Language): boolean {
  if (!input.flag('site')) return false;
  if (forge === 'none') throw new UsageError(...texts[language].noWebsite);
  return true;
}

/** What there is to know of a site that a website is going to publish. */
export function siteTold(
  folder: string,
  forge: Forge,
  kept: readonly FileToMake[],
  language: Language,
): string | undefined {
  if (forge === 'none') return undefined;
  const file = siteFiles[forge];
  const own = texts[language];
  const isOld = kept.some(({ path }) => path === file);
  const { text = '' } = isOld ? readContent(folder, file) : {};
  return isOld && !/initiatief\.js" site\b/.test(text) ? own.notThere(file) : own.told[forge];
}

interface SiteTexts {
  noWebsite: [message: string, help: string];
  /** What its own jobs are in is there already, without that for the site. */
  notThere(file: string): string;
  told: Record<Exclude<Forge, 'none'>, string>;
}

const anyone: Record<Language, string> = {
  nl: 'Iedereen kan de site lezen, ook als deze map besloten is.',
  en: 'Anyone can read the site, also where this folder is private.',
};

const texts: Record<Language, SiteTexts> = {
  nl: {
    noWebsite: [
      'Er is nog geen website die de site kan neerzetten.',
      'Kies er een, bijvoorbeeld: --site --ci github. Zonder website maak je de site zelf, met: initiatief site',
    ],
    notThere: file =>
      `Let op: ${file} stond er al, en maakt nog geen site. Geef dat bestand even een andere naam, en typ dit opnieuw. Zet daarna je eigen regels terug.`,
    told: {
      github: `Zet Pages één keer aan: Settings > Pages, en kies bij Source: GitHub Actions. ${anyone.nl}`,
      gitlab: `De site komt bij Deploy > Pages. Daar staat ook het adres. ${anyone.nl}`,
      forgejo: `De site komt op de branch pages. Op Codeberg hoort daar een openbare map bij. ${anyone.nl}`,
    },
  },
  en: {
    noWebsite: [
      'There is no website yet that can publish the site.',
      'Choose one, for example: --site --ci github. Without a website you make the site yourself, with: initiatief site',
    ],
    notThere: file =>
      `Note: ${file} was there already, and makes no site yet. Give that file another name, and type this again. Then put your own lines back.`,
    told: {
      github: `Switch Pages on once: Settings > Pages, and choose GitHub Actions as the source. ${anyone.en}`,
      gitlab: `The site comes at Deploy > Pages, which tells its address. ${anyone.en}`,
      forgejo: `The site comes on the branch pages. Codeberg asks a public folder for that. ${anyone.en}`,
    },
  },
};
