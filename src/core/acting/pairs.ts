import type { Answers } from '../asking/question.ts';

/** Something that goes to somebody: the key of the one, and the key or name of the other. */
export interface Handed {
  what: string;
  person: string;
}

/** What goes to whom, of an answer with such items. */
export function handedIn(answers: Answers, key: string): Handed[] {
  const answer = answers[key];
  const items = Array.isArray(answer) ? answer : [];
  return items.flatMap(item => {
    const { what, person } = item as Partial<Handed>;
    return typeof what === 'string' && typeof person === 'string' && person !== '' ? [{ what, person }] : [];
  });
}
