import { type DatedContext, rule } from '../../core/checking/rule.ts';
import { statusOf } from '../../core/meaning/agreements.ts';
import { isHeld, type Moment } from '../../core/meaning/evaluation.ts';
import { evaluationsAbout } from '../../core/meaning/reflection.ts';
import { initiativeId } from '../../core/model/kinds.ts';
import { type Place, placeOf } from '../../core/model/place.ts';
import { keyOf } from '../../core/model/record-key.ts';

interface Facts {
  /** What was not looked back on. */
  kind: 'initiative' | 'agreement';
  id: string;
  moment: Moment;
}

/** A moment to evaluate has come and gone: at the start, at the end, or after an agreement that asked for it. */
export const momentMissing = rule<Facts>({
  id: 'moment-missing',
  group: 'calendar',
  severity: 'info',
  urgency: { step: 'rest' },
  texts: {
    nl: {
      name: 'nog-geen-evaluatie',
      title: 'Aan het begin en na afloop gaan jullie samen om tafel.',
      why: 'In een startgesprek bespreek je hoe je elkaar versterkt, en wie wat doet. In een evaluatie na afloop bespreek je wat goed ging, en wat jullie ervan leren. Ook later is dat nog zinvol.',
      message: ({ kind, moment }) => {
        if (moment === 'startup') return 'er is nog geen startgesprek geweest';
        return kind === 'agreement'
          ? 'deze afspraak is gelukt, maar er is nog geen evaluatie na afloop geweest'
          : 'het initiatief is afgerond, maar er is nog geen evaluatie na afloop geweest';
      },
      help: ({ kind, id, moment }, say) =>
        `Neem er samen een uur voor. Maak dan een ${say.kind('evaluation')}, met "${say.field('about')}: ${say.reference(kind, id)}" en "${say.field('moment')}: ${say.value(moment)}".`,
    },
    en: {
      name: 'moment-missing',
      title: 'At the start and afterwards you sit down together.',
      why: 'In a start-up conversation you talk about how you strengthen each other, and who does what. In an evaluation afterwards you talk about what went well, and what you learn. It is worth having later on, too.',
      message: ({ kind, moment }) => {
        if (moment === 'startup') return 'there has been no start-up conversation yet';
        return kind === 'agreement'
          ? 'this agreement was kept, but there has been no evaluation afterwards yet'
          : 'the initiative is finished, but there has been no evaluation afterwards yet';
      },
      help: ({ kind, id, moment }, say) =>
        `Take an hour for it together. Then make an ${say.kind('evaluation')}, with "${say.field('about')}: ${say.reference(kind, id)}" and "${say.field('moment')}: ${say.value(moment)}".`,
    },
  },
  *find(context) {
    const { register } = context;
    const { initiative } = register;
    const isDone = heldMoments(context);
    const missing = (at: Place, kind: Facts['kind'], id: string, moment: Moment) => ({
      at,
      facts: { kind, id, moment },
    });
    const phase = initiative.data.phase ?? 'startup';
    const at = placeOf(initiative, 'phase');
    if (phase !== 'startup' && !isDone(initiativeId, 'startup'))
      yield missing(at, 'initiative', initiativeId, 'startup');
    if (phase === 'finished' && !isDone(initiativeId, 'after'))
      yield missing(at, 'initiative', initiativeId, 'after');
    for (const agreement of register.all('agreement')) {
      const own = agreement.data.evaluate_every ?? 'none';
      if (own === 'none' || statusOf(agreement) !== 'kept' || isDone(keyOf(agreement), 'after')) continue;
      yield missing(placeOf(agreement, 'evaluate_every'), 'agreement', agreement.id, 'after');
    }
  },
});

/** Was an evaluation of this moment held about this subject? */
function heldMoments({ register, today }: DatedContext): (subject: string, moment: Moment) => boolean {
  const about = evaluationsAbout(register);
  return (subject, moment) =>
    (about.get(subject) ?? []).some(
      evaluation => evaluation.data.moment === moment && isHeld(evaluation, today),
    );
}
