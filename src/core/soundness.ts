import type { Schema } from './model.ts';

// Most records are sound, and these few looks are enough to be sure of it. Only what they are not sure of is
// judged by the validator, which tells what is wrong; a property test holds the two together.

/** Addresses that are plain enough to be a URI (RFC 3986) without a closer look. */
const plainAddress = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*(?:\/[\w.~-]*)*$/i;

/** Makes a look at a text or number: is there surely nothing in the schema against it? */
export function fitting(schema: Schema): (value: string | number) => boolean {
  const { minimum = -Infinity, maximum = Infinity, maxLength = Infinity, type } = schema;
  const pattern = schema.pattern === undefined ? undefined : new RegExp(schema.pattern);
  const isAddress = schema.format === 'uri';
  return value => {
    if (typeof value === 'number')
      return value >= minimum && value <= maximum && (type === 'number' || Number.isInteger(value));
    if (value.length > maxLength || pattern?.test(value) === false) return false;
    return !isAddress || plainAddress.test(value);
  };
}

/** Are the fields there, or left out, as the schema asks? Looks at names only. */
export function isComplete(data: object, { required, oneOf, anyOf, not }: Schema): boolean {
  return (
    (required === undefined || required.every(name => name in data)) &&
    (oneOf === undefined || oneOf.filter(each => isComplete(data, each)).length === 1) &&
    (anyOf === undefined || anyOf.some(each => isComplete(data, each))) &&
    (not === undefined || !isComplete(data, not))
  );
}
