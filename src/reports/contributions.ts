import { initiativeId } from '../core/kinds.ts';
import { activeOf } from '../core/meaning/activity.ts';
import { type Agreement, gives, openOrKept, sideOf, statusOf } from '../core/meaning/agreements.ts';
import { nameOf } from '../core/meaning/names.ts';
import { keyOf } from '../core/meaning/reflection.ts';
import type { RecordOf } from '../core/record.ts';
import type { Register } from '../core/register.ts';
import { type Column, type ReportContext, type Row, report, type Section } from '../core/report.ts';
import { en, nl } from './contributions/texts.ts';

type Texts = typeof nl;

/** Of the active partners: those that contribute, and those that have goals of their own in it as well. */
interface Figures {
  partners: number;
  contributing: number;
  winWin: number;
  goals: number;
  /** The goals of the initiative that an open or kept agreement serves. */
  goalsWithAgreement: number;
  gaps: number;
}

/** What is told as a gap in giving and taking, the heaviest first. */
const gapRules: readonly string[] = ['sideline', 'carrying-without-agreement', 'one-sided', 'no-win-win'];

/** Who brings what, and what each side gains by it. */
export const contributions = report<Figures, Texts>({
  id: 'contributions',
  nl,
  en,
  figures({ register, today, findings }) {
    const partners = activeOf(register, 'partner', today);
    const contributing = partners.filter(({ data }) => data.contributes?.some(Boolean));
    const served = new Set(openOrKept(register).map(({ data }) => data.goal));
    const goals = register.goals();
    return {
      partners: partners.length,
      contributing: contributing.length,
      winWin: contributing.filter(({ data }) => data.own_goals?.some(Boolean)).length,
      goals: goals.length,
      goalsWithAgreement: goals.filter(goal => served.has(goal)).length,
      gaps: findings.filter(({ rule }) => gapRules.includes(rule)).length,
    };
  },
  sections(context, texts, { goals, goalsWithAgreement }) {
    const column = (key: keyof Texts['columns'], type?: Column['type'], under?: string): Column => ({
      key,
      title: texts.columns[key],
      type,
      under,
    });
    const partners: Section = {
      id: 'partners',
      ...texts.partners,
      columns: [
        column('partner'),
        column('status', 'text', 'partner'),
        column('carrying', 'boolean', 'partner'),
        column('brings', 'list'),
        column('ownGoals', 'list'),
      ],
      rows: partnerRows(context),
    };
    const where: Section = {
      id: 'where',
      ...texts.where,
      columns: [column('partner'), column('roles', 'list'), column('agreements', 'list')],
      rows: whereRows(context, texts),
    };
    const ours: Section = {
      id: 'goals',
      ...texts.goals,
      next: goalsWithAgreement < goals ? texts.goals.next : undefined,
      columns: [
        column('goal'),
        column('due', 'date', 'goal'),
        column('with', 'list'),
        column('agreements', 'list'),
      ],
      rows: goalRows(context, texts),
    };
    const gaps: Section = {
      id: 'gaps',
      ...texts.gaps,
      form: 'steps',
      columns: [column('partner'), column('gap'), column('next')],
      rows: gapRows(context),
    };
    const decide: Section = {
      id: 'decide',
      ...texts.decide,
      columns: [column('who'), column('of', 'text', 'who'), column('decides')],
      rows: decideRows(context),
    };
    return partners.rows.length > 0 ? [partners, where, ours, gaps, decide] : [partners, ours];
  },
});

/** The partners that did not stop: the carrying ones first, those that are not active (yet) last. */
function partnersOf({ register, today }: ReportContext): RecordOf<'partner'>[] {
  const active = new Set(activeOf(register, 'partner', today));
  const others = register.all('partner').filter(one => !active.has(one) && one.data.status !== 'stopped');
  const weight = ({ data }: RecordOf<'partner'>): number => Number(data.carrying ?? false);
  return [...[...active].sort((a, b) => weight(b) - weight(a)), ...others];
}

function partnerRows(context: ReportContext): Row[] {
  return partnersOf(context).map(partner => {
    const { name, status = 'active', carrying = false, contributes = [], own_goals = [] } = partner.data;
    return {
      id: keyOf(partner),
      partner: name,
      status: status === 'active' ? null : context.say.shown(status),
      carrying,
      brings: contributes,
      ownGoals: own_goals,
    };
  });
}

/** The partners that provide a role or deliver in an agreement, themselves or through a person. */
function whereRows(context: ReportContext, texts: Texts): Row[] {
  const { register, today } = context;
  const agreements = openOrKept(register);
  const roles = activeOf(register, 'role', today);
  return partnersOf(context).flatMap((partner): Row[] => {
    const provided = roles.filter(({ data }) => data.partner === partner.id);
    const given = agreements.filter(agreement => giversIn(agreement, register).includes(partner.id));
    if (provided.length + given.length === 0) return [];
    return [
      {
        id: keyOf(partner),
        partner: partner.data.name,
        roles: provided.map(({ data }) => data.name),
        agreements: given.map(agreement => agreementName(agreement, texts)),
      },
    ];
  });
}

function goalRows({ register }: ReportContext, texts: Texts): Row[] {
  const ids = register.goals();
  return (register.initiative.data.goals ?? []).map(({ name, due }, index) => {
    const serving = openOrKept(register).filter(({ data }) => data.goal === ids[index]);
    const givers = new Set(serving.flatMap(agreement => giversIn(agreement, register)));
    givers.delete(initiativeId);
    return {
      id: keyOf(register.initiative),
      goal: name,
      due: due ?? null,
      with: [...givers].map(id => nameOf(register, 'partner', id)),
      agreements: serving.map(agreement => agreementName(agreement, texts)),
    };
  });
}

function gapRows({ findings, register, words, audience }: ReportContext): Row[] {
  const weight = (rule: string): number => gapRules.indexOf(rule);
  return findings
    .filter(({ rule }) => gapRules.includes(rule))
    .sort((a, b) => weight(a.rule) - weight(b.rule))
    .flatMap((finding): Row[] => {
      const partner = register.fileAt(finding.at.file);
      if (!partner) return [];
      const { message, help = null } = words(finding);
      // What to change in which file is of no use to who never sees them.
      const next = audience === 'everyone' ? null : help;
      return [{ id: keyOf(partner), rule: finding.rule, partner: partner.data.name, gap: message, next }];
    });
}

/** What partners may decide, each followed by its people, and then our own people. */
function decideRows(context: ReportContext): Row[] {
  const { register, today } = context;
  const people = activeOf(register, 'person', today);
  const row = (record: RecordOf<'partner' | 'person'>, of: string | null): Row[] =>
    record.data.may_decide
      ? [{ id: keyOf(record), who: record.data.name, of, decides: record.data.may_decide }]
      : [];
  const partners = partnersOf(context);
  const ofPartners = partners.flatMap(partner => [
    ...row(partner, null),
    ...people.filter(({ data }) => data.partner === partner.id).flatMap(one => row(one, partner.data.name)),
  ]);
  return [...ofPartners, ...people.filter(({ data }) => !data.partner).flatMap(one => row(one, null))];
}

function giversIn({ data }: Agreement, register: Register): string[] {
  return (data.parties ?? []).filter(gives).flatMap(party => sideOf(party, register) ?? []);
}

function agreementName(agreement: Agreement, texts: Texts): string {
  const { name } = agreement.data;
  return statusOf(agreement) === 'kept' ? texts.kept(name) : name;
}
