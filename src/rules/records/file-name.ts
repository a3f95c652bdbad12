import { isDay } from '../../core/calendar.ts';
import { datedKinds, type Kind } from '../../core/kinds.ts';
import { rule } from '../../core/rule.ts';
import { isId, slugOf } from '../../core/slug.ts';

interface Facts {
  kind: Kind;
  id: string;
  reason: 'no-id' | 'no-date' | 'no-such-day';
  /** A name that would do; `null` when nothing is left of the one it has. */
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
    message: ({ kind, id, reason }, say) => {
      if (reason === 'no-date') return `de naam van een ${say.kind(kind)} begint met de datum`;
      if (reason === 'no-such-day') return `de datum ${id.slice(0, 10)} staat niet op de kalender`;
      return `"${id}" kan geen bestandsnaam zijn: gebruik kleine letters, cijfers en streepjes`;
    },
    help: ({ reason, better }) => {
      if (reason === 'no-date') return `Zet de dag ervoor, zoals in 2026-03-12-${better ?? 'overleg'}.md`;
      if (reason === 'no-such-day') return 'Verander de datum in de naam van het bestand.';
      return better ? `Noem het bestand ${better}.md` : 'Geef het bestand een andere naam.';
    },
  },
  en: {
    name: 'file-name',
    title: 'A file name is made of small letters, digits and hyphens.',
    why: 'Then it works on every computer and in every link. With the date in front, agreements and minutes stay in order.',
    message: ({ kind, id, reason }, say) => {
      if (reason === 'no-date')
        return `the name of an ${say.kind(kind)} starts with the date`.replace('an meeting', 'a meeting');
      if (reason === 'no-such-day') return `the calendar has no ${id.slice(0, 10)}`;
      return `"${id}" cannot be a file name: use small letters, digits and hyphens`;
    },
    help: ({ reason, better }) => {
      if (reason === 'no-date') return `Put the day before it, as in 2026-03-12-${better ?? 'meeting'}.md`;
      if (reason === 'no-such-day') return 'Change the date in the name of the file.';
      return better ? `Call the file ${better}.md` : 'Give the file another name.';
    },
  },
  *find({ register }) {
    for (const { kind, id, file } of register.files) {
      const reason = reasonFor(kind, id);
      if (reason) yield { at: { file, path: [] }, facts: { kind, id, reason, better: slugOf(id) || null } };
    }
  },
});

function reasonFor(kind: Kind, id: string): Facts['reason'] | undefined {
  if (kind === 'initiative') return undefined;
  if (!isId(id)) return 'no-id';
  if (!datedKinds.includes(kind)) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}(-|$)/.test(id)) return 'no-date';
  return isDay(id.slice(0, 10)) ? undefined : 'no-such-day';
}
