import { rule } from '../../core/checking/rule.ts';
import { addTo } from '../../core/ground/groups.ts';
import { shortened, visibleLine } from '../../core/ground/visible.ts';
import type { Place } from '../../core/model/place.ts';
import type { RecordFile } from '../../core/model/record.ts';
import { mostKept } from '../../core/reading/bounds.ts';
import { mayHoldLinks, plainTargets } from '../../core/reading/link-signs.ts';
import { wikiTarget } from '../../core/reading/wiki-link.ts';
import type { Register } from '../../core/register/register.ts';
import {
  type Astray,
  Destinations,
  type Target,
  targetOf,
  wholeAddress,
  writtenFrom,
} from '../../core/register/targets.ts';
import { Headings } from './link-exists/headings.ts';

interface Facts {
  reason: Astray['reason'];
  /** The link as it is written. */
  target: string;
  /** The link as it can be written instead. */
  better: string | null;
  /** Would the file lie between records, where it is not read as one? */
  amongRecords: boolean;
}

/** A link in a record leads to nothing in this repository. */
export const linkExists = rule<Facts>({
  id: 'link-exists',
  group: 'records',
  severity: 'error',
  texts: {
    nl: {
      name: 'link-bestaat',
      title: 'Een link wijst naar een bestand dat er is.',
      why: 'Dat een link nergens heen gaat, merk je pas als je het stuk nodig hebt. Hoofdletters tellen mee: wat op je eigen computer werkt, werkt op de website soms niet.',
      message: ({ reason, target }) =>
        ({
          nowhere: `${cited(target)} kan ik niet vinden`,
          'other-case': `${cited(target)} is er wel, maar met andere hoofdletters`,
          outside: `${cited(target)} ligt buiten de map van dit initiatief`,
          'no-heading': `${cited(target)} wijst naar een tussenkop die ik niet zie`,
          'no-scheme': `${cited(target)} lijkt een adres, maar is zo een link naar een bestand`,
        })[reason],
      help: ({ reason, better, amongRecords }) => {
        if (better !== null && reason === 'no-scheme') return `Typ ${schemeOf(better)} ervoor: ${better}`;
        if (better !== null)
          return reason === 'other-case' ? `Schrijf: ${cited(better)}` : `Bedoel je ${cited(better)}?`;
        if (reason === 'outside' || amongRecords)
          return 'Zet het bestand in de map bijlagen, en verwijs daarnaar. Of verander de link.';
        if (reason === 'no-heading')
          return 'Haal weg wat vanaf het # staat, of verander de tussenkop in dat bestand.';
        return 'Zet het bestand op die plek. Of verander de link.';
      },
    },
    en: {
      name: 'link-exists',
      title: 'A link points at a file that is there.',
      why: 'You only notice that a link leads nowhere when you need what it leads to. Capital letters count: what works on your own computer may not work on the website.',
      message: ({ reason, target }) =>
        ({
          nowhere: `I cannot find ${cited(target)}`,
          'other-case': `${cited(target)} is there, but with other capital letters`,
          outside: `${cited(target)} is outside the folder of this initiative`,
          'no-heading': `${cited(target)} points at a heading that I do not see`,
          'no-scheme': `${cited(target)} looks like an address, but links to a file like this`,
        })[reason],
      help: ({ reason, better, amongRecords }) => {
        if (better !== null && reason === 'no-scheme') return `Type ${schemeOf(better)} in front: ${better}`;
        if (better !== null)
          return reason === 'other-case' ? `Write: ${cited(better)}` : `Do you mean ${cited(better)}?`;
        if (reason === 'outside' || amongRecords)
          return 'Put the file in the folder attachments, and link to it there. Or change the link.';
        if (reason === 'no-heading') return 'Remove what follows the #, or change the heading in that file.';
        return 'Put the file in that place. Or change the link.';
      },
    },
  },
  async *find({ register, folder, isAtTop }) {
    let destinations: Destinations | undefined;
    const headings = new Headings(register);
    for (const file of register.files) {
      if (!mayLink(file)) continue;
      destinations ??= new Destinations(register);
      let number = 0;
      for (const [first, ...again] of (await targetsIn(file, destinations, folder)).values()) {
        const { written, target, at } = first as Found;
        // The others are counted: where they should lead nobody reads.
        const isTold = number < mostKept;
        if (target.beside !== undefined && isAtTop(target.beside)) continue;
        const fromTop = target.beside && destinations.astrayFromTop(target.beside);
        const astray =
          fromTop ??
          destinations.astray(target.path, file.file, isTold) ??
          (await headings.astray(target, isTold));
        if (!astray) continue;
        number += 1;
        const related = again.map(other => other.at);
        const address = astray.reason === 'nowhere' ? wholeAddress(written) : undefined;
        const near = astray.better && writtenFrom(file.file, astray.better, astray.heading);
        const reason = address === undefined ? astray.reason : 'no-scheme';
        const amongRecords = reason === 'nowhere' && isAmongRecords(target.path, register);
        yield {
          at,
          facts: { reason, target: written, better: address ?? near ?? null, amongRecords },
          related,
        };
      }
    }
  },
});

interface Found {
  written: string;
  target: Target;
  at: Place;
}

/** Most records link to nothing: then there is nothing to wait for. */
function mayLink({ readable, data, body }: RecordFile): boolean {
  return readable && (data.documents !== undefined || mayHoldLinks(body));
}

/** The links in the fields and the body of a record, those with one target together. */
async function targetsIn(
  file: RecordFile,
  destinations: Destinations,
  folder: string,
): Promise<Map<string, Found[]>> {
  const found = new Map<string, Found[]>();
  // The same is often linked to many times.
  const known = new Map<string, Target | undefined>();
  const targetFor = (written: string): Target | undefined => {
    if (!known.has(written)) known.set(written, targetOf(written, file.file, folder));
    return known.get(written);
  };
  const add = (written: string, at: Place): void => {
    const target = targetFor(written);
    if (!target) return;
    const key = target.path === undefined ? written : `${target.path}#${target.anchor}`;
    addTo(found, key, { written, target, at });
  };
  for (const [index, { link }] of (file.data.documents ?? []).entries()) {
    const name = wikiTarget(link);
    if (name === undefined || !destinations.hasNamed(name))
      add(name ?? link, { file: file.file, path: ['documents', index, 'link'] });
  }
  const isThere = (written: string): boolean => {
    const target = targetFor(written);
    return !target || (target.anchor === '' && destinations.has(target.path));
  };
  if (plainTargets(file.body)?.every(isThere)) return found;
  const { linksIn } = await import('../../core/reading/links.ts');
  const bodyAt = file.text.length - file.body.length;
  for (const { target, from, to } of linksIn(file.body).links)
    add(target, { file: file.file, path: [], span: [bodyAt + from, bodyAt + to] });
  return found;
}

/** Does this path lie in a folder of records, and have no name that a record has? */
function isAmongRecords(path: string | undefined, { words }: Register): boolean {
  const [folder = '', ...rest] = path?.split('/') ?? [];
  return rest.length > 0 && words.kindOfFolder(folder) !== undefined && !/\.(?:md|yaml)$/.test(path ?? '');
}

/** What an address begins with. */
function schemeOf(address: string): string {
  return address.startsWith('mailto:') ? 'mailto:' : 'https://';
}

function cited(target: string): string {
  return `"${shortened(visibleLine(target), 80)}"`;
}
