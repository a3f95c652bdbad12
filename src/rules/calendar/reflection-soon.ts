import { rule } from '../../core/checking/rule.ts';
import { acting } from '../../core/doing/proposal.ts';
import { orTyped } from '../../core/doing/step.ts';
import { type ReflectionFacts, reflectionsThatAre } from '../../core/meaning/reflection.ts';
import { keyOf } from '../../core/model/record-key.ts';

/** The day comes near by which a subject is to be looked back on. */
export const reflectionSoon = rule<ReflectionFacts>({
  id: 'reflection-soon',
  group: 'calendar',
  severity: 'info',
  urgency: { step: 'rest', since: ({ due }) => due },
  texts: {
    nl: {
      name: 'binnenkort-terugkijken',
      title: 'Jullie weten op tijd wanneer jullie samen terugkijken.',
      why: 'Een datum waarop iedereen kan, vind je niet in een paar dagen. Een reflectiemoment is de dag waarop het weer tijd is om samen terug te kijken.',
      message: ({ kind, due }, say) =>
        `kijk uiterlijk ${say.date(due)} samen terug op ${kind === 'initiative' ? 'dit' : 'deze'} ${say.kind(kind)}`,
      help: ({ kind, id, plannedOn }, say) =>
        plannedOn
          ? `Er is al een datum: ${say.date(plannedOn)}. Weet iedereen ervan?`
          : orTyped(
              `Kies samen een datum. Maak dan een ${say.kind('evaluation')}, met "${say.field('about')}: ${say.reference(kind, id)}".`,
              'of typ',
              acting('plan', { about: keyOf({ kind, id }) }),
            ),
    },
    en: {
      name: 'reflection-soon',
      title: 'You know well beforehand when you look back together.',
      why: 'Finding a date that suits everybody takes some weeks. A reflection point is the day by which it is time to look back together again.',
      message: ({ kind, due }, say) => `look back on this ${say.kind(kind)} together by ${say.date(due)}`,
      help: ({ kind, id, plannedOn }, say) =>
        plannedOn
          ? `There is a date already: ${say.date(plannedOn)}. Does everybody know?`
          : orTyped(
              `Choose a date together. Then make an ${say.kind('evaluation')}, with "${say.field('about')}: ${say.reference(kind, id)}".`,
              'or type',
              acting('plan', { about: keyOf({ kind, id }) }),
            ),
    },
  },
  find: ({ register, today }) => reflectionsThatAre('soon', register, today),
});
