import type { Observation } from '../../core/checking/observation.ts';
import { rule } from '../../core/checking/rule.ts';
import { acting } from '../../core/doing/proposal.ts';
import { orTyped, type Said, step } from '../../core/doing/step.ts';
import { type Agreement, statusOf } from '../../core/meaning/agreements.ts';
import { replacementRings } from '../../core/meaning/replacements.ts';
import type { Step } from '../../core/model/place.ts';
import { isUnclear, type RecordFile } from '../../core/model/record.ts';
import { keyOf } from '../../core/model/record-key.ts';
import type { Register } from '../../core/register/register.ts';

interface Facts {
  reason:
    | 'kept-without-day'
    | 'open-and-done'
    | 'holds'
    | 'contact'
    | 'party-contact'
    | 'partner'
    | 'no-successor'
    | 'ring'
    | 'itself';
  /** The record that stopped; `null` where it is about the agreement itself. */
  id: string | null;
  /** The record in which it stands, as `role/garden`. */
  record: string;
}

/** What a status says and what stands elsewhere go together. */
export const statusFits = rule<Facts>({
  id: 'status-fits',
  group: 'records',
  severity: 'warning',
  texts: {
    nl: {
      name: 'status-past',
      title: 'De status past bij wat er verder staat.',
      why: 'Zegt de status iets anders dan de rest, dan weet niemand wat er nu geldt.',
      message: ({ reason, id }) =>
        ({
          'kept-without-day': 'deze afspraak is gelukt, maar er staat nog niet wanneer',
          'open-and-done': 'deze afspraak is klaar, maar de status zegt dat die nog loopt',
          holds: `bij deze rol staat nog "${id}", en die doet niet meer mee`,
          contact: `bij deze partner is "${id}" nog contactpersoon, en die doet niet meer mee`,
          'party-contact': `bij deze afspraak is "${id}" nog contactpersoon, en die doet niet meer mee`,
          partner: `deze afspraak loopt nog, maar "${id}" doet niet meer mee`,
          'no-successor': 'deze afspraak is vervangen, maar ik zie niet door welke',
          ring: 'deze afspraken vervangen elkaar in een kring',
          itself: 'deze afspraak vervangt zichzelf',
        })[reason],
      help: ({ reason, id, record }, say) =>
        remedy(reason, record, ['of typ', 'Neemt een ander het over, typ dan'], {
          'kept-without-day': `Vul bij ${say.field('done_on')} de dag in.`,
          'open-and-done': `Verander de status in ${say.value('kept')}, of haal de dag weg.`,
          holds: `Zet erbij tot wanneer (${say.field('until')}), of haal de regel weg.`,
          contact: 'Wie is nu de contactpersoon? Zet die naam ervoor in de plaats.',
          'party-contact': 'Wie is nu de contactpersoon? Zet die naam ervoor in de plaats.',
          partner: `Geldt de afspraak nog? Zo niet, verander dan de status.`,
          'no-successor': `Zet in de nieuwe afspraak: ${say.field('replaces')}: ${id}`,
          ring: `Haal bij de oudste afspraak de regel met ${say.field('replaces')} weg.`,
          itself: `Welke afspraak kwam hiervoor? Zet die bij ${say.field('replaces')}, of haal de regel weg.`,
        }),
    },
    en: {
      name: 'status-fits',
      title: 'A status agrees with what is written elsewhere.',
      why: 'When the status says one thing and the rest another, nobody knows what holds now.',
      message: ({ reason, id }) =>
        ({
          'kept-without-day': 'this agreement was kept, but it does not say when',
          'open-and-done': 'this agreement is done, but its status says that it is still open',
          holds: `this role still names "${id}", who no longer takes part`,
          contact: `the contact of this partner is still "${id}", who no longer takes part`,
          'party-contact': `the contact in this agreement is still "${id}", who no longer takes part`,
          partner: `this agreement is still open, but "${id}" no longer takes part`,
          'no-successor': 'this agreement was replaced, but I cannot see by which',
          ring: 'these agreements replace each other in a ring',
          itself: 'this agreement replaces itself',
        })[reason],
      help: ({ reason, id, record }, say) =>
        remedy(reason, record, ['or type', 'If somebody else takes over, type'], {
          'kept-without-day': `Fill in the day at ${say.field('done_on')}.`,
          'open-and-done': `Change the status to ${say.value('kept')}, or remove the day.`,
          holds: `Say until when (${say.field('until')}), or remove the line.`,
          contact: 'Who is the contact now? Put that name in its place.',
          'party-contact': 'Who is the contact now? Put that name in its place.',
          partner: 'Does the agreement still hold? If not, change its status.',
          'no-successor': `Put in the new agreement: ${say.field('replaces')}: ${id}`,
          ring: `Remove the line with ${say.field('replaces')} from the oldest agreement.`,
          itself: `Which agreement came before it? Put that at ${say.field('replaces')}, or remove the line.`,
        }),
    },
  },
  *find({ register }) {
    const agreements = register.all('agreement');
    const replaced = new Set(agreements.flatMap(({ data }) => data.replaces ?? []));
    // An agreement that cannot be read may well be the one that took its place.
    let isUnsure: boolean | undefined;
    const isReplaced = (id: string): boolean => {
      if (replaced.has(id)) return true;
      isUnsure ??= register.files.some(mayReplace);
      return isUnsure;
    };
    for (const agreement of agreements) yield* agreementAlone(agreement, isReplaced);
    for (const [first, ...others] of replacementRings(register)) {
      const [at, ...related] = [first, ...others].map(({ file }) => ({ file, path: ['replaces'] }));
      const reason = related.length === 0 ? 'itself' : 'ring';
      if (at && first) yield { at, facts: { reason, id: null, record: keyOf(first) }, related };
    }
    // Mostly nobody has stopped, and then nothing else needs a look.
    if (
      ![...register.all('person'), ...register.all('partner')].some(({ data }) => data.status === 'stopped')
    )
      return;
    for (const agreement of agreements)
      if (statusOf(agreement) === 'open' && !isUnclear(agreement, 'status'))
        yield* parties(agreement, register);
    for (const partner of register.all('partner')) {
      if (partner.data.status === 'stopped') continue;
      for (const [index, id] of (partner.data.contacts ?? []).entries())
        yield* stopped('contact', 'person', id, partner, ['contacts', index], register);
    }
    for (const role of register.all('role')) {
      if ((role.data.status ?? 'active') !== 'active') continue;
      for (const [index, { person, until }] of (role.data.holders ?? []).entries())
        if (!until) yield* stopped('holds', 'person', person, role, ['holders', index, 'person'], register);
    }
  },
});

/** What to do, with the command that does it, where one record is meant for sure. */
function remedy(
  reason: Facts['reason'],
  record: string,
  leads: readonly [typed: string, passedOn: string],
  says: Record<Facts['reason'], string>,
): Said {
  if (reason === 'no-successor' || reason === 'ring') return says[reason];
  if (reason === 'holds') return step(says[reason], leads[1], acting('pass', { role: record }));
  const action = reason === 'partner' ? acting('done', { what: record }) : acting('change', { record });
  return orTyped(says[reason], leads[0], action);
}

type Found = Iterable<Observation<Facts>>;

/** An agreement of which it is not known what it replaces. */
function mayReplace(file: RecordFile): boolean {
  return file.kind === 'agreement' && (!file.readable || isUnclear(file, 'replaces'));
}

function agreementAlone(agreement: Agreement, isReplaced: (id: string) => boolean): Observation<Facts>[] {
  const { file, data, id } = agreement;
  const status = statusOf(agreement);
  const found = (
    reason: Facts['reason'],
    field: string,
    other: string | null = null,
  ): Observation<Facts>[] =>
    // Where one of the two cannot be read, that is told already.
    isUnclear(agreement, 'status') || isUnclear(agreement, 'done_on')
      ? []
      : [{ at: { file, path: [field] }, facts: { reason, id: other, record: keyOf(agreement) } }];
  if (status === 'kept' && !data.done_on) return found('kept-without-day', 'status');
  if (status === 'open' && data.done_on) return found('open-and-done', 'done_on');
  if (status === 'replaced' && !isReplaced(id)) return found('no-successor', 'status', id);
  return [];
}

function* parties(agreement: Agreement, register: Register): Found {
  for (const [index, party] of (agreement.data.parties ?? []).entries()) {
    const path = ['parties', index];
    yield* stopped(
      'party-contact',
      'person',
      party.contact_person,
      agreement,
      [...path, 'contact_person'],
      register,
    );
    yield* stopped('partner', 'partner', party.partner, agreement, [...path, 'partner'], register);
  }
}

function* stopped(
  reason: Facts['reason'],
  kind: 'person' | 'partner',
  id: string | undefined,
  host: RecordFile,
  path: readonly Step[],
  register: Register,
): Found {
  const record = register.get(kind, id);
  if (record?.data.status !== 'stopped') return;
  yield {
    at: { file: host.file, path },
    facts: { reason, id: record.id, record: keyOf(host) },
    related: [{ file: record.file, path: ['status'] }],
  };
}
