import type { Day } from '../ground/calendar.ts';
import { byText } from '../ground/order.ts';
import type { PastState } from '../register/history.ts';
import type { Register } from '../register/register.ts';
import { type Agreement, openAgreements, statusOf } from './agreements.ts';
import { type Evaluation, isHeld } from './evaluation.ts';
import { staffing } from './staffing.ts';

/** How things stand on a day: as much as the dates in records can tell of an earlier one. */
export interface Standing {
  onePitters: number;
  vacant: number;
  openAgreements: number;
}

/** A time that people looked back, and how things stood on that day. */
export interface LookedBack {
  evaluation: Evaluation;
  day: Day;
  before: Standing;
  /** Where that is known from: the records of that day, as git has them, or the dates in those of today. */
  source: 'git' | 'dates';
  /** What came out of it, as it stands today. */
  agreements: readonly Agreement[];
}

/** Of so many evaluations git is asked how things stood, and the report tells: the newest. */
const mostShown = 12;

/** The evaluations that were held, the newest first. */
export function heldEvaluations(register: Register, today: Day): Evaluation[] {
  return register
    .all('evaluation')
    .filter(evaluation => isHeld(evaluation, today))
    .sort((a, b) => byText(b.data.held_on ?? '', a.data.held_on ?? ''));
}

/** The days of the newest evaluations that were held, the earliest first. */
export function daysLookedBack(register: Register, today: Day): Day[] {
  const days = heldEvaluations(register, today)
    .slice(0, mostShown)
    .flatMap(({ data }) => data.held_on ?? []);
  return [...new Set(days)].sort(byText);
}

/** The newest times that people looked back, the newest first, with how things stood on those days. */
export function lookedBack(register: Register, today: Day, past: readonly PastState[]): LookedBack[] {
  const states = new Map(past.map(state => [state.day, state.register]));
  return heldEvaluations(register, today)
    .slice(0, mostShown)
    .map(evaluation => {
      const day = evaluation.data.held_on as Day;
      const then = states.get(day);
      return {
        evaluation,
        day,
        before: then ? standing(then, day) : standingByDates(register, day),
        source: then ? 'git' : 'dates',
        agreements: [...new Set(evaluation.data.agreements)].flatMap(
          id => register.get('agreement', id) ?? [],
        ),
      };
    });
}

/** How things stand on a day, by the records of that day. */
export function standing(register: Register, day: Day): Standing {
  return { ...ofRoles(register, day), openAgreements: openAgreements(register).length };
}

/** How things stood on an earlier day, by the dates in the records of today. */
function standingByDates(register: Register, day: Day): Standing {
  const wasOpen = (agreement: Agreement): boolean => {
    const { made_on, done_on } = agreement.data;
    const isMade = made_on !== undefined && made_on <= day;
    const status = statusOf(agreement);
    return isMade && (status === 'open' || (status !== 'draft' && done_on !== undefined && day < done_on));
  };
  return { ...ofRoles(register, day), openAgreements: register.all('agreement').filter(wasOpen).length };
}

function ofRoles(register: Register, day: Day): Omit<Standing, 'openAgreements'> {
  const roles = staffing(register, day);
  return {
    onePitters: roles.filter(({ isOnePitter }) => isOnePitter).length,
    vacant: roles.filter(({ isVacant }) => isVacant).length,
  };
}
