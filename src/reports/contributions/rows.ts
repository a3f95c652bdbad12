import { groupedBy } from '../../core/ground/groups.ts';
import { activeOf, carryingFirst } from '../../core/meaning/activity.ts';
import { type Agreement, gives, openOrKept, sideOf, statusOf } from '../../core/meaning/agreements.ts';
import { nameOf } from '../../core/meaning/names.ts';
import { initiativeId } from '../../core/model/kinds.ts';
import type { RecordOf } from '../../core/model/record.ts';
import { keyOf } from '../../core/model/record-key.ts';
import type { Register } from '../../core/register/register.ts';
import { partnerStanding } from '../../core/reporting/partner-standing.ts';
import type { ReportContext, Row } from '../../core/reporting/report.ts';
import type { Texts } from './texts.ts';

/** What each partner brings, beside its own goals. */
export function partnerRows(context: ReportContext): Row[] {
  const { register, today } = context;
  return carryingFirst(register, today).map(partner => {
    const { name, carrying = false, contributes = [], own_goals = [] } = partner.data;
    return {
      id: keyOf(partner),
      partner: name,
      status: partnerStanding(partner, context),
      carrying,
      brings: contributes,
      ownGoals: own_goals.map(({ what }) => what),
    };
  });
}

/** The partners that provide a role or deliver in an agreement, themselves or through a person. */
export function whereRows({ register, today }: ReportContext, texts: Texts): Row[] {
  const provided = groupedBy(activeOf(register, 'role', today), ({ data }) => [data.partner]);
  const given = groupedBy(openOrKept(register), agreement => giversIn(agreement, register));
  return carryingFirst(register, today)
    .filter(({ id }) => provided.has(id) || given.has(id))
    .map(partner => ({
      id: keyOf(partner),
      partner: partner.data.name,
      roles: (provided.get(partner.id) ?? []).map(({ data }) => data.name),
      agreements: (given.get(partner.id) ?? []).map(agreement => agreementName(agreement, texts)),
    }));
}

/** With whom, and in which agreements, each goal of the initiative comes closer. */
export function goalRows({ register, today }: ReportContext, texts: Texts): Row[] {
  const ids = register.goals();
  const byGoal = groupedBy(openOrKept(register), ({ data }) => [data.goal]);
  const theirs = carryingFirst(register, today).flatMap(({ data: { name, own_goals = [] } }) =>
    own_goals.flatMap(({ what, goal }) => (goal ? [{ goal, meets: `${name}: ${what}` }] : [])),
  );
  return (register.initiative.data.goals ?? []).map(({ name, due }, index) => {
    const serving = byGoal.get(ids[index]) ?? [];
    const givers = new Set(serving.flatMap(agreement => giversIn(agreement, register)));
    givers.delete(initiativeId);
    return {
      id: keyOf(register.initiative),
      goal: name,
      due: due ?? null,
      meets: theirs.flatMap(({ goal, meets }) => (goal === ids[index] ? [meets] : [])),
      with: [...givers].map(id => nameOf(register, 'partner', id)),
      agreements: serving.map(agreement => agreementName(agreement, texts)),
    };
  });
}

/** What partners may decide, each followed by its people, and then our own people. */
export function decideRows({ register, today }: ReportContext): Row[] {
  const people = groupedBy(activeOf(register, 'person', today), ({ data }) => [data.partner]);
  const row = (record: RecordOf<'partner' | 'person'>, of: string | null): Row[] =>
    record.data.may_decide
      ? [{ id: keyOf(record), who: record.data.name, of, decides: record.data.may_decide }]
      : [];
  const ofPartners = carryingFirst(register, today).flatMap(partner => [
    ...row(partner, null),
    ...(people.get(partner.id) ?? []).flatMap(person => row(person, partner.data.name)),
  ]);
  return [...ofPartners, ...(people.get(undefined) ?? []).flatMap(person => row(person, null))];
}

/** The sides that deliver something in an agreement, each once. */
function giversIn({ data }: Agreement, register: Register): string[] {
  const givers = (data.parties ?? []).filter(gives).flatMap(party => sideOf(party, register) ?? []);
  return [...new Set(givers)];
}

function agreementName(agreement: Agreement, texts: Texts): string {
  const { name } = agreement.data;
  return statusOf(agreement) === 'kept' ? texts.kept(name) : name;
}
