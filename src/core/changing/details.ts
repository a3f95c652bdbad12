import { isMap } from 'yaml';
import { type Fields, shapeAt } from '../model/shape.ts';
import { parseYaml } from '../reading/any-yaml.ts';
import { isFields as isFieldsOrNothing, isMap as isRawMap, type Raw } from '../reading/front-matter.ts';
import { normalise } from '../reading/read-record.ts';
import type { Words } from '../words/words.ts';
import type { Details, RefusalReason } from './change.ts';
import { applied } from './edit.ts';
import { FieldEditor } from './fields.ts';
import { CannotChange } from './refused.ts';
import { Shown } from './shown.ts';
import { isSame } from './steps.ts';
import { taken } from './taking.ts';
import { startOf } from './way.ts';
import { YamlText } from './yaml-text.ts';

/** What the file with contact details is: under the id of a person what belongs to that person. */
const byPerson: Fields = {
  type: 'fields',
  fields: new Map(),
  required: [],
  others: shapeAt('person', ['contact_details']),
  ownFields: false,
  isComplete: () => true,
  conditions: {},
};

/** The text of the file with contact details after somebody got others, or none; proven as that of a record is. */
export function withDetails(
  written: string,
  person: string,
  details: Details | null,
  words: Words,
): { written: string } | { reason: RefusalReason } {
  const before = read(written);
  if (before === undefined) return { reason: 'unreadable' };
  let text = written;
  const shown = new Shown('---\n---\n', 'person', words);
  try {
    const isThere = (yaml: YamlText): boolean =>
      isMap(yaml.root) && yaml.pairNamed(yaml.root, person) !== undefined;
    const yamlOf = (): YamlText => new YamlText(normalise(text), words);
    if (isThere(yamlOf())) {
      const yaml = yamlOf();
      text = applied(text, taken(yaml, startOf(yaml, byPerson), [person], shown));
    }
    if (details !== null) {
      const yaml = yamlOf();
      text = applied(text, new FieldEditor(yaml, startOf(yaml, byPerson), shown).put([person], details));
    }
    if (written.trim() === '') text = `${text.trim()}\n`;
  } catch (error) {
    if (error instanceof CannotChange) return { reason: error.reason };
    throw error;
  }
  const after = read(text);
  const own = Object.entries(details ?? {}).map(([name, value]) => [words.field(name), value]);
  const { [person]: _, ...others } = before;
  const { [person]: got, ...rest } = after ?? {};
  const isAsAsked = details === null ? !got : isSame(got, Object.fromEntries(own));
  return isAsAsked && isSame(others, rest) ? { written: text } : { reason: 'reads-otherwise' };
}

/** What stands in the file, by person; nothing where that cannot be read. */
function read(written: string): Record<string, Raw> | undefined {
  try {
    const raw = parseYaml(normalise(written));
    if (!isFieldsOrNothing(raw === '' ? null : raw)) return undefined;
    return isRawMap(raw) ? raw : {};
  } catch {
    return undefined;
  }
}
