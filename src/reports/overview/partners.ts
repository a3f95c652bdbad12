import { activeOf } from '../../core/meaning/activity.ts';
import { agreementsBySide, openAgreements } from '../../core/meaning/agreements.ts';
import { activeContacts, lastPersonalContacts } from '../../core/meaning/contacts.ts';
import { helpToday } from '../../core/meaning/names.ts';
import { keyOf, subjects } from '../../core/meaning/reflection.ts';
import type { ReportContext, Row, Section } from '../../core/report.ts';
import { columnsOf, type Texts } from './columns.ts';

/** Every partner that did not stop: the carrying ones first, those we are still talking with last. */
export function partnersSection({ register, today, say }: ReportContext, texts: Texts): Section {
  const open = agreementsBySide(openAgreements(register), register);
  const spoken = lastPersonalContacts(register, today);
  const dueOf = new Map(subjects(register, today).map(({ record, due }) => [record, due]));
  const active = new Set(activeOf(register, 'partner', today));
  const others = register
    .all('partner')
    .filter(partner => !active.has(partner) && partner.data.status !== 'stopped');
  const carrying = [...active].sort(
    (a, b) => Number(b.data.carrying ?? false) - Number(a.data.carrying ?? false),
  );
  const rows = [...carrying, ...others].map((partner): Row => {
    const {
      name,
      kind,
      status = 'active',
      carrying: isCarrying = false,
      contributes = [],
      own_goals = [],
    } = partner.data;
    return {
      id: keyOf(partner),
      partner: name,
      kind: kind ? say.shown(kind) : null,
      status: status === 'active' ? null : say.shown(status),
      carrying: isCarrying,
      contributes,
      ownGoals: own_goals,
      contacts: activeContacts(partner, register, today).map(({ data }) => data.name),
      agreements: open.get(partner.id)?.length ?? 0,
      lastContact: spoken.get(partner.id)?.data.held_on ?? null,
      reflection: dueOf.get(partner) ?? null,
    };
  });
  const columns = columnsOf(
    texts,
    'partner',
    { key: 'kind', under: 'partner' },
    { key: 'status', under: 'partner' },
    { key: 'carrying', type: 'boolean', under: 'partner' },
    { key: 'agreements', type: 'number', under: 'partner' },
    { key: 'contributes', type: 'list' },
    { key: 'ownGoals', type: 'list' },
    { key: 'contacts', type: 'list' },
    { key: 'lastContact', type: 'date', under: 'contacts' },
    { key: 'reflection', type: 'date', under: 'contacts' },
  );
  return { id: 'partners', ...texts.partners, columns, rows };
}

/** Help of partners and people, and what we offer; what we look for ourselves stands on top of the page. */
export function helpSection({ register, today }: ReportContext, texts: Texts): Section {
  const { initiative } = register;
  const others = [...activeOf(register, 'partner', today), ...activeOf(register, 'person', today)];
  const all = [
    { record: initiative, needs: [], offers: helpToday(initiative.data.offers, today) },
    ...others.map(record => ({
      record,
      needs: helpToday(record.data.needs, today),
      offers: helpToday(record.data.offers, today),
    })),
  ];
  const rows = all
    .filter(({ needs, offers }) => needs.length + offers.length > 0)
    .map(({ record, needs, offers }) => ({ id: keyOf(record), who: record.data.name, needs, offers }));
  const columns = columnsOf(texts, 'who', { key: 'needs', type: 'list' }, { key: 'offers', type: 'list' });
  return { id: 'help', ...texts.help, form: 'facts', columns, rows };
}
