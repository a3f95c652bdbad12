import { diffArrays } from 'diff';
import type { FieldChange, Value } from '../changing/change.ts';
import { isSame } from '../changing/steps.ts';
import { isFields } from '../changing/value.ts';
import type { Kind } from '../model/kinds.ts';
import type { Step } from '../model/place.ts';
import { type List, shapeAt } from '../model/shape.ts';
import { Subjects } from './subjects.ts';
import { maxEditLength } from './three-way.ts';

/** What has to be done to one record for it to say what another one does: the fewest changes of fields. */
export class Difference {
  readonly #kind: Kind;
  readonly #file: string;

  constructor(kind: Kind, file: string) {
    this.#kind = kind;
    this.#file = file;
  }

  between(before: unknown, after: unknown, path: readonly Step[] = []): FieldChange[] {
    if (isSame(before, after)) return [];
    const shape = path.length === 0 ? undefined : shapeAt(this.#kind, path);
    if (after === undefined) return [{ do: 'unset', file: this.#file, path }];
    if (Array.isArray(before) && Array.isArray(after) && shape?.type === 'list')
      return this.#items(shape, before, after, path);
    if (isFields(before) && isFields(after) && (path.length === 0 || shape?.type === 'fields')) {
      const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
      return names.flatMap(name => this.between(before[name], after[name], [...path, name]));
    }
    return [{ do: 'set', file: this.#file, path, value: after as Value }];
  }

  /** First comes what is new, then goes what is gone, so that a list which is asked never is empty. */
  #items(
    shape: List,
    before: readonly unknown[],
    after: readonly unknown[],
    path: readonly Step[],
  ): FieldChange[] {
    const matches = new Subjects(this.#kind, path, shape.items).matched(before, after);
    // An item that stands elsewhere now goes there and comes here.
    const parts = diffArrays(
      matches.map((match, index) => (match < 0 ? `gone ${index}` : `at ${match}`)),
      after.map((_, index) => `at ${index}`),
      { maxEditLength },
    ) ?? [
      { added: false, removed: true, count: before.length },
      { added: true, removed: false, count: after.length },
    ];
    const [coming, going, inner]: [FieldChange[], FieldChange[], FieldChange[]] = [[], [], []];
    const file = this.#file;
    let [from, to, at] = [0, 0, 0];
    for (const { added, removed, count } of parts)
      for (const end = at + count; at < end; at += 1) {
        if (added) coming.push({ do: 'add', file, path, value: after[to] as Value, at });
        else if (removed) going.unshift({ do: 'remove', file, path: [...path, at] });
        else inner.push(...this.between(before[from], after[to], [...path, to]));
        if (!added) from += 1;
        if (!removed) to += 1;
      }
    return [...coming, ...going, ...inner];
  }
}
