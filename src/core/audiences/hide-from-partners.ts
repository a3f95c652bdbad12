import type { FieldsOf } from '../kinds.ts';
import type { Language } from '../language.ts';
import { accessRoles } from '../meaning/access.ts';
import type { RecordFile, RecordOf } from '../record.ts';
import { Register } from '../register.ts';
import { rewrite } from './rewrite.ts';

type Holder = NonNullable<FieldsOf['role']['holders']>[number];

/** The name of somebody who has access, to those who need not know who. */
const notShown: Record<Language, string> = { nl: 'niet getoond', en: 'not shown' };

/** Is this the name of somebody who has access, for those who need not know who? */
export function isNotShown(name: string): boolean {
  return Object.values(notShown).includes(name);
}

/**
 * Makes records without what partners need not know, in one or more states of them: what one person carries,
 * drives, somebody's own help, views with a name, and who holds an access role. Somebody without a name stands in
 * for that holder, the same one in every state, so that it can still be seen that the role rests on one person.
 */
export function hiderForPartners(
  states: readonly Register[],
  language: Language,
): (register: Register) => Register {
  const access = accessRoles(states);
  const ids = new Map<string, string>();
  return register => {
    const standIns = new Map<string, RecordFile>();
    const standInFor = (person: RecordOf<'person'>, role: RecordOf<'role'>): string => {
      const who = `${role.id}/${person.id}`;
      const id = ids.get(who) ?? `${role.id}--${ids.size + 1}`;
      ids.set(who, id);
      const { status, since, until } = person.data;
      const data = { name: notShown[language], status, since, until };
      const file = `${register.words.vocabulary.folders.person}/${id}.md`;
      standIns.set(id, { ...person, id, file, data, body: '' });
      return id;
    };
    const files = register.files.map((file): RecordFile => {
      if (!file.readable) return { ...file, text: '', problems: [] };
      if (file.kind !== 'role') return hideIn(file);
      const role = withoutHours(file);
      return access.has(file.id) ? withoutHolders(role, register, standInFor) : role;
    });
    const shown = [...files, ...standIns.values()].map(file =>
      file.readable ? rewrite(file, asItIs) : file,
    );
    return new Register(shown, [], register.words);
  };
}

/** Texts and references stay; the references are made anew for what is left. */
const asItIs = {
  text: (text: string): string => text,
  reference: (_kind: unknown, id: string): string => id,
};

function hideIn(file: RecordFile): RecordFile {
  if (file.kind === 'person') {
    const hidden = { motivation: undefined, hours_per_week: undefined, needs: undefined, offers: undefined };
    return { ...file, body: '', data: { ...file.data, ...hidden, summary: undefined, consent: undefined } };
  }
  if (file.kind === 'evaluation') {
    const views = file.data.views?.filter(({ person }) => person === undefined);
    return { ...file, data: { ...file.data, views } };
  }
  return file;
}

function withoutHours(role: RecordOf<'role'>): RecordOf<'role'> {
  const holders = role.data.holders?.map(holder => ({ ...holder, hours_per_week: undefined })) ?? [];
  return { ...role, data: { ...role.data, holders } };
}

/** An access role with somebody without a name for each holder. */
function withoutHolders(
  role: RecordOf<'role'>,
  register: Register,
  standInFor: (person: RecordOf<'person'>, role: RecordOf<'role'>) => string,
): RecordOf<'role'> {
  const hidden = { purpose: undefined, minimum_because: undefined, summary: undefined };
  const nameless = (role.data.holders ?? []).flatMap((holder): Holder[] => {
    const person = register.get('person', holder.person);
    return person ? [{ ...holder, person: standInFor(person, role) }] : [];
  });
  return { ...role, body: '', data: { ...role.data, ...hidden, holders: nameless } };
}
