import type { Planned } from '../../core/acting/make-plan.ts';
import { namingAll } from '../../core/acting/naming.ts';
import { mayBeNamed } from '../../core/meaning/consent.ts';
import { initiativeId } from '../../core/model/kinds.ts';
import { partsOf } from '../../core/model/record-key.ts';
import type { Register } from '../../core/register/register.ts';
import { sayWith } from '../../core/words/say.ts';
import type { Session } from '../../io/session.ts';

/**
 * The message of a commit, in the language of the records. Git forgets nothing, so in a public repository it names nobody
 * who did not say that it may.
 */
export function commitMessage(planned: Planned, register: Register, { vocabularies }: Session): string {
  const { after } = planned;
  const { language } = after.words.vocabulary;
  const say = sayWith(after.words, vocabularies[language]);
  const all = namingAll(say, after, register);
  if (after.initiative.data.visibility !== 'public') return planned.did(all);
  const someone = { nl: 'iemand', en: 'somebody' }[language];
  return planned.did({
    say,
    name: key => {
      const { kind, id } = partsOf(key);
      if (key === initiativeId || kind !== 'person') return all.name(key);
      const person = after.get('person', id) ?? register.get('person', id);
      return person && mayBeNamed(person) ? all.name(key) : someone;
    },
  });
}
