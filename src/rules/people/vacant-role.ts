import { staffing } from '../../core/meaning/staffing.ts';
import { placeOf } from '../../core/place.ts';
import { rule } from '../../core/rule.ts';

/** An active role has nobody today. */
export const vacantRole = rule<{ role: string }>({
  id: 'vacant-role',
  group: 'people',
  severity: 'warning',
  nl: {
    name: 'lege-rol',
    title: 'Bij elke rol staat iemand.',
    why: 'Een rol zonder naam doet niemand, of iemand doet het ongemerkt erbij. Als je ziet dat hij leeg is, kun je iemand vragen.',
    message: () => 'voor deze rol is er nu niemand',
    help: (_facts, say) =>
      `Wie wil dit doen? Vraag rond, en zet die persoon onder "${say.field('holders')}".`,
    inShort: () => ({ message: 'nu niemand', help: 'Wie wil dit doen?' }),
  },
  en: {
    name: 'vacant-role',
    title: 'Each role has somebody.',
    why: 'A role without a name is done by nobody, or by somebody on the side. Once you see that it is empty, you can ask.',
    message: () => 'nobody has this role now',
    help: (_facts, say) =>
      `Who would like to do this? Ask around, and put that person under "${say.field('holders')}".`,
    inShort: () => ({ message: 'nobody now', help: 'Who would like to do this?' }),
  },
  *find({ register, today }) {
    for (const { role, isVacant } of staffing(register, today)) {
      if (isVacant) yield { at: placeOf(role, 'holders'), facts: { role: role.id } };
    }
  },
});
