import { goalId } from '../goal-id.ts';
import type { FieldsOf, Kind } from '../kinds.ts';
import type { Language } from '../language.ts';
import { aboutAccess, accessRoles } from '../meaning/access.ts';
import { questionsOf } from '../meaning/evaluation.ts';
import type { Target } from '../model.ts';
import { byText } from '../order.ts';
import type { Step } from '../place.ts';
import type { RecordFile } from '../record.ts';
import { keyOf } from '../record-key.ts';
import { Register } from '../register.ts';
import { fold } from '../words.ts';
import { type Pseudonyms, pseudonymsFor } from './pseudonyms.ts';
import { type Rewriting, rewrite } from './rewrite.ts';

/**
 * Makes records as everyone may see them, in one or more states of them, the first of which is that of now. People
 * who did not consent have another name and id, in references, paths and texts alike. There are no access roles, no
 * texts under records, no views, and of people only what it takes to see who does what.
 */
export function hiderForEveryone(
  states: readonly [now: Register, ...others: Register[]],
  language: Language,
): (register: Register) => Register {
  const gone = aboutAccess(states);
  const pseudonyms = pseudonymsFor(states, language, accessRoles(states));
  const ids = newIds(states, pseudonyms);
  return register => hideIn(register, pseudonyms, gone, ids);
}

function hideIn(
  register: Register,
  pseudonyms: Pseudonyms,
  gone: ReadonlySet<string>,
  ids: ReadonlyMap<string, string>,
): Register {
  const files = register.originals.filter(file => !gone.has(keyOf(file)));
  const asked = talentsAskedIn(files);
  const idOf = (kind: Kind, id: string): string => ids.get(`${kind}/${id}`) ?? pseudonyms.inSlug(id);
  const rewriting = (kind: Kind): Rewriting => ({
    text: (text, path) =>
      path.at(-1) === 'id' ? pseudonyms.inSlug(text) : pseudonyms.inText(text, isNameOf(kind, path)),
    reference: (target, id) => otherReference(target, id, gone, idOf, pseudonyms),
  });
  const shown = files
    .map(file => {
      const id = file.kind === 'initiative' ? file.id : idOf(file.kind, file.id);
      const path = file.kind === 'initiative' ? file.file : pathOf(file, id, pseudonyms);
      const hidden = {
        ...file,
        id,
        file: path,
        body: '',
        data: dataOf(file, asked, pseudonyms),
      } as RecordFile;
      return rewrite(hidden, rewriting(file.kind));
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

/** Texts that are the name of something else than a person, or of a place. */
function isNameOf(kind: Kind, path: readonly Step[]): boolean {
  const field = path.at(-1);
  return field === 'place' || (field === 'name' && (kind === 'partner' || kind === 'initiative'));
}

/** An id for every record that has somebody's name in it, without that name; different for different records. */
function newIds(states: readonly Register[], pseudonyms: Pseudonyms): Map<string, string> {
  const ids = new Map<string, string>();
  const files = new Map(
    states.flatMap(({ files: all }) => all.map(file => [`${file.kind}/${file.id}`, file] as const)),
  );
  const taken = new Set(files.keys());
  for (const { kind, id } of files.values()) {
    if (kind === 'person') {
      ids.set(`${kind}/${id}`, pseudonyms.of(id)?.id ?? id);
      continue;
    }
    const wanted = pseudonyms.inSlug(id, kind === 'partner');
    let other = wanted;
    for (let number = 2; other !== id && taken.has(`${kind}/${other}`); number++)
      other = `${wanted}-${number}`;
    taken.add(`${kind}/${other}`);
    ids.set(`${kind}/${id}`, other);
  }
  return ids;
}

function otherReference(
  target: Target | undefined,
  id: string,
  gone: ReadonlySet<string>,
  idOf: (kind: Kind, id: string) => string,
  pseudonyms: Pseudonyms,
): string | undefined {
  if (gone.has(`${target}/${id}`)) return undefined;
  if (target === undefined || target === 'goal') return pseudonyms.inSlug(id);
  return target === 'person' ? (pseudonyms.of(id)?.id ?? id) : idOf(target, id);
}

/** The path with the new id, in the folder of its kind alone: folders within can have the name of somebody. */
function pathOf({ file, id: old }: RecordFile, id: string, pseudonyms: Pseudonyms): string {
  const steps = file.split('/');
  const name = String(steps.pop());
  const [folder = '', ...within] = steps;
  const extension = name.slice(old.length);
  return [folder, ...within.map(step => pseudonyms.inSlug(step)), `${id}${extension}`].join('/');
}

function dataOf(file: RecordFile, asked: ReadonlyMap<string, string>, pseudonyms: Pseudonyms): object {
  switch (file.kind) {
    case 'initiative':
      // The id of a goal is changed as references to it are; what its name has become may make another.
      return { ...file.data, goals: file.data.goals?.map(goal => ({ ...goal, id: goalId(goal) })) };
    case 'person':
      return { ...personFields(file.data, asked), name: pseudonyms.of(file.id)?.name ?? file.data.name };
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
  asked: ReadonlyMap<string, string>,
): Partial<FieldsOf['person']> {
  const { partner, status, since, until, accepted } = person;
  const talents = person.talents?.flatMap(talent => asked.get(fold(talent)) ?? []);
  return { partner, status, since, until, accepted, talents };
}
