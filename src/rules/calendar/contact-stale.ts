import { rule } from '../../core/checking/rule.ts';
import { acting } from '../../core/doing/proposal.ts';
import { orTyped } from '../../core/doing/step.ts';
import { type Day, firstDay, type Interval, isLongerAgo } from '../../core/ground/calendar.ts';
import { activeOf } from '../../core/meaning/activity.ts';
import { lastPersonalContacts } from '../../core/meaning/contacts.ts';
import { limitsOf } from '../../core/meaning/limits.ts';

interface Facts {
  partner: string;
  /** The day of the last meeting, visit or call, and its minutes. */
  last: Day | null;
  meeting: string | null;
  within: Interval;
}

/** It has been a while since anybody met, visited or called an active partner. */
export const contactStale = rule<Facts>({
  id: 'contact-stale',
  group: 'calendar',
  severity: 'info',
  urgency: { step: 'rest' },
  texts: {
    nl: {
      name: 'lang-niet-gesproken',
      title: 'Jullie spreken elke partner geregeld.',
      why: 'Van mens tot mens gaat het sneller dan per brief. Wie elkaar kent, neemt de telefoon op.',
      message: ({ last }, say) =>
        last === null
          ? 'met deze partner staat nog geen gesprek of bezoek op papier'
          : `het laatste gesprek of bezoek met deze partner was op ${say.date(last)}`,
      help: ({ partner }, say) =>
        orTyped(
          `Bel eens, of ga langs. Zet het daarna in een kort ${say.kind('meeting')}.`,
          'of typ',
          acting('spoke', { partner: `partner/${partner}` }),
        ),
    },
    en: {
      name: 'contact-stale',
      title: 'You speak with each partner regularly.',
      why: 'From person to person things go faster than by letter. People who know each other pick up the phone.',
      message: ({ last }, say) =>
        last === null
          ? 'there is no conversation or visit with this partner on record yet'
          : `the last conversation or visit with this partner was on ${say.date(last)}`,
      help: ({ partner }, say) =>
        orTyped(
          `Give them a call, or drop by. Then note it in a short ${say.kind('meeting')} record.`,
          'or type',
          acting('spoke', { partner: `partner/${partner}` }),
        ),
    },
  },
  *find({ register, today }) {
    const { contact_within: within } = limitsOf(register);
    if (within === 'none') return;
    const contacts = lastPersonalContacts(register, today);
    for (const { id, file, data } of activeOf(register, 'partner', today)) {
      const isNew = data.since !== undefined && !isLongerAgo(firstDay(data.since), within, today);
      const meeting = contacts.get(id);
      const last = meeting?.data.held_on ?? null;
      if (isNew || (last !== null && !isLongerAgo(last, within, today))) continue;
      const related = meeting ? [{ file: meeting.file, path: ['held_on'] }] : [];
      yield {
        at: { file, path: [] },
        facts: { partner: id, last, meeting: meeting?.id ?? null, within },
        related,
      };
    }
  },
});
