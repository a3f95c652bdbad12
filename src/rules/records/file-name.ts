import { isDay } from '../../core/calendar.ts';
import { isEmptyFile } from '../../core/empty-notes.ts';
import { datedKinds, type Kind } from '../../core/kinds.ts';
import type { RecordFile } from '../../core/record.ts';
import { rule } from '../../core/rule.ts';
import { isId, longestId, slugOf } from '../../core/slug.ts';
import { shortened } from '../../core/visible.ts';

interface Facts {
  kind: Kind;
  id: string;
  reason: 'no-id' | 'too-long' | 'device' | 'no-date' | 'no-such-day';
  /** A name that would do, with its extension; `null` when nothing is left of the one it has. */
  better: string | null;
}

/** A file name is an id; that of an agreement, evaluation or meeting starts with a date that exists. */
export const fileName = rule<Facts>({
  id: 'file-name',
  group: 'records',
  severity: 'error',
  nl: {
    name: 'bestandsnaam',
    title: 'Een bestandsnaam bestaat uit kleine letters, cijfers en streepjes.',
    why: 'Zo werkt de naam op elke computer en in elke link. Met de datum vooraan staan afspraken en verslagen op volgorde.',
    message: ({ kind, id, reason }, say) =>
      ({
        'no-id': `"${shortened(id, 60)}" kan geen bestandsnaam zijn: gebruik kleine letters, cijfers en streepjes`,
        'too-long': `deze bestandsnaam heeft meer dan ${longestId} tekens`,
        device: `"${id}" kan op Windows geen bestandsnaam zijn`,
        'no-date': `de bestandsnaam van een ${say.kind(kind)} begint met de datum`,
        'no-such-day': `de datum ${id.slice(0, 10)} bestaat niet`,
      })[reason],
    help: ({ reason, better }) => {
      if (reason === 'no-such-day') return 'Verander de datum in de naam van het bestand.';
      return better ? `Noem het bestand ${better}` : 'Geef het bestand een andere naam.';
    },
  },
  en: {
    name: 'file-name',
    title: 'A file name is made of small letters, digits and hyphens.',
    why: 'Then it works on every computer and in every link. With the date in front, agreements and minutes stay in order.',
    message: ({ kind, id, reason }, say) =>
      ({
        'no-id': `"${shortened(id, 60)}" cannot be a file name: use small letters, digits and hyphens`,
        'too-long': `this file name has more than ${longestId} characters`,
        device: `"${id}" cannot be a file name on Windows`,
        'no-date': `the file name of this ${say.kind(kind)} should start with its date`,
        'no-such-day': `the date ${id.slice(0, 10)} does not exist`,
      })[reason],
    help: ({ reason, better }) => {
      if (reason === 'no-such-day') return 'Change the date in the name of the file.';
      return better ? `Call the file ${better}` : 'Give the file another name.';
    },
  },
  findIn(record) {
    const { kind, id, file } = record;
    const reason = isEmptyFile(record) ? undefined : reasonFor(kind, id);
    if (!reason) return [];
    const name = reason === 'no-date' ? `${dayOfRecord(record)}${rest(id)}` : slugOf(id);
    const better = isId(name) ? `${name}${file.slice(file.lastIndexOf('.'))}` : null;
    return [{ at: { file, path: [] }, facts: { kind, id, reason, better } }];
  },
});

function reasonFor(kind: Kind, id: string): Facts['reason'] | undefined {
  if (kind === 'initiative') return undefined;
  if (id.length > longestId) return 'too-long';
  if (!isId(id)) return slugOf(id) === id ? 'device' : 'no-id';
  if (!datedKinds.includes(kind)) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}(-|$)/.test(id)) return 'no-date';
  return isDay(id.slice(0, 10)) ? undefined : 'no-such-day';
}

/** The day that the record itself names; else one that shows the form. */
function dayOfRecord({ data }: RecordFile): string {
  const days = [
    'made_on' in data && data.made_on,
    'held_on' in data && data.held_on,
    'planned_on' in data && data.planned_on,
  ];
  return days.find(day => typeof day === 'string') || '2026-03-12';
}

/** A name without the digits that were meant as a date. */
function rest(id: string): string {
  const slug = slugOf(id).replace(/^[\d-]+/, '');
  return slug === '' ? '' : `-${slug}`;
}
