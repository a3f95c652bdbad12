import type { Answer, Ask, Choice } from '../asking/question.ts';
import { slugOf } from '../ground/slug.ts';
import { isReserved } from '../model/kinds.ts';
import { undressed } from '../reading/undress.ts';
import { readBoolean, readInterval } from '../reading/values.ts';
import { nearest } from '../words/nearest.ts';
import { fold } from '../words/words.ts';
import { readSpokenDay, readSpokenPartialDate } from '../writing/spoken-date.ts';
import { readSpokenNumber } from '../writing/spoken-number.ts';
import type { Reading } from '../writing/typed-value.ts';
import { type NamedRecord, recordsNamed, recordsNear, unreadableNamed } from './record-named.ts';

/** Why what was typed is no answer. */
export type Misread =
  | { reason: 'date' | 'partialDate' | 'interval' | 'number' | 'yesNo'; typed: string }
  | { reason: 'choice'; typed: string; choices: readonly Choice[]; nearest?: string }
  /** It is done in another way. */
  | { reason: 'elsewhere'; typed: string; says: string; help: string }
  /** No record is called so, or more are. */
  /** It is on record, in a file that cannot be read. */
  | { reason: 'unreadable'; typed: string; file: string }
  | {
      reason: 'record';
      typed: string;
      found: readonly NamedRecord[];
      near: readonly NamedRecord[];
      /** Could it be somebody new, if that is said? */
      canBeNew: boolean;
      /** Where those lie that can be meant. */
      folders: readonly string[];
    };

/** Reads what somebody typed as an answer to what is asked. `mayMake`: a name that is not on record is a new one. */
export function readAnswer(
  ask: Ask,
  typed: string,
  reading: Reading,
  mayMake = true,
): { answer: Answer } | { misread: Misread } {
  const text = typed.trim();
  const { words } = reading.register;
  const vocabularies = [reading.spoken, words.vocabulary];
  const read = <T>(how: (vocabulary: (typeof vocabularies)[number]) => T | undefined): T | undefined =>
    how(vocabularies[0] as never) ?? how(vocabularies[1] as never);
  const given = (
    answer: Answer | undefined,
    reason: 'date' | 'partialDate' | 'interval' | 'number' | 'yesNo',
  ) => (answer === undefined ? { misread: { reason, typed: text } } : { answer });
  switch (ask.type) {
    case 'date':
      return given(
        read(vocabulary => readSpokenDay(text, vocabulary, reading.today, ask.direction)),
        ask.type,
      );
    case 'partialDate':
      return given(
        read(vocabulary => readSpokenPartialDate(text, vocabulary, reading.today, ask.direction)),
        ask.type,
      );
    case 'interval':
      return given(
        read(vocabulary => readInterval(text, vocabulary)),
        ask.type,
      );
    case 'number': {
      const number = read(vocabulary => readSpokenNumber(text, vocabulary));
      return given(number === undefined ? undefined : String(number), ask.type);
    }
    case 'yesNo': {
      const value = readBoolean(text);
      return given(value === undefined ? undefined : value ? 'yes' : 'no', ask.type);
    }
    case 'choice':
    case 'several':
      return readChoice(ask, text);
    case 'record':
      return readRecord(ask, text, reading, mayMake);
    case 'text':
    case 'texts':
      // A name is one line, however it was pasted.
      return { answer: text.replace(/\s+/g, ' ') };
    default:
      return { answer: text };
  }
}

function readChoice(
  { choices, elsewhere = [] }: Extract<Ask, { type: 'choice' | 'several' }>,
  typed: string,
): { answer: Answer } | { misread: Misread } {
  const wanted = fold(undressed(typed, true)).replaceAll('_', ' ');
  const wordsOf = ({ value, name, also = [] }: Choice): string[] =>
    [value, name, ...also].map(word => fold(word).replaceAll('_', ' '));
  const found = choices.find(choice => wordsOf(choice).includes(wanted));
  if (found) return { answer: found.value };
  const other = elsewhere.find(({ words }) => words.some(word => fold(word) === wanted));
  if (other) return { misread: { reason: 'elsewhere', typed, says: other.says, help: other.help } };
  const names = choices.flatMap(choice => wordsOf(choice).map(word => [word, choice.name] as const));
  return { misread: { reason: 'choice', typed, choices, nearest: nearest(wanted, names) } };
}

function readRecord(
  { targets, among, mayBeNew = false }: Extract<Ask, { type: 'record' }>,
  typed: string,
  reading: Reading,
  mayMake: boolean,
): { answer: Answer } | { misread: Misread } {
  const { words } = reading.register;
  const found = recordsNamed(typed, targets, reading);
  // Where anybody may be meant, a namesake who is not proposed may be meant as well.
  const isOpen = among === undefined || mayBeNew;
  const inList = isOpen ? found : found.filter(({ key }) => among.includes(key));
  const [only, ...others] = inList.length > 0 ? inList : found;
  if (only && others.length === 0) return { answer: only.key };
  if (found.length === 0 && mayBeNew && mayMake && typed !== '') return { answer: typed };
  const broken = found.length > 0 ? undefined : unreadableNamed(typed, targets, reading);
  if (broken) return { misread: { reason: 'unreadable', typed, file: broken } };
  const near = found.length > 0 ? [] : recordsNear(typed, targets, reading);
  return {
    misread: {
      reason: 'record',
      typed,
      found,
      folders: targets.flatMap(kind => (kind === 'initiative' ? [] : `${words.vocabulary.folders[kind]}/`)),
      canBeNew: mayBeNew && !targets.some(kind => isReserved(kind, slugOf(typed))),
      near: isOpen ? near : near.filter(({ key }) => among.includes(key)),
    },
  };
}
