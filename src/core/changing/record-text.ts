import type { Step } from '../model/place.ts';
import type { RecordFile } from '../model/record.ts';
import { shapeAt, shapeOf } from '../model/shape.ts';
import { splitMarkdown } from '../reading/front-matter.ts';
import { normalise } from '../reading/read-record.ts';
import type { Words } from '../words/words.ts';
import type { Shift } from './comments.ts';
import { applied, type Edit } from './edit.ts';
import { FieldEditor } from './fields.ts';
import { raise } from './refused.ts';
import { Body } from './sections.ts';
import type { Shown } from './shown.ts';
import type { Small } from './steps.ts';
import { taken } from './taking.ts';
import { type Here, into, startOf } from './way.ts';
import { isList, YamlText } from './yaml-text.ts';

/** The fields and the body of a record, and where they stand in its text. */
export interface Parts {
  yaml: string;
  yamlAt: number;
  body: string;
  bodyAt: number;
}

export function partsOf(file: string, text: string): Parts {
  if (file.endsWith('.yaml')) return { yaml: text, yamlAt: 0, body: '', bodyAt: text.length };
  const split = splitMarkdown(text);
  if ('reason' in split) return raise('unreadable');
  return { ...split, bodyAt: text.length - split.body.length };
}

/** The text of one record while it is changed, as it stands on disk. */
export class RecordText {
  written: string;
  readonly shifts: Shift[] = [];
  readonly #record: Pick<RecordFile, 'kind' | 'file'>;
  readonly #words: Words;
  readonly #shown: Shown;

  constructor(written: string, record: Pick<RecordFile, 'kind' | 'file'>, words: Words, shown: Shown) {
    this.written = written;
    this.#record = record;
    this.#words = words;
    this.#shown = shown;
  }

  /** Throws CannotChange where the text gives no way. */
  change(small: Small): void {
    const { kind, file } = this.#record;
    const parts = partsOf(file, normalise(this.written));
    const yaml = new YamlText(parts.yaml, this.#words);
    const start = startOf(yaml, shapeOf(kind));
    const editor = new FieldEditor(yaml, start, this.#shown);
    const inBody = this.#inBody(small, parts, editor);
    const { path } = small;
    if (inBody) this.#apply(inBody, parts.bodyAt);
    else if (small.do === 'put') this.#apply(editor.put(path, small.value), parts.yamlAt);
    else if (small.do === 'insert') {
      const at = [...path, small.at];
      this.shifts.push({ path: writtenRoute(yaml, start, at, small.count), by: 1 });
      this.#apply(editor.add(path, small.at, small.value), parts.yamlAt);
    } else {
      this.shifts.push({ path: writtenRoute(yaml, start, path), by: -1 });
      this.#apply(taken(yaml, start, path, this.#shown), parts.yamlAt);
    }
  }

  /** The edits of the body, where a text stands or belongs there. */
  #inBody(small: Small, { body }: Parts, editor: FieldEditor): Edit[] | undefined {
    const [name] = small.path;
    const { kind, file } = this.#record;
    const shape = shapeAt(kind, small.path);
    if (small.path.length !== 1 || typeof name !== 'string' || file.endsWith('.yaml')) return undefined;
    if (shape?.type !== 'text' || !shape.section) return undefined;
    const texts = new Body(body, kind, this.#words);
    if (editor.isFilledIn(name) || (!texts.has(name) && editor.has(name))) return undefined;
    if (small.do === 'take') return texts.clear(name, this.#shown);
    if (small.do !== 'put') return undefined;
    const edits = texts.put(name, String(small.value), this.#shown);
    // A text with headings of its own would end there, so it becomes a field.
    const isRead = new Body(applied(body, edits), kind, this.#words).textOf(name) === small.value;
    return isRead || texts.has(name) ? edits : undefined;
  }

  #apply(edits: readonly Edit[], from: number): void {
    this.written = applied(
      this.written,
      edits.map(({ at, end, text }) => ({ at: at + from, end: end + from, text })),
    );
  }
}

/** A route in which items count among all that are written, the empty ones too; behind the last one any number will do. */
function writtenRoute(yaml: YamlText, start: Here, path: readonly Step[], count = 0): Step[] {
  let here: Here | undefined = start;
  return path.map((step, depth) => {
    const isInList = here !== undefined && isList(here.node, here.shape);
    here = here && into(yaml, here, step);
    if (typeof step === 'string') return step;
    if (here && isInList && here.holder.type === 'item') return here.holder.index;
    return here || depth < path.length - 1 || step < count ? step : Number.MAX_SAFE_INTEGER;
  });
}
