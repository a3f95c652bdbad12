import type { Question, RecordAsk } from '../asking/question.ts';
import type { Language } from '../ground/language.ts';
import { type FolderKind, initiativeId } from '../model/kinds.ts';
import { shapeOf } from '../model/shape.ts';
import type { ActionContext } from './action.ts';

/** What is known of the one who asks for a field. */
export interface Asking extends Pick<ActionContext, 'register' | 'spoken' | 'say' | 'today'> {
  /** May records that are not there yet be named? */
  mayMake: boolean;
}

/** Makes the question for a field of a new record. */
type AskField = (kind: FolderKind, field: string) => Question | undefined;

/**
 * What is asked of a record that is made in passing, by its kind: what it cannot do without. Of somebody also whether the
 * name may be public, where everybody can read the records, and where they belong, where nothing says so.
 */
export function newOneQuestions(
  kinds: readonly FolderKind[],
  ask: AskField,
  asking: Asking,
  peopleOf?: string,
): RecordAsk['ofNew'] {
  return Object.fromEntries(kinds.map(kind => [kind, questionsFor(kind, ask, asking, peopleOf)]));
}

function questionsFor(kind: FolderKind, ask: AskField, asking: Asking, peopleOf?: string): Question[] {
  const needed = shapeOf(kind).required.filter(field => field !== 'name');
  const questions = needed.flatMap(field => ask(kind, field) ?? []);
  if (kind !== 'person') return questions;
  const { register, say } = asking;
  const { consent, ofOurs, itself } = texts[say.language];
  const partner = ask(kind, 'partner');
  const isAsked = peopleOf === undefined && register.all('partner').length > 0;
  return [
    ...(register.initiative.data.visibility === 'public' ? [consent] : []),
    ...questions,
    ...(partner && isAsked
      ? [{ ...partner, suggestions: [{ value: initiativeId, name: ofOurs, because: itself }] }]
      : []),
  ];
}

interface Texts {
  consent: Question;
  /** Where somebody belongs who is of no partner. */
  ofOurs: string;
  itself: string;
}

const texts: Record<Language, Texts> = {
  nl: {
    consent: {
      key: 'consent',
      label: 'Mag de naam … openbaar zijn?',
      hint: 'Iedereen kan deze map lezen. Vraag het dus eerst.',
      required: true,
      ask: {
        type: 'choice',
        choices: [
          { value: 'yes', name: 'ja, dat is gevraagd' },
          {
            value: 'no',
            name: 'nee, of dat weet ik nog niet (dan zet ik de naam er niet bij)',
            declines: true,
          },
        ],
      },
    },
    ofOurs: 'bij ons',
    itself: 'het initiatief zelf',
  },
  en: {
    consent: {
      key: 'consent',
      label: 'May the name … be public?',
      hint: 'Everybody can read this folder. So ask first.',
      required: true,
      ask: {
        type: 'choice',
        choices: [
          { value: 'yes', name: 'yes, we asked' },
          {
            value: 'no',
            name: 'no, or I do not know yet (then I leave the name out)',
            declines: true,
          },
        ],
      },
    },
    ofOurs: 'with us',
    itself: 'the initiative itself',
  },
};
