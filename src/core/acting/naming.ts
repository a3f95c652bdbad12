import { mayBeNamed } from '../meaning/consent.ts';
import { initiativeId } from '../model/kinds.ts';
import { partsOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import type { Say } from '../words/say.ts';
import type { Telling } from './action.ts';

/** What records are called for who works with them: by their names. */
export function namingAll(say: Say, ...registers: readonly Register[]): Telling {
  return {
    say,
    name: key => {
      for (const register of registers) {
        if (key === initiativeId) return register.initiative.data.name;
        const { kind, id } = partsOf(key);
        const name = register.get(kind, id)?.data.name;
        if (name !== undefined) return name;
      }
      return partsOf(key).id;
    },
  };
}

/**
 * What records are called in what git keeps for ever: in a public repository nobody is named who did not say that it may.
 */
export function namingForGit(say: Say, after: Register, before: Register = after): Telling {
  const all = namingAll(say, after, before);
  if (after.initiative.data.visibility !== 'public') return all;
  return {
    say,
    isPublic: true,
    name: key => {
      const { kind, id } = partsOf(key);
      if (key === initiativeId || kind !== 'person') return all.name(key);
      const person = after.get('person', id) ?? before.get('person', id);
      return person && mayBeNamed(person) ? all.name(key) : { nl: 'iemand', en: 'somebody' }[say.language];
    },
  };
}
