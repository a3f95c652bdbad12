import { rule } from '../../core/checking/rule.ts';
import { adding } from '../../core/doing/proposal.ts';
import { orTyped } from '../../core/doing/step.ts';
import { activeOf } from '../../core/meaning/activity.ts';
import { agreementsBySide, openOrKept } from '../../core/meaning/agreements.ts';
import { placeOf } from '../../core/model/place.ts';

/** A partner that carries the initiative stands in no agreement that is open or was kept. */
export const carryingWithoutAgreement = rule<{ partner: string }>({
  id: 'carrying-without-agreement',
  group: 'partnership',
  severity: 'warning',
  urgency: { step: 'empty', rank: 3 },
  gap: 2,
  texts: {
    nl: {
      name: 'dragend-zonder-afspraak',
      title: 'Met elke dragende partner is er een afspraak.',
      why: 'Op wat een dragende partner toevoegt, rust het initiatief. Met een afspraak op papier weten jullie allebei waar je op kunt rekenen.',
      message: () => 'met deze dragende partner staat nog geen afspraak op papier',
      help: (_facts, say) =>
        orTyped(
          `Bespreek wie wat doet, en maak er een ${say.kind('agreement')} van.`,
          'of typ',
          adding('agreement'),
        ),
      inShort: () => ({ message: 'nog geen afspraak op papier', help: 'Bespreek wie wat doet.' }),
    },
    en: {
      name: 'carrying-without-agreement',
      title: 'With each key partner there is an agreement.',
      why: 'The initiative rests on what a key partner adds. With an agreement on paper you both know what you can count on.',
      message: () => 'with this key partner there is no agreement on paper yet',
      help: (_facts, say) =>
        orTyped(
          `Talk about who does what, and make it an ${say.kind('agreement')}.`,
          'or type',
          adding('agreement'),
        ),
      inShort: () => ({ message: 'no agreement on paper yet', help: 'Talk about who does what.' }),
    },
  },
  *find({ register, today }) {
    const bySide = agreementsBySide(openOrKept(register), register);
    for (const partner of activeOf(register, 'partner', today)) {
      if (!partner.data.carrying || bySide.has(partner.id)) continue;
      yield { at: placeOf(partner, 'carrying'), facts: { partner: partner.id } };
    }
  },
});
