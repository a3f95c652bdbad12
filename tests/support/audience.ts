import { hiderFor } from '../../src/core/audiences/audience.ts';
import type { Audience, AudienceOptions } from '../../src/core/audiences/readers.ts';
import { personOf, standIn } from '../../src/core/audiences/stand-ins.ts';
import type { Language } from '../../src/core/ground/language.ts';
import { Register } from '../../src/core/register/register.ts';

/** The records of today as an audience may see them, with a number for each person without a name. */
export function forAudience(
  register: Register,
  audience: Audience,
  language: Language,
  options?: AudienceOptions,
): Register {
  const shown = hiderFor(audience, [register], language, options).hide(register);
  return new Register(withNumbers(shown.files), shown.misplaced, shown.words);
}

function withNumbers<T>(value: T): T {
  if (typeof value === 'string')
    return value.replace(standIn, sign => {
      const { person, isId } = personOf(sign);
      return `persoon${isId ? '-' : ' '}${person + 1}`;
    }) as T;
  if (Array.isArray(value)) return value.map(withNumbers) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNumbers(inner)])) as T;
}
