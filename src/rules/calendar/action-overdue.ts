import { rule } from '../../core/checking/rule.ts';
import { acting } from '../../core/doing/proposal.ts';
import { orTyped } from '../../core/doing/step.ts';
import type { Day } from '../../core/ground/calendar.ts';
import { byText } from '../../core/ground/order.ts';
import { openIn } from '../../core/meaning/actions.ts';
import type { Place } from '../../core/model/place.ts';
import type { RecordOf } from '../../core/model/record.ts';

interface Facts {
  /** The minutes with the action points. */
  meeting: string;
  /** How many days have passed, and the earliest of them. */
  count: number;
  due: Day;
}

/** The day of an action point has passed: once for all of them in the same minutes. */
export const actionOverdue = rule<Facts>({
  id: 'action-overdue',
  group: 'calendar',
  severity: 'info',
  urgency: { step: 'others-wait', rank: 4, since: ({ due }) => due },
  texts: {
    nl: {
      name: 'actiepunt-voorbij-datum',
      title: 'De dag van elk open actiepunt moet nog komen.',
      why: 'Wat op tijd af is, hoeft niet opnieuw op de agenda. Lukt het niet? Dan helpt een nieuwe dag, of een ander.',
      message: ({ count, due }, say) =>
        count === 1
          ? `de dag van dit actiepunt is voorbij: ${say.date(due)}`
          : `van ${say.number(count)} actiepunten is de dag voorbij, vanaf ${say.date(due)}`,
      help: ({ meeting }, say) =>
        orTyped(
          `Vraag of het gelukt is. Zet dan de dag bij "${say.field('done_on')}". Zo niet, kies een nieuwe dag bij "${say.field('due')}".`,
          'of typ',
          acting('done', { what: `meeting/${meeting}` }),
        ),
      inShort: ({ count, due }, say) => ({
        message: count === 1 ? `actiepunt: ${say.date(due)} is voorbij` : `${say.number(count)} actiepunten`,
        help: 'Vraag: is het gelukt?',
      }),
    },
    en: {
      name: 'action-overdue',
      title: 'The day of each open action point is still to come.',
      why: 'What is done in time need not come back on the agenda. Did it not work out? A new day helps, or somebody else.',
      message: ({ count, due }, say) =>
        count === 1
          ? `the day of this action point has passed: ${say.date(due)}`
          : `the day of ${say.number(count)} action points has passed, from ${say.date(due)} on`,
      help: ({ meeting }, say) =>
        orTyped(
          `Ask whether it is done. Then put the day at "${say.field('done_on')}". If not, choose a new day at "${say.field('due')}".`,
          'or type',
          acting('done', { what: `meeting/${meeting}` }),
        ),
      inShort: ({ count, due }, say) => ({
        message:
          count === 1 ? `action point: ${say.date(due)} has passed` : `${say.number(count)} action points`,
        help: 'Ask: is it done?',
      }),
    },
  },
  *find({ register, today }) {
    for (const meeting of register.all('meeting')) {
      const [first, ...others] = passed(meeting, today);
      if (!first) continue;
      const placeOf = ({ index }: Passed): Place => ({
        file: meeting.file,
        path: ['actions', index, 'due'],
      });
      yield {
        at: placeOf(first),
        facts: { meeting: meeting.id, count: others.length + 1, due: first.due },
        related: others.map(placeOf),
      };
    }
  },
});

interface Passed {
  index: number;
  due: Day;
}

/** The open action points of which the day has passed, the earliest first. */
function passed(meeting: RecordOf<'meeting'>, today: Day): Passed[] {
  return openIn(meeting, today)
    .flatMap(({ index, due }) => (due && due < today ? [{ index, due }] : []))
    .sort((a, b) => byText(a.due, b.due));
}
