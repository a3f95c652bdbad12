import { rule } from '../../core/checking/rule.ts';
import { acting } from '../../core/doing/proposal.ts';
import { orTyped } from '../../core/doing/step.ts';
import { activeOf } from '../../core/meaning/activity.ts';
import { contactPeople } from '../../core/meaning/contacts.ts';
import { staffing } from '../../core/meaning/staffing.ts';
import { initiativeId } from '../../core/model/kinds.ts';

/** An active person of the initiative itself holds no role and is nobody's contact. */
export const withoutRole = rule<{ person: string }>({
  id: 'without-role',
  group: 'people',
  severity: 'info',
  coreOnly: true,
  urgency: { step: 'rest' },
  texts: {
    nl: {
      name: 'zonder-rol',
      title: 'Wie meedoet, heeft iets te doen.',
      why: 'Wie iets toevoegt, doet mee, en niemand staat aan de zijlijn. Wie wil er nog iets doen?',
      message: () => 'deze persoon heeft nog geen rol',
      help: (_, say) =>
        orTyped(
          `Vraag eens: wat zou je graag doen? Zet de naam dan bij die rol onder "${say.field('holders')}".`,
          'of typ',
          acting('join'),
        ),
    },
    en: {
      name: 'without-role',
      title: 'Everyone who takes part has something to do.',
      why: 'Everybody with something to add takes part, and nobody stands on the sideline. Who would like to do something more?',
      message: () => 'this person has no role yet',
      help: (_, say) =>
        orTyped(
          `Ask: what would you like to do? Then add the name to that role under "${say.field('holders')}".`,
          'or type',
          acting('join'),
        ),
    },
  },
  *find({ register, today }) {
    const busy = contactPeople(register);
    for (const { holders } of staffing(register, today))
      for (const { person } of holders) busy.add(person.id);
    for (const { id, file, data } of activeOf(register, 'person', today)) {
      if ((data.partner ?? initiativeId) !== initiativeId || busy.has(id)) continue;
      yield { at: { file, path: [] }, facts: { person: id } };
    }
  },
});
