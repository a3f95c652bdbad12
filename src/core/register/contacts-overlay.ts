import { YAMLException } from 'js-yaml';
import type { FieldsOf } from '../model/kinds.ts';
import type { RecordFile } from '../model/record.ts';
import { parseYaml } from '../reading/any-yaml.ts';
import { isFields } from '../reading/front-matter.ts';
import type { Register } from './register.ts';

type Details = NonNullable<FieldsOf['person']['contact_details']>;

/** What in the private file could not be used. `line` counts from 1. */
export type OverlayProblem =
  | { type: 'unreadable'; line?: number }
  | { type: 'not-by-person' }
  | { type: 'no-such-person'; id: string; nearest?: string }
  | { type: 'unknown-field'; id: string; field: string }
  | { type: 'no-text'; id: string; field?: string };

/** The register with the contact details of a private file, and what in that file could not be used. */
export interface Overlaid {
  register: Register;
  problems: readonly OverlayProblem[];
}

const fields = ['phone', 'email', 'address'] as const;

/**
 * Lays the contact details of the private file over those in the records: under the id of a person the fields
 * that `contact_details` has. What the file says comes before what the record says. Throws nothing.
 */
export function withContacts(register: Register, text: string): Overlaid {
  const problems: OverlayProblem[] = [];
  const details = new Map<string, Details>();
  for (const [id, value] of peopleIn(text, problems)) {
    if (!register.has('person', id)) {
      problems.push({ type: 'no-such-person', id, nearest: register.nearest(['person'], id)?.id });
    } else details.set(id, detailsOf(id, value, register, problems));
  }
  const files = register.files.map((file): RecordFile => {
    const found = file.kind === 'person' && file.readable ? details.get(file.id) : undefined;
    if (!found || file.kind !== 'person') return file;
    return { ...file, data: { ...file.data, contact_details: { ...file.data.contact_details, ...found } } };
  });
  return { register: register.with(files), problems };
}

function peopleIn(text: string, problems: OverlayProblem[]): [string, unknown][] {
  try {
    const raw = parseYaml(text.replace(/^\ufeff/, ''));
    if (raw === null || raw === '') return [];
    if (isFields(raw)) return Object.entries(raw);
    problems.push({ type: 'not-by-person' });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = error.mark?.line;
    problems.push({ type: 'unreadable', line: line === undefined ? undefined : line + 1 });
  }
  return [];
}

function detailsOf(id: string, value: unknown, { words }: Register, problems: OverlayProblem[]): Details {
  const details: Details = {};
  if (!value) return details;
  if (typeof value !== 'object' || Array.isArray(value)) {
    problems.push({ type: 'no-text', id });
    return details;
  }
  for (const [word, text] of Object.entries(value)) {
    const field = fields.find(known => known === words.fieldOf(word));
    if (field === undefined) problems.push({ type: 'unknown-field', id, field: word });
    else if (text !== null && typeof text !== 'string') problems.push({ type: 'no-text', id, field: word });
    else if (text?.trim()) details[field] = text.trim();
  }
  return details;
}
