import type { Action } from '../../core/acting/action.ts';
import type { Given } from '../../core/acting/answers.ts';
import type { Input } from '../../core/asking/command.ts';
import { markOf } from '../../io/beside.ts';

/** What tells these words from all others, without saying them. */
export function markOfWords(given: Given): string {
  return markOf(JSON.stringify(given)) ?? '';
}

/** What was typed behind a command, by the key of the question that it answers. */
export function givenIn({ arguments: places, options }: Action, input: Input): Given {
  const given: Record<string, readonly string[]> = {};
  for (const [index, { key, form }] of places.entries()) {
    const typed = form.includes('...')
      ? input.arguments.slice(index)
      : input.arguments.slice(index, index + 1);
    if (typed.length > 0) given[key] = typed;
  }
  for (const { key, repeatable } of options) {
    const typed = repeatable ? input.texts(key) : [input.text(key) ?? (input.flag(key) ? 'yes' : undefined)];
    const texts = typed.filter(text => text !== undefined);
    if (texts.length > 0) given[key] = texts;
  }
  return given;
}
