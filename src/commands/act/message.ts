import type { Planned } from '../../core/acting/make-plan.ts';
import { namingForGit } from '../../core/acting/naming.ts';
import type { Register } from '../../core/register/register.ts';
import { sayWith } from '../../core/words/say.ts';
import type { Session } from '../../io/session.ts';

/** The message of a commit, in the language of the records. */
export function commitMessage(planned: Planned, register: Register, { vocabularies }: Session): string {
  const { after } = planned;
  const say = sayWith(after.words, vocabularies[after.words.vocabulary.language]);
  return planned.did(namingForGit(say, after, register));
}
