import { rule } from '../../core/checking/rule.ts';
import { type Interval, isLongerAgo, lastDay, type PartialDate } from '../../core/ground/calendar.ts';
import { limitsOf } from '../../core/meaning/limits.ts';
import { placeOf } from '../../core/model/place.ts';

/** What is on record of somebody who stopped has been kept long enough. */
export const keepNoLonger = rule<{ person: string; until: PartialDate; keepFor: Interval }>({
  id: 'keep-no-longer',
  group: 'calendar',
  severity: 'info',
  clearsAway: true,
  coreOnly: true,
  urgency: { step: 'rest' },
  texts: {
    nl: {
      name: 'gegevens-opruimen',
      title: 'Jullie ruimen gegevens op van wie niet meer meedoet.',
      why: 'Gegevens van mensen bewaar je niet langer dan nodig. Dat is netjes, en het staat in de privacywet (AVG).',
      message: ({ keepFor, until }, say) =>
        `deze gegevens zijn na ${say.date(until)} nog ${say.interval(keepFor)} bewaard, en mogen nu weg`,
      help: (_facts, say) =>
        `Verwijder het bestand. Of laat alleen "${say.field('name')}" en "${say.field('status')}" staan.`,
    },
    en: {
      name: 'keep-no-longer',
      title: 'Details of people who left are cleared away.',
      why: 'Details of people are kept no longer than needed. That is only fair, and privacy law (GDPR) asks for it.',
      message: ({ keepFor, until }, say) =>
        `these details were kept for ${say.interval(keepFor)} after ${say.date(until)}, and can go now`,
      help: (_facts, say) =>
        `Remove the file. Or leave only "${say.field('name')}" and "${say.field('status')}" in it.`,
    },
  },
  *find({ register, today }) {
    const { keep_data_for: keepFor } = limitsOf(register);
    for (const person of register.all('person')) {
      const { until } = person.data;
      if (until === undefined || !isLongerAgo(lastDay(until), keepFor, today)) continue;
      yield { at: placeOf(person, 'until'), facts: { person: person.id, until, keepFor } };
    }
  },
});
