import { distance } from 'fastest-levenshtein';
import { foldHeading } from '../ground/fold.ts';
import type { Kind } from '../model/kinds.ts';
import { shapeOf } from '../model/shape.ts';
import type { FieldName, Vocabulary } from './vocabulary.ts';

/** A number, letter or Roman number in front of a heading. */
const numbering = /^(?:(?:\d+[a-z]?|[a-z]|[ivx]+) )+/;

/** Of a question of this many words it is sure that it is meant, also where more stands beside it. */
const wordsOfQuestion = 3;

/** What a heading, or the beginning of a line, can mean in the body of a record of one kind. */
export class Headings {
  /** The fields whose text may stand in the body by their label as it is, most often looked for, and by its words. */
  readonly #labels = new Map<string, FieldName>();
  readonly #sections = new Map<string, FieldName>();
  /** The other fields, by what people call them. */
  readonly #fields = new Map<string, FieldName>();
  #otherHeading: RegExp | undefined;
  constructor(kind: Kind, { labels, fields, alsoCalled }: Vocabulary) {
    for (const [name, shape] of shapeOf(kind).fields as ReadonlyMap<FieldName, object>) {
      const isSection = 'section' in shape && shape.section === true;
      const label = labels[`${kind}.${name}`] ?? labels[name];
      const names = isSection ? this.#sections : this.#fields;
      if (isSection) this.#labels.set(label, name);
      for (const word of [label, fields[name], ...(alsoCalled[`${kind}.${name}`] ?? [])])
        names.set(foldHeading(word), name);
    }
  }

  /** Are all headings in this body, if any, written as we write them? Far quicker than looking at each. */
  hasOnlyLabels(body: string): boolean {
    if (!body.includes('#') && !/<h/i.test(body)) return true;
    this.#otherHeading ??= new RegExp(`^(?!${plainHeadings([...this.#labels.keys()])}) {0,3}(?:#|<h)`, 'im');
    return !this.#otherHeading.test(body);
  }

  /** What can stand in the body, by its words, and what belongs at the top. */
  get names(): { sections: Iterable<string>; fields: Iterable<string> } {
    return { sections: this.#sections.keys(), fields: this.#fields.keys() };
  }

  /** The field that may stand in the body under this heading. */
  section(heading: string): FieldName | undefined {
    return this.#labels.get(heading) ?? named(this.#sections, foldHeading(heading));
  }

  /** The field that cannot stand in the body, and of which this is the name. */
  field(text: string): FieldName | undefined {
    return named(this.#fields, foldHeading(text));
  }

  /** The field that a heading nearly names: but for a letter or two, with more in brackets, or with a whole question in it. */
  nearSection(heading: string): FieldName | undefined {
    // "Waarvoor? (samen)"
    const bare = heading.replace(/\s*\([^()]*\)\s*$/, '');
    const beside = bare === heading ? undefined : this.section(bare);
    if (beside !== undefined) return beside;
    const typed = foldHeading(heading).replace(numbering, '');
    for (const [known, name] of this.#sections) {
      const slips = known.length < 8 ? 1 : 2;
      if (Math.abs(known.length - typed.length) <= slips && distance(known, typed) <= slips) return name;
      const isQuestion = known.split(' ').length >= wordsOfQuestion;
      if (isQuestion && ` ${typed} `.includes(` ${known} `)) return name;
    }
    return undefined;
  }
}

function named(names: ReadonlyMap<string, FieldName>, folded: string): FieldName | undefined {
  return names.get(folded) ?? names.get(folded.replace(numbering, ''));
}

/** Patterns for lines that may be about a field, over all kinds of record. */
export interface LineSigns {
  /** Of what can stand in the body; headings with marks apart. */
  section: RegExp;
  /** Of what belongs at the top of the file. */
  field: RegExp;
}

/** One pattern for all kinds takes less time than one for each: most texts have no such line. */
export function lineSignsOf(names: readonly Headings['names'][]): LineSigns {
  const sections = names.flatMap(one => [...one.sections]);
  const fields = names.flatMap(one => [...one.fields]);
  return {
    section: new RegExp(`^(?! {0,3}#{1,6}[^#\\n])${beginningWith(sections)}`, 'im'),
    field: new RegExp(`^${beginningWith(fields)}`, 'im'),
  };
}

/** What begins, behind marks and a number, with the first word of one of these names. */
function beginningWith(names: readonly string[]): string {
  const first = new Set(names.map(name => name.split(' ', 1)[0]));
  return `[^a-z\\n]{0,20}(?:<\\w+>|\\w{1,4}[.)]){0,2}[^a-z\\n]{0,9}(?:${[...first].join('|')})`;
}

/** A line that ends here, with these headings as we write them. */
function plainHeadings(labels: readonly string[]): string {
  return `## (?:${labels.map(label => label.replace(/[?.()]/g, '\\$&')).join('|')})$`;
}
