import { activeOf } from '../../core/meaning/activity.ts';
import { agreementsBySide, openOrKept } from '../../core/meaning/agreements.ts';
import { placeOf } from '../../core/place.ts';
import { rule } from '../../core/rule.ts';

/** A partner that carries the initiative stands in no agreement that is open or was kept. */
export const carryingWithoutAgreement = rule<{ partner: string }>({
  id: 'carrying-without-agreement',
  group: 'partnership',
  severity: 'warning',
  nl: {
    name: 'dragend-zonder-afspraak',
    title: 'Met elke dragende partner is er een afspraak.',
    why: 'Zonder een dragende partner stopt het initiatief. Op papier weten jullie allebei waar je op kunt rekenen, ook als er iemand wisselt.',
    message: () => 'met deze dragende partner staat er nog geen afspraak op papier',
    help: (_facts, say) =>
      `Bespreek wie wat doet, en maak er een ${say.kind('agreement')} van (of typ: initiatief nieuw ${say.kind('agreement')}).`,
    inShort: () => ({ message: 'nog geen afspraak op papier', help: 'Bespreek wie wat doet.' }),
  },
  en: {
    name: 'carrying-without-agreement',
    title: 'With each carrying partner there is an agreement.',
    why: 'Without a carrying partner the initiative stops. On paper you both know what you can count on, also when people change.',
    message: () => 'with this carrying partner there is no agreement on paper yet',
    help: (_facts, say) =>
      `Talk about who does what, and make it an ${say.kind('agreement')} (or type: initiatief add ${say.kind('agreement')}).`,
    inShort: () => ({ message: 'no agreement on paper yet', help: 'Talk about who does what.' }),
  },
  *find({ register, today }) {
    const bySide = agreementsBySide(openOrKept(register), register);
    for (const partner of activeOf(register, 'partner', today)) {
      if (!partner.data.carrying || bySide.has(partner.id)) continue;
      yield { at: placeOf(partner, 'carrying'), facts: { partner: partner.id } };
    }
  },
});
