import { type Audience, type AudienceOptions, hiderFor } from '../../src/core/audiences/audience.ts';
import type { Language } from '../../src/core/language.ts';
import type { Register } from '../../src/core/register.ts';

/** The records of today as an audience may see them. */
export function forAudience(
  register: Register,
  audience: Audience,
  language: Language,
  options?: AudienceOptions,
): Register {
  return hiderFor(audience, [register], language, options)(register);
}
