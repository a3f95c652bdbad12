import { initiativeId, type Kind, type Target } from '../model/kinds.ts';
import type { Step } from '../model/place.ts';
import type { RecordFile, Reference } from '../model/record.ts';
import { type Scalar, type Shape, shapeOf } from '../model/shape.ts';

/** What becomes of the texts and references in a record. */
export interface Rewriting {
  text(text: string, path: readonly Step[]): string;
  /** The new id of what is referred to; nothing takes the reference out. */
  reference(kind: Target | undefined, id: string): string | undefined;
}

/** A record with other texts and references, and nothing of how it was written. */
export function rewrite<R extends RecordFile>(record: R, rewriting: Rewriting): R {
  const rewriter = new Rewriter(rewriting);
  const data = rewriter.value(shapeOf(record.kind), record.data);
  const body = record.body === '' ? '' : rewriting.text(record.body, []);
  return { ...record, data, body, text: '', bytes: undefined, problems: [], references: rewriter.references };
}

class Rewriter {
  readonly references: Reference[] = [];
  readonly #rewriting: Rewriting;
  /** The route to where we are, one for the whole walk: there are very many values. */
  readonly #path: Step[] = [];

  constructor(rewriting: Rewriting) {
    this.#rewriting = rewriting;
  }

  /** Walks a value along the shape of its kind. What the shape does not know, a field of one's own, stays away. */
  value(shape: Shape | undefined, value: unknown): unknown {
    if (shape === undefined || value === undefined) return undefined;
    if (Array.isArray(value)) return this.#list(shape.type === 'list' ? shape.items : shape, value);
    if (typeof value === 'object' && value !== null)
      return this.#fields(shape, value as Record<string, unknown>);
    if (typeof value !== 'string' || shape.type === 'list' || shape.type === 'fields') return value;
    if (shape.references.length > 0) return this.#reference(shape, value);
    if (shape.type !== 'text') return value;
    // Why the core group leaves something as it is, stays with the core group.
    return this.#path.at(-1) === 'because' ? '' : this.#rewriting.text(value, this.#path);
  }

  #list(shape: Shape, items: readonly unknown[]): unknown[] {
    const kept: unknown[] = [];
    for (const item of items) {
      this.#path.push(kept.length);
      const changed = this.value(shape, item);
      this.#path.pop();
      if (changed !== undefined) kept.push(changed);
    }
    return kept;
  }

  #fields(shape: Shape, value: Record<string, unknown>): object {
    const changed: Record<string, unknown> = {};
    if (shape.type !== 'fields') return changed;
    for (const name of Object.keys(value)) {
      this.#path.push(name);
      const result = this.value(shape.fields.get(name) ?? shape.others, value[name]);
      this.#path.pop();
      if (result !== undefined) changed[name] = result;
    }
    return changed;
  }

  #reference({ references: targets }: Scalar, value: string): string | undefined {
    const [kind, id] = parsed(targets, value);
    const other = kind === 'initiative' ? id : this.#rewriting.reference(kind, id);
    if (other === undefined) return undefined;
    const written =
      kind === undefined || targets.length === 1 || kind === 'initiative' ? other : `${kind}/${other}`;
    this.references.push({ path: [...this.#path], targets, kind, id: other, written });
    return written;
  }
}

/** The kind and id that a reference in a record's data stands for. */
function parsed(targets: readonly Target[], value: string): [Target | undefined, string] {
  const mayBeInitiative = targets.includes('initiative') || targets.includes('partner');
  if (value === initiativeId && mayBeInitiative) return ['initiative', value];
  if (targets.length === 1) return [targets[0], value];
  const slash = value.indexOf('/');
  return slash < 0 ? [undefined, value] : [value.slice(0, slash) as Kind, value.slice(slash + 1)];
}
