import { listed } from '../ground/language.ts';
import type { Kind, Target } from '../model/kinds.ts';
import type { Schema } from '../model/schema.ts';
import {
  type Fields,
  type List,
  resolve,
  type Scalar,
  type Shape,
  schemaOf,
  shapeOf,
} from '../model/shape.ts';
import { obsidianFields } from '../reading/wiki-link.ts';
import type { Words } from '../words/words.ts';
import { editorMessages } from './editor-messages.ts';

/** A JSON Schema (draft 7) as editors read it, with the words on disk. */
export type EditorSchema = Record<string, unknown>;

/**
 * What an editor needs to complete and check a record of this kind: the words on disk, the labels and hints
 * of the vocabulary, and all the freedom that reading allows. It knows less than `check`: no references, no
 * days of the calendar.
 */
export function editorSchema(kind: Kind, words: Words): EditorSchema {
  const shape = shapeOf(kind);
  const whole = fields(shape, schemaOf(kind), { about: kind, words });
  const ofObsidian = obsidianFields.filter(name => !shape.fields.has(words.fieldOf(name) ?? ''));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: words.kind(kind),
    ...whole,
    patternProperties: { '^x_': true, [`^(?:${ofObsidian.join('|')})$`]: true },
  };
}

interface Naming {
  /** Hints of a goal are its own; of all else in a record they are those of its kind. */
  about: Target;
  words: Words;
}

const types = ['string', 'number', 'boolean', 'object', 'array'] as const;
type Type = (typeof types)[number] | 'null';

/**
 * What is not filled in yet is nothing for an editor. Were that named as a type, it would offer to write `null`; so
 * what else there is, is left out instead.
 */
const nothing = { not: { type: types } };

/** One of two. Not `anyOf`: for that an editor says words of its own, and each title twice. */
function when(condition: EditorSchema, schema: EditorSchema, otherwise: EditorSchema = {}): EditorSchema {
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
  return { if: condition, then: schema, else: otherwise };
}

/** No value of these types (that is also as `more` says) can stand here; an editor then says this. */
function refuse(refused: readonly Type[], errorMessage: string, more: EditorSchema = {}): EditorSchema {
  // A type that the value surely has not, since an editor says its own words for a plain `not`.
  const other = (['array', 'string', 'null'] as const).find(type => !refused.includes(type));
  return when({ type: refused, ...more }, { type: other, errorMessage });
}

function partOf(shape: Shape, schema: Schema, naming: Naming): EditorSchema {
  const whole = resolve(schema);
  if (shape.type === 'list') return list(shape, whole, naming);
  if (shape.type === 'fields') return orShort(shape, whole, naming);
  return scalar(shape, whole, naming);
}

function fields(shape: Fields, schema: Schema, naming: Naming): EditorSchema {
  const { words, about } = naming;
  const properties: Record<string, EditorSchema> = {};
  for (const [name, part] of shape.fields) {
    properties[words.field(name)] = {
      title: words.label(name, about === 'goal' ? undefined : about),
      description: words.hint(name, about),
      ...partOf(
        part,
        schema.properties?.[name] ?? {},
        name === 'goals' ? { ...naming, about: 'goal' } : naming,
      ),
    };
  }
  const others = shape.others && partOf(shape.others, schema.additionalProperties as Schema, naming);
  const says = editorMessages[words.vocabulary.language];
  const required = shape.required.map(name => words.field(name));
  return {
    properties,
    patternProperties: shape.ownFields ? { '^x_': true } : undefined,
    additionalProperties: others ?? unknown(shape.ownFields ? says.unknownField : says.unknownPart),
    // Each by itself: a message for all fields together would not tell which one.
    allOf: [
      refuse(['string', 'number', 'boolean', 'array'], says.fields),
      ...required.map(field => ({ required: [field], errorMessage: says.missing(field) })),
    ],
  };
}

/** A single item may stand without a dash. */
function list(shape: List, schema: Schema, naming: Naming): EditorSchema {
  const item = partOf(shape.items, schema.items ?? {}, naming);
  return when({ type: 'array' }, { items: item }, item);
}

/** A map of which one field may stand alone, for all of it. */
function orShort(shape: Fields, schema: Schema, naming: Naming): EditorSchema {
  const { shorthand = '' } = shape;
  const whole = fields(shape, schema, naming);
  const alone = shape.fields.get(shorthand);
  if (alone === undefined) return whole;
  return when({ type: 'object' }, whole, partOf(alone, schema.properties?.[shorthand] ?? {}, naming));
}

function scalar(shape: Scalar, schema: Schema, { words }: Naming): EditorSchema {
  const { yes, no, units, language } = words.vocabulary;
  const says = editorMessages[language];
  switch (shape.type) {
    case 'choice': {
      const values = shape.choices.map(choice => words.value(choice));
      const errorMessage = says.choose(listed(values, language, true));
      return { anyOf: [{ description: '', enum: values.flatMap(spellings), errorMessage }, nothing] };
    }
    case 'boolean': {
      const errorMessage = says.choose(listed([yes, no], language, true));
      const others = refuse(['number', 'object', 'array'], errorMessage);
      const form = { pattern: '^(?:ja|nee|yes|no|true|false)$', patternErrorMessage: errorMessage };
      return {
        anyOf: [
          { description: '', enum: [yes, no], errorMessage },
          { ...form, ...others },
        ],
      };
    }
    case 'number':
    case 'integer': {
      const { minimum = -Infinity, maximum = Infinity } = schema;
      const pattern = { pattern: '^-?\\d+([.,]\\d+)?$', patternErrorMessage: says.number };
      const limits = [
        ...(minimum > -Infinity ? [refuse(['number'], says.numberFrom(minimum), { not: { minimum } })] : []),
        ...(maximum < Infinity ? [refuse(['number'], says.numberTo(maximum), { not: { maximum } })] : []),
      ];
      return { ...pattern, allOf: [refuse(['boolean', 'object', 'array'], says.number), ...limits] };
    }
    case 'date':
    case 'partial-date':
      return {
        pattern: '\\d{4}',
        patternErrorMessage: says.date,
        ...refuse(['boolean', 'object', 'array'], says.date),
      };
    case 'interval': {
      const names = Object.values(units).flat().join('|');
      const pattern = `^(\\d+ +(${names})|P\\d.*|none|${words.value('none')})$`;
      const others = refuse(['number', 'boolean', 'object', 'array'], says.interval);
      return { pattern, patternErrorMessage: says.interval, ...others };
    }
    default: {
      const { maxLength, pattern } = schema;
      const long =
        maxLength === undefined ? [] : [refuse(['string'], says.tooLong, { minLength: maxLength + 1 })];
      const form = pattern === undefined ? {} : { pattern, patternErrorMessage: says.form };
      // Numbers and `true` are text as well.
      return { ...form, allOf: [refuse(['object', 'array'], says.text), ...long] };
    }
  }
}

/** No field can have this name, whatever stands behind it. */
function unknown(errorMessage: string): EditorSchema {
  return { allOf: [refuse(types, errorMessage), refuse(['null'], errorMessage)] };
}

/** A word as it is written, and without its accents. */
function spellings(word: string): string[] {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return plain === word ? [word] : [word, plain];
}
