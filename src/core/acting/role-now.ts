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
  /** `on`: from which day it is so, where that is to come. */
  vacant(role: string, on?: string): string;
  alone(role: string, person: string, on?: string): string;
  thin(role: string, there: number, wanted: number, on?: string): string;
  lead: string;
}

const words: Record<Language, Words> = {
  nl: {
    vacant: (role, on) => `Voor ${role} is er ${on ? `vanaf ${on}` : 'nu'} niemand. Wie vragen jullie?`,
    alone: (role, person, on) =>
      `${role} rust ${on ? `vanaf ${on}` : 'nu'} op ${person}. Wie kan ernaast staan?`,
    thin: (role, there, wanted, on) =>
      `Bij ${role} zijn jullie ${on ? `vanaf ${on}` : 'nu'} met ${there}, en ${wanted} is de bedoeling.`,
    lead: 'Wie past erbij',
  },
  en: {
    vacant: (role, on) => `Nobody holds ${role} ${on ? `from ${on}` : 'now'}. Whom will you ask?`,
    alone: (role, person, on) =>
      `${role} rests on ${person} ${on ? `from ${on}` : 'now'}. Who can stand beside them?`,
    thin: (role, there, wanted, on) =>
      `${role} has ${there} people ${on ? `from ${on}` : 'now'}, and ${wanted} is what you want.`,
    lead: 'Who fits',
  },
};

/** When it counts how a role stands, where it changes on this day: then, or today where that has been. */
export function from(day: Day, today: Day): { day: Day; isAhead: boolean } {
  return day > today ? { day, isAhead: true } : { day: today, isAhead: false };
}

/** What a role still misses: somebody, somebody more, or nothing. `isAhead`: the day that counts is to come. */
export function roleNow(
  id: string,
  register: Register,
  { day, isAhead }: { day: Day; isAhead: boolean },
  { say, name }: Telling,
): Said | undefined {
  const role = register.get('role', id);
  if (!role || !isActive(role, day)) return undefined;
  const on = isAhead ? say.date(day) : undefined;
  const { vacant, alone, thin, lead } = words[say.language];
  const { isVacant, isOnePitter, isThin, holders, minimum } = staffingOf(role, register, day);
  const called = name(keyOf(role));
  const first = holders[0];
  const candidates = showing('one-pitters');
  if (isVacant) return step(vacant(called, on), lead, candidates);
  if (isOnePitter && holders.length === 1 && first)
    return step(alone(called, name(keyOf(first.person)), on), lead, candidates);
  if (isOnePitter || isThin) return step(thin(called, holders.length, minimum, on), lead, candidates);
  return undefined;
}
