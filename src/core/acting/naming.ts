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
