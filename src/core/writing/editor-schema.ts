import type { Kind } from '../kinds.ts';
import {
  type Fields,
  type List,
  resolve,
  type Scalar,
  type Schema,
  type Shape,
  schemaOf,
  shapeOf,
  type Target,
} from '../model.ts';
import { obsidianFields } from '../reading/wiki-link.ts';
import type { Words } from '../words.ts';

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

/**
 * What is not filled in yet is nothing for an editor. Were that named as a type, it would offer to write `null`; so
 * what else there is, is left out instead.
 */
const nothing = noneOf('string', 'number', 'boolean', 'object', 'array');

function noneOf(...types: string[]): EditorSchema {
  return { not: { type: types } };
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
  return {
    ...noneOf('string', 'number', 'boolean', 'array'),
    required: shape.required.map(name => words.field(name)),
    properties,
    patternProperties: shape.ownFields ? { '^x_': true } : undefined,
    additionalProperties: others ?? false,
  };
}

/** A single item may stand without a dash. */
function list(shape: List, schema: Schema, naming: Naming): EditorSchema {
  const item = partOf(shape.items, schema.items ?? {}, naming);
  return { anyOf: [{ type: 'array', items: item }, item] };
}

/** A map of which one field may stand alone, for all of it. */
function orShort(shape: Fields, schema: Schema, naming: Naming): EditorSchema {
  const { shorthand = '' } = shape;
  const whole = fields(shape, schema, naming);
  const alone = shape.fields.get(shorthand);
  if (alone === undefined) return whole;
  return { anyOf: [whole, partOf(alone, schema.properties?.[shorthand] ?? {}, naming)] };
}

function scalar(shape: Scalar, schema: Schema, { words }: Naming): EditorSchema {
  const { yes, no, units } = words.vocabulary;
  switch (shape.type) {
    case 'choice':
      return { anyOf: [{ enum: shape.choices.flatMap(choice => spellings(words.value(choice))) }, nothing] };
    case 'boolean':
      return {
        anyOf: [{ enum: [yes, no] }, { type: 'boolean' }, { enum: ['ja', 'nee', 'yes', 'no'] }, nothing],
      };
    case 'number':
    case 'integer': {
      const { minimum, maximum } = schema;
      return { ...noneOf('boolean', 'object', 'array'), pattern: '^-?\\d+([.,]\\d+)?$', minimum, maximum };
    }
    case 'date':
    case 'partial-date':
      return { ...noneOf('boolean', 'object', 'array'), pattern: '\\d{4}' };
    case 'interval': {
      const names = Object.values(units).flat().join('|');
      const pattern = `^(\\d+ +(${names})|P\\d.*|none|${words.value('none')})$`;
      return { ...noneOf('number', 'boolean', 'object', 'array'), pattern };
    }
    default:
      // Numbers and `true` are text as well.
      return { ...noneOf('object', 'array'), maxLength: schema.maxLength, pattern: schema.pattern };
  }
}

/** A word as it is written, and without its accents. */
function spellings(word: string): string[] {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return plain === word ? [word] : [word, plain];
}
