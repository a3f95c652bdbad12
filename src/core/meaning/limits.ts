import { schemas } from '../../generated/schemas.ts';
import type { FieldsOf } from '../model/kinds.ts';
import type { Register } from '../register/register.ts';

/** The rules of thumb of a group: how much is fine, and how long things may take. */
export type Limits = Required<NonNullable<FieldsOf['initiative']['limits']>>;

/** After how long a subject of each kind is evaluated again, and how long before that the group hears of it. */
export type Intervals = Required<NonNullable<FieldsOf['initiative']['evaluation_intervals']>>;

const { limits, evaluation_intervals: intervals } = schemas.initiative.properties;

/** The limits of the record format, as its schema has them. */
const defaultLimits: Limits = defaultsIn(limits.properties);

/** The intervals of the record format, as its schema has them. */
export const defaultIntervals: Intervals = defaultsIn(intervals.properties);

/** The limits that hold here: those of the settings, else those of the record format. */
export function limitsOf(register: Register): Limits {
  return { ...defaultLimits, ...register.initiative.data.limits };
}

/** The intervals that hold here: those of the settings, else those of the record format. */
export function intervalsOf(register: Register): Intervals {
  return { ...defaultIntervals, ...register.initiative.data.evaluation_intervals };
}

function defaultsIn<P extends Record<string, { default: unknown }>>(
  properties: P,
): { [Name in keyof P]: P[Name]['default'] } {
  const entries = Object.entries(properties).map(([name, property]) => [name, property.default]);
  return Object.fromEntries(entries);
}
