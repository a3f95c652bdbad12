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

/** What becomes of the details of each of these people; `null` takes somebody out. */
export type DetailsOf = ReadonlyMap<string, Details | null>;

/** The text of the file with contact details after people got others, or none; proven as that of a record is. */
export function withDetails(
  written: string,
  people: DetailsOf,
  words: Words,
): { written: string } | { reason: RefusalReason } {
  if (read(written) === undefined) return { reason: 'unreadable' };
  // All in one go is quick, and is nearly always right.
  const together = changedWith(written, people, words);
  if (people.size === 1 || 'written' in together) return together;
  let text = written;
  for (const [person, details] of people) {
    const result = changedWith(text, new Map([[person, details]]), words);
    if ('reason' in result) return result;
    text = result.written;
  }
  return { written: text };
}

function changedWith(
  written: string,
  people: DetailsOf,
  words: Words,
): { written: string } | { reason: RefusalReason } {
  let text = written;
  const shown = new Shown('---\n---\n', 'person', words);
  const yamlOf = (): YamlText => new YamlText(normalise(text), words);
  try {
    const now = yamlOf();
    const there = new Set(Object.keys(read(written) ?? {}));
    const isThere = (person: string): boolean =>
      there.has(person) && isMap(now.root) && now.pairNamed(now.root, person) !== undefined;
    const start = startOf(now, byPerson);
    text = applied(
      text,
      [...people.keys()].filter(isThere).flatMap(person => taken(now, start, [person], shown)),
    );
    const given = [...people].filter((each): each is [string, Details] => each[1] !== null);
    const put = (all: readonly (readonly [string, Details])[]): void => {
      const yaml = yamlOf();
      const editor = new FieldEditor(yaml, startOf(yaml, byPerson), shown);
      text = applied(
        text,
        all.flatMap(([person, details]) => editor.put([person], details)),
      );
    };
    // Where there is nobody yet, the first makes the place for the others.
    if (given.length > 0) put(given.slice(0, 1));
    if (given.length > 1) put(given.slice(1));
    if (written.trim() === '') text = `${text.trim()}\n`;
  } catch (error) {
    if (error instanceof CannotChange) return { reason: error.reason };
    throw error;
  }
  return isAsAsked(read(written) ?? {}, read(text) ?? {}, people, words)
    ? { written: text }
    : { reason: 'reads-otherwise' };
}

/** Have these people what they were to get, and all others what they had? */
function isAsAsked(
  before: Record<string, Raw>,
  after: Record<string, Raw>,
  people: DetailsOf,
  words: Words,
): boolean {
  for (const [person, details] of people) {
    const own = Object.entries(details ?? {}).map(([name, value]) => [words.field(name), value]);
    const got = after[person];
    if (details === null ? got : !isSame(got, Object.fromEntries(own))) return false;
  }
  const others = (all: Record<string, Raw>): Record<string, Raw> =>
    Object.fromEntries(Object.entries(all).filter(([person]) => !people.has(person)));
  return isSame(others(before), others(after));
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
