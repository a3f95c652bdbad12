import { rule } from '../../core/checking/rule.ts';
import type { Day } from '../../core/ground/calendar.ts';
import { addTo } from '../../core/ground/groups.ts';
import { byText } from '../../core/ground/order.ts';
import type { Place } from '../../core/model/place.ts';
import type { RecordOf } from '../../core/model/record.ts';

interface Facts {
  /** The minutes that the agreement names. */
  named: string;
  /** The earliest minutes that list it too. */
  other: string;
  day: Day;
}

/** An agreement was made in one meeting: the minutes it names, or the first that list it. */
export const minutesAgree = rule<Facts>({
  id: 'minutes-agree',
  group: 'records',
  severity: 'warning',
  texts: {
    nl: {
      name: 'verslagen-eens',
      title: 'Een afspraak komt uit één verslag.',
      why: 'Noemen twee verslagen dezelfde afspraak? Dan kun je later niet nakijken waar die gemaakt is.',
      message: ({ day }, say) => `deze afspraak staat ook al in een eerder verslag, van ${say.date(day)}`,
      help: ({ other }, say) => `Is die daar gemaakt? Typ dan: ${say.field('made_in')}: ${other}`,
    },
    en: {
      name: 'minutes-agree',
      title: 'An agreement comes from one meeting.',
      why: 'When the minutes of two meetings list the same agreement, nobody can look up later where it was made.',
      message: ({ day }, say) => `this agreement is already in earlier minutes, of ${say.date(day)}`,
      help: ({ other }, say) => `Was it made there? Then type: ${say.field('made_in')}: ${other}`,
    },
  },
  *find({ register }) {
    const earlier = new Map<RecordOf<'agreement'>, Origin[]>();
    for (const meeting of register.all('meeting')) {
      const day = meeting.data.held_on;
      const listed = meeting.data.agreements ?? [];
      for (const id of new Set(listed)) {
        const agreement = register.get('agreement', id);
        const named = register.get('meeting', agreement?.data.made_in)?.data.held_on;
        if (!agreement || !named || !day || day >= named) continue;
        const origin = {
          other: meeting.id,
          day,
          at: { file: meeting.file, path: ['agreements', listed.indexOf(id)] },
        };
        addTo(earlier, agreement, origin);
      }
    }
    for (const [{ file, data }, origins] of earlier) {
      const [{ other, day }] = origins.sort((a, b) => byText(a.day, b.day)) as [Origin];
      yield {
        at: { file, path: ['made_in'] },
        facts: { named: data.made_in ?? '', other, day },
        related: origins.map(({ at }) => at),
      };
    }
  },
});

/** Earlier minutes that list an agreement, and where. */
interface Origin {
  other: string;
  day: Day;
  at: Place;
}
