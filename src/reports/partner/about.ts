import { lastPersonalContacts } from '../../core/meaning/contacts.ts';
import { linesWith } from '../../core/meaning/lines.ts';
import { helpToday } from '../../core/meaning/names.ts';
import type { RecordOf } from '../../core/model/record.ts';
import { keyOf } from '../../core/model/record-key.ts';
import { cardOf } from '../../core/reporting/card.ts';
import type { Cell, ReportContext, Row, Section } from '../../core/reporting/report.ts';
import type { Texts } from './texts.ts';

type Facts = Partial<Record<keyof Texts['facts'], Cell | undefined>>;

/** Who the partner is, what it brings and wants, and who calls whom. */
export function aboutSections(partner: RecordOf<'partner'>, context: ReportContext, texts: Texts): Section[] {
  const { register, today, say } = context;
  const { data } = partner;
  const last = lastPersonalContacts(register, today).get(partner.id)?.data.held_on;
  const { first, second = [], ours = [] } = linesWith([partner], register, today).get(partner.id) ?? {};
  const told = (person: RecordOf<'person'>): string => toldOf(person, context);
  const section = (id: 'partner' | 'brings' | 'lines', facts: Facts): Section => ({
    id,
    ...texts[id],
    form: 'facts',
    columns: [
      { key: 'fact', title: '' },
      { key: 'value', title: '' },
    ],
    rows: rowsOf(facts, keyOf(partner), texts),
  });
  const who = section('partner', {
    kind: data.kind && say.shown(data.kind),
    carrying: data.carrying ? texts.facts.isCarrying : undefined,
    status: data.status && data.status !== 'active' ? say.shown(data.status) : undefined,
    since: data.since && say.date(data.since),
    mayDecide: data.may_decide,
    website: data.website,
    lastContact: last && say.date(last),
  });
  const brings = section('brings', {
    contributes: data.contributes,
    ownGoals: data.own_goals?.map(({ what }) => what),
    needs: helpToday(data.needs, today),
    offers: helpToday(data.offers, today),
    experience: data.experience_with,
  });
  const lines = section('lines', {
    first: first && told(first),
    second: second.map(told),
    ours: ours.map(told),
  });
  const reached = [...(first ? [first] : []), ...second, ...ours];
  const details = reached.flatMap(({ data: { contact_details = {} } }) => Object.values(contact_details));
  return [
    { ...who, title: data.name },
    brings,
    { ...lines, details, next: first && second.length === 0 ? texts.lines.next : undefined },
  ];
}

function rowsOf(facts: Facts, id: string, texts: Texts): Row[] {
  return Object.entries(facts).flatMap(([fact, value]) => {
    const isEmpty = !value || (Array.isArray(value) && value.length === 0);
    return isEmpty ? [] : [{ id, fact: texts.facts[fact as keyof Facts], value: value as Cell }];
  });
}

/** Somebody with what they do there and how they are reached; with their details where those were asked for. */
function toldOf(person: RecordOf<'person'>, { register, say }: ReportContext): string {
  const { name, department, function: does, phone, email } = cardOf(person, register);
  const { reach_by: by } = person.data;
  const more = [does, department, by && say.shown(by), phone, email].filter(Boolean);
  return more.length > 0 ? `${name} (${more.join(', ')})` : name;
}
