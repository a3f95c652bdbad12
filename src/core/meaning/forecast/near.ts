import type { Day } from '../../ground/calendar.ts';
import { addTo } from '../../ground/groups.ts';
import { byText } from '../../ground/order.ts';
import type { RecordFile, RecordOf } from '../../model/record.ts';
import { keyOf } from '../../model/record-key.ts';
import type { Register } from '../../register/register.ts';
import { fold } from '../../words/words.ts';
import { activePerson } from '../activity.ts';
import type { End } from './ends.ts';

/** The records that matter to what falls away when some leave. What is not near them stays as it is. */
export interface Near {
  register: Register;
  /** What one person at most can still do of what those who leave can, folded: of other talents not everybody is there. */
  talents: ReadonlySet<string>;
}

/** Finds what is near those who leave, as it is on the first day without them. */
export function nearIn(register: Register): (leaving: readonly End[], day: Day) => Near {
  const beside = besideEach(register);
  const initiative = register.files.filter(({ kind }) => kind === 'initiative');
  return (leaving, day) => {
    const found = new Set<RecordFile>(initiative);
    for (const { record, person } of leaving)
      for (const key of [keyOf(record), ...(person ? [`person/${person}`] : [])])
        for (const one of [record, ...(beside.get(key) ?? [])]) found.add(one);
    const talents = rareTalents(found, beside, register, day);
    for (const talent of talents)
      for (const key of [`asks ${talent}`, `has ${talent}`])
        for (const one of beside.get(key) ?? []) found.add(one);
    for (const { data } of [...found])
      for (const id of peopleIn(data)) {
        const person = register.get('person', id) as RecordFile | undefined;
        if (person) found.add(person);
      }
    const files = [...found].sort((a, b) => byText(a.file, b.file));
    return { register: register.with(files), talents };
  };
}

/** What stands beside each person, partner and talent: roles, partners, people and agreements. */
function besideEach(register: Register): Map<string, RecordFile[]> {
  const beside = new Map<string, RecordFile[]>();
  const put = (key: string, record: unknown): void => addTo(beside, key, record as RecordFile);
  for (const role of register.all('role')) {
    for (const { person } of role.data.holders ?? []) put(`person/${person}`, role);
    for (const talent of role.data.requires ?? []) put(`asks ${fold(talent)}`, role);
  }
  for (const partner of register.all('partner'))
    for (const person of partner.data.contacts ?? []) put(`person/${person}`, partner);
  for (const person of register.all('person')) {
    for (const talent of person.data.talents ?? []) put(`has ${fold(talent)}`, person);
    if (person.data.partner) put(`partner/${person.data.partner}`, person);
  }
  for (const agreement of register.all('agreement'))
    for (const { person, partner, contact_person } of agreement.data.parties ?? [])
      for (const key of [`person/${person}`, `partner/${partner}`, `person/${contact_person}`])
        put(key, agreement);
  return beside;
}

/** The talents of people that at most one person has on a day. */
function rareTalents(
  found: ReadonlySet<RecordFile>,
  beside: ReadonlyMap<string, readonly RecordFile[]>,
  register: Register,
  day: Day,
): Set<string> {
  const all = [...found].flatMap(({ kind, data }) =>
    kind === 'person' ? ((data as RecordOf<'person'>['data']).talents ?? []).map(fold) : [],
  );
  const isRare = (talent: string): boolean => {
    let active = 0;
    for (const { id } of beside.get(`has ${talent}`) ?? [])
      if (activePerson(register, id, day) && ++active > 1) return false;
    return true;
  };
  return new Set([...new Set(all)].filter(isRare));
}

function peopleIn(data: object): string[] {
  const { holders = [], contacts = [] } = data as RecordOf<'role'>['data'] & RecordOf<'partner'>['data'];
  return [...holders.map(({ person }) => person), ...contacts];
}
