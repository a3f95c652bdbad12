import { initiativeId, type Kind } from '../kinds.ts';
import { type Scalar, type Shape, shapeOf, type Target } from '../model.ts';
import type { Step } from '../place.ts';
import type { RecordFile, Reference } from '../record.ts';

/** What becomes of the texts and references in a record. */
export interface Rewriting {
  text(text: string, path: readonly Step[]): string;
  /** The new id of what is referred to; nothing takes the reference out. */
  reference(kind: Target | undefined, id: string): string | undefined;
}

/** A record with other texts and references, and nothing of how it was written. */
export function rewrite<R extends RecordFile>(record: R, rewriting: Rewriting): R {
  const references: Reference[] = [];
  const data = new Rewriter(rewriting, references).value(shapeOf(record.kind), record.data, []);
  return { ...record, data, body: rewriting.text(record.body, []), text: '', problems: [], references };
}

class Rewriter {
  readonly #rewriting: Rewriting;
  readonly #references: Reference[];

  constructor(rewriting: Rewriting, references: Reference[]) {
    this.#rewriting = rewriting;
    this.#references = references;
  }

  /** Walks a value along the shape of its kind. What the shape does not know, a field of one's own, stays away. */
  value(shape: Shape | undefined, value: unknown, path: readonly Step[]): unknown {
    if (shape === undefined || value === undefined) return undefined;
    if (Array.isArray(value)) {
      const items = shape.type === 'list' ? shape.items : shape;
      const kept: unknown[] = [];
      for (const item of value) {
        const changed = this.value(items, item, [...path, kept.length]);
        if (changed !== undefined) kept.push(changed);
      }
      return kept;
    }
    if (typeof value === 'object' && value !== null) return this.#fields(shape, value, path);
    if (typeof value !== 'string' || shape.type === 'list' || shape.type === 'fields') return value;
    if (shape.references.length > 0) return this.#reference(shape, value, path);
    if (shape.type !== 'text') return value;
    // Why the core group leaves something as it is, stays with the core group.
    return path.at(-1) === 'because' ? '' : this.#rewriting.text(value, path);
  }

  #fields(shape: Shape, value: object, path: readonly Step[]): object {
    const changed: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(value)) {
      const field = shape.type === 'fields' ? (shape.fields.get(name) ?? shape.others) : undefined;
      const result = this.value(field, inner, [...path, name]);
      if (result !== undefined) changed[name] = result;
    }
    return changed;
  }

  #reference({ references: targets }: Scalar, value: string, path: readonly Step[]): string | undefined {
    const [kind, id] = parsed(targets, value);
    const other = kind === 'initiative' ? id : this.#rewriting.reference(kind, id);
    if (other === undefined) return undefined;
    const written =
      kind === undefined || targets.length === 1 || kind === 'initiative' ? other : `${kind}/${other}`;
    this.#references.push({ path, targets, kind, id: other, written });
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
