import { rule } from '../../core/checking/rule.ts';
import { type Lack, lacksOf } from '../../core/meaning/evaluation.ts';
import { isUnclear } from '../../core/model/record.ts';
import { unreadSections } from '../../core/reading/unread.ts';
import type { Say } from '../../core/words/say.ts';

/** A held evaluation says who was there, what the answers were and what came of it. */
export const evaluationComplete = rule<{ lacks: readonly Lack[] }>({
  id: 'evaluation-complete',
  group: 'records',
  severity: 'warning',
  texts: {
    nl: {
      name: 'evaluatie-af',
      title: 'Na een evaluatie staat op papier wie er waren, wat jullie vonden en wat eruit kwam.',
      why: 'Weet niemand meer wat eruit kwam? Dan helpt een evaluatie de volgende keer niet. Daarom telt die nog niet mee.',
      message: ({ lacks }, say) =>
        `bij deze evaluatie hoort nog: ${say.list(lacks.map(lack => dutch(lack, say)))}`,
      help: () => 'Vul het samen aan. Daarna telt deze evaluatie mee.',
    },
    en: {
      name: 'evaluation-complete',
      title: 'An evaluation that was held says who was there, what you found and what came of it.',
      why: 'When nobody remembers what came of it, it does not help the next time. So it does not count yet.',
      message: ({ lacks }, say) =>
        `this evaluation still needs: ${say.list(lacks.map(lack => english(lack, say)))}`,
      help: () => 'Complete it together. Then this evaluation counts.',
    },
  },
  *find({ register }) {
    for (const evaluation of register.all('evaluation')) {
      if (evaluation.data.held_on === undefined) continue;
      const all = lacksOf(evaluation);
      // An answer that is there and is not read is told where it stands.
      const unread = all.length > 0 ? unreadSections(evaluation, register.words) : [];
      const lacks = all.filter(
        lack => !isUnclear(evaluation, lack) && unread.every(({ field }) => field !== lack),
      );
      const [first] = lacks;
      if (first) yield { at: { file: evaluation.file, path: [first] }, facts: { lacks } };
    }
  },
});

function dutch(lack: Lack, say: Say): string {
  if (lack === 'present') return 'wie er waren (minstens twee mensen)';
  return lack === 'outcome' ? 'de uitkomst' : `"${say.label(lack, 'evaluation')}"`;
}

function english(lack: Lack, say: Say): string {
  if (lack === 'present') return 'who was there (at least two people)';
  return lack === 'outcome' ? 'the outcome' : `"${say.label(lack, 'evaluation')}"`;
}
