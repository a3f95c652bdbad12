/** All names in the schemas for which something has to be known elsewhere, most of them by a vocabulary. */
import { isLanguage } from '../../src/core/ground/language.ts';
import type { Schema } from '../../src/core/model/schema.ts';
import { common, fieldsOf, kinds, nameOf, partsOf } from './schemas.ts';

const whole = [...kinds, common];

export const fieldNames = collect(whole, ({ properties = {} }) => Object.keys(properties));

export const valueNames = collect(whole, schema => schema.enum ?? []).filter(value => !isLanguage(value));

export const activeKinds = kinds.filter(kind => kind.activeWhen).map(nameOf);

export const bodyKinds = kinds.filter(kind => kind.asked?.includes('body')).map(nameOf);

export const conditionNames = inKinds(schema => Object.values(partsOf(schema).conditions ?? {}));

/** Conditions of which `add` has to know first which of the fields it is going to be. */
export const whichNames = kinds.flatMap(({ conditions }) => conditions?.anyOf ?? conditions?.oneOf ?? []);

export const datedTypes = inKinds(({ agenda }) =>
  [agenda?.as, agenda?.was, agenda?.toCome].filter(one => one !== undefined),
);

/** Where a record says itself what its date is called, no word is needed. */
export const agendaNames = [
  ...inKinds(({ agenda }) => (agenda === undefined || agenda.calledBy ? [] : [agenda.as])),
  'reflection-due',
];

export const changeGroups = kinds.flatMap(kind => kind.changesWith ?? []);

/** What `pick` finds in each kind and each of its fields. */
function inKinds<T>(pick: (schema: Schema) => T[]): T[] {
  return kinds.flatMap(kind => [...pick(kind), ...[...fieldsOf(kind)].flatMap(({ schema }) => pick(schema))]);
}

/** What `pick` finds in a schema and everything in it, each once, sorted. */
function collect(value: unknown, pick: (schema: Schema) => string[]): string[] {
  const found = new Set<string>();
  const visit = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return;
    if (!Array.isArray(part)) for (const name of pick(part as Schema)) found.add(name);
    for (const inner of Object.values(part)) visit(inner);
  };
  visit(value);
  return [...found].sort();
}
