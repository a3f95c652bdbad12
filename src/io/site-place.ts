import { realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Language, languages } from '../core/ground/language.ts';
import { UsageError } from '../core/ground/usage-error.ts';
import { visibleLine } from '../core/ground/visible.ts';
import { privateFiles } from '../core/register/contacts-file.ts';
import { fold } from '../core/words/words.ts';
import { findAbove, findRoot, namesIn, nearestFolder } from './files.ts';
import { takeAwayLeftIn } from './left-behind.ts';
import type { Session } from './session.ts';
import { siteList, siteListIn } from './site-list.ts';
import { isWithin, pathBelow } from './spot.ts';
import { itemAt } from './tree.ts';
import type { Spot } from './within.ts';
import { refuseLinks } from './write-whole.ts';

/**
 * The spot for a site, in the folder that somebody named, or in one of its own in the initiative. Throws a UsageError for a
 * folder in which it may not come: with other things in it, a link, or one in which records or what belongs to git lie.
 */
export function placeForSite(session: Session, typed: string | undefined): Spot {
  const { language } = session;
  const folder = typed === undefined ? join(session.root, 'site') : resolve(session.io.cwd, typed);
  const spot = session.spot(folder);
  const shown = typed === undefined ? 'site' : visibleLine(typed).trim() || '.';
  refuseLinks(spot);
  const item = itemAt(folder);
  if (item && !item.isDirectory()) throw new UsageError(...texts[language].noFolder(shown));
  if (isOfRecords(folder, session)) throw new UsageError(...texts[language].ofRecords(shown));
  // A first time that was broken off can have left something that nobody sees.
  if (item) takeAwayLeftIn(spot, session.io);
  if (item && !isOwnOrEmpty(folder, spot)) throw new UsageError(...texts[language].taken(shown));
  return spot;
}

/** The folder of another site, in which this one lies. */
export function siteAround({ root, path }: Spot): string | undefined {
  const around = findAbove(dirname(join(root, path)), siteList);
  return around !== undefined && siteListIn({ root: around, path: '' }) ? around : undefined;
}

/** Does something else than a site lie there? What the system leaves in every folder is nothing. */
function isOwnOrEmpty(folder: string, spot: Spot): boolean {
  const names = namesIn(folder).filter(name => !['.DS_Store', 'Thumbs.db', 'desktop.ini'].includes(name));
  return names.length === 0 || (names.includes(siteList) && siteListIn(spot) !== undefined);
}

/** Is it an initiative, or does it lie where one keeps its records, or git what is its own? */
function isOfRecords(folder: string, { vocabularies }: Session): boolean {
  const nearest = nearestFolder(folder);
  const real = join(realpathSync.native(nearest), pathBelow(nearest, folder));
  const root = findRoot(real);
  const git = findAbove(real, '.git');
  if (git !== undefined && isWithin(join(git, '.git'), real)) return true;
  if (/(?:^|[/\\])\.git(?:[/\\]|$)/i.test(real)) return true;
  if (root === undefined) return false;
  const path = pathBelow(realpathSync.native(root), real);
  const first = fold(path.split('/')[0] ?? '');
  const kept = languages.flatMap(language => {
    const { folders, attachments } = vocabularies[language];
    return [...Object.values(folders), attachments];
  });
  return [...kept, ...Object.keys(privateFiles), ''].some(name => fold(name) === first);
}

type Message = [message: string, help: string];

const texts: Record<Language, Record<'noFolder' | 'ofRecords' | 'taken', (folder: string) => Message>> = {
  nl: {
    noFolder: folder => [
      `${folder} is een bestand, en geen map.`,
      'Kies een andere naam voor de map van de site.',
    ],
    ofRecords: folder => [
      `In ${folder} staat wat jullie zelf bijhouden. Daar komt geen site.`,
      'Kies een andere map, bijvoorbeeld: initiatief site site',
    ],
    taken: folder => [
      `In ${folder} staan al andere dingen. Daar zet ik geen site tussen.`,
      'Kies een lege map, of een naam die er nog niet is.',
    ],
  },
  en: {
    noFolder: folder => [
      `${folder} is a file, and not a folder.`,
      'Choose another name for the folder of the site.',
    ],
    ofRecords: folder => [
      `In ${folder} is what you keep yourselves. No site comes there.`,
      'Choose another folder, for example: initiatief site site',
    ],
    taken: folder => [
      `There are other things in ${folder} already. I do not put a site among them.`,
      'Choose an empty folder, or a name that is not there yet.',
    ],
  },
};
