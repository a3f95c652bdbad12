import { nameOf } from '../meaning/names.ts';
import { uidWithin } from '../meaning/uid.ts';
import type { RecordOf } from '../model/record.ts';
import type { Register } from '../register/register.ts';
import type { ContactCard } from './report.ts';

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
