import type { ActionContext } from '../../core/acting/action.ts';
import { detailsNow, movedDetails } from '../../core/acting/moved-details.ts';
import type { Change, Details } from '../../core/changing/change.ts';
import { isMap, type Raw } from '../../core/reading/front-matter.ts';
import type { Difference, United } from './differences.ts';
import { beside } from './differences.ts';

/** Contact details in the file that git does not keep: what both have there, as one. */
export interface JoinedDetails {
  differences: Difference[];
  /** The changes, with the details of the second where those were chosen. */
  changes(isSecond: (difference: Difference) => boolean): Change[];
}

/** Lays the contact details of two people beside each other. */
export function joinedDetails(stays: string, goes: string, context: ActionContext): JoinedDetails {
  const now = detailsNow(context);
  const [first, second] = [now[stays], now[goes]].map(raw => detailsIn(raw, context));
  if (second === undefined) return { differences: [], changes: () => [] };
  if (first === undefined) return { differences: [], changes: () => movedDetails(goes, stays, context) };
  const united: United = { taken: [], differences: [] };
  for (const [name, value] of Object.entries(second))
    beside(undefined, first[name], value, ['private', name], united);
  return {
    differences: united.differences,
    changes: isSecond => {
      const chosen = united.differences.filter(isSecond);
      const told = [...united.taken, ...chosen.map(({ path, second: value }) => ({ path, value }))];
      const details = {
        ...first,
        ...Object.fromEntries(told.map(({ path, value }) => [path.at(-1), value])),
      };
      return [
        ...(told.length === 0 ? [] : [{ do: 'private', person: stays, details } as const]),
        { do: 'private', person: goes, details: null },
      ];
    },
  };
}

function detailsIn(raw: Raw | undefined, { register }: ActionContext): Details | undefined {
  if (raw === undefined || !isMap(raw)) return undefined;
  const known = Object.entries(raw).flatMap(([word, value]) =>
    typeof value === 'string' ? [[register.words.fieldOf(word) ?? word, value] as const] : [],
  );
  return Object.fromEntries(known);
}
