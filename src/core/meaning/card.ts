import type { RecordOf } from '../record.ts';
import type { Register } from '../register.ts';
import type { ContactCard } from '../report.ts';
import { nameOf } from './names.ts';
import { uidWithin } from './uid.ts';

/** A person as a card for an address book, with as much as the register holds. */
export function cardOf({ id, data }: RecordOf<'person'>, register: Register): ContactCard {
  return {
    uid: uidWithin(`person-${id}`, register),
    name: data.name,
    organisation: data.partner ? nameOf(register, 'partner', data.partner) : register.initiative.data.name,
    department: data.department,
    function: data.function,
    ...data.contact_details,
  };
}
