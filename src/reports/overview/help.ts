import { type Help, helpTable } from '../../core/meaning/help.ts';
import { keyOf } from '../../core/model/record-key.ts';
import { columnsOf, type ReportContext, type Section } from '../../core/reporting/report.ts';
import type { Texts } from './texts.ts';

/** What is asked without an offer that fits, and offered without a request; how much does fit, in a sentence. */
export function helpSection({ register, today, audience }: ReportContext, texts: Texts): Section {
  const { needs, offers, unanswered, unused } = helpTable(register, today);
  const { empty, ours, allFit, next, fits, left, title, unseen } = texts.help;
  const whatOf = (some: readonly Help[], by: Help['by']): string[] =>
    some.filter(help => help.by === by).map(({ what }) => what);
  // What we look for ourselves stands on top of the page.
  const open = unanswered.filter(({ by }) => by.kind !== 'initiative');
  const rows = [...new Set([...open, ...unused].map(({ by }) => by))].map(by => ({
    id: keyOf(by),
    who: by.data.name,
    needs: whatOf(open, by),
    offers: whatOf(unused, by),
  }));
  const fitting = needs.length > 0 ? [fits(needs.length - unanswered.length, needs.length)] : [];
  const notCounted = audience === 'core' ? [] : [unseen];
  return {
    id: 'help',
    title,
    about: [...fitting, ...notCounted, left].join(' '),
    // Good news is told without what would have stood under it, but not without what it is about; that all fits, once.
    paragraphs: rows.length > 0 ? [] : [...(unanswered.length > 0 ? fitting : []), ...notCounted],
    empty: unanswered.length > 0 ? ours : needs.length + offers.length > 0 ? allFit : empty,
    form: 'facts',
    columns: columnsOf(texts.columns, 'who', { key: 'needs', type: 'list' }, { key: 'offers', type: 'list' }),
    rows,
    next,
  };
}
