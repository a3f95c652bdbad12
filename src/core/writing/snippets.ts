import type { Language } from '../ground/language.ts';
import { type FolderKind, folderKinds } from '../model/kinds.ts';
import { type Shape, shapeOf } from '../model/shape.ts';
import type { Words } from '../words/words.ts';

/** A skeleton that an editor writes after a few letters, with places to jump to by the Tab key. */
interface Snippet {
  scope: string;
  prefix: readonly string[];
  description: string;
  body: readonly string[];
}

const texts: Record<Language, { newOne: string; about(kind: string): string }> = {
  nl: { newOne: 'nieuw', about: kind => `Een leeg bestand voor: ${kind}` },
  en: { newOne: 'new', about: kind => `An empty record for: ${kind}` },
};

/** For each kind the skeleton of a record, as VS Code reads snippets: made of the template of that kind. */
export function snippets(
  templates: Record<FolderKind, string>,
  words: Words,
): Readonly<Record<string, Snippet>> {
  const { newOne, about } = texts[words.vocabulary.language];
  const made = folderKinds.map((kind): [string, Snippet] => {
    const name = words.kind(kind);
    const body = new Body(kind, words).of(templates[kind]);
    return [name, { scope: 'markdown', prefix: [name, `${newOne} ${name}`], description: about(name), body }];
  });
  return Object.fromEntries(made);
}

/** The lines of a snippet, with places to fill in that count from 1; the last is where the text goes. */
class Body {
  readonly #kind: FolderKind;
  readonly #words: Words;
  #places = 0;

  constructor(kind: FolderKind, words: Words) {
    this.#kind = kind;
    this.#words = words;
  }

  of(template: string): string[] {
    const end = template.indexOf('\n---', 3);
    const head = template.slice(0, end).split('\n');
    const text = template.slice(end + 1).trimEnd();
    return [...head.flatMap(line => this.#line(line)), ...text.split('\n').map(literal), '', '$0'];
  }

  #line(line: string): string[] {
    const [, word = ''] = /^([\p{L}_]+):[ \t]*$/u.exec(line) ?? [];
    const name = this.#words.fieldOf(word);
    const shape = name === undefined ? undefined : shapeOf(this.#kind).fields.get(name);
    // Fields of its own stand on the lines below.
    if (name === undefined || shape === undefined || shape.type === 'fields') return [literal(line)];
    if (name === 'parties') return [line, ...this.#party(''), ...this.#party(this.#words.kind('initiative'))];
    return [`${line.trimEnd()} ${this.#place(shape, shapeOf(this.#kind).required.includes(name))}`];
  }

  #party(partner: string): string[] {
    const field = (name: string): string => this.#words.field(name);
    const who = partner === '' ? this.#next() : partner;
    return [`  - ${field('partner')}: ${who}`, `    ${field('delivers')}: ${this.#next()}`];
  }

  /** What has to be filled in offers its values, or the day of today. */
  #place(shape: Shape, isRequired: boolean): string {
    if (!isRequired) return this.#next();
    this.#places += 1;
    if (shape.type === 'choice') {
      const values = shape.choices.map(choice => this.#words.value(choice));
      return `\${${this.#places}|${values.join(',')}|}`;
    }
    const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
    return shape.type === 'date' ? `\${${this.#places}:${today}}` : `$${this.#places}`;
  }

  #next(): string {
    this.#places += 1;
    return `$${this.#places}`;
  }
}

/** A line as it is, whatever signs are in it that a snippet reads. */
function literal(line: string): string {
  return line.replace(/[\\$}]/g, '\\$&');
}
