import schema from '../../../schemas/initiative.schema.json' with { type: 'json' };
import type { FieldsOf } from '../kinds.ts';
import type { Register } from '../register.ts';

/** The rules of thumb of a group: how much is fine, and how long things may take. */
export type Limits = Required<NonNullable<FieldsOf['initiative']['limits']>>;

/** After how long a subject of each kind is evaluated again, and how long before that the group hears of it. */
export type Intervals = Required<NonNullable<FieldsOf['initiative']['evaluation_intervals']>>;

/** The limits that hold here: those of the settings, else those of the record format. */
export function limitsOf(register: Register): Limits {
  return { ...defaultLimits(), ...register.initiative.data.limits };
}

/** The intervals that hold here: those of the settings, else those of the record format. */
export function intervalsOf(register: Register): Intervals {
  return { ...defaultIntervals(), ...register.initiative.data.evaluation_intervals };
}

/** The limits of the record format, as its schema has them. */
export function defaultLimits(): Limits {
  const { properties } = schema.properties.limits;
  return {
    people_per_role: properties.people_per_role.default,
    roles_per_person: properties.roles_per_person.default,
    agreements_per_person: properties.agreements_per_person.default,
    contact_within: properties.contact_within.default,
    share_minutes_within: properties.share_minutes_within.default,
    keep_data_for: properties.keep_data_for.default,
  };
}

/** The intervals of the record format, as its schema has them. */
export function defaultIntervals(): Intervals {
  const { properties } = schema.properties.evaluation_intervals;
  return {
    initiative: properties.initiative.default,
    agreement: properties.agreement.default,
    partner: properties.partner.default,
    role: properties.role.default,
    notice: properties.notice.default,
  };
}
