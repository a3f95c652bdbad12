import type { ActionContext } from '../../core/acting/action.ts';
import { type Answers, type Question, textIn } from '../../core/asking/question.ts';
import { type FolderKind, idDaysOf } from '../../core/model/kinds.ts';
import { shapeOf } from '../../core/model/shape.ts';
import type { WhichName } from '../../core/words/vocabulary.ts';
import type { Draft } from '../../core/writing/assignment.ts';
import { prefix } from './given.ts';

/** The question which of two fields it is going to be. */
export const whichKey = 'which';

/** Of two fields of which one is asked: both, which it is going to be, and the question where that is not known yet. */
export interface Which {
  fields: readonly string[];
  chosen?: string;
  question?: Question;
}

/** It decides which day is meant, and whether there is anything to tell yet. */
export function whichOf(
  kind: FolderKind,
  { fields: given }: Draft,
  answers: Answers,
  { spoken }: ActionContext,
): Which {
  const { anyOf, oneOf } = shapeOf(kind).conditions;
  const condition = anyOf ?? oneOf;
  if (!condition) return { fields: [] };
  const { fields } = condition;
  const ask = spoken.conditions[condition.name as WhichName].ask;
  const said = fields.toReversed().find(name => given[name] !== undefined);
  if (said !== undefined) return { fields, chosen: said };
  const answered = fields.toReversed().find(name => textIn(answers, prefix + name) !== undefined);
  const chosen = textIn(answers, whichKey) ?? answered;
  const usual = idDaysOf[kind]?.findLast(name => fields.includes(name));
  return {
    fields,
    chosen,
    question: {
      key: whichKey,
      label: ask.label,
      hint: ask.hint,
      required: true,
      ...((answered ?? usual) !== undefined && { usual: answered ?? usual, isOpen: true }),
      ask: {
        type: 'choice',
        choices: ask.answers.map((name, index) => ({ value: fields[index] as string, name })),
      },
    },
  };
}
