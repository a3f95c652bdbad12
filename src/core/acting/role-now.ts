import { showing } from '../doing/proposal.ts';
import { type Said, step } from '../doing/step.ts';
import type { Day } from '../ground/calendar.ts';
import type { Language } from '../ground/language.ts';
import { isActive } from '../meaning/activity.ts';
import { staffingOf } from '../meaning/staffing.ts';
import { keyOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import type { Telling } from './action.ts';

interface Words {
  vacant(role: string): string;
  alone(role: string, person: string): string;
  thin(role: string, there: number, wanted: number): string;
  lead: string;
}

const words: Record<Language, Words> = {
  nl: {
    vacant: role => `Voor ${role} is er nu niemand. Wie vragen jullie?`,
    alone: (role, person) => `${role} rust nu op ${person}. Wie kan ernaast staan?`,
    thin: (role, there, wanted) => `Bij ${role} zijn jullie nu met ${there}, en ${wanted} is de bedoeling.`,
    lead: 'Wie past erbij',
  },
  en: {
    vacant: role => `Nobody holds ${role} now. Whom will you ask?`,
    alone: (role, person) => `${role} rests on ${person} now. Who can stand beside them?`,
    thin: (role, there, wanted) => `${role} has ${there} people now, and ${wanted} is what you want.`,
    lead: 'Who fits',
  },
};

/** What a role still misses: somebody, somebody more, or nothing. */
export function roleNow(
  id: string,
  register: Register,
  today: Day,
  { say, name }: Telling,
): Said | undefined {
  const role = register.get('role', id);
  if (!role || !isActive(role, today)) return undefined;
  const { vacant, alone, thin, lead } = words[say.language];
  const { isVacant, isOnePitter, isThin, holders, minimum } = staffingOf(role, register, today);
  const called = name(keyOf(role));
  const first = holders[0];
  const candidates = showing('one-pitters');
  if (isVacant) return step(vacant(called), lead, candidates);
  if (isOnePitter && holders.length === 1 && first)
    return step(alone(called, name(keyOf(first.person))), lead, candidates);
  if (isOnePitter || isThin) return step(thin(called, holders.length, minimum), lead, candidates);
  return undefined;
}
