import { rule } from '../../core/checking/rule.ts';
import { acting } from '../../core/doing/proposal.ts';
import { orTyped } from '../../core/doing/step.ts';
import { addInterval, type Day, isDuring } from '../../core/ground/calendar.ts';
import { activeOf, activePerson } from '../../core/meaning/activity.ts';

interface Facts {
  role: string;
  until: Day;
  hasEnded: boolean;
}

/** So long before the end of a term it is time to think of what comes after it. */
const notice = 'P3M';

/** The term of somebody in a role ends within three months, or has ended. Until somebody says otherwise the person still counts. */
export const termEnds = rule<Facts>({
  id: 'term-ends',
  group: 'calendar',
  severity: 'warning',
  urgency: { step: 'others-wait', rank: 5, since: ({ until }) => until },
  texts: {
    nl: {
      name: 'benoeming-loopt-af',
      title: 'Jullie weten op tijd wie na een benoeming verdergaat.',
      why: 'Een opvolger vind je niet in een week, en inwerken kost ook tijd. Wie mag blijven, hoort dat graag op tijd.',
      message: ({ until, hasEnded }, say) =>
        hasEnded
          ? `deze benoeming liep af op ${say.date(until)}`
          : `deze benoeming loopt af op ${say.date(until)}`,
      help: ({ role }, say) =>
        orTyped(
          `Kies samen: herbenoemen of een opvolger? Herbenoemd? Zet de nieuwe dag bij "${say.field('appointed_until')}". Komt er een opvolger? Zet die erbij.`,
          'of typ',
          acting('pass', { role: `role/${role}` }),
        ),
      inShort: ({ until, hasEnded }, say) => ({
        message: `benoeming ${hasEnded ? 'liep af' : 'loopt af'} op ${say.date(until)}`,
        help: 'Herbenoemen of opvolger?',
      }),
    },
    en: {
      name: 'term-ends',
      title: 'You know in time who goes on after a term.',
      why: 'You do not find a successor in a week, and learning the ropes takes time too. Who may stay likes to hear so in time.',
      message: ({ until, hasEnded }, say) =>
        hasEnded ? `this term ended on ${say.date(until)}` : `this term ends on ${say.date(until)}`,
      help: ({ role }, say) =>
        orTyped(
          `Choose together: reappoint, or a successor? Reappointed? Put the new day at "${say.field('appointed_until')}". Is there a successor? Add that person.`,
          'or type',
          acting('pass', { role: `role/${role}` }),
        ),
      inShort: ({ until, hasEnded }, say) => ({
        message: `term ${hasEnded ? 'ended' : 'ends'} on ${say.date(until)}`,
        help: 'Reappoint, or a successor?',
      }),
    },
  },
  *find({ register, today }) {
    const soon = addInterval(today, notice) ?? today;
    for (const role of activeOf(register, 'role', today))
      for (const [index, holder] of (role.data.holders ?? []).entries()) {
        const { appointed_until: until, person } = holder;
        if (until === undefined || until > soon) continue;
        if (!isDuring(holder, today) || !activePerson(register, person, today)) continue;
        const hasEnded = until < today;
        yield {
          at: { file: role.file, path: ['holders', index, 'appointed_until'] },
          facts: { role: role.id, until, hasEnded },
          ...(!hasEnded && { severity: 'info' as const }),
        };
      }
  },
});
