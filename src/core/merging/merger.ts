import type { FieldChange } from '../changing/change.ts';
import { changedRecord } from '../changing/changed-record.ts';
import { newProblems } from '../changing/proof.ts';
import type { RecordEntry } from '../reading/layout.ts';
import type { Words } from '../words/words.ts';
import { bodyComments, mergedBody } from './body.ts';
import { Difference } from './changes.ts';
import { CommentCarrier, countsAfter, holdsAll } from './comments.ts';
import { keyOf } from './subjects.ts';
import { mergedLines } from './three-way.ts';
import { type Conflict, ValueMerger } from './values.ts';
import { asWritten, clearData, type Version, versionOf } from './version.ts';

/** So many changes are made one by one, each in the text that the last one left: with more git joins lines, or asks. */
const mostChanges = 200;

/** A version of a record that both come from, and what each made of it. */
interface Three {
  was: Version;
  mine: Version;
  others: Version;
}

/** Joins two versions that can be read, and proves what it makes. */
export class Merger {
  readonly #three: Three;
  readonly #entry: RecordEntry;
  readonly #template: string;
  readonly #words: Words;
  readonly #unclear: ReadonlySet<string>;
  readonly #conflicts: Conflict[] = [];
  /** What the record says afterwards, and what the fields that are unclear are written as. */
  readonly #data: Readonly<Record<string, unknown>>;
  readonly #written: Record<string, string | undefined>;
  readonly #comments: ReadonlyMap<string, number>;
  readonly #bodyComments: ReadonlyMap<string, number>;

  constructor(three: Three, entry: RecordEntry, template: string, words: Words) {
    this.#three = three;
    this.#entry = entry;
    this.#template = template;
    this.#words = words;
    const { was, mine, others } = three;
    this.#unclear = new Set([was, mine, others].flatMap(({ unclear }) => [...unclear]));
    const values = new ValueMerger(entry.kind);
    this.#data = values.record(this.#clear(was), this.#clear(mine), this.#clear(others));
    this.#written = this.#asWrittenAfter();
    this.#conflicts.push(...values.conflicts);
    const counts = (of: (version: Version) => readonly string[]): Map<string, number> =>
      countsAfter(of(was), of(mine), of(others));
    this.#comments = counts(version => this.#commentsIn(version));
    this.#bodyComments = counts(({ body }) => bodyComments(body));
  }

  merge(): { text?: string; changes: readonly FieldChange[]; conflicts: readonly Conflict[] } {
    const { mine, others } = this.#three;
    const conflicts = this.#conflicts;
    const lines = conflicts.length === 0 ? this.#asLines() : undefined;
    const ours = this.#asChanges(mine, others);
    const text = lines ?? ours?.text ?? this.#asChanges(others, mine)?.text;
    if (text === undefined && this.#body(mine, others) === undefined)
      conflicts.push({ path: ['body'], base: this.#three.was.body, ours: mine.body, theirs: others.body });
    return { text, changes: ours?.changes ?? [], conflicts };
  }

  /** The lines of both, where that says what the fields of both say. */
  #asLines(): string | undefined {
    const { was, mine, others } = this.#three;
    const text = mergedLines(was.text, mine.text, others.text);
    return text !== undefined && this.#isRight(text) ? text : undefined;
  }

  /** The text of one, with what the other changed. */
  #asChanges(to: Version, from: Version): { text: string; changes: readonly FieldChange[] } | undefined {
    const { path, kind } = this.#entry;
    const body = this.#body(to, from);
    const start =
      body === undefined
        ? undefined
        : versionOf(this.#entry, to.text.slice(0, to.bodyAt) + body, this.#words);
    if (!start?.record) return undefined;
    const changes = new Difference(kind, path).between(this.#clear(start), this.#data) as FieldChange[];
    if (changes.length > mostChanges) return undefined;
    const made = changedRecord(start.record, start.text, changes, this.#template, this.#words);
    const version = 'written' in made ? versionOf(this.#entry, made.written, this.#words) : undefined;
    if (!version) return undefined;
    const yaml = this.#carrier(from).carried(version.yaml, this.#comments);
    const { text, yamlAt } = version;
    const whole = text.slice(0, yamlAt) + yaml + text.slice(yamlAt + version.yaml.length);
    return this.#isRight(whole) ? { text: whole, changes } : undefined;
  }

  #body(to: Version, from: Version): string | undefined {
    const bodies = { base: this.#three.was.body, ours: to.body, theirs: from.body };
    const data = this.#clear(to);
    return mergedBody(bodies, this.#entry.kind, this.#words, name => data[name] !== undefined);
  }

  /** Does this say what both say, with all comments, and is nothing wrong in it that was wrong in neither? */
  #isRight(text: string): boolean {
    const { mine, others } = this.#three;
    const version = versionOf(this.#entry, text, this.#words);
    if (!version?.record || !mine.record || !others.record) return false;
    const problems = newProblems(others.record, version.record);
    if (newProblems(mine.record, version.record).some(problem => problems.includes(problem))) return false;
    const written = asWritten(version, this.#unclear, this.#words);
    return (
      keyOf(inAnyOrder(this.#clear(version))) === keyOf(inAnyOrder(this.#data)) &&
      [...this.#unclear].every(name => written[name] === this.#written[name]) &&
      holdsAll(this.#commentsIn(version), this.#comments) &&
      holdsAll(bodyComments(version.body), this.#bodyComments)
    );
  }

  #asWrittenAfter(): Record<string, string | undefined> {
    const { was, mine, others } = this.#three;
    const [base, ours, theirs] = [was, mine, others].map(version =>
      asWritten(version, this.#unclear, this.#words),
    ) as [Record<string, string>, Record<string, string>, Record<string, string>];
    const after = [...this.#unclear].map(name => {
      const [then, own, other] = [base[name], ours[name], theirs[name]];
      if (own === other || then === other) return [name, own];
      if (then !== own) this.#conflicts.push({ path: [name], base: then, ours: own, theirs: other });
      return [name, then === own ? other : own];
    });
    return Object.fromEntries(after);
  }

  #clear(version: Version): Record<string, unknown> {
    return clearData(version, this.#unclear);
  }

  #carrier(from: Version): CommentCarrier {
    const fields = { yaml: from.yaml, data: from.record?.data ?? {} };
    return new CommentCarrier(this.#entry.kind, this.#words, fields, this.#data);
  }

  #commentsIn(version: Version): string[] {
    return this.#carrier(version)
      .commentsIn(version.yaml)
      .map(({ text }) => text);
  }
}

/** The same whatever the order of lists: people see to that. */
function inAnyOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(inAnyOrder).sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inAnyOrder(inner)]));
}
