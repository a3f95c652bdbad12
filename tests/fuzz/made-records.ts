import type { Value } from '../../src/core/changing/change.ts';
import type { Language } from '../../src/core/ground/language.ts';
import type { Kind } from '../../src/core/model/kinds.ts';
import { type Fields, type Scalar, type Shape, shapeOf } from '../../src/core/model/shape.ts';
import type { FieldName } from '../../src/core/words/vocabulary.ts';
import { type Words, wordsOf } from '../../src/core/words/words.ts';
import { vocabularies } from '../../src/vocabulary/index.ts';

// Records as people write them, made from the shape of their kind, so that a kind or field added later is tried as well.
// Written apart from what is tested.

export const words: Record<Language, Words> = { nl: wordsOf(vocabularies.nl), en: wordsOf(vocabularies.en) };

/** Chance, as fast-check gives it: so that what fails can be done again, and made smaller. */
export type Chance = (below: number) => number;

const textParts = [
  ...[
    'een locatie',
    'no',
    'yes',
    'on',
    'off',
    'ja',
    '1e3',
    '0x1F',
    '12:30',
    '2026-03-12',
    '007',
    '1_000',
    '.5',
  ],
  ...[
    'Tuin: zaaien',
    '@geke',
    '#tuin',
    'a #b',
    '- streep',
    '-streep',
    '? vraag',
    '! let op',
    '%20',
    '`code`',
  ],
  ...[
    '"citaat" en meer',
    "'t Hof",
    "zo'n dag",
    'a, b',
    '[x]',
    '{y}',
    '[[cor]]',
    'a: b: c',
    'eind:',
    '*ster',
    '&en',
    '|',
    '>',
    'pad\\naar',
  ],
  ...[
    'null',
    '~',
    'true',
    'é',
    'lang '.repeat(30).trim(),
    'a\nb',
    'regel een\n\nregel drie',
    'C:\\map',
    '=1+1',
    '<b>',
    '[a](b.md)',
    '🧑🏽‍🌾 tuin',
  ],
  ...[
    '1. eerst',
    'a) dan',
    '100%',
    '€ 40',
    'x',
    'NaN',
    'https://a.nl/#b',
    'vr. 12:00',
    'geen',
    'n.v.t. dus',
    'a  b',
    '– streep',
    'a - b',
  ],
];
const ids = ['cor', 'geke-postma', 'wim', 'tuin', 'no', '2026-03-12-een-plek', 'de-linde', 'x1'];

export function scalarOf(shape: Scalar | undefined, chance: Chance, isLong = false): Value {
  const pick = <T>(all: readonly T[]): T => all[chance(all.length)] as T;
  if (shape === undefined) return pick(textParts);
  switch (shape.type) {
    case 'choice':
      return pick(shape.choices);
    case 'boolean':
      return chance(2) === 1;
    case 'integer':
      return 1 + chance(9);
    case 'number':
      return pick([1, 2, 2.5, 40]);
    case 'date':
      return pick(['2026-03-12', '2025-12-31']);
    case 'partial-date':
      return pick(['2026', '2026-03', '2026-03-12']);
    case 'interval':
      return pick(['P3M', 'P1Y', 'P2W', 'P1D', 'none', 'P1Y6M']);
    default:
  }
  if (shape.references.length > 0) {
    const target = pick(shape.references);
    if (target === 'initiative') return 'initiative';
    return shape.references.length === 1 ? pick(ids) : `${target}/${pick(ids)}`;
  }
  if (shape.hasForm) return '';
  if (shape.section && isLong)
    return pick(['Kort.', 'Een zin.\n\nNog een zin.', '- een\n- twee', 'Met: dubbele punt #1', ...textParts]);
  return pick(textParts);
}

/** Some value of a shape; texts with a form of their own are left out. */
export function someValue(shape: Shape | undefined, chance: Chance): Value | undefined {
  if (shape?.type === 'list') {
    const items = Array.from({ length: 1 + chance(3) }, () => someValue(shape.items, chance));
    const kept = items.filter(item => item !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (shape?.type === 'fields') {
    if (shape.others) return { stale: someValue(shape.others, chance) as Value };
    const names = [...shape.fields].filter(
      ([name]) => shape.required.includes(name) || chance(3) === 0 || name === shape.shorthand,
    );
    const values = names.map(([name, part]) => [name, someValue(part, chance)] as const);
    const kept = Object.fromEntries(values.filter(([, value]) => value !== undefined));
    return Object.keys(kept).length > 0 ? (kept as Value) : undefined;
  }
  const value = scalarOf(shape, chance, true);
  return value === '' ? undefined : value;
}

/** Writes data as somebody might, every time in another way. Written apart from what is tested. */
class Hand {
  readonly #chance: Chance;
  readonly #words: Words;
  readonly #isPlain: boolean;
  readonly #listIndent: number;
  readonly #mayComment: boolean;

  constructor(chance: Chance, language: Language, isPlain: boolean) {
    this.#chance = chance;
    this.#words = words[language];
    this.#isPlain = isPlain;
    this.#listIndent = isPlain ? 2 : ([2, 2, 0, 4][chance(4)] as number);
    this.#mayComment = !isPlain && chance(3) > 0;
  }

  #may(oneIn: number): boolean {
    return !this.#isPlain && this.#chance(oneIn) === 0;
  }

  fields(shape: Fields, data: Readonly<Record<string, Value>>, column: number): string[] {
    const lines: string[] = [];
    for (const [name, value] of Object.entries(data)) {
      if (this.#may(12)) lines.push('');
      lines.push(...this.#comment(column));
      const word = shape.fields.has(name) ? this.#words.field(name) : name;
      const part = shape.fields.get(name) ?? shape.others;
      lines.push(...this.#field(this.#may(40) ? `"${word}"` : word, part, value, column));
      if (this.#may(15) && column === 0) lines.push(...this.#empty(shape, data));
    }
    return lines;
  }

  /** A field with nothing in it. */
  #empty(shape: Fields, data: object): string[] {
    const names = [...shape.fields.keys()].filter(name => !(name in data) && !shape.required.includes(name));
    const name = names[this.#chance(Math.max(names.length, 1))];
    if (name === undefined || this.#given.has(name)) return [];
    this.#given.add(name);
    const nothing = ['', ' ', ' # nog doen', '  ', ' null', ' ~', ' ""', ' []'][this.#chance(8)] as string;
    return [...this.#comment(0), `${this.#words.field(name)}:${nothing}`];
  }

  readonly #given = new Set<string>();

  #comment(column: number): string[] {
    if (!this.#mayComment || this.#chance(4) > 0) return [];
    const text = ['# Wie doen dit?', '#zonder spatie', '# a: b', '## dubbel'][this.#chance(4)] as string;
    return [`${' '.repeat(column)}${text} ${this.#chance(1000)}`];
  }

  #behind(): string {
    if (this.#mayComment && this.#chance(5) === 0)
      return `${this.#may(3) ? '   ' : ' '}# noot ${this.#chance(1000)}`;
    return this.#may(12) ? ([' ', '  ', '\t'][this.#chance(3)] as string) : '';
  }

  #field(word: string, shape: Shape | undefined, value: Value, column: number): string[] {
    const indent = ' '.repeat(column);
    const gap = this.#may(12) ? '  ' : ' ';
    if (this.#may(8) && this.#canFlow(value))
      return [`${indent}${word}:${gap}${this.#flow(shape, value)}${this.#behind()}`];
    if (Array.isArray(value) && shape?.type === 'list') {
      if (value.length === 1 && this.#may(3)) {
        const [only] = value as [Value];
        return this.#field(word, shape.items, only, column);
      }
      const at = column + this.#listIndent;
      const lines = value.flatMap(item => [...this.#comment(at), ...this.#item(shape.items, item, at)]);
      const waiting = this.#may(25) ? [`${' '.repeat(at)}-`] : [];
      return [`${indent}${word}:${this.#behind()}`, ...lines, ...waiting];
    }
    if (shape?.type === 'fields' && typeof value === 'object') {
      const fields = value as Record<string, Value>;
      const alone = this.#alone(shape, fields);
      if (alone !== undefined)
        return this.#field(word, shape.fields.get(shape.shorthand ?? ''), alone, column);
      return [`${indent}${word}:${this.#behind()}`, ...this.fields(shape, fields, column + 2)];
    }
    const text = this.#text(shape as Scalar, value);
    const isSection = shape?.type === 'text' && shape.section;
    if (text.includes('\n') || (isSection && this.#may(3))) {
      const isFolded = !text.includes('\n') && !/^[ \t]/.test(text) && this.#may(2);
      const deep = ' '.repeat(column + (this.#may(4) ? 4 : 2));
      const lines = text.split('\n').map(line => (line === '' ? '' : deep + line));
      const isFit = !/^[ \t]/.test(text);
      if (isFit)
        return [`${indent}${word}:${gap}${isFolded ? '>' : '|'}${['', '-', ''][this.#chance(3)]}`, ...lines];
    }
    const isLong = /^[a-z ]{60,}$/.test(text) && this.#may(2);
    if (isLong)
      return [`${indent}${word}:${gap}${text.slice(0, 40).trim()}`, `${indent}    ${text.slice(40).trim()}`];
    return [`${indent}${word}:${gap}${this.#scalar(text, false)}${this.#behind()}`];
  }

  #item(shape: Shape, value: Value, column: number): string[] {
    const indent = ' '.repeat(column);
    const gap = this.#may(15) ? '   ' : ' ';
    if (this.#may(8) && this.#canFlow(value))
      return [`${indent}-${gap}${this.#flow(shape, value)}${this.#behind()}`];
    if (shape.type === 'fields') {
      const fields = value as Record<string, Value>;
      const alone = this.#alone(shape, fields);
      if (alone !== undefined)
        return this.#item(shape.fields.get(shape.shorthand ?? '') as Shape, alone, column);
      const at = column + 1 + gap.length;
      const [first = '', ...rest] = this.fields(shape, fields, at).filter(
        (line, index) => index > 0 || line.trim() !== '',
      );
      const lines = [first, ...rest];
      while (/^\s*#/.test(lines[0] as string) || lines[0] === '') lines.shift();
      return [`${indent}-${gap}${(lines[0] as string).slice(at)}`, ...lines.slice(1)];
    }
    const text = this.#text(shape as Scalar, value);
    return [`${indent}-${gap}${this.#scalar(text, false)}${this.#behind()}`];
  }

  #alone(shape: Fields, value: Readonly<Record<string, Value>>): Value | undefined {
    const names = Object.keys(value);
    const isAlone = names.length === 1 && names[0] === shape.shorthand;
    return isAlone && (this.#isPlain || this.#chance(4) > 0) ? value[shape.shorthand as string] : undefined;
  }

  #canFlow(value: Value): boolean {
    if (Array.isArray(value)) return value.every(item => this.#canFlow(item as Value));
    if (typeof value === 'object') return Object.values(value).every(inner => this.#canFlow(inner as Value));
    return typeof value !== 'string' || !value.includes('\n');
  }

  #flow(shape: Shape | undefined, value: Value): string {
    const gap = this.#may(3) ? '' : ' ';
    if (Array.isArray(value) && shape?.type === 'list')
      return `[${value.map(item => this.#flow(shape.items, item)).join(`,${gap}`)}]`;
    if (shape?.type === 'fields' && typeof value === 'object') {
      const parts = Object.entries(value).map(([name, inner]) => {
        const word = shape.fields.has(name) ? this.#words.field(name) : name;
        return `${word}: ${this.#flow(shape.fields.get(name) ?? shape.others, inner as Value)}`;
      });
      return `{${gap}${parts.join(', ')}${gap}}`;
    }
    return this.#scalar(this.#text(shape as Scalar, value), true);
  }

  #text(shape: Scalar | undefined, value: Value): string {
    const { vocabulary } = this.#words;
    if (typeof value === 'boolean') return value ? vocabulary.yes : vocabulary.no;
    if (typeof value === 'number') return String(value);
    const text = String(value);
    if (shape?.type === 'choice') return shape.choices.includes('nl') ? text : this.#words.value(text);
    if (shape?.type === 'interval') return text === 'none' ? this.#words.value('none') : text;
    if (!shape?.references?.length) return text;
    const [kind = '', id = ''] = text.includes('/') ? text.split('/') : ['', text];
    const named =
      text === 'initiative'
        ? this.#words.kind('initiative')
        : kind
          ? `${this.#words.kind(kind as Kind)}/${id}`
          : id;
    return this.#may(6) ? `[[${named}${this.#may(2) ? '|Iemand' : ''}]]` : named;
  }

  #scalar(text: string, isFlow: boolean): string {
    const isPlain =
      /^[\p{L}\d][\p{L}\d .-]*$/u.test(text) && !/^(null|true)$/.test(text) && !/\s$| {2}/.test(text);
    if (isPlain && !this.#may(6)) return text;
    if (!this.#isPlain && this.#chance(2) === 0 && !text.includes('\n'))
      return `'${text.replaceAll("'", "''")}'`;
    if (!isFlow && this.#isPlain && !/["\\\n]/.test(text)) return `"${text}"`;
    return JSON.stringify(text);
  }
}

function bodyOf(
  shape: Fields,
  texts: ReadonlyMap<string, string>,
  kind: Kind,
  language: Language,
  chance: Chance,
  isPlain: boolean,
): string {
  const may = (oneIn: number): boolean => !isPlain && chance(oneIn) === 0;
  const parts: string[] = [];
  if (chance(2) === 0) parts.push('Een paar woorden vooraf.');
  const label = (name: string): string => words[language].label(name as FieldName, kind);
  for (const [name, text] of texts) {
    if (may(6)) parts.push('## Iets van onszelf\n\nHet een en ander.');
    const underlined = may(8);
    const heading = underlined ? `${label(name)}\n---` : `${may(8) ? '###' : '##'} ${label(name)}`;
    parts.push(heading + (may(5) ? '\n' : '\n\n') + (may(5) ? '<!-- Een paar zinnen. -->\n\n' : '') + text);
  }
  for (const [name, part] of shape.fields)
    if (part.type === 'text' && part.section && !texts.has(name) && may(8)) parts.push(`## ${label(name)}`);
  return parts.length === 0 ? '' : `\n${parts.join('\n\n')}${may(6) ? '' : '\n'}`;
}

/** A record of a kind, written by some hand. */
export function madeRecord(kind: Kind, language: Language, chance: Chance, isPlain: boolean): string {
  const shape = shapeOf(kind);
  const data: Record<string, Value> = {};
  const texts = new Map<string, string>();
  const isYaml = kind === 'initiative';
  for (const [name, part] of shape.fields) {
    if (!shape.required.includes(name) && chance(3) > 0) continue;
    const value = name === 'name' ? ['Een naam', 'Tuin: zaaien', 'No'][chance(3)] : someValue(part, chance);
    if (value === undefined) continue;
    const isText = part.type === 'text' && part.section && !isYaml && chance(3) > 0;
    if (isText && !/^ {0,3}(?:#|[-=]+\s*$|<)|<!--/m.test(String(value))) texts.set(name, String(value));
    else data[name] = value;
  }
  if (chance(4) === 0) data.x_eigen = 'iets: van mij';
  const hand = new Hand(chance, language, isPlain);
  const entries = Object.entries(data);
  if (!isPlain && chance(3) === 0) entries.reverse();
  const yaml = hand.fields(shape, Object.fromEntries(entries), 0).join('\n');
  const end = !isPlain && chance(6) === 0 ? '\n# Later kan hier meer bij' : '';
  const text = isYaml
    ? `${yaml}${end}\n`
    : `---\n${yaml}${end}\n---\n${bodyOf(shape, texts, kind, language, chance, isPlain)}`;
  const lines = !isPlain && chance(6) === 0 ? text.replaceAll('\n', '\r\n') : text;
  return !isPlain && chance(8) === 0 ? `\ufeff${lines}` : lines;
}
