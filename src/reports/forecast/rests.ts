import type { Forecast } from '../../core/meaning/forecast.ts';
import { nameOfKey, partyName } from '../../core/meaning/names.ts';
import type { Losses } from '../../core/meaning/what-if.ts';
import { keyOf } from '../../core/model/record-key.ts';
import type { Register } from '../../core/register/register.ts';
import type { Row } from '../../core/reporting/report.ts';
import type { Texts } from './texts.ts';

/** All that falls away, day by day: what it is, and who is left. */
export function restRows({ days }: Forecast, register: Register, texts: Texts): Row[] {
  return days.flatMap(({ day, leaving, losses }) => {
    const because = leaving.map(key => nameOfKey(register, key));
    const gone = new Set(leaving);
    return Object.entries(lost(losses, gone, register)).flatMap(([part, rows]) =>
      rows.map(row => ({ from: day, ...row, part: texts.part[part as keyof Losses], because })),
    );
  });
}

/** Each thing that falls away with its name and who is left, by sort. */
function lost(
  losses: Losses,
  gone: ReadonlySet<string>,
  register: Register,
): Record<keyof Losses, { id: string | null; what: string; left: string[] }[]> {
  const ofRole = ({
    role,
    holders,
  }: Losses['emptied'][number]): ReturnType<typeof lost>['emptied'][number] => ({
    id: keyOf(role),
    what: role.data.name,
    left: holders.filter(({ person }) => !gone.has(keyOf(person))).map(({ person }) => person.data.name),
  });
  return {
    emptied: losses.emptied.map(one => ({ ...ofRole(one), left: [] })),
    onOnePerson: losses.onOnePerson.map(ofRole),
    withoutLead: losses.withoutLead.map(ofRole),
    contacts: losses.contacts.map(({ partner, left }) => ({
      id: keyOf(partner),
      what: partner.data.name,
      left: left.map(({ data }) => data.name),
    })),
    talents: losses.talents.map(({ talent, places: [{ role }], people }) => ({
      id: keyOf(role),
      what: talent,
      left: people.map(({ data }) => data.name),
    })),
    agreements: losses.agreements.map(({ agreement, party }) => ({
      id: keyOf(agreement),
      what: `${agreement.data.name}: ${partyName(party, register)}`,
      left: [],
    })),
  };
}
