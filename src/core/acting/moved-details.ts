import type { Change } from '../changing/change.ts';
import { applied, type Edit } from '../changing/edit.ts';
import { isSame } from '../changing/steps.ts';
import { parseYaml } from '../reading/any-yaml.ts';
import { isMap, type RawFields } from '../reading/front-matter.ts';
import { normalise } from '../reading/read-record.ts';
import { contactsFileOf } from '../register/contacts-file.ts';
import type { ActionContext } from './action.ts';

/** What stands in the file with contact details, by person, in the words on disk; nothing where none can be read. */
export function detailsNow({ register, written }: Pick<ActionContext, 'register' | 'written'>): RawFields {
  const text = written(contactsFileOf(register.words));
  return (text !== undefined && fieldsIn(text)) || {};
}

/** The change that puts somebody's contact details under another id; nothing where there are none. */
export function movedDetails(
  id: string,
  to: string,
  { register, written }: Pick<ActionContext, 'register' | 'written'>,
): Change[] {
  const file = contactsFileOf(register.words);
  const text = normalise(written(file) ?? '');
  const before = fieldsIn(text);
  if (before?.[id] === undefined || before[to] !== undefined) return [];
  const edits = [...text.matchAll(/^(["']?)([^\s"':#][^"':#]*?)\1[ \t]*:/gm)].flatMap(
    ({ 1: quote = '', 2: name = '', index }): Edit[] =>
      name === id ? [{ at: index + quote.length, end: index + quote.length + id.length, text: to }] : [],
  );
  const { [id]: own, ...others } = before;
  const isRight = isSame(fieldsIn(applied(text, edits)), { ...others, [to]: own });
  return isRight ? [{ do: 'text', file, edits }] : [];
}

function fieldsIn(text: string): RawFields | undefined {
  try {
    const raw = parseYaml(normalise(text));
    return isMap(raw) ? raw : undefined;
  } catch {
    return undefined;
  }
}
