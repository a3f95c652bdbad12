import { carryingFirst } from '../../core/meaning/activity.ts';
import { agreementsBySide, openAgreements } from '../../core/meaning/agreements.ts';
import { activeContacts, lastPersonalContacts } from '../../core/meaning/contacts.ts';
import { subjects } from '../../core/meaning/reflection.ts';
import { keyOf } from '../../core/model/record-key.ts';
import { partnerNetwork, withContacts } from '../../core/reporting/network.ts';
import { partnerStanding } from '../../core/reporting/partner-standing.ts';
import { columnsOf, type ReportContext, type Row, type Section } from '../../core/reporting/report.ts';
import type { Texts } from './texts.ts';

/** Every partner that did not stop: the carrying ones first, those we are still talking with last. */
export function partnersSection({ register, today, say, audience }: ReportContext, texts: Texts): Section {
  const open = agreementsBySide(openAgreements(register), register);
  const spoken = lastPersonalContacts(register, today);
  const dueOf = new Map(subjects(register, today).map(({ record, due }) => [record, due]));
  const partners = carryingFirst(register, today);
  const rows = partners.map((partner): Row => {
    const { name, kind, carrying: isCarrying = false, contributes = [], own_goals = [] } = partner.data;
    return {
      id: keyOf(partner),
      partner: name,
      kind: kind ? say.shown(kind) : null,
      status: partnerStanding(partner, { today, say }),
      carrying: isCarrying,
      contributes,
      ownGoals: own_goals.map(({ what }) => what),
      contacts: activeContacts(partner, register, today).map(({ data }) => data.name),
      agreements: open.get(partner.id)?.length ?? 0,
      lastContact: spoken.get(partner.id)?.data.held_on ?? null,
      reflection: dueOf.get(partner) ?? null,
    };
  });
  const columns = columnsOf(
    texts.columns,
    'partner',
    { key: 'kind', under: 'partner' },
    { key: 'status', under: 'partner' },
    { key: 'carrying', type: 'boolean', under: 'partner' },
    { key: 'agreements', type: 'number', under: 'partner' },
    { key: 'contributes', type: 'list', isBeside: true },
    { key: 'ownGoals', type: 'list', isNamed: true, isBeside: true },
    { key: 'contacts', type: 'list' },
    { key: 'lastContact', type: 'date' },
    { key: 'reflection', type: 'date' },
  );
  const network = partnerNetwork(register, today, say);
  const graph = audience === 'core' ? withContacts(network, register, today, say) : network;
  const { title, about, empty, next, ask } = texts.partners;
  const isUnasked = partners.some(({ data }) => !data.own_goals?.length);
  return {
    id: 'partners',
    title,
    about,
    form: 'entries',
    columns,
    rows,
    empty,
    next: isUnasked ? ask : next,
    graph,
  };
}
