import { recordChoices } from '../../src/core/acting/record-choices.ts';
import { type Answer, type Answers, isAskedWith, type Question } from '../../src/core/asking/question.ts';
import type { Vocabulary } from '../../src/core/words/vocabulary.ts';
import { plan, questions, type Register } from '../../src/library.ts';

type Asked = Parameters<typeof questions>[3];

/** How a question is answered: with as little as may be, or with something everywhere. */
export interface How {
  isFull: boolean;
  spoken: Vocabulary;
  today: string;
}

/** Some answer to a question, of the kind that is asked. `nth` makes each item another one. */
export function anyAnswer(question: Question, register: Register, how: How, nth = 0): Answer {
  const { ask, usual, required, preset } = question;
  // Where everybody reads the records, a name asks consent.
  if (!how.isFull && !required && !question.key.endsWith('consent.for')) return '';
  if (usual !== undefined) return usual;
  if (preset !== undefined) return preset;
  switch (ask.type) {
    case 'number':
      return '2';
    case 'yesNo':
      return 'yes';
    case 'interval':
      return 'P3M';
    case 'date':
    case 'partialDate':
      return ask.direction === 'back' ? '2026-09-01' : '2026-12-01';
    case 'choice':
      return ask.choices[0]?.value ?? '';
    case 'several':
      return ask.choices.map(({ value }) => value).slice(0, 1);
    case 'texts':
      return ['Dit', 'en dat'];
    case 'record': {
      const chosen = recordChoices(ask, { register, spoken: how.spoken })[nth]?.value ?? '';
      return ask.several ? [chosen].filter(Boolean) : chosen;
    }
    case 'items': {
      const count = Math.max(ask.least ?? 0, how.isFull ? 2 : 0);
      return Array.from({ length: count }, (_, index) => anyItem(ask.of, register, how, index));
    }
    default:
      return `Iets ${nth + 1}`;
  }
}

function anyItem(of: readonly Question[], register: Register, how: How, nth: number): Answers {
  const item: Record<string, Answer> = {};
  for (const [index, part] of of.entries())
    if (!part.onlyGiven && isAskedWith(part, item)) {
      const isFull = how.isFull || index === 0;
      const answer = anyAnswer(part, register, { ...how, isFull }, nth);
      if (answer !== '') item[part.key] = answer;
    }
  return item;
}

/** Answers all that an action asks, one question after another, and plans it. */
export async function answeredAll(
  register: Register,
  id: string,
  given: Answers,
  asked: Asked,
  how: How,
): Promise<{ answers: Answers; planned: Awaited<ReturnType<typeof plan>> }> {
  let answers = given;
  for (;;) {
    const now = questions(register, id, answers, asked);
    const next = now.questions.find(({ key, onlyGiven }) => !onlyGiven && answers[key] === undefined);
    if (!next) return { answers, planned: await plan(register, id, answers, asked) };
    answers = { ...answers, [next.key]: anyAnswer(next, register, how) };
  }
}
