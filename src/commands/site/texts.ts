import type { CommandTexts } from '../../core/asking/command.ts';
import type { Language } from '../../core/ground/language.ts';

/** What the command says of itself. */
export const commandTexts: Record<Language, CommandTexts> = {
  nl: {
    name: 'site',
    summary: 'maak een kleine website die iedereen mag lezen',
    description:
      'Maakt een map met bladzijden: het overzicht, elke partner, rol, afspraak en evaluatie, en elk rapport. Alles is voor iedereen: wie zijn naam niet vrijgaf, staat er zonder naam in. Je kunt de map zo openen, of op een website zetten. Wat je zelf in die map zet, blijft staan.',
    arguments: { folder: 'welke map; leeg: site' },
    options: {
      findable: 'zoekmachines mogen de bladzijden laten zien',
      format: 'hoe het vertelt wat het deed: text of json',
    },
    examples: [
      ['initiatief site', 'maakt of vernieuwt de map site'],
      ['initiatief site public --vindbaar', 'in de map public, en te vinden met een zoekmachine'],
    ],
  },
  en: {
    name: 'site',
    summary: 'make a small website that anyone may read',
    description:
      'Makes a folder of pages: the overview, each partner, role, agreement and evaluation, and each report. All of it is for everyone: who did not agree to be named is there without a name. You can open the folder as it is, or put it on a website. What you put in that folder yourself stays.',
    arguments: { folder: 'which folder; site if you leave it out' },
    options: {
      findable: 'search engines may show the pages',
      format: 'how it tells what it did: text or json',
    },
    examples: [
      ['initiatief site', 'makes or renews the folder site'],
      ['initiatief site public --findable', 'in the folder public, and found by search engines'],
    ],
  },
};

type Message = [message: string, help: string];

interface SiteTexts {
  /** While it goes on: `files` are there by now. */
  making(files?: number): string;
  made(files: number, folder: string): string;
  changed(changed: number, removed: number): string;
  open(folder: string): string;
  left(files: readonly string[]): string;
  keptByGit(line: string): string;
  within(other: string): string;
  notAll: Message;
  busy: Message;
}

export const texts: Record<Language, SiteTexts> = {
  nl: {
    making: files => `Bezig met de site${files === undefined ? '' : `: ${files} bestanden`}`,
    made: (files, folder) => `De site staat in ${folder}: ${files} bestanden. Iedereen mag hem lezen.`,
    changed: (changed, removed) => {
      if (changed + removed === 0) return 'Er is niets veranderd sinds de vorige keer.';
      const gone = removed > 0 ? `, en weggehaald: ${removed}` : '';
      return `Nieuw of veranderd: ${changed}${gone}.`;
    },
    open: folder => `Open ${folder}/index.html in je browser.`,
    left: files =>
      `Dit staat in de map en is niet meer zoals ik het maakte, of is van iemand anders. Ik liet het zo:\n${files.map(file => `  ${file}`).join('\n')}\nMag het weg? Haal het dan zelf weg, en typ dit opnieuw.`,
    keptByGit: line =>
      `Let op: git gaat deze map ook bewaren. Dat hoeft niet: hij is zo weer gemaakt. Zet in .gitignore: ${line}`,
    within: other =>
      `Let op: deze map ligt in een andere site (${other}). Wie die publiceert, publiceert deze ook. Was dat niet de bedoeling? Haal deze map dan weg, en kies een map daarbuiten.`,
    notAll: [
      'Niet de hele geschiedenis staat hier. Dan kan er een naam op de site komen van iemand die weg is.',
      'Haal de rest op met: git fetch --unshallow. In een taak op de website: zet bij checkout fetch-depth: 0 (op GitLab: GIT_DEPTH: 0).',
    ],
    busy: ['Iemand maakt deze site op dit moment ook.', 'Wacht even, en probeer het dan opnieuw.'],
  },
  en: {
    making: files => `Making the site${files === undefined ? '' : `: ${files} files`}`,
    made: (files, folder) => `The site is in ${folder}: ${files} files. Anyone may read it.`,
    changed: (changed, removed) => {
      if (changed + removed === 0) return 'Nothing has changed since the last time.';
      const gone = removed > 0 ? `, and taken away: ${removed}` : '';
      return `New or changed: ${changed}${gone}.`;
    },
    open: folder => `Open ${folder}/index.html in your browser.`,
    left: files =>
      `This is in the folder and is not as I made it any more, or belongs to somebody else. I left it:\n${files.map(file => `  ${file}`).join('\n')}\nMay it go? Then take it away yourself, and type this again.`,
    keptByGit: line =>
      `Note: git is going to keep this folder too. There is no need: it is made again in a moment. Put in .gitignore: ${line}`,
    within: other =>
      `Note: this folder lies in another site (${other}). Who publishes that one publishes this one too. Was that not what you meant? Then remove this folder, and choose one outside it.`,
    notAll: [
      'Not all of the history is here. Then the site could name somebody who left.',
      'Get the rest with: git fetch --unshallow. In a job on the website: put fetch-depth: 0 at checkout (on GitLab: GIT_DEPTH: 0).',
    ],
    busy: ['Somebody is making this site at this moment.', 'Wait a moment, then try again.'],
  },
};
