import { rule } from '../../core/checking/rule.ts';
import { acting } from '../../core/doing/proposal.ts';
import { orTyped } from '../../core/doing/step.ts';
import { type Day, isLongerAgo } from '../../core/ground/calendar.ts';
import { limitsOf } from '../../core/meaning/limits.ts';
import { placeOf } from '../../core/model/place.ts';

/** Minutes of a meeting or visit were not shared for a while. */
export const minutesNotShared = rule<{ meeting: string; heldOn: Day }>({
  id: 'minutes-not-shared',
  group: 'calendar',
  severity: 'info',
  urgency: { step: 'rest' },
  texts: {
    nl: {
      name: 'verslag-niet-gedeeld',
      title: 'Een verslag gaat snel rond.',
      why: 'Een verslag is ook voor wie er niet bij kon zijn. Zo weet iedereen hetzelfde.',
      message: ({ heldOn }, say) => `dit verslag van ${say.date(heldOn)} is nog niet gedeeld`,
      help: ({ meeting }, say) =>
        orTyped(
          `Stuur het rond aan wie erbij hoort. Zet de dag daarna onder "${say.field('shared_on')}".`,
          'of typ',
          acting('change', { record: `meeting/${meeting}` }),
        ),
    },
    en: {
      name: 'minutes-not-shared',
      title: 'Minutes are shared promptly.',
      why: 'Minutes are also for those who could not be there. That way everybody knows the same things.',
      message: ({ heldOn }, say) => `these minutes of ${say.date(heldOn)} have not been shared yet`,
      help: ({ meeting }, say) =>
        orTyped(
          `Send them to everybody concerned. Then write the day under "${say.field('shared_on')}".`,
          'or type',
          acting('change', { record: `meeting/${meeting}` }),
        ),
    },
  },
  *find({ register, today }) {
    const { share_minutes_within: within } = limitsOf(register);
    for (const meeting of register.all('meeting')) {
      const { channel = 'meeting', shared_on: shared, held_on: heldOn } = meeting.data;
      if (channel !== 'meeting' && channel !== 'visit') continue;
      if (shared || !heldOn || !isLongerAgo(heldOn, within, today)) continue;
      yield { at: placeOf(meeting, 'held_on'), facts: { meeting: meeting.id, heldOn } };
    }
  },
});
