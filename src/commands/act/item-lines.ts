import { itemLine, lineForm, readItemLine } from '../../core/acting/item-line.ts';
import type { Answer, Answers, ItemsAsk, Question } from '../../core/asking/question.ts';
import { isWordForNothing } from '../../core/reading/nothing.ts';
import { SteppedBack } from '../../io/ask/stepped-back.ts';
import type { Asker } from '../../io/ask.ts';
import { askingTexts } from './asking-texts.ts';
import type { Chooser } from './chooser.ts';
import type { At, Door } from './door.ts';

/**
 * Asks for items in one line each, such as `Joke - sleutel bijmaken - vrijdag`, until there are no more. A step back takes
 * the last one away, to be typed otherwise.
 */
export async function askItemLines(
  question: Question & { ask: ItemsAsk },
  at: At,
  door: Door,
  chooser: Chooser,
): Promise<Answer> {
  const { nth, another, emptyIsFine } = askingTexts[door.context.say.language];
  let items: readonly Answers[] = Array.isArray(at.earlier) ? (at.earlier as readonly Answers[]) : [];
  for (let line: string | undefined; ; ) {
    const before = items;
    const count = before.length;
    const canStepBack = at.canStepBack || count > 0;
    const told = {
      label: nth(question.label, count + 1),
      hint: count === 0 ? [question.hint, emptyIsFine].filter(Boolean).join(' ') : another,
    };
    const one: At = {
      ...at,
      canStepBack,
      earlier: line,
      whole: answer => at.whole([...before, answer]),
      objection: answer => at.objection([...before, answer]),
    };
    try {
      const asker = canStepBack ? door.asker.withStepBack() : door.asker;
      const item = await askItemLine({ ...question, ...told }, asker, one, door, chooser);
      if (item === undefined) return items;
      items = [...items, item];
      line = undefined;
      at.soFar(items);
    } catch (error) {
      const last = items.at(-1);
      if (!(error instanceof SteppedBack) || last === undefined) throw error;
      line = itemLine(question.ask.of, last, door.context);
      items = items.slice(0, -1);
    }
  }
}

/** One of them; nothing where that was all. */
async function askItemLine(
  question: Question & { ask: ItemsAsk },
  asker: Asker,
  at: At,
  door: Door,
  chooser: Chooser,
): Promise<Answers | undefined> {
  const { context } = door;
  const { of } = question.ask;
  const texts = askingTexts[context.say.language];
  const read = (line: string) => readItemLine(of, line, context);
  const isNothing = (line: string): boolean => line === '' || isWordForNothing(line);
  for (let initial = typeof at.earlier === 'string' ? at.earlier : undefined; ; ) {
    const heeded = new Set<string>();
    const line = await asker.text(
      { ...question, hint: [texts.inOneLine(lineForm(of)), question.hint].filter(Boolean).join(' ') },
      {
        initial,
        check: async typed => {
          if (isNothing(typed)) return undefined;
          const result = read(typed);
          if ('says' in result) return result.says;
          const objection = await at.objection(result.item);
          if (objection !== undefined || heeded.has(typed)) return objection;
          heeded.add(typed);
          const understood = itemLine(of, result.item, context);
          return understood === typed ? undefined : { heed: texts.isThatRight(understood) };
        },
        show: typed => {
          const result = isNothing(typed) ? undefined : read(typed);
          return result && 'item' in result ? itemLine(of, result.item, context) : texts.empty;
        },
      },
    );
    if (isNothing(line)) return undefined;
    const result = read(line);
    const item = 'item' in result ? await withNewOnes(of, result.item, chooser, at) : undefined;
    if (item) return item;
    initial = line;
  }
}

/** The item with each name that nobody has as somebody new, after a yes; nothing where one was a slip. */
async function withNewOnes(
  of: readonly Question[],
  item: Answers,
  chooser: Chooser,
  at: At,
): Promise<Answers | undefined> {
  const all: Record<string, Answer> = Object.fromEntries(of.map(({ key }) => [key, item[key] ?? '']));
  for (const { key, ask } of of) {
    const answer = item[key];
    if (ask.type !== 'record' || answer === undefined) continue;
    const meant: Answer[] = [];
    for (const each of (Array.isArray(answer) ? answer : [answer]) as readonly string[]) {
      const one = each.includes('/') ? each : await chooser.named(ask, each, at);
      if (one === undefined) return undefined;
      meant.push(one);
    }
    all[key] = ask.several ? meant : (meant[0] as Answer);
  }
  return all;
}
