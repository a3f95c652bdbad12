import { rule } from '../../core/checking/rule.ts';
import { acting } from '../../core/doing/proposal.ts';
import { orTyped } from '../../core/doing/step.ts';
import { type Day, isLongerAgo } from '../../core/ground/calendar.ts';
import { limitsOf } from '../../core/meaning/limits.ts';
import { nameOf } from '../../core/meaning/names.ts';
import { placeOf } from '../../core/model/place.ts';

interface Facts {
  meeting: string;
  /** Whose answer is waited for, and its name (or id, when it is not on record). */
  partner: string;
  name: string;
  since: Day;
}

/** An answer was asked for, and has not come for a while. */
export const waitingForAnswer = rule<Facts>({
  id: 'waiting-for-answer',
  group: 'calendar',
  severity: 'info',
  urgency: { step: 'others-wait', rank: 3, since: ({ since }) => since },
  texts: {
    nl: {
      name: 'wacht-op-antwoord',
      title: 'Op een vraag komt binnen een paar weken antwoord.',
      why: 'Een snel antwoord, ook een kort, houdt de vaart erin. Vaak is een vraag alleen blijven liggen.',
      message: ({ name, since }, say) => `sinds ${say.date(since)} wacht dit op antwoord van ${name}`,
      help: ({ partner }, say) =>
        orTyped(
          `Bel even in plaats van te schrijven. Is er antwoord? Vul dan "${say.field('answered_on')}" in.`,
          'of typ',
          acting('spoke', { partner: `partner/${partner}` }),
        ),
    },
    en: {
      name: 'waiting-for-answer',
      title: 'A question gets an answer within a few weeks.',
      why: 'A quick answer, even a short one, keeps things moving. Often a question was simply overlooked.',
      message: ({ name, since }, say) =>
        `since ${say.date(since)} this has been waiting for an answer from ${name}`,
      help: ({ partner }, say) =>
        orTyped(
          `Call instead of writing. Is there an answer? Then fill in "${say.field('answered_on')}".`,
          'or type',
          acting('spoke', { partner: `partner/${partner}` }),
        ),
    },
  },
  *find({ register, today }) {
    const { share_minutes_within: within } = limitsOf(register);
    for (const meeting of register.all('meeting')) {
      const { waiting_for: partner, answered_on: answered, held_on: since } = meeting.data;
      if (!partner || answered || !since || !isLongerAgo(since, within, today)) continue;
      const name = nameOf(register, 'partner', partner) || partner;
      yield { at: placeOf(meeting, 'waiting_for'), facts: { meeting: meeting.id, partner, name, since } };
    }
  },
});
