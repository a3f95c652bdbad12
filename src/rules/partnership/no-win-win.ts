import { activeOf } from '../../core/meaning/activity.ts';
import { placeOf } from '../../core/place.ts';
import { rule } from '../../core/rule.ts';

/** An active partner contributes, and what it gains by it is not on record. */
export const noWinWin = rule<{ partner: string }>({
  id: 'no-win-win',
  group: 'partnership',
  severity: 'info',
  nl: {
    name: 'geen-win-win',
    title: 'Elke partner die iets inbrengt, heeft er zelf ook iets aan.',
    why: 'Een partner die via jullie een eigen doel haalt, blijft meedoen. Zoek die win-win actief, en schrijf hem op.',
    message: () => 'wat deze partner er zelf aan heeft, is nog niet ingevuld',
    help: (_facts, say) =>
      `Vraag welk eigen doel dit dichterbij brengt, en zet dat onder "${say.field('own_goals')}".`,
  },
  en: {
    name: 'no-win-win',
    title: 'Each partner that contributes gains by it too.',
    why: 'A partner that reaches a goal of its own through you stays. Look actively for that win-win, and write it down.',
    message: () => 'what this partner gains by it is not filled in yet',
    help: (_facts, say) =>
      `Ask which goal of its own this brings closer, and put it under "${say.field('own_goals')}".`,
  },
  *find({ register, today }) {
    for (const partner of activeOf(register, 'partner', today)) {
      const { contributes, own_goals: goals } = partner.data;
      if (!contributes?.some(Boolean) || goals?.some(Boolean)) continue;
      yield { at: placeOf(partner, 'contributes'), facts: { partner: partner.id } };
    }
  },
});
