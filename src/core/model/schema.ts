import type { Target } from './kinds.ts';

/** The part of JSON Schema that our schemas use. The keywords of our own are told of in `schemas/README.md`. */
export interface Schema extends OfKind, OfValue, OfFields {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: string[];
  default?: string | number;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  pattern?: string;
  required?: string[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  not?: Schema;
  items?: Schema;
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, unknown>;
  additionalProperties?: boolean | Schema;
  unevaluatedProperties?: boolean;
}

/** What a kind says of itself. */
interface OfKind {
  order?: number;
  folder?: boolean;
  idStartsWith?: string[];
  activeWhen?: Record<string, string>;
  changesWith?: string;
  bodyAudience?: 'partners';
}

/** What a field says of its value. */
interface OfValue {
  references?: Target | Target[];
  section?: boolean;
  link?: boolean;
  singleItem?: boolean;
  when?: 'happened' | 'begins';
  audience?: 'core' | 'partners' | 'everyone';
  othersSee?: 'filled-in' | 'count' | 'asked-for';
  tellsChange?: boolean;
  agenda?: OnAgenda;
  onlyWhen?: Record<string, true | string[]>;
  peopleOf?: string;
  orInitiative?: boolean;
  free?: boolean;
}

/** What fields that stand together say, in a record or in an item of a list. */
interface OfFields {
  shorthand?: string;
  asked?: string[];
  askAtLeast?: number;
  oneLine?: boolean;
  conditions?: Partial<Record<'anyOf' | 'oneOf' | 'not', string>>;
}

/** How a date stands on the agenda. */
interface OnAgenda {
  as: string;
  was?: string;
  toCome?: string;
  open?: boolean;
  unless?: string;
  while?: Record<string, string>;
  about?: string[];
  calledBy?: string;
  show?: 'once' | 'while-active';
}
