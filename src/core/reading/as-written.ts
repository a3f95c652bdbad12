import { isMap, type Raw } from './front-matter.ts';

/** What was written, where it is short enough to say again: a text, or a sentence with a colon in it. */
export function asWritten(raw: Raw): string | undefined {
  if (typeof raw === 'string') return raw;
  if (!isMap(raw)) return undefined;
  const [[name, value] = [], ...others] = Object.entries(raw);
  if (name === undefined || others.length > 0) return undefined;
  return value === null || value === ''
    ? `${name}:`
    : typeof value === 'string'
      ? `${name}: ${value}`
      : undefined;
}
