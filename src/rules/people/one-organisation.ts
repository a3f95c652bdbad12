import { rule } from '../../core/checking/rule.ts';
import { nameOf } from '../../core/meaning/names.ts';
import { staffing } from '../../core/meaning/staffing.ts';
import { initiativeId } from '../../core/model/kinds.ts';
import { placeOf } from '../../core/model/place.ts';

interface Facts {
  role: string;
  partner: string;
  /** The name of the partner; its id when it is not on record. */
  name: string;
  people: readonly string[];
}

/** Everybody who holds an active role, two or more, belongs to one partner. */
export const oneOrganisation = rule<Facts>({
  id: 'one-organisation',
  group: 'people',
  severity: 'info',
  urgency: { step: 'rest' },
  texts: {
    nl: {
      name: 'een-organisatie',
      title: 'Een rol rust op mensen van meer dan één kant.',
      why: 'Trekt een organisatie haar mensen terug, dan is zo’n rol in één keer leeg. De kennis blijft dan ook aan één kant.',
      message: ({ name }) => `iedereen in deze rol hoort bij ${name}`,
      help: (_facts, say) =>
        `Wie van een andere kant kan meedoen? Zet die persoon erbij onder "${say.field('holders')}".`,
    },
    en: {
      name: 'one-organisation',
      title: 'A role is carried by people from more than one side.',
      why: 'When an organisation calls its people back, such a role is vacant at once. The knowledge stays on one side, too.',
      message: ({ name }) => `everybody in this role belongs to ${name}`,
      help: (_facts, say) =>
        `Who from another side can join? Add that person under "${say.field('holders')}".`,
    },
  },
  *find({ register, today }) {
    for (const { role, holders } of staffing(register, today)) {
      if (holders.length < 2) continue;
      const partner = holders[0]?.person.data.partner ?? initiativeId;
      if (partner === initiativeId || holders.some(({ person }) => person.data.partner !== partner)) continue;
      const name = nameOf(register, 'partner', partner);
      const people = holders.map(({ person }) => person.id);
      yield { at: placeOf(role, 'holders'), facts: { role: role.id, partner, name, people } };
    }
  },
});
