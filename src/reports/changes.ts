import { addInterval, type Day } from '../core/ground/calendar.ts';
import type { Change } from '../core/meaning/changes/change.ts';
import { type ChangeGroup, changeGroups, changesBetween, groupOf } from '../core/meaning/changes.ts';
import { keyOf } from '../core/model/record-key.ts';
import { historyHelp, historySentence } from '../core/register/history.ts';
import {
  columnsOf,
  type FiguresContext,
  type ReportContext,
  type ReportOptions,
  report,
  type Section,
} from '../core/reporting/report.ts';
import { en } from './changes/en.ts';
import { nl, type Texts } from './changes/nl.ts';

/** How many things changed, together and by part of the work; nothing of it where no earlier state is known. */
interface Figures extends Record<ChangeGroup, number> {
  since: Day | null;
  changes: number;
}

/** What changed since a day, or since a state that git knows: in meaning, not in lines. */
export const changes = report<Figures, Texts>({
  id: 'changes',
  takes: ['since'],
  comparesRecords: true,
  texts: { nl, en },
  // What changed on the day itself counts too: so from the end of the day before.
  looksBack: (today, options) => [addInterval(askedSince(today, options), 'P1D', -1) ?? today],
  figures(context) {
    const all = changesIn(context);
    const count = (group: ChangeGroup): number => all.filter(change => groupOf(change) === group).length;
    const byGroup = Object.fromEntries(changeGroups.map(group => [group, count(group)]));
    return {
      since: sinceOf(context) ?? null,
      changes: all.length,
      ...(byGroup as Record<ChangeGroup, number>),
    };
  },
  sections(context, texts) {
    const { say, today, options, history } = context;
    const since = sinceOf(context);
    const known = historySentence(history, say);
    const summary: Section = { id: 'summary', title: texts.inShort, columns: [], rows: [] };
    if (since === undefined)
      return [{ ...summary, paragraphs: [`${texts.unknown} ${known}`], next: historyHelp(history) }];
    const all = changesIn(context);
    const goesLessFar = since > askedSince(today, options);
    const parts = changeGroups.map((group): Section => {
      const ofGroup = all.filter(change => groupOf(change) === group);
      return {
        id: group,
        ...texts.groups[group],
        form: 'facts',
        columns: columnsOf(texts.columns, 'record', 'change'),
        rows: ofGroup.map(change => ({
          id: keyOf(change.record),
          record: change.record.data.name,
          what: change.what,
          change: texts.sentence(change, say),
        })),
        next: ofGroup.some(asksForUs) ? texts.groups[group].next : undefined,
      };
    });
    const said = [texts.since(say.date(since), all.length), ...(goesLessFar ? [known] : [])];
    return [{ ...summary, paragraphs: said }, ...parts.filter(({ rows }) => rows.length > 0)];
  },
});

/** Is this something that somebody has to take up? */
function asksForUs(change: Change): boolean {
  const { what } = change;
  const isEmptier = what === 'filling' && (change.to === 'vacant' || change.to === 'alone');
  const isLost = what === 'contacts' && change.to < change.from;
  return isEmptier || isLost || what === 'overdue' || what === 'not-held' || what === 'reflection-due';
}

function changesIn({ register, today, past: [then] }: FiguresContext | ReportContext): Change[] {
  return then ? changesBetween(then, { register, day: today }, then.renamed) : [];
}

function askedSince(today: Day, { since }: ReportOptions): Day {
  return since ?? addInterval(today, 'P1M', -1) ?? today;
}

/** The day that was asked, or the first that is known; nothing where no earlier state is. */
function sinceOf({ today, options, past: [then] }: FiguresContext | ReportContext): Day | undefined {
  const asked = askedSince(today, options);
  return then && (then.day > asked ? then.day : asked);
}
