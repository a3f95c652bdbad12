import { byText } from '../core/ground/order.ts';
import { heldOn, type Meeting } from '../core/meaning/meetings.ts';
import { keyOf } from '../core/model/record-key.ts';
import type { Register } from '../core/register/register.ts';
import { columnsOf, report, type Section } from '../core/reporting/report.ts';
import { type Texts, texts } from './decisions/texts.ts';

interface DecisionFigures {
  decisions: number;
  /** The minutes that have a decision. */
  minutes: number;
}

/** What we decided, when, and in which minutes. */
export const decisions = report<DecisionFigures, Texts>({
  id: 'decisions',
  takes: ['since'],
  texts,
  figures({ register }) {
    const all = withDecisions(register);
    return { decisions: all.reduce((sum, { made }) => sum + made.length, 0), minutes: all.length };
  },
  sections({ register, options: { since }, say }, texts) {
    const all = withDecisions(register);
    const shown = since === undefined ? all : all.filter(({ meeting }) => heldOn(meeting) >= since);
    const section: Section = {
      id: 'decisions',
      title: since === undefined ? texts.title : texts.since(say.date(since)),
      about: texts.about,
      columns: columnsOf(
        texts.columns,
        'minutes',
        { key: 'on', type: 'date', under: 'minutes' },
        { key: 'decisions', type: 'list' },
      ),
      rows: shown.map(({ meeting, made }) => ({
        id: keyOf(meeting),
        minutes: meeting.data.name,
        on: meeting.data.held_on ?? null,
        decisions: made,
      })),
      empty: all.length === 0 ? texts.empty : texts.nothing,
    };
    return [section];
  },
});

/** The minutes in which something was decided, the newest first. */
function withDecisions(register: Register): { meeting: Meeting; made: string[] }[] {
  return [...register.all('meeting')]
    .sort((a, b) => byText(heldOn(b), heldOn(a)))
    .map(meeting => ({ meeting, made: (meeting.data.decisions ?? []).filter(what => what !== '') }))
    .filter(({ made }) => made.length > 0);
}
