import { hasUnseen } from '../ground/visible.ts';
import type { Schema } from './schema.ts';

// Most records are sound, and these few looks are enough to be sure of it. Only what they are not sure of is
// judged by the validator, which tells what is wrong; a property test holds the two together.

/** Addresses that are plain enough to be one without a closer look. */
const plainAddress = /^https?:\/\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}(?:\/[\w.~-]*)*$/i;

/** Makes a look at a text or number: is there surely nothing in the schema against it? */
export function fitting(schema: Schema): (value: string | number) => boolean {
  const { minimum = -Infinity, maximum = Infinity, maxLength = Infinity, type } = schema;
  const pattern = schema.pattern === undefined ? undefined : new RegExp(schema.pattern);
  const isAddress = schema.format === 'website';
  const isName = schema.format === 'visible';
  return value => {
    if (typeof value === 'number')
      return value >= minimum && value <= maximum && (type === 'number' || Number.isInteger(value));
    if (value.length > maxLength || pattern?.test(value) === false) return false;
    return isAddress ? plainAddress.test(value) : !isName || !hasUnseen(value);
  };
}

/** Makes a look at fields: are they there, or left out, as the schema asks? Looks at names only. */
export function completeness({ required = [], oneOf, anyOf, not }: Schema): (data: object) => boolean {
  const conditions = required.map(name => (data: object) => name in data);
  if (oneOf) {
    const each = oneOf.map(completeness);
    conditions.push(data => each.filter(holds => holds(data)).length === 1);
  }
  if (anyOf) {
    const each = anyOf.map(completeness);
    conditions.push(data => each.some(holds => holds(data)));
  }
  if (not) {
    const holds = completeness(not);
    conditions.push(data => !holds(data));
  }
  return data => {
    for (const holds of conditions) if (!holds(data)) return false;
    return true;
  };
}
