import type { Day } from '../ground/calendar.ts';
import { type AbsenceFactor, absenceFactor } from '../meaning/absence-factor.ts';
import { activeOf } from '../meaning/activity.ts';
import { type AgreementStatus, isOverdue, statusOf } from '../meaning/agreements.ts';
import { activeContacts } from '../meaning/contacts.ts';
import { isNotHeld, isPlanned } from '../meaning/evaluation.ts';
import { subjects } from '../meaning/reflection.ts';
import { type Staffing, staffing } from '../meaning/staffing.ts';
import type { Register } from '../register/register.ts';

/** How much rests on one person, in numbers. */
export interface DependencyFigures {
  roles: number;
  staffed: number;
  onePitters: number;
  vacant: number;
  thin: number;
  covered: number;
  byDesign: number;
  partners: number;
  partnersWithOneContact: number;
  partnersWithoutContact: number;
  absenceFactor: AbsenceFactor;
}

/** How much rests on one person, in numbers. */
export async function dependencyFigures(register: Register, today: Day): Promise<DependencyFigures> {
  const roles = staffing(register, today);
  const partners = activeOf(register, 'partner', today);
  const contacts = partners.map(partner => activeContacts(partner, register, today).length);
  const count = (is: (role: Staffing) => boolean): number => roles.filter(is).length;
  return {
    roles: roles.length,
    staffed: count(role => !role.isVacant),
    onePitters: count(role => role.isOnePitter),
    vacant: count(role => role.isVacant),
    thin: count(role => role.isThin),
    covered: count(role => role.isCovered),
    byDesign: count(role => role.isByDesign),
    partners: partners.length,
    partnersWithOneContact: contacts.filter(number => number === 1).length,
    partnersWithoutContact: contacts.filter(number => number === 0).length,
    absenceFactor: await absenceFactor(roles),
  };
}

/** The same without the people whose leaving would empty half of the roles. */
export function withoutPeople(figures: DependencyFigures): DependencyFigures {
  return { ...figures, absenceFactor: { ...figures.absenceFactor, people: [] } };
}

/** What there is to look back on, and when, in numbers. */
export interface ReflectionFigures {
  subjects: number;
  overdue: number;
  soon: number;
  later: number;
  withoutStart: number;
  evaluationsNotHeld: number;
  evaluationsPlanned: number;
}

/** What there is to look back on, and when, in numbers. */
export function reflectionFigures(register: Register, today: Day): ReflectionFigures {
  const all = subjects(register, today);
  const evaluations = register.all('evaluation');
  const count = (state: string): number => all.filter(subject => subject.state === state).length;
  return {
    subjects: all.length,
    overdue: count('overdue'),
    soon: count('soon'),
    later: count('later'),
    withoutStart: count('without-start'),
    evaluationsNotHeld: evaluations.filter(evaluation => isNotHeld(evaluation, today)).length,
    evaluationsPlanned: evaluations.filter(evaluation => isPlanned(evaluation, today)).length,
  };
}

export type AgreementFigures = Record<AgreementStatus | 'overdue', number>;

/** How the agreements stand, in numbers. One that is overdue is open as well. */
export function agreementFigures(register: Register, today: Day): AgreementFigures {
  const all = register.all('agreement');
  const count = (status: AgreementStatus): number => all.filter(one => statusOf(one) === status).length;
  return {
    draft: count('draft'),
    open: count('open'),
    overdue: all.filter(agreement => isOverdue(agreement, today)).length,
    kept: count('kept'),
    broken: count('broken'),
    withdrawn: count('withdrawn'),
    replaced: count('replaced'),
  };
}
