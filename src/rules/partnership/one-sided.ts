import { rule } from '../../core/checking/rule.ts';
import {
  type Agreement,
  agreementsBySide,
  gives,
  openAgreements,
  sideOf,
} from '../../core/meaning/agreements.ts';
import type { Register } from '../../core/register/register.ts';

interface Facts {
  partner: string;
  /** Who gives: only this partner, or only the others. */
  gives: 'partner' | 'others';
  /** The open agreements with this partner. */
  agreements: readonly string[];
}

/** In all open agreements with a partner only one side gives. */
export const oneSided = rule<Facts>({
  id: 'one-sided',
  group: 'partnership',
  severity: 'info',
  urgency: { step: 'rest' },
  gap: 3,
  texts: {
    nl: {
      name: 'eenzijdig',
      title: 'In afspraken met een partner geven beide kanten iets.',
      why: 'Samenwerken is geven en nemen, en elkaar iets gunnen. Komt het steeds van één kant, dan houdt dat een keer op.',
      message: ({ gives: side, agreements }, say) =>
        side === 'partner'
          ? `in ${say.count(agreements.length, 'open afspraak', 'open afspraken')} geeft alleen deze partner iets`
          : `in ${say.count(agreements.length, 'open afspraak', 'open afspraken')} geven alleen de anderen iets`,
      help: ({ gives: side }, say) =>
        side === 'partner'
          ? `Wat kunnen jullie terugdoen? Zet dat in de afspraak onder "${say.field('delivers')}".`
          : `Vraag wat deze partner kan doen, en zet dat in de afspraak onder "${say.field('delivers')}".`,
    },
    en: {
      name: 'one-sided',
      title: 'In agreements with a partner both sides give something.',
      why: 'Working together is give and take, and wishing each other well. If it always comes from one side, it will stop one day.',
      message: ({ gives: side, agreements }, say) =>
        side === 'partner'
          ? `in ${say.count(agreements.length, 'open agreement', 'open agreements')} only this partner gives something`
          : `in ${say.count(agreements.length, 'open agreement', 'open agreements')} only the others give something`,
      help: ({ gives: side }, say) =>
        side === 'partner'
          ? `What can you do in return? Put that in the agreement under "${say.field('delivers')}".`
          : `Ask what this partner can do, and put that in the agreement under "${say.field('delivers')}".`,
    },
  },
  *find({ register }) {
    const bySide = agreementsBySide(openAgreements(register), register);
    for (const { id, file } of register.all('partner')) {
      const agreements = bySide.get(id) ?? [];
      const givers = giversIn(agreements, register);
      const others = [...givers].some(giver => giver !== id);
      if (agreements.length === 0 || givers.has(id) === others) continue;
      yield {
        at: { file, path: [] },
        facts: {
          partner: id,
          gives: others ? 'others' : 'partner',
          agreements: agreements.map(agreement => agreement.id),
        },
        related: agreements.map(agreement => ({ file: agreement.file, path: ['parties'] })),
      };
    }
  },
});

/** The sides that deliver something in any of these agreements. */
function giversIn(agreements: readonly Agreement[], register: Register): Set<string> {
  const parties = agreements.flatMap(({ data }) => data.parties ?? []);
  return new Set(parties.filter(gives).flatMap(party => sideOf(party, register) ?? []));
}
