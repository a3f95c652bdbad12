import { rule } from '../../core/checking/rule.ts';
import { acting } from '../../core/doing/proposal.ts';
import { orTyped } from '../../core/doing/step.ts';
import { type ReflectionFacts, reflectionsThatAre } from '../../core/meaning/reflection.ts';
import { keyOf } from '../../core/model/record-key.ts';

/** The day has passed by which a subject was to be looked back on. */
export const reflectionOverdue = rule<ReflectionFacts>({
  id: 'reflection-overdue',
  group: 'calendar',
  severity: 'warning',
  urgency: { step: 'looking-back', rank: 1, since: ({ due }) => due },
  texts: {
    nl: {
      name: 'tijd-om-terug-te-kijken',
      title: 'Jullie kijken op tijd samen terug.',
      why: 'Zijn we op de goede weg? Doen we de goede dingen? In de drukte blijft die vraag liggen. Een reflectiemoment is de dag waarop het weer tijd is om samen terug te kijken.',
      message: ({ kind, due, last }, say) =>
        `het is tijd om ${last === null ? '' : 'weer '}samen terug te kijken op ${kind === 'initiative' ? 'dit' : 'deze'} ${say.kind(kind)} (uiterlijk ${say.date(due)})`,
      help: ({ kind, id, plannedOn }, say) =>
        plannedOn
          ? `Er is al een dag: ${say.date(plannedOn)}. Schrijf daarna op wat eruit kwam.`
          : orTyped(
              `Kies samen een datum. Maak dan een ${say.kind('evaluation')}, met "${say.field('about')}: ${say.reference(kind, id)}".`,
              'of typ',
              acting('plan', { about: keyOf({ kind, id }) }),
            ),
      inShort: ({ plannedOn }, say) => ({
        message: 'tijd om terug te kijken',
        help: plannedOn ? `Gepland: ${say.date(plannedOn)}` : 'Kies samen een datum.',
      }),
    },
    en: {
      name: 'reflection-overdue',
      title: 'You look back together on time.',
      why: 'Are we on the right track? Are we doing the right things? When things get busy, those questions are easily put off. A reflection point is the day by which it is time again.',
      message: ({ kind, due, last }, say) =>
        `it is time to look back on this ${say.kind(kind)} together${last === null ? '' : ' again'} (by ${say.date(due)})`,
      help: ({ kind, id, plannedOn }, say) =>
        plannedOn
          ? `There is a day already: ${say.date(plannedOn)}. Write down afterwards what came of it.`
          : orTyped(
              `Choose a date together. Then make an ${say.kind('evaluation')}, with "${say.field('about')}: ${say.reference(kind, id)}".`,
              'or type',
              acting('plan', { about: keyOf({ kind, id }) }),
            ),
      inShort: ({ plannedOn }, say) => ({
        message: 'time to look back',
        help: plannedOn ? `Planned: ${say.date(plannedOn)}` : 'Choose a date together.',
      }),
    },
  },
  find: ({ register, today }) => reflectionsThatAre('overdue', register, today),
});
