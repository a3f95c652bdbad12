import type { ActionContext } from '../../core/acting/action.ts';
import type { Question } from '../../core/asking/question.ts';
import { folderKinds, type Kind } from '../../core/model/kinds.ts';
import { type Words, wordsOf } from '../../core/words/words.ts';
import { texts } from './texts.ts';

/** What is new? Also by the words for many of them, by other words that people use, and in every language. */
export function kindQuestion({ spoken, say, vocabularies: all }: ActionContext): Question {
  const vocabularies = Object.values(all).map(wordsOf);
  const { question, elsewhere } = texts[say.language].kind;
  return {
    key: 'kind',
    ...question,
    required: true,
    ask: {
      type: 'choice',
      choices: folderKinds.map(kind => ({
        value: kind,
        name: wordsOf(spoken).kind(kind),
        also: vocabularies.flatMap(words => namesOf(kind, words)),
      })),
      elsewhere: [
        { words: vocabularies.map(words => words.kind('goal')), ...elsewhere.goal },
        { words: vocabularies.map(words => words.kind('initiative')), ...elsewhere.initiative },
      ],
    },
  };
}

function namesOf(kind: (typeof folderKinds)[number], { vocabulary }: Words): string[] {
  const { kinds, plurals, folders, synonyms } = vocabulary;
  return [kinds[kind as Kind], plurals[kind as Kind], folders[kind], ...synonyms[kind]];
}
