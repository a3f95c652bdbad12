import type { Language } from '../../core/ground/language.ts';
import { nextMeetingOn } from '../../core/meaning/meetings.ts';
import { helpToday } from '../../core/meaning/names.ts';
import { messageItems } from '../../core/reporting/message-items.ts';
import type { ReportContext, Row } from '../../core/reporting/report.ts';

/** Of what needs attention a message tells no more than this. */
const mostTold = 3;

interface Words {
  nothing: string;
  attention: string;
  needs(what: string, isMore: boolean): string;
  next(day: string): string;
  step: string;
}

const words: Record<Language, Words> = {
  nl: {
    nothing: 'Niets vraagt nu onze aandacht.',
    attention: 'Dit vraagt nu onze aandacht:',
    needs: (what, isMore) => `We zoeken${isMore ? ' onder andere' : ''}: ${what}.`,
    next: day => `We zien elkaar weer op ${day}.`,
    step: 'Kun je ergens mee helpen? Laat het weten.',
  },
  en: {
    nothing: 'Nothing needs our attention now.',
    attention: 'This needs our attention now:',
    needs: (what, isMore) => `We are looking for${isMore ? ', among other things' : ''}: ${what}.`,
    next: day => `We meet again on ${day}.`,
    step: 'Can you help with anything? Let us know.',
  },
};

/** The overview in a message: what needs us first, what we look for, and when we meet. */
export function messageLines({ register, today, say }: ReportContext, urgent: readonly Row[]): string[] {
  const { nothing, attention, needs, next, step } = words[say.language];
  const [asked, ...others] = helpToday(register.initiative.data.needs, today);
  const day = nextMeetingOn(register, today);
  const items = urgent.slice(0, mostTold).map(({ subject, message }) => `${subject}: ${message}`);
  return [
    ...(items.length > 0 ? [attention, ...messageItems(items, mostTold, say.language)] : [nothing]),
    ...(asked ? [needs(asked, others.length > 0)] : []),
    ...(day ? [next(say.date(day))] : []),
    step,
  ];
}
