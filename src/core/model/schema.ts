import type { Target } from './kinds.ts';

/** The part of JSON Schema that our schemas use, with the keywords of our own. */
export interface Schema {
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
  references?: Target | Target[];
  shorthand?: string;
  section?: boolean;
  link?: boolean;
}
