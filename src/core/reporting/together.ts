import { hiderFor } from '../audiences/audience.ts';
import type { Audience, AudienceOptions, Hider } from '../audiences/readers.ts';
import type { Language } from '../ground/language.ts';
import { MaskedIds } from '../privacy/masked-ids.ts';
import type { Register } from '../register/register.ts';

/** What reports share that leave as one: who or what has another name or id has the same one in all of them. */
export interface Together {
  hider: Hider;
  /** The records of now, as the audience sees them. */
  shown: Register;
  ids: MaskedIds;
}

/** What is shared by all that leaves for an audience together; the first state is that of now, the others are shown too. */
export function together(
  audience: Exclude<Audience, 'core'>,
  states: readonly [now: Register, ...others: Register[]],
  language: Language,
  options: AudienceOptions,
): Together {
  const hider = hiderFor(audience, states, language, options);
  const shown = hider.hide(states[0]);
  return { hider, shown, ids: new MaskedIds(shown, 'about-people') };
}
