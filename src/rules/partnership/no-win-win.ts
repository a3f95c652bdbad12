import { rule } from '../../core/checking/rule.ts';
import { acting } from '../../core/doing/proposal.ts';
import { orTyped } from '../../core/doing/step.ts';
import { activeOf } from '../../core/meaning/activity.ts';
import { placeOf } from '../../core/model/place.ts';

/** An active partner contributes, and what it gains by it is not on record. */
export const noWinWin = rule<{ partner: string }>({
  id: 'no-win-win',
  group: 'partnership',
  severity: 'info',
  urgency: { step: 'rest' },
  gap: 4,
  texts: {
    nl: {
      name: 'geen-win-win',
      title: 'Van elke partner die iets bijdraagt, weten jullie wat die zelf wil bereiken.',
      why: 'Een partner die via jullie iets bereikt, blijft meedoen. Zoek die win-win actief, en schrijf die op.',
      message: () => 'wat deze partner zelf wil bereiken, is nog niet ingevuld',
      help: ({ partner }, say) =>
        orTyped(
          `Vraag wat deze partner zelf wil bereiken, en zet dat onder "${say.field('own_goals')}".`,
          'of typ',
          acting('change', { record: `partner/${partner}` }),
        ),
    },
    en: {
      name: 'no-win-win',
      title: 'You know what each partner that contributes wants to achieve.',
      why: 'A partner that achieves something through you will stay. Look actively for that win-win, and write it down.',
      message: () => 'what this partner wants to achieve is not filled in yet',
      help: ({ partner }, say) =>
        orTyped(
          `Ask what this partner wants to achieve, and put it under "${say.field('own_goals')}".`,
          'or type',
          acting('change', { record: `partner/${partner}` }),
        ),
    },
  },
  *find({ register, today }) {
    for (const partner of activeOf(register, 'partner', today)) {
      const { contributes, own_goals: goals } = partner.data;
      if (!contributes?.some(Boolean) || goals?.some(({ what }) => what)) continue;
      yield { at: placeOf(partner, 'contributes'), facts: { partner: partner.id } };
    }
  },
});
