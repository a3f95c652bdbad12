import { groupedBy } from '../ground/groups.ts';
import { isPassedOver } from '../reading/layout.ts';
import { Names } from '../words/nearest.ts';
import type { Register } from './register.ts';

/** What a link in a file points at: a path from the root, and a name in that file. */
export interface Target {
  /** Nothing where the path leads out of the repository. */
  path: string | undefined;
  anchor: string;
  /** The path from the top of the git repository, where that is not in our folder. */
  beside?: string;
}

/** What is wrong with a link, and the path and heading where it probably should lead. */
export interface Astray {
  reason: 'nowhere' | 'other-case' | 'outside' | 'no-heading' | 'no-scheme';
  better?: string;
  heading?: string;
}

/**
 * The target of a link, or nothing for what is none of ours: a website, an e-mail address. A path from the top counts
 * from the top of the git repository, in which ours lies in `folder`.
 */
export function targetOf(written: string, file: string, folder = ''): Target | undefined {
  // A file on somebody's own computer.
  if (/^(?:file:|[a-z]:[\\/])/i.test(written)) return { path: undefined, anchor: '' };
  if (/^(?:[a-z][a-z0-9+.-]*:|\/(?:\/|$))/i.test(written)) return undefined;
  const plain = written.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replaceAll('&amp;', '&');
  const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#([\s\S]*))?$/.exec(plain) ?? [];
  if (path === '') return { path: file, anchor: decoded(anchor) };
  const top = path.startsWith('/') ? `/${folder}` : '';
  if (!path.startsWith(top)) return { path: undefined, anchor: '', beside: decoded(path).slice(1) };
  const steps = top === '' ? file.split('/').slice(0, -1) : [];
  for (const step of decoded(path.slice(top.length)).split('/')) {
    if (step === '..' && steps.pop() === undefined) return { path: undefined, anchor: '' };
    if (step !== '..' && step !== '.' && step !== '') steps.push(step);
  }
  return { path: steps.join('/').normalize('NFC'), anchor: decoded(anchor) };
}

const mail = /^[^\s@/:]+@[^\s@/]+\.[a-z]{2,}$/i;
const site =
  /^(?:www\.[^\s/]+\.[a-z]{2,}|(?:[a-z\d-]+\.)+(?:nl|be|org|com|net|eu|info|de|fr|uk|frl|nu|amsterdam|gent|coop))(?::\d+)?(?:[/?#]\S*)?$/i;

/** The whole address, where only its end is written: without what comes first a browser looks for a file. */
export function wholeAddress(written: string): string | undefined {
  if (mail.test(written)) return `mailto:${written}`;
  return site.test(written) ? `https://${written}` : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Knows what lies in a repository, so that it can say which links go astray. */
export class Destinations {
  readonly #paths: Set<string>;
  readonly #closed: readonly string[];
  #byFold: Map<string, string> | undefined;
  /** The paths by the name of the file, and by folder. */
  #byName: Map<string, string[]> | undefined;
  #byFolder: Map<string, string[]> | undefined;
  readonly #beside = new Map<string, Names<string>>();

  constructor({ entries }: Pick<Register, 'entries'>) {
    this.#paths = new Set(entries.map(({ path }) => path.normalize('NFC')));
    this.#closed = entries.filter(({ type }) => type === 'closed').map(({ path }) => `${path}/`);
  }

  /** Is this path there, or can that not be known? */
  has(path: string | undefined): boolean {
    return path !== undefined && (path === '' || this.#paths.has(path) || this.#isHidden(path));
  }

  /** Is there a file with this name or with the end of this path, as Obsidian finds one? */
  hasNamed(name: string): boolean {
    return this.#found(name).length > 0;
  }

  /** The one file with this name or with the end of this path. */
  named(name: string): string | undefined {
    const found = this.#found(name);
    return found.length === 1 ? found[0] : undefined;
  }

  #found(name: string): string[] {
    return [name, `${name}.md`]
      .map(end => end.normalize('NFC'))
      .flatMap(end => {
        const named = this.#pathsNamed(end.slice(end.lastIndexOf('/') + 1));
        return named.filter(known => `/${known}`.endsWith(`/${end}`));
      });
  }

  /** What is wrong with this path in a link of a file, and where it should lead if asked; nothing when it is there. */
  astray(path: string | undefined, file: string, isAsked = true): Astray | undefined {
    if (path === undefined) return { reason: 'outside' };
    if (this.has(path)) return undefined;
    this.#byFold ??= new Map([...this.#paths].map(known => [known.toLowerCase(), known]));
    const otherCase = this.#byFold.get(path.toLowerCase());
    if (otherCase !== undefined) return { reason: 'other-case', better: otherCase };
    if (!isAsked) return { reason: 'nowhere' };
    return { reason: 'nowhere', better: this.#sameName(path) ?? this.#near(path, file) };
  }

  /** What is wrong with a path from the top of the git repository, where there is nothing: ours is meant, if it is there. */
  astrayFromTop(path: string): Astray {
    const meant = path.normalize('NFC');
    return { reason: 'nowhere', better: this.#paths.has(meant) ? meant : this.#sameName(meant) };
  }

  /** Names that are not listed: those that are passed over, and what lies in a folder that cannot be opened. */
  #isHidden(path: string): boolean {
    if (this.#closed.some(folder => path.startsWith(folder))) return true;
    return path
      .split('/')
      .some(step => (isPassedOver(step) && !step.includes('\\')) || step === 'node_modules');
  }

  /** The one file elsewhere that has this name. */
  #sameName(path: string): string | undefined {
    // Windows writes its paths with backslashes.
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    const found = this.#pathsNamed(name);
    return found.length === 1 ? found[0] : undefined;
  }

  #pathsNamed(name: string): readonly string[] {
    this.#byName ??= groupedBy(this.#paths, known => [known.slice(known.lastIndexOf('/') + 1)]);
    return this.#byName.get(name) ?? [];
  }

  /** What lies beside it with almost that name, or that name with another ending. */
  #near(path: string, file: string): string | undefined {
    const folder = folderOf(path);
    this.#byFolder ??= groupedBy(this.#paths, known => [folderOf(known)]);
    const paths = this.#byFolder.get(folder);
    if (paths === undefined) return undefined;
    const beside = this.#beside.get(folder) ?? new Names(paths.map(known => [stem(known), known]));
    this.#beside.set(folder, beside);
    return beside.nearest(stem(path), file);
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The name of a file without its ending. */
function stem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '');
}

/** The way from a file to a path, and a heading there, as it is written in a link. */
export function writtenFrom(file: string, path: string, heading?: string): string {
  if (heading !== undefined && path === file) return `#${heading}`;
  const from = file.split('/').slice(0, -1);
  const to = path.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  const steps = [...from.slice(same).map(() => '..'), ...to.slice(same)];
  const safe = steps
    .join('/')
    .replace(/[\s%()<>?#[\]\\]/g, sign => escapes[sign] ?? encodeURIComponent(sign));
  return heading === undefined ? safe : `${safe}#${heading}`;
}

/** What `encodeURIComponent` leaves as it is, and ends a link. */
const escapes: Record<string, string> = { '(': '%28', ')': '%29' };
