import { rule } from '../../core/checking/rule.ts';
import { acting } from '../../core/doing/proposal.ts';
import { orTyped } from '../../core/doing/step.ts';
import { type Day, lastDay, type PartialDate } from '../../core/ground/calendar.ts';
import { openAgreements, passedDueDates } from '../../core/meaning/agreements.ts';
import type { Place } from '../../core/model/place.ts';

interface Facts {
  agreement: string;
  /** The earliest due date that has passed, as written, and its last day. */
  due: PartialDate;
  dueDay: Day;
}

/** A due date of an open agreement has passed: its own, or that of a party. */
export const agreementOverdue = rule<Facts>({
  id: 'agreement-overdue',
  group: 'calendar',
  severity: 'warning',
  urgency: { step: 'others-wait', rank: 1, since: ({ dueDay }) => dueDay },
  texts: {
    nl: {
      name: 'afspraak-voorbij-datum',
      title: 'De datum van elke open afspraak moet nog komen.',
      why: 'Een datum die stil voorbijgaat, maakt de volgende afspraak minder waard. Samen een nieuwe datum kiezen is ook goed.',
      message: ({ due }, say) => `de datum van deze afspraak is voorbij: ${say.date(due)}`,
      help: ({ agreement }, say) =>
        orTyped(
          `Bel elkaar even. Is het gelukt? Pas dan "${say.field('status')}" aan. Zo niet, kies samen een nieuwe datum bij "${say.field('due')}".`,
          'of typ',
          acting('done', { what: `agreement/${agreement}` }),
        ),
      inShort: ({ due }, say) => ({ message: `${say.date(due)} is voorbij`, help: 'Bel: is het gelukt?' }),
    },
    en: {
      name: 'agreement-overdue',
      title: 'The date of an open agreement has not passed yet.',
      why: 'A date that passes in silence makes the next agreement worth less. Choosing a new date together is fine too.',
      message: ({ due }, say) => `the date of this agreement has passed: ${say.date(due)}`,
      help: ({ agreement }, say) =>
        orTyped(
          `Give each other a call. Is it done? Then change "${say.field('status')}". If not, choose a new date together for "${say.field('due')}".`,
          'or type',
          acting('done', { what: `agreement/${agreement}` }),
        ),
      inShort: ({ due }, say) => ({ message: `${say.date(due)} has passed`, help: 'Call: is it done?' }),
    },
  },
  *find({ register, today }) {
    for (const agreement of openAgreements(register)) {
      const [first, ...others] = passedDueDates(agreement, today);
      if (!first) continue;
      const place = (path: Place['path']): Place => ({ file: agreement.file, path });
      yield {
        at: place(first.path),
        facts: { agreement: agreement.id, due: first.due, dueDay: lastDay(first.due) },
        related: others.map(({ path }) => place(path)),
      };
    }
  },
});
