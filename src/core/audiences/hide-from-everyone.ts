import type { Language } from '../ground/language.ts';
import { byText } from '../ground/order.ts';
import { UsageError } from '../ground/usage-error.ts';
import { visibleLine } from '../ground/visible.ts';
import { accessRoles } from '../meaning/access.ts';
import { goalId } from '../model/goal-id.ts';
import type { FieldsOf, Kind } from '../model/kinds.ts';
import type { Step } from '../model/place.ts';
import type { RecordFile } from '../model/record.ts';
import { Register } from '../register/register.ts';
import { type Rewriting, rewrite } from '../register/rewrite.ts';
import { namelessFile } from './hidden-names.ts';
import { type Pseudonyms, pseudonymsFor } from './pseudonyms.ts';
import type { Audience, Hider, KnownNames } from './readers.ts';
import { type Asked, fieldsSeen, goneFor, talentsAskedIn } from './seen.ts';
import { ShownIds } from './shown-ids.ts';

/**
 * Makes records as everyone may see them, in one or more states of them, the first of which is that of now. People
 * who did not consent have another name and id, in references, paths and texts alike. There are no access roles, no
 * texts under records, and of each record only what its schema says that everyone sees; or, `as` partners, what those
 * see. Throws a UsageError where nothing can tell what somebody is called: then nothing could hide it.
 */
export function hiderForEveryone(
  states: readonly [now: Register, ...others: Register[]],
  language: Language,
  known?: KnownNames,
  as: Exclude<Audience, 'core'> = 'everyone',
): Hider {
  const unseen = namelessFile(states[0], known);
  if (unseen !== undefined) throw new UsageError(...noName[language](visibleLine(unseen)));
  const isGone = goneFor(as, states);
  const roles = accessRoles(states);
  const pseudonyms = pseudonymsFor(states, language, roles, besideName, known);
  const shown = ({ kind, data }: RecordFile): string =>
    pseudonyms.inText(data.name, readingOf(kind, ['name']));
  const ids = new ShownIds(states, pseudonyms, shown);
  return {
    hide: register => hideIn(register, pseudonyms, isGone, ids, as),
    idOf: (kind, id) => ids.of(kind, id),
  };
}

function hideIn(
  register: Register,
  pseudonyms: Pseudonyms,
  isGone: ReturnType<typeof goneFor>,
  ids: ShownIds,
  as: Exclude<Audience, 'core'>,
): Register {
  const files = register.originals.filter(({ kind, id }) => !isGone(kind, id));
  const asked = talentsAskedIn(files);
  const rewriting = ({ kind, id: ownId }: RecordFile): Rewriting => ({
    text: (text, path) => {
      if (path.at(-1) === 'id') return ids.of('goal', text);
      const isOwnName = kind === 'person' && path.length === 1 && path[0] === 'name';
      return (isOwnName && pseudonyms.of(ownId)?.name) || pseudonyms.inText(text, readingOf(kind, path));
    },
    reference: (target, id) => {
      if (isGone(target, id)) return undefined;
      return target === undefined ? pseudonyms.inId(id) : ids.of(target, id);
    },
  });
  const shown = files
    .map(file => {
      const id = file.kind === 'initiative' ? file.id : ids.of(file.kind, file.id);
      const path = file.kind === 'initiative' ? file.file : pathOf(file, id, pseudonyms);
      const data = as === 'everyone' ? fieldsForEveryone(file, asked) : fieldsSeen(as, file, asked);
      return rewrite({ ...file, id, file: path, body: '', data } as RecordFile, rewriting(file));
    })
    .sort((a, b) => byText(a.file, b.file));
  return new Register(shown, [], register.words);
}

/** A text can be the name of something else than a person, or of a place. */
export function readingOf(kind: Kind, path: readonly Step[]): 'name' | 'text' {
  const field = path.at(-1);
  const isName = field === 'place' || (field === 'name' && (kind === 'partner' || kind === 'initiative'));
  return isName ? 'name' : 'text';
}

/** The path with the new id, in the folder of its kind alone: folders within can have the name of somebody. */
function pathOf({ file, id: old }: RecordFile, id: string, pseudonyms: Pseudonyms): string {
  if (id === old && file.indexOf('/') === file.lastIndexOf('/')) return file;
  const steps = file.split('/');
  const name = String(steps.pop());
  const [folder = '', ...within] = steps;
  const extension = name.slice(old.length);
  return [folder, ...within.map(step => pseudonyms.inId(step)), `${id}${extension}`].join('/');
}

/** The fields that everyone may see of a record, with the names that are in them; `asked`: the talents that roles ask for. */
export function fieldsForEveryone(file: RecordFile, asked?: Asked): object {
  const fields = fieldsSeen('everyone', file, asked);
  if (file.kind !== 'initiative') return fields;
  // The id of a goal is changed as references to it are; what its name has become may make another.
  const { goals } = fields as Pick<FieldsOf['initiative'], 'goals'>;
  return { ...fields, goals: goals?.map(goal => ({ ...goal, id: goalId(goal) })) };
}

/** What everyone sees of a person beside the name. */
function besideName(person: RecordFile): object {
  const { name, ...others } = fieldsSeen('everyone', person) as { name?: string };
  return others;
}

const noName: Record<Language, (file: string) => [message: string, help: string]> = {
  nl: file => [
    `De naam in ${file} kan ik niet lezen. Dan kan die blijven staan in wat iedereen mag lezen.`,
    'Wat eraan scheelt, zie je met: initiatief controleer. Herstel dat, en probeer het dan opnieuw. Gaat het over niemand? Zet het dan in een andere map.',
  ],
  en: file => [
    `The name in ${file} cannot be read. Then it could be left in what everyone may read.`,
    'See what is wrong with: initiatief check. Mend that, and then try again. Is it about nobody? Then put it in another folder.',
  ],
};
