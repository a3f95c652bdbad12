import { datedKinds, type Kind, kinds, type Target } from '../../src/core/model/kinds.ts';
import { type Scalar, type Shape, shapeOf } from '../../src/core/model/shape.ts';
import { nl } from '../../src/vocabulary/nl.ts';
import type { Files } from './register.ts';

/** The records that refer to each other. A name of a file can hold a number as well. */
const named: Partial<Record<Kind, string>> = {
  initiative: 'initiatief',
  partner: 'bel-06-12345678',
  person: 'wim-111222333',
  role: 'alarmcode-4711',
  agreement: '2026-03-12-bel-0612345678',
  evaluation: '2026-04-12-0612345678',
  meeting: '2026-05-12-bel-06-12345678',
};
const ids = Object.fromEntries(
  kinds.map(kind => [
    kind,
    named[kind] ?? `${datedKinds.includes(kind) ? '2026-06-12-' : ''}bel-06-12345678`,
  ]),
) as Record<Kind, string>;

/** What stands in no field by itself: so that each report has something to tell. */
const values: Readonly<Record<string, unknown>> = {
  language: 'nl',
  visibility: 'besloten',
  phase: 'realisatie',
  status: undefined,
  rules: undefined,
  accepted: undefined,
  tags: undefined,
  documents: undefined,
  evaluation_intervals: undefined,
  limits: undefined,
  moment: 'tussentijds',
  outcome: 'doorgaan',
  channel: 'overleg',
  since: '2026-01-01',
  until: undefined,
  withdrawn_on: undefined,
  done_on: undefined,
  answered_on: undefined,
  replaces: undefined,
  made_in: undefined,
  made_on: '2026-03-12',
  held_on: '2026-05-12',
  planned_on: undefined,
  kvk: '12345679',
  website: 'https://tuin.example/over-ons',
  minimum: 3,
  contact_details: { telefoon: '06-87654321', email: 'dora@zaal.nl' },
  for: ['naam'],
  id: 'doel',
  goal: 'doel',
};

function anyValue(shape: Shape, name: string, text: string, listed: readonly string[]): unknown {
  if (name in values) return values[name];
  if (shape.type === 'list') return listed.map(one => anyValue(shape.items, '', one, listed));
  if (shape.type === 'fields') return fieldsOf(shape.fields, text, listed);
  if (shape.references.length > 0) return reference(shape);
  if (shape.type === 'text') return text;
  if (shape.type === 'choice') return (nl.values as Record<string, string>)[shape.choices[0] as string];
  if (shape.type === 'date' || shape.type === 'partial-date') return '2026-02-01';
  return shape.type === 'interval' ? '6 maanden' : shape.type === 'boolean' ? 'ja' : 1;
}

function fieldsOf(
  fields: ReadonlyMap<string, Shape>,
  text: string,
  listed: readonly string[],
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const isParty = fields.has('delivers');
  for (const [name, shape] of fields) {
    // Exactly one of the two.
    if (isParty && name === 'person') continue;
    const value = anyValue(shape, name, text, listed);
    if (value !== undefined) result[(nl.fields as Record<string, string>)[name] ?? name] = value;
  }
  return result;
}

function reference({ references: targets }: Scalar): string {
  const wanted: Target = targets.includes('role') ? 'role' : (targets[0] as Target);
  const id = ids[wanted as Kind];
  return targets.length > 1 ? `${nl.kinds[wanted as keyof typeof nl.kinds]}/${id}` : id;
}

/** A repository with a record of each kind, in which every field that takes a text holds this one; `goals`: in each list of the initiative. */
export function plantedIn(text: string, name = text, goals: readonly string[] = [text]): Files {
  const files: Record<string, string> = {};
  for (const kind of kinds) {
    const fields = fieldsOf(shapeOf(kind).fields, text, kind === 'initiative' ? goals : [text]);
    // Somebody who had another name may have been another person, who did not consent.
    if (kind === 'person') fields[nl.fields.name] = name;
    const lines = Object.entries(fields).map(([word, value]) => `${word}: ${JSON.stringify(value)}`);
    if (kind === 'initiative') files['initiatief.yaml'] = `${lines.join('\n')}\n`;
    else files[`${nl.folders[kind]}/${ids[kind]}.md`] = `---\n${lines.join('\n')}\n---\n\n${text}\n`;
  }
  return files;
}

/** The ids of the records, for who asks for one of them. */
export const plantedIds = ids;
