import type { ActionContext } from '../../core/acting/action.ts';
import { linesFrom } from '../../core/acting/holder-lines.ts';
import { newPersonObjections } from '../../core/acting/new-person.ts';
import { handedIn } from '../../core/acting/pairs.ts';
import { takesNoPart } from '../../core/acting/taking-part.ts';
import type { Answers, Objection } from '../../core/asking/question.ts';
import { activeOf } from '../../core/meaning/activity.ts';
import type { RecordOf } from '../../core/model/record.ts';
import { keyOf, partsOf } from '../../core/model/record-key.ts';
import { texts } from './texts.ts';

/** The roles that somebody holds, also while they pause. */
export function rolesHeld(
  { id }: RecordOf<'person'>,
  { register, today }: Pick<ActionContext, 'register' | 'today'>,
): RecordOf<'role'>[] {
  return activeOf(register, 'role', today).filter(role =>
    linesFrom(role, today).some(({ person }) => person === id),
  );
}

/** What is against who stands in, and where. */
export function coverObjections(
  person: RecordOf<'person'>,
  context: ActionContext,
  answers: Answers,
): Objection[] {
  const { register, today, say } = context;
  const words = texts[say.language];
  const held = new Set(rolesHeld(person, context).map(keyOf));
  return handedIn(answers, 'cover').flatMap(({ what, person: who }): Objection[] => {
    const role = register.get('role', partsOf(what).id);
    const called = role?.data.name ?? what;
    if (!held.has(what)) return [{ key: 'cover', says: words.notTheirs(person.data.name, called) }];
    const cover = who.startsWith('person/') ? register.get('person', partsOf(who).id) : undefined;
    if (!cover) return newPersonObjections({ cover: who }, 'cover', register, say.language);
    if (cover === person) return [{ key: 'cover', says: words.notThemselves(person.data.name) }];
    const none = takesNoPart(cover, context);
    if (none) return [{ key: 'cover', ...none }];
    const isThere = role && linesFrom(role, today).some(line => line.person === cover.id);
    return isThere ? [{ key: 'cover', says: words.alreadyThere(cover.data.name, called) }] : [];
  });
}
