import { groupedBy } from '../core/ground/groups.ts';
import { type FolderKind, folderKinds, initiativeId, type Kind } from '../core/model/kinds.ts';
import { partsOf } from '../core/model/record-key.ts';
import type { Vocabulary } from '../core/words/vocabulary.ts';
import type { Place } from '../pages/site/site-page.tsx';
import type { Way } from '../pages/site/ways.tsx';
import type { SiteWords } from '../pages/site/words.ts';
import { Addresses, wayTo } from './addresses.ts';
import type { PageOfRecord } from './records.ts';

/** A page of the site, by what it is called and where it is. */
export interface Spot {
  text: string;
  path: string;
}

/** All records of a kind, and the page on which they are listed. */
export interface ListOfKind extends Spot {
  kind: FolderKind;
  pages: readonly PageOfRecord[];
}

/** Which pages there are, where, and how one leads to another. */
export class Plan {
  readonly addresses = new Addresses();
  readonly home: Spot;
  readonly about: Spot;
  readonly search: Spot;
  readonly reports: Spot;
  readonly style: string;
  readonly reportFolder: string;
  readonly lists: readonly ListOfKind[];
  /** The page of the initiative itself. */
  readonly us: readonly Spot[];
  readonly records: readonly PageOfRecord[];
  readonly #vocabulary: Vocabulary;

  constructor(records: readonly PageOfRecord[], vocabulary: Vocabulary, words: SiteWords) {
    const { addresses } = this;
    this.records = records;
    this.#vocabulary = vocabulary;
    const page = (text: string, folder: string, name: string): Spot => ({
      text,
      path: addresses.claim(folder, name, '.html'),
    });
    // What is the same in every site comes first: a record that is called so gets another name.
    this.home = page(words.home, '', 'index');
    this.style = addresses.claim('', 'style', '.css');
    this.about = page(words.about, '', words.addresses.about);
    this.search = page(words.search, '', words.addresses.search);
    const folders = folderKinds.map(
      kind => [kind, addresses.claim('', vocabulary.folders[kind], '')] as const,
    );
    this.reportFolder = addresses.claim('', words.addresses.reports, '');
    this.reports = page(words.reports, this.reportFolder, 'index');
    const byKind = groupedBy(records, ({ told }) => [told.kind]);
    this.lists = folders.flatMap(([kind, folder]) => {
      const list = page(this.titleOf(kind), folder, 'index');
      return byKind.has(kind) ? [{ ...list, kind, pages: byKind.get(kind) ?? [] }] : [];
    });
    const folderOf = new Map<Kind, string>(folders);
    for (const { told } of records) {
      const folder = folderOf.get(told.kind);
      const name = folder === undefined ? vocabulary.kinds[told.kind] : partsOf(told.key).id;
      addresses.place(told.key, folder ?? '', name);
    }
    const us = addresses.pathOf(initiativeId);
    this.us = us === undefined ? [] : [{ text: words.us, path: us }];
  }

  /** What records of a kind are called together; of the initiative there is one. */
  titleOf(kind: Kind): string {
    return kind === initiativeId ? this.nameOf(kind) : capital(this.#vocabulary.plurals[kind]);
  }

  nameOf(kind: Kind): string {
    return capital(this.#vocabulary.kinds[kind]);
  }

  /** Where a page is among the others; `above`: those that lead to it. */
  placeAt(path: string, ...above: readonly Spot[]): Place {
    const link = ({ text, path: to }: Spot): Way => ({ text, href: wayTo(to, path) });
    const main = [this.home, ...this.us, ...this.lists, this.reports, this.search, this.about];
    return {
      ways: main.map(spot => ({ ...link(spot), isHere: isHere(spot, path, above) })),
      above: above.length === 0 ? [] : [this.home, ...above].map(link),
      style: wayTo(this.style, path),
      hrefOf: key => {
        const to = this.addresses.pathOf(key);
        return to === undefined || to === path ? undefined : wayTo(to, path);
      },
    };
  }

  /** The page of a record that has one. */
  pathOf({ told }: PageOfRecord): string {
    return this.addresses.pathOf(told.key) as string;
  }
}

function isHere(spot: Spot, path: string, above: readonly Spot[]): Way['isHere'] {
  if (spot.path === path) return 'page';
  return above.some(step => step.path === spot.path) ? 'true' : undefined;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
