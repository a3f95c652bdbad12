import type { FieldsOf } from '../kinds.ts';
import type { Language } from '../language.ts';
import type { RecordFile, RecordOf } from '../record.ts';
import { Register } from '../register.ts';
import { rewrite } from './rewrite.ts';

type Holder = NonNullable<FieldsOf['role']['holders']>[number];

/** The name of somebody who has access, to those who need not know who. */
const notShown: Record<Language, string> = { nl: 'niet getoond', en: 'not shown' };

/**
 * The records without what partners need not know: what one person carries, drives, somebody's own help, views
 * with a name, and who holds an access role. Somebody without a name stands in for that holder, so that it can
 * still be seen that the role rests on one person.
 */
export function hideFromPartners(register: Register, language: Language): Register {
  const standIns: RecordFile[] = [];
  const standInFor = (person: RecordOf<'person'>, role: RecordOf<'role'>): string => {
    const { status, since, until } = person.data;
    const id = `${role.id}--${standIns.length + 1}`;
    const data = { name: notShown[language], status, since, until };
    const file = `${register.words.vocabulary.folders.person}/${id}.md`;
    standIns.push({ ...person, id, file, data, body: '' });
    return id;
  };
  const files = register.files.map((file): RecordFile => {
    if (!file.readable) return { ...file, text: '', problems: [] };
    if (file.kind === 'role') return hideInRole(file, register, standInFor);
    return hideIn(file);
  });
  const shown = [...files, ...standIns].map(file => (file.readable ? rewrite(file, asItIs) : file));
  return new Register(shown, [], register.words);
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

function hideInRole(
  role: RecordOf<'role'>,
  register: Register,
  standInFor: (person: RecordOf<'person'>, role: RecordOf<'role'>) => string,
): RecordOf<'role'> {
  const holders = role.data.holders?.map(holder => ({ ...holder, hours_per_week: undefined })) ?? [];
  if (role.data.kind !== 'access') return { ...role, data: { ...role.data, holders } };
  const hidden = { purpose: undefined, minimum_because: undefined, summary: undefined };
  const ids = new Map<string, string>();
  const nameless = holders.flatMap((holder): Holder[] => {
    const person = register.get('person', holder.person);
    if (!person) return [];
    const id = ids.get(person.id) ?? standInFor(person, role);
    ids.set(person.id, id);
    return [{ ...holder, person: id }];
  });
  return { ...role, body: '', data: { ...role.data, ...hidden, holders: nameless } };
}
