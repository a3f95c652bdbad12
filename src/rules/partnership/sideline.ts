import { type DatedContext, rule } from '../../core/checking/rule.ts';
import { activeOf } from '../../core/meaning/activity.ts';
import { gives, openOrKept, sideOf } from '../../core/meaning/agreements.ts';

/** An active partner brings nothing: no contribution, nothing in an agreement, no role. */
export const sideline = rule<{ partner: string; carrying: boolean }>({
  id: 'sideline',
  group: 'partnership',
  severity: 'warning',
  urgency: { step: 'empty', rank: 5 },
  gap: 1,
  texts: {
    nl: {
      name: 'zijlijn',
      title: 'Elke partner doet mee.',
      why: 'Wie iets toevoegt, doet mee, en praat niet alleen mee vanaf de zijlijn. Ook wie een klein beetje bijdraagt, telt.',
      message: () => 'wat deze partner bijdraagt, is nog niet ingevuld',
      help: (_facts, say) =>
        `Vraag wat deze partner wil en kan doen, en zet dat onder "${say.field('contributes')}".`,
      inShort: () => ({
        message: 'nog niet ingevuld wat die bijdraagt',
        help: 'Wat wil en kan deze partner?',
      }),
    },
    en: {
      name: 'sideline',
      title: 'Each partner takes part.',
      why: 'Everyone with something to add takes part, rather than talking from the sideline. A small share counts too.',
      message: () => 'what this partner contributes is not filled in yet',
      help: (_facts, say) =>
        `Ask what this partner can and would like to do, and put it under "${say.field('contributes')}".`,
      inShort: () => ({
        message: 'what they contribute is not filled in yet',
        help: 'What do they want to do?',
      }),
    },
  },
  *find(context) {
    const giving = givingPartners(context);
    for (const { id, file, data } of activeOf(context.register, 'partner', context.today)) {
      if (data.contributes?.some(Boolean) || giving.has(id)) continue;
      yield { at: { file, path: [] }, facts: { partner: id, carrying: data.carrying ?? false } };
    }
  },
});

/** The partners that deliver in an open or kept agreement, themselves or through a person, or provide an active role. */
function givingPartners({ register, today }: DatedContext): Set<string> {
  const giving = new Set<string>();
  for (const { data } of openOrKept(register)) {
    for (const party of data.parties ?? []) {
      const side = gives(party) ? sideOf(party, register) : undefined;
      if (side) giving.add(side);
    }
  }
  for (const { data } of activeOf(register, 'role', today)) if (data.partner) giving.add(data.partner);
  return giving;
}
