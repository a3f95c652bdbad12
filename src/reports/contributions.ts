import { activeOf, partnersInSight } from '../core/meaning/activity.ts';
import { openOrKept } from '../core/meaning/agreements.ts';
import { keyOf } from '../core/model/record-key.ts';
import { columnsOf, type ReportContext, type Row, report, type Section } from '../core/reporting/report.ts';
import { decideRows, goalRows, partnerRows, whereRows } from './contributions/rows.ts';
import { type Texts, texts } from './contributions/texts.ts';

/** Of the active partners: those that contribute, and those that have goals of their own in it as well. */
interface Figures {
  partners: number;
  contributing: number;
  winWin: number;
  goals: number;
  /** The goals of the initiative that an open or kept agreement serves. */
  goalsWithAgreement: number;
  /** Of those: a goal of a partner meets it. */
  goalsMet: number;
  gaps: number;
}

/** Who brings what, and what each side gains by it. */
export const contributions = report<Figures, Texts>({
  id: 'contributions',
  usesFindings: true,
  texts,
  figures({ register, today, findings, ruleOf }) {
    const partners = activeOf(register, 'partner', today);
    const contributing = partners.filter(({ data }) => data.contributes?.some(Boolean));
    const served = new Set(openOrKept(register).map(({ data }) => data.goal));
    const goals = register.goals();
    const met = new Set(
      partnersInSight(register, today).flatMap(({ data }) => (data.own_goals ?? []).map(({ goal }) => goal)),
    );
    return {
      partners: partners.length,
      contributing: contributing.length,
      winWin: contributing.filter(({ data }) => data.own_goals?.some(Boolean)).length,
      goals: goals.length,
      goalsWithAgreement: goals.filter(goal => served.has(goal)).length,
      goalsMet: goals.filter(goal => met.has(goal)).length,
      gaps: findings.filter(finding => ruleOf(finding).gap !== undefined).length,
    };
  },
  sections(context, texts, { goals, goalsWithAgreement, partners: all, winWin }) {
    const partners: Section = {
      id: 'partners',
      ...texts.partners,
      columns: columnsOf(
        texts.columns,
        'partner',
        { key: 'status', under: 'partner' },
        { key: 'carrying', type: 'boolean', under: 'partner' },
        { key: 'brings', type: 'list' },
        { key: 'ownGoals', type: 'list' },
      ),
      rows: partnerRows(context),
    };
    const where: Section = {
      id: 'where',
      ...texts.where,
      columns: columnsOf(
        texts.columns,
        'partner',
        { key: 'roles', type: 'list' },
        { key: 'agreements', type: 'list' },
      ),
      rows: whereRows(context, texts),
    };
    const goalsWithTheirs = goalRows(context, texts);
    const isMet = goalsWithTheirs.some(({ meets }) => (meets as string[]).length > 0);
    const ours: Section = {
      id: 'goals',
      ...texts.goals,
      next: goalsWithAgreement < goals ? texts.goals.next : undefined,
      columns: columnsOf(
        texts.columns,
        'goal',
        { key: 'due', type: 'date', under: 'goal' },
        ...(isMet ? [{ key: 'meets', type: 'list' } as const] : []),
        { key: 'with', type: 'list' },
        { key: 'agreements', type: 'list' },
      ),
      rows: goalsWithTheirs,
    };
    const gaps: Section = {
      id: 'gaps',
      ...texts.gaps,
      // Who gives or gains nothing yet is between that partner and us.
      coreOnly: context.onlyPartner === undefined,
      empty: winWin < all ? texts.notKnown : texts.gaps.empty,
      form: 'steps',
      columns: columnsOf(texts.columns, 'partner', 'gap', 'next'),
      rows: gapRows(context),
    };
    const decide: Section = {
      id: 'decide',
      ...texts.decide,
      columns: columnsOf(texts.columns, 'who', { key: 'of', under: 'who' }, 'decides'),
      rows: decideRows(context),
    };
    return partners.rows.length > 0 ? [partners, where, ours, gaps, decide] : [partners, ours];
  },
});

/** What the rules find that one side does not give or gain yet, the heaviest first. */
function gapRows({ findings, ruleOf, register, words, audience }: ReportContext): Row[] {
  return findings
    .flatMap(finding => {
      const { gap } = ruleOf(finding);
      return gap === undefined ? [] : [{ finding, gap }];
    })
    .sort((a, b) => a.gap - b.gap)
    .flatMap(({ finding }): Row[] => {
      const partner = register.fileAt(finding.at.file);
      if (!partner) return [];
      const { message, help = null } = words(finding);
      // What to change in which file is of no use to who never sees them.
      const next = audience === 'everyone' ? null : help;
      return [{ id: keyOf(partner), rule: finding.rule, partner: partner.data.name, gap: message, next }];
    });
}
