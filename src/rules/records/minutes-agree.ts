import type { Day } from '../../core/calendar.ts';
import { rule } from '../../core/rule.ts';

interface Facts {
  /** The minutes that the agreement names. */
  named: string;
  /** The earlier minutes that list it too. */
  other: string;
  day: Day;
}

/** An agreement was made in one meeting: the minutes it names, or the first that list it. */
export const minutesAgree = rule<Facts>({
  id: 'minutes-agree',
  group: 'records',
  severity: 'warning',
  nl: {
    name: 'verslagen-eens',
    title: 'Een afspraak komt uit één verslag.',
    why: 'Noemen twee verslagen dezelfde afspraak, dan kun je later niet nakijken waar ze gemaakt is.',
    message: ({ day }, say) => `deze afspraak staat ook al in een eerder verslag, van ${say.date(day)}`,
    help: ({ other }) => `Is ze daar gemaakt? Vul dan hier in: ${other}`,
  },
  en: {
    name: 'minutes-agree',
    title: 'An agreement comes from one meeting.',
    why: 'When two minutes list the same agreement, nobody can look up later where it was made.',
    message: ({ day }, say) => `this agreement is already in earlier minutes, of ${say.date(day)}`,
    help: ({ other }) => `Was it made there? Then fill in here: ${other}`,
  },
  *find({ register }) {
    for (const meeting of register.all('meeting')) {
      const day = meeting.data.held_on;
      for (const [index, id] of (meeting.data.agreements ?? []).entries()) {
        const agreement = register.get('agreement', id);
        const named = register.get('meeting', agreement?.data.made_in);
        if (!agreement || !named?.data.held_on || !day || day >= named.data.held_on) continue;
        yield {
          at: { file: agreement.file, path: ['made_in'] },
          facts: { named: named.id, other: meeting.id, day },
          related: [{ file: meeting.file, path: ['agreements', index] }],
        };
      }
    }
  },
});
