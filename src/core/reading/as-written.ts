import type { Scalar } from '../model/shape.ts';
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

/** `- ewan-mackay: 2 uur` where a name is asked: it is that name, with something behind it. */
export function nameWithMore(raw: Raw, { references }: Scalar): string | undefined {
  return references.length > 0 ? asWritten(raw) : undefined;
}
