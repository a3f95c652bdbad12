import { slugOf } from '../ground/slug.ts';
import { goalId } from '../model/goal-id.ts';
import { initiativeFile, initiativeId, type Kind, kinds, type Target } from '../model/kinds.ts';
import { isUnclear, type RecordFile, type RecordOf } from '../model/record.ts';
import { type Entry, idsToCome, type Misplaced } from '../reading/layout.ts';
import type { Copy } from '../reading/redirect.ts';
import { Names } from '../words/nearest.ts';
import type { Words } from '../words/words.ts';
import type { PersonInSight } from './people-in-sight.ts';

/** What somebody probably meant with a name that is none. */
export interface Meant {
  kind: Target;
  id: string;
}

/** What the initiative says about itself, and the words of its records. */
export type Settings = Pick<Register, 'initiative' | 'words'>;

/** All records of one repository, loaded and linked. */
export class Register {
  /** Every record file, readable or not, in the order of the paths. */
  readonly files: readonly RecordFile[];
  readonly misplaced: readonly Misplaced[];
  readonly words: Words;
  /** All there is beside the records too: pictures, papers, folders. */
  readonly entries: readonly Entry[];
  /** Files that have the id of an earlier file of their kind, each with that one. */
  readonly duplicates: readonly (readonly [file: RecordFile, first: RecordFile])[];
  /** Files that are copies of others, by their path: they do not count. */
  readonly copies: ReadonlyMap<string, Copy>;
  readonly #byId = new Map<Kind, Map<string, RecordFile>>();
  readonly #readable = new Map<Kind, readonly RecordFile[]>();
  readonly #byFile = new Map<string, RecordFile>();
  #goals: ReadonlySet<string> | undefined;
  #toCome: ReadonlySet<string> | undefined;
  readonly #names = new Map<string, Names<Meant>>();
  readonly #inSight: () => readonly PersonInSight[];
  #peopleInSight: readonly PersonInSight[] | undefined;

  constructor(
    files: readonly RecordFile[],
    misplaced: readonly Misplaced[],
    words: Words,
    entries: readonly Entry[] = [],
    copies: ReadonlyMap<string, Copy> = new Map(),
    inSight: () => readonly PersonInSight[] = () => [],
  ) {
    this.files = files;
    this.misplaced = misplaced;
    this.words = words;
    this.entries = entries;
    this.copies = copies;
    this.#inSight = inSight;
    for (const kind of kinds) this.#byId.set(kind, new Map());
    const duplicates: [RecordFile, RecordFile][] = [];
    for (const file of files) {
      this.#byFile.set(file.file, file);
      if (copies.has(file.file)) continue;
      const ids = this.#byId.get(file.kind) as Map<string, RecordFile>;
      const first = ids.get(file.id);
      if (first) duplicates.push([file, first]);
      else ids.set(file.id, file);
    }
    this.duplicates = duplicates;
  }

  /** The same repository with other records. */
  with(files: readonly RecordFile[], entries = this.entries): Register {
    return new Register(files, this.misplaced, this.words, entries, this.copies, () => this.peopleInSight);
  }

  /** What can be seen of names of people where no sound record tells them: looked for when it is asked. */
  get peopleInSight(): readonly PersonInSight[] {
    this.#peopleInSight ??= this.#inSight();
    return this.#peopleInSight;
  }

  /** The files that are no copies of others. */
  get originals(): readonly RecordFile[] {
    return this.copies.size === 0 ? this.files : this.files.filter(({ file }) => !this.copies.has(file));
  }

  /** The initiative and its settings; one without any settings when its file cannot be read. */
  get initiative(): RecordOf<'initiative'> {
    return this.get('initiative', initiativeId) ?? nameless;
  }

  /** The readable records of a kind, the first of each id. */
  all<K extends Kind>(kind: K): readonly RecordOf<K>[] {
    const known = this.#readable.get(kind);
    if (known) return known as readonly RecordOf<K>[];
    const readable = [...(this.#byId.get(kind) as Map<string, RecordFile>).values()].filter(
      file => file.readable,
    );
    this.#readable.set(kind, readable);
    return readable as readonly RecordFile[] as readonly RecordOf<K>[];
  }

  /** The readable record with this id. */
  get<K extends Kind>(kind: K, id: string | undefined): RecordOf<K> | undefined {
    const file = id === undefined ? undefined : this.#byId.get(kind)?.get(id);
    return file?.readable ? (file as RecordOf<K>) : undefined;
  }

  fileAt(path: string): RecordFile | undefined {
    return this.#byFile.get(path);
  }

  /** Is there something with this id, readable or not? */
  has(target: Target, id: string): boolean {
    if (target === 'goal') return this.#goalIds().has(id) || this.#goalsAreUnclear();
    return this.#byId.get(target)?.has(id) ?? false;
  }

  /**
   * Will there be something with this id, once a file or folder that is not read has its right name? Then what refers
   * to it is right as it stands.
   */
  willHave(target: Target, id: string): boolean {
    this.#toCome ??= new Set(idsToCome(this));
    return this.#toCome.has(`${target}/${id}`);
  }

  /** The ids of the goals of the initiative. */
  goals(): string[] {
    return (this.initiative.data.goals ?? []).map(goalId);
  }

  #goalIds(): ReadonlySet<string> {
    this.#goals ??= new Set(this.goals());
    return this.#goals;
  }

  /** Is something wrong where the goals stand? Then it is not sure which there are. */
  #goalsAreUnclear(): boolean {
    const file = this.#byId.get('initiative')?.get(initiativeId);
    return file !== undefined && (!file.readable || isUnclear(file, 'goals'));
  }

  /** The one record with this name, or with this id but for case and signs; nothing when there are more. */
  named(targets: readonly Target[], typed: string): Meant | undefined {
    const wanted = slugOf(typed);
    const found = wanted === '' ? [] : this.#namesOf(targets).beginningWith(wanted);
    const [first, ...others] = found.filter(([name]) => name === wanted);
    return others.length === 0 ? first?.[1] : undefined;
  }

  /** The record somebody probably meant: the only one that begins with this word, else the one whose id is nearest. */
  nearest(targets: readonly Target[], typed: string): Meant | undefined {
    const wanted = slugOf(typed);
    const names = this.#namesOf(targets);
    const [first, ...others] = wanted === '' ? [] : names.beginningWith(`${wanted}-`);
    const isOnlyOne = others.every(([, { kind, id }]) => kind === first?.[1].kind && id === first[1].id);
    return first && isOnlyOne ? first[1] : names.nearest(wanted);
  }

  /** The ids of these kinds, and the names where those say something else. */
  #namesOf(targets: readonly Target[]): Names<Meant> {
    const key = targets.join();
    const known = this.#names.get(key) ?? new Names(targets.flatMap(target => this.#namesOfOne(target)));
    this.#names.set(key, known);
    return known;
  }

  #namesOfOne(target: Target): (readonly [string, Meant])[] {
    if (target === 'goal') return this.goals().map(id => [id, { kind: target, id }]);
    return this.all(target).flatMap(({ id, data }) => {
      const meant = { kind: target, id };
      const slug = slugOf(data.name);
      return slug === id ? [[id, meant] as const] : [[id, meant] as const, [slug, meant] as const];
    });
  }
}

const nameless: RecordOf<'initiative'> = {
  kind: 'initiative',
  id: initiativeId,
  file: initiativeFile,
  data: { name: '' },
  body: '',
  text: '',
  readable: false,
  problems: [],
  references: [],
};
