import { readAnswer } from '../../core/acting/read-answer.ts';
import { answerShown, misreadWords } from '../../core/acting/told-answers.ts';
import type { Answer, Ask, Question } from '../../core/asking/question.ts';
import { isWordForNothing } from '../../core/reading/nothing.ts';
import { inFull } from '../../core/writing/spoken-day.ts';
import type { Asker } from '../../io/ask.ts';
import { askingTexts } from './asking-texts.ts';
import type { At, Door } from './door.ts';

/** How a line of text is asked. */
export interface LineAs {
  initial?: string;
  /** What is shown when nothing was typed. */
  empty?: string;
}

/** One line of text, read as what is asked, judged, and shown as it was understood. */
export async function askLine(
  question: Question,
  asker: Asker,
  at: At,
  { context, lists }: Door,
  { initial, empty }: LineAs = {},
): Promise<Answer> {
  const { ask, required = false, key, usual, isOpen } = question;
  const { say } = context;
  const texts = askingTexts[say.language];
  const shown = initial ?? (isOpen ? undefined : usual);
  const isDate = ask.type === 'date' || ask.type === 'partialDate';
  const read = (typed: string) => readAnswer(ask, typed, context);
  const isNothing = (line: string): boolean => line === '' || (!required && isWordForNothingHere(line, ask));
  const heeded = new Set<string>();
  // Where something stands there already, Enter keeps that.
  const hint = shown === undefined ? mayBeEmpty(question, say.language) : question.hint;
  const typed = await asker.text(
    { ...question, hint },
    {
      initial: shown && (isDate || ask.type === 'interval') ? answerShown(question, shown, say) : shown,
      clears: ask.type === 'number' || ask.type === 'interval',
      check: async line => {
        if (isNothing(line)) return required ? texts.needed : undefined;
        if (ask.type === 'file') await lists.read(line);
        const result = read(line);
        if ('misread' in result) {
          const { says, help } = misreadWords(result.misread, key, say);
          return [says, help].filter(Boolean).join(' ');
        }
        const objection = await at.objection(result.answer);
        if (objection !== undefined || heeded.has(line)) return objection;
        heeded.add(line);
        const answer = String(result.answer);
        const day = isDate && line !== say.date(answer) ? inFull(answer, line, say) : undefined;
        return day && { heed: texts.isThatRight(day) };
      },
      show: line => {
        const result = isNothing(line) ? undefined : read(line);
        return result && 'answer' in result
          ? answerShown(question, result.answer, say)
          : (empty ?? texts.empty);
      },
    },
  );
  const result = isNothing(typed) ? { answer: '' } : read(typed);
  return 'answer' in result ? result.answer : '';
}

/** The hint, which says that nothing has to be said where that is so. Some say already what it means to leave it empty. */
function mayBeEmpty(
  { hint = '', required, ask }: Question,
  language: keyof typeof askingTexts,
): string | undefined {
  if (required || /\b(?:leeg|empty)\b/i.test(hint)) return hint;
  const { canBeLonger, emptyIsFine } = askingTexts[language];
  return `${hint} ${ask.type === 'longText' ? canBeLonger : emptyIsFine}`.trim();
}

/** `weet ik niet` where a number or day can be left out; in an interval `geen` is an answer, and a sentence is a sentence. */
function isWordForNothingHere(typed: string, { type }: Ask): boolean {
  if (type === 'interval' || type === 'longText' || type === 'file') return false;
  return typed === '?' || typed === '-' || isWordForNothing(typed);
}
