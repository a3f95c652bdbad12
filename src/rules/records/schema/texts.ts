import type { Said } from '../../../core/doing/step.ts';
import { shortened, visibleLine } from '../../../core/ground/visible.ts';
import type { Target } from '../../../core/model/kinds.ts';
import type { SchemaFacts, SchemaReason } from '../../../core/model/record.ts';
import { asWebsite } from '../../../core/model/schema-formats.ts';
import { shapeAt } from '../../../core/model/shape.ts';
import { quoted } from '../../../core/reading/yaml-line.ts';
import type { Say } from '../../../core/words/say.ts';

export interface Facts extends SchemaFacts {
  reason: SchemaReason | 'unknown-rule' | 'never-accepted' | 'no-such-field';
  /** What the field is of: a record, or a goal of the initiative. */
  kind: Target;
  /** The id of a rule of which nothing can be accepted. */
  rule?: string;
  /** May a field of one's own stand here, with x_ before it? */
  ownFields?: boolean;
  /** The field in which what was written is the id of a record: then that field is meant. */
  meant?: string;
  /** The other fields that are asked beside the one that is typed. */
  beside?: readonly string[];
  /** What stands as the name of a field is a value of this one. */
  choiceOf?: string;
  /** The fields in which a name belongs that is unknown here. */
  under?: readonly string[];
  /** The file in which it belongs, where everybody can read the records. */
  belongs_in?: string;
  /** Is it an item of a list? Then it starts with a hyphen. */
  item?: boolean;
}

type Text = (facts: Facts, say: Say) => string;
export type Texts = Record<Facts['reason'], readonly [message: Text, help: (facts: Facts, say: Say) => Said]>;

/** The fields with a form of their own: what is going on, and what can be typed instead. */
export type FormTexts = Record<string, readonly [message: string, help: (written: string) => string]>;

/** A text as it was written, in one short line. */
export function cited(text = ''): string {
  return shortened(visibleLine(text), 40);
}

/** Where the name is not the name of a field of ours. */
const asWritten: readonly Facts['reason'][] = [
  'unknown-field',
  'unknown-rule',
  'never-accepted',
  'no-such-field',
];

/** The name of a field in the words of the repository; of one that is not ours as it was written. */
export function fieldName({ reason, field }: Facts, say: Say): string {
  return cited(asWritten.includes(reason) ? field : say.field(field));
}

export function values({ allowed = [] }: Facts, say: Say): string {
  return say.list(allowed.map(say.value), true);
}

export function fields({ allowed = [] }: Facts, say: Say): string {
  return say.list(allowed.map(say.field), true);
}

/** What the vocabulary says where fields do not stand together as they have to. */
export function condition(
  { condition: name, allowed = [] }: Facts,
  say: Say,
): { message: string; help: string } | undefined {
  return name && say.condition(name, allowed);
}

/** The field that is meant, as it can be typed; else the fields to choose from. */
export function chooseField(facts: Facts, say: Say, typeIt: string, choose: string): string {
  const { meant, beside = [], reason, field, written = '' } = facts;
  const id = reason === 'unknown-field' ? field : written;
  if (meant === undefined) return `${choose}: ${fields(facts, say)}.`;
  const lines = [meant, ...beside].map(name => `${say.field(name)}: ${name === meant ? cited(id) : '…'}`);
  return `${typeIt}:\n  - ${lines.join('\n    ')}`;
}

/** Where a name that stands one level too high belongs: the field over it and the name below it, as they are typed. */
export function inPlace({ under = [], beside = [], field, kind }: Facts, say: Say): string {
  const [first, ...others] = under;
  if (first === undefined || others.length > 0) return '.';
  const isList = kind !== 'goal' && shapeAt(kind, [first])?.type === 'list';
  const names = [...beside.map(say.field), cited(field)].map(name => `${name}: …`);
  return `:\n  ${say.field(first)}:\n    ${isList ? '- ' : ''}${names.join(isList ? '\n      ' : '\n    ')}`;
}

export function overIt({ under = [] }: Facts, say: Say): string {
  return say.list(
    under.map(field => `"${say.field(field)}"`),
    true,
  );
}

/** Some lengths of time, as they are typed. */
export function intervals(say: Say): string {
  return say.list((['P3M', 'P2W', 'P1Y', 'none'] as const).map(say.typedInterval), true);
}

/** The eight digits of a number that was written with more round it. */
export function digits(written: string): string | undefined {
  const found = written.replace(/\D/g, '');
  return found.length === 8 ? found : undefined;
}

/** The line as it can be typed when a sentence with a colon was taken for a field. */
export function retyped({ written = '', field, item }: Facts, say: Say): string {
  return `${item ? '- ' : `${say.field(field)}: `}${quoted(written)}`;
}

/** What was written as a whole address, where it lacks only its start; else an example. */
export function address(written: string, example: string): string {
  const better = asWebsite(written);
  return better === undefined ? `https://${example}` : shortened(visibleLine(better), 100);
}
