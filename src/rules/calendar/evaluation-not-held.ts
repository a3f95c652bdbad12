import { rule } from '../../core/checking/rule.ts';
import { acting } from '../../core/doing/proposal.ts';
import { orTyped } from '../../core/doing/step.ts';
import type { Day } from '../../core/ground/calendar.ts';
import { isNotHeld } from '../../core/meaning/evaluation.ts';
import { placeOf } from '../../core/model/place.ts';

interface Facts {
  evaluation: string;
  plannedOn: Day | null;
  /** The day it was held on, by what is written: a day to come. */
  heldOn: Day | null;
}

/** An evaluation was planned and not held, or held on a day that is still to come. */
export const evaluationNotHeld = rule<Facts>({
  id: 'evaluation-not-held',
  group: 'calendar',
  severity: 'warning',
  urgency: { step: 'looking-back', rank: 2, since: ({ plannedOn }) => plannedOn },
  texts: {
    nl: {
      name: 'evaluatie-niet-gehouden',
      title: 'Een geplande evaluatie gaat ook door.',
      why: 'Een plan is nog geen evaluatie. Pas wat echt besproken is, helpt jullie verder en telt mee.',
      message: ({ plannedOn, heldOn }, say) =>
        heldOn
          ? `"${say.field('held_on')}" is ${say.date(heldOn)}, en die dag moet nog komen`
          : `deze evaluatie was gepland op ${say.date(plannedOn ?? '')}, en staat nog open`,
      help: ({ evaluation, heldOn }, say) =>
        heldOn
          ? `Is het een plan? Zet de dag dan onder "${say.field('planned_on')}".`
          : orTyped(
              `Kies een nieuwe datum. Is de evaluatie er wel geweest? Vul dan "${say.field('held_on')}" in.`,
              'of typ',
              acting('look-back', { about: `evaluation/${evaluation}` }),
            ),
      inShort: ({ plannedOn, heldOn }, say) =>
        heldOn
          ? { message: `gehouden op ${say.date(heldOn)}? Die dag moet nog komen`, help: 'Is het een plan?' }
          : { message: `was gepland op ${say.date(plannedOn ?? '')}`, help: 'Kies een datum.' },
    },
    en: {
      name: 'evaluation-not-held',
      title: 'A planned evaluation takes place.',
      why: 'A plan is not an evaluation yet. Only what was really talked about helps you, and counts.',
      message: ({ plannedOn, heldOn }, say) =>
        heldOn
          ? `"${say.field('held_on')}" is ${say.date(heldOn)}, and that day is still to come`
          : `this evaluation was planned for ${say.date(plannedOn ?? '')}, and is still open`,
      help: ({ evaluation, heldOn }, say) =>
        heldOn
          ? `Is it a plan? Then move the day to "${say.field('planned_on')}".`
          : orTyped(
              `Choose a new date. Did you meet after all? Then fill in "${say.field('held_on')}".`,
              'or type',
              acting('look-back', { about: `evaluation/${evaluation}` }),
            ),
      inShort: ({ plannedOn, heldOn }, say) =>
        heldOn
          ? { message: `held on ${say.date(heldOn)}? That day is still to come`, help: 'Is it a plan?' }
          : { message: `was planned for ${say.date(plannedOn ?? '')}`, help: 'Choose a date.' },
    },
  },
  *find({ register, today }) {
    for (const evaluation of register.all('evaluation')) {
      if (!isNotHeld(evaluation, today)) continue;
      const { planned_on: plannedOn = null, held_on: heldOn = null } = evaluation.data;
      yield {
        at: placeOf(evaluation, heldOn ? 'held_on' : 'planned_on'),
        facts: { evaluation: evaluation.id, plannedOn, heldOn },
      };
    }
  },
});
