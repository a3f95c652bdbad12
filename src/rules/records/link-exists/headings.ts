import type { RecordFile } from '../../../core/model/record.ts';
import type { Register } from '../../../core/register/register.ts';
import type { Astray, Target } from '../../../core/register/targets.ts';
import { Names } from '../../../core/words/nearest.ts';

/** The headings in the records that links point at. */
export class Headings {
  readonly #register: Register;
  readonly #known = new Map<string, { anchors: ReadonlySet<string>; names: Names<string> }>();

  constructor(register: Register) {
    this.#register = register;
  }

  /** Is there no such heading in the record that a link points at? Lines, and the top of a page, are always there. */
  async astray({ path = '', anchor }: Target, isTold: boolean): Promise<Astray | undefined> {
    const wanted = anchor.replace(/^user-content-/, '');
    const record = this.#register.fileAt(path);
    if (!record?.readable || !path.endsWith('.md') || /^(?:$|top$|L\d|:~:|fn)/.test(wanted)) return undefined;
    const known = this.#known.get(path) ?? (await headingsIn(record));
    this.#known.set(path, known);
    if (known.anchors.has(wanted)) return undefined;
    const near = isTold ? known.names.nearest(wanted) : undefined;
    return { reason: 'no-heading', ...(near !== undefined && { better: path, heading: near }) };
  }
}

async function headingsIn({
  body,
}: RecordFile): Promise<{ anchors: ReadonlySet<string>; names: Names<string> }> {
  const { linksIn } = await import('../../../core/reading/links.ts');
  const { anchors } = linksIn(body);
  return { anchors, names: new Names(Array.from(anchors, anchor => [anchor, anchor])) };
}
