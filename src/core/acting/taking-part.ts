import type { Language } from '../ground/language.ts';
import { hasStopped, isActive } from '../meaning/activity.ts';
import type { RecordOf } from '../model/record.ts';
import type { ActionContext, Refusal } from './action.ts';

/** Why somebody who stopped, or pauses, gets nothing to do now. */
export function takesNoPart(
  person: RecordOf<'person'>,
  { say, today }: Pick<ActionContext, 'say' | 'today'>,
): Refusal | undefined {
  const { stopped, paused } = words[say.language];
  if (hasStopped(person, today)) return stopped(person.data.name, person.id);
  const pauses = !isActive(person, today) && person.data.status === 'paused';
  return pauses ? paused(person.data.name, person.id) : undefined;
}

type Words = Record<'stopped' | 'paused', (person: string, id: string) => Refusal>;

const words: Record<Language, Words> = {
  nl: {
    stopped: (person, id) => ({
      says: `Bij ${person} staat dat die niet meer meedoet.`,
      help: `Is dat veranderd? Typ dan eerst: initiatief wijzig ${id} --leeg status --leeg tot_en_met`,
    }),
    paused: (person, id) => ({
      says: `Bij ${person} staat een pauze.`,
      help: `Is die voorbij? Typ dan eerst: initiatief even-niet ${id} --terug`,
    }),
  },
  en: {
    stopped: (person, id) => ({
      says: `${person} no longer takes part, it says here.`,
      help: `Has that changed? Then first type: initiatief change ${id} --unset status --unset until`,
    }),
    paused: (person, id) => ({
      says: `${person} has a pause on record.`,
      help: `Is it over? Then first type: initiatief pause ${id} --back`,
    }),
  },
};
