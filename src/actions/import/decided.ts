import type { ActionContext } from '../../core/acting/action.ts';
import { recordsNamed } from '../../core/acting/record-named.ts';
import { type Answers, type Objection, textIn, textsIn } from '../../core/asking/question.ts';
import type { Listed } from '../../core/importing/listed.ts';
import { texts } from './texts.ts';

/** What was answered of people of whom it was not sure who they are, by their id in the list. */
export function decided(
  answers: Answers,
  { people }: Listed,
  context: ActionContext,
): { decided: ReadonlyMap<string, string> } | { objection: Objection } {
  const words = texts[context.say.language];
  const ids = new Set(people.map(({ id }) => id));
  const all = new Map<string, string>();
  for (const typed of textsIn(answers, 'who')) {
    const [, id = '', who = ''] = /^\s*(\d+(?:\.\d+)?)\s*=\s*(.*\S)\s*$/.exec(typed) ?? [];
    if (!ids.has(id)) return { objection: { key: 'who', ...words.noSuchRow(typed) } };
    const key = keyTyped(who, ids, context);
    if (key === undefined) return { objection: { key: 'who', ...words.noSuchPerson(who, id) } };
    all.set(id, key);
  }
  for (const { id } of people) {
    const answer = textIn(answers, `row${id}`);
    if (answer !== undefined) all.set(id, answer);
  }
  return { decided: all };
}

const words: Record<string, readonly string[]> = {
  new: ['nieuw', 'new'],
  skip: ['sla-over', 'sla over', 'overslaan', 'skip'],
};

function keyTyped(who: string, ids: ReadonlySet<string>, context: ActionContext): string | undefined {
  const decision = Object.keys(words).find(each => words[each]?.includes(who.toLowerCase()));
  if (decision !== undefined) return decision;
  const row = /^(?:rij|row)[ -]?([\d.]+)$/i.exec(who)?.[1];
  if (row !== undefined) return ids.has(row) ? `row/${row}` : undefined;
  const [only, ...others] = recordsNamed(who, ['person'], context);
  return others.length === 0 ? only?.key : undefined;
}
