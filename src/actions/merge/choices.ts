import type { ActionContext } from '../../core/acting/action.ts';
import { type Answers, type Objection, type Question, textsIn } from '../../core/asking/question.ts';
import type { Value } from '../../core/changing/change.ts';
import { fold } from '../../core/ground/fold.ts';
import type { Kind } from '../../core/model/kinds.ts';
import { wordsOf } from '../../core/words/words.ts';
import type { Difference } from './differences.ts';
import { texts } from './texts.ts';

/** What was said in one go, by the way to the field: the first or the second. */
export type Kept = { said: ReadonlyMap<string, string> } | { objection: Objection };

/** Reads `first`, `second` and `due=second`. */
export function keptIn(answers: Answers, differences: readonly Difference[], context: ActionContext): Kept {
  const { say } = context;
  const words = texts[say.language];
  const said = new Map<string, string>();
  const objection = (refused: Omit<Objection, 'key'>): Kept => ({ objection: { key: 'keep', ...refused } });
  for (const typed of textsIn(answers, 'keep')) {
    const at = typed.indexOf('=');
    const which = whichOf(typed.slice(at + 1));
    if (which === undefined) return objection(words.noSide(typed));
    const field = typed.slice(0, Math.max(at, 0)).trim();
    const meant = at < 0 ? differences : differences.filter(({ path }) => isNamed(field, path, context));
    if (at >= 0 && meant.length === 0) return objection(words.noDifference(field));
    for (const { key } of meant) if (at >= 0 || !said.has(key)) said.set(key, which);
  }
  return { said };
}

function whichOf(typed: string): 'first' | 'second' | undefined {
  const word = fold(typed.trim());
  if (['first', 'eerste', '1'].includes(word)) return 'first';
  return ['second', 'tweede', '2'].includes(word) ? 'second' : undefined;
}

function isNamed(typed: string, path: readonly string[], { register, spoken }: ActionContext): boolean {
  const all = [register.words, wordsOf(spoken)];
  const steps = typed.split('.').map(word => all.map(each => each.fieldOf(word)).find(Boolean) ?? word);
  return path.join('.').endsWith(steps.join('.')) && path.at(-1) === steps.at(-1);
}

/** Asks which of the two a field keeps. */
export function choiceFor(
  { key, path, shape, first, second }: Difference,
  kind: Kind,
  context: ActionContext,
): Question {
  const { say, spoken } = context;
  const words = texts[say.language];
  const name = path.at(-1) as string;
  const shown = (value: Value): string => {
    const type = shape?.type;
    if (type === 'choice') return say.shown(String(value));
    if (type === 'date' || type === 'partial-date') return say.date(String(value));
    if (type === 'boolean') return say.shown(value ? 'yes' : 'no');
    const text = (typeof value === 'object' ? JSON.stringify(value) : String(value)).replace(/\s+/g, ' ');
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
  };
  const [one, other] = [shown(first), shown(second)];
  return {
    key: `keep.${key}`,
    label: words.whichStays(wordsOf(spoken).label(name, kind)),
    typed: `${say.field(name)}=${words.sides.first}`,
    required: true,
    ask: {
      type: 'choice',
      choices: [
        { value: 'first', name: one === other ? `${one} (1)` : one, also: [words.sides.first, '1'] },
        { value: 'second', name: one === other ? `${other} (2)` : other, also: [words.sides.second, '2'] },
      ],
    },
  };
}
