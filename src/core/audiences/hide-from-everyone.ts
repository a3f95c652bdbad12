import type { Language } from '../ground/language.ts';
import { byText } from '../ground/order.ts';
import { aboutAccess, accessRoles } from '../meaning/access.ts';
import { questionsOf } from '../meaning/evaluation.ts';
import { goalId } from '../model/goal-id.ts';
import type { FieldsOf, Kind } from '../model/kinds.ts';
import type { Step } from '../model/place.ts';
import type { RecordFile } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import { Register } from '../register/register.ts';
import { type Rewriting, rewrite } from '../register/rewrite.ts';
import { fold } from '../words/words.ts';
import { type Pseudonyms, pseudonymsFor } from './pseudonyms.ts';
import type { Hider, KnownNames } from './readers.ts';
import { ShownIds } from './shown-ids.ts';

/**
 * Makes records as everyone may see them, in one or more states of them, the first of which is that of now. People
 * who did not consent have another name and id, in references, paths and texts alike. There are no access roles, no
 * texts under records, no views, and of people only what it takes to see who does what.
 */
export function hiderForEveryone(
  states: readonly [now: Register, ...others: Register[]],
  language: Language,
  known?: KnownNames,
): Hider {
  const gone = aboutAccess(states);
  const roles = accessRoles(states);
  const pseudonyms = pseudonymsFor(states, language, roles, ({ data }) => personFields(data), known);
  const shown = ({ kind, data }: RecordFile): string =>
    pseudonyms.inText(data.name, readingOf(kind, ['name']));
  const ids = new ShownIds(states, pseudonyms, shown);
  return {
    hide: register => hideIn(register, pseudonyms, gone, ids),
    idOf: (kind, id) => ids.of(kind, id),
  };
}

function hideIn(
  register: Register,
  pseudonyms: Pseudonyms,
  gone: ReadonlySet<string>,
  ids: ShownIds,
): Register {
  const files = register.originals.filter(file => !gone.has(keyOf(file)));
  const asked = talentsAskedIn(files);
  const rewriting = ({ kind, id: ownId }: RecordFile): Rewriting => ({
    text: (text, path) => {
      if (path.at(-1) === 'id') return ids.of('goal', text);
      const isOwnName = kind === 'person' && path.length === 1 && path[0] === 'name';
      return (isOwnName && pseudonyms.of(ownId)?.name) || pseudonyms.inText(text, readingOf(kind, path));
    },
    reference: (target, id) => {
      if (gone.size > 0 && gone.has(`${target}/${id}`)) return undefined;
      return target === undefined ? pseudonyms.inId(id) : ids.of(target, id);
    },
  });
  const shown = files
    .map(file => {
      const id = file.kind === 'initiative' ? file.id : ids.of(file.kind, file.id);
      const path = file.kind === 'initiative' ? file.file : pathOf(file, id, pseudonyms);
      const data = fieldsForEveryone(file, asked);
      return rewrite({ ...file, id, file: path, body: '', data } as RecordFile, rewriting(file));
    })
    .sort((a, b) => byText(a.file, b.file));
  return new Register(shown, [], register.words);
}

/** The talents that these roles ask for, in their words. */
function talentsAskedIn(files: readonly RecordFile[]): Map<string, string> {
  const roles = files.filter(file => file.kind === 'role');
  const talents = roles.flatMap(({ data }) => data.requires ?? []);
  return new Map(talents.map(talent => [fold(talent), talent]));
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
export function fieldsForEveryone(file: RecordFile, asked: ReadonlyMap<string, string> = new Map()): object {
  switch (file.kind) {
    case 'initiative':
      // The id of a goal is changed as references to it are; what its name has become may make another.
      return { ...file.data, goals: file.data.goals?.map(goal => ({ ...goal, id: goalId(goal) })) };
    case 'person':
      return { ...personFields(file.data, asked), name: file.data.name };
    case 'role': {
      const holders = file.data.holders?.map(holder => ({ ...holder, hours_per_week: undefined }));
      return { ...file.data, hours_per_week: undefined, holders };
    }
    case 'evaluation':
      return { ...file.data, ...withoutAnswers(file.data), views: undefined };
    case 'meeting': {
      const { guests } = file.data;
      return { ...file.data, guests: Array.isArray(guests) ? guests.length : guests };
    }
    default:
      return file.data;
  }
}

/** An evaluation counts where its questions were answered; what the answers are stays with who was there. */
function withoutAnswers(evaluation: FieldsOf['evaluation']): Partial<FieldsOf['evaluation']> {
  const answered = Object.values(questionsOf)
    .flat()
    .filter(question => evaluation[question]?.trim());
  return Object.fromEntries(answered.map(question => [question, '…']));
}

/** Where somebody belongs, since when and which findings are accepted; of talents only those that a role asks for, in the words of that role. */
function personFields(
  person: FieldsOf['person'],
  asked: ReadonlyMap<string, string> = new Map(),
): Partial<FieldsOf['person']> {
  const { partner, status, since, until, accepted } = person;
  const talents = person.talents?.flatMap(talent => asked.get(fold(talent)) ?? []);
  return { partner, status, since, until, accepted, talents };
}
