import { rule } from '../../core/checking/rule.ts';
import { acting } from '../../core/doing/proposal.ts';
import { orTyped } from '../../core/doing/step.ts';
import { staffing } from '../../core/meaning/staffing.ts';
import { placeOf } from '../../core/model/place.ts';

/** An active role has nobody today. */
export const vacantRole = rule<{ role: string }>({
  id: 'vacant-role',
  group: 'people',
  severity: 'warning',
  urgency: { step: 'empty', rank: 1, canHalt: true },
  texts: {
    nl: {
      name: 'lege-rol',
      title: 'Bij elke rol staat iemand.',
      why: 'Het werk van een lege rol doet niemand, of iemand doet het er ongemerkt bij. Zie je dat een rol leeg is? Dan kun je iemand vragen.',
      message: () => 'deze rol is leeg',
      help: ({ role }, say) =>
        orTyped(
          `Wie wil dit doen? Vraag rond, en zet die persoon onder "${say.field('holders')}".`,
          'of typ',
          acting('join', { role: `role/${role}` }),
        ),
      inShort: () => ({ message: 'nog niemand', help: 'Wie wil dit doen?' }),
    },
    en: {
      name: 'vacant-role',
      title: 'Each role has somebody.',
      why: 'Nobody does the work of a vacant role, or somebody does it on the side. Once you see that a role is vacant, you can ask.',
      message: () => 'this role is vacant',
      help: ({ role }, say) =>
        orTyped(
          `Who would like to do this? Ask around, and put that person under "${say.field('holders')}".`,
          'or type',
          acting('join', { role: `role/${role}` }),
        ),
      inShort: () => ({ message: 'nobody yet', help: 'Who would like to do this?' }),
    },
  },
  *find({ register, today }) {
    for (const { role, isVacant } of staffing(register, today)) {
      if (isVacant) yield { at: placeOf(role, 'holders'), facts: { role: role.id } };
    }
  },
});
