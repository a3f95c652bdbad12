import type { Language } from '../core/ground/language.ts';
import { UsageError } from '../core/ground/usage-error.ts';
import { visibleLine } from '../core/ground/visible.ts';
import { keysOf } from './ask/keys.ts';
import type { Choice, Confirmation, Objection, Question, TextOptions } from './ask/question.ts';
import { safe } from './ask/safe.ts';
import { screen } from './ask/screen.ts';
import { SteppedBack } from './ask/stepped-back.ts';
import { calm, type Look, type Theme, themeOf } from './ask/theme.ts';
import type { Io } from './io.ts';
import type { Session } from './session.ts';
import { widthOf } from './terminal.ts';

export type { Choice, Confirmation, Objection, Question, TextOptions };

/** How many answers a window of 24 lines has room for, with the question and what was answered before. */
const pageSizes: Record<string, number> = { select: 16, search: 8, checkbox: 12 };

const asTyped = { typing: true, clears: false, more: () => 0 };

/** What inquirer is given, and what is ours: how many answers there are, and whether a wrong one is wiped. */
interface Prompt {
  type: string;
  count?(): number;
  clears?: boolean;
  isOver?(): boolean;
  [option: string]: unknown;
}

/** Asks questions in a terminal, on stderr: stdout is for results. Throws a UsageError when somebody stops. */
export class Asker {
  readonly #io: Io;
  readonly #language: Language;
  readonly #color: boolean;
  readonly #canStepBack: boolean;

  private constructor(io: Io, language: Language, color: boolean, canStepBack = false) {
    this.#io = io;
    this.#language = language;
    this.#color = color;
    this.#canStepBack = canStepBack;
  }

  /** Speaks the language of a session, in colour where that shows beside the result. */
  static of({ io, language, noteStyle }: Session): Asker {
    return new Asker(io, language, noteStyle.color);
  }

  /** The same, speaking another language. */
  in(language: Language): Asker {
    return new Asker(this.#io, language, this.#color, this.#canStepBack);
  }

  /** The same, with a step back: Escape throws SteppedBack. */
  withStepBack(): Asker {
    return new Asker(this.#io, this.#language, this.#color, true);
  }

  text(question: Question, { initial, clears = false, check, show }: TextOptions = {}): Promise<string> {
    let isOver = false;
    return this.#ask<string>(question, {
      type: 'input',
      default: initial,
      clears,
      isOver: () => isOver,
      validate: async (typed: string) => {
        const objection = (await check?.(typed.trim())) ?? true;
        return typeof objection === 'object' ? calm + objection.heed : objection;
      },
      transformer: (typed: string, { isFinal }: { isFinal: boolean }) => {
        isOver = isFinal;
        return isFinal
          ? this.#theme(question, asTyped).style.answer(show?.(typed.trim()) ?? typed.trim())
          : typed;
      },
    }).then(answer => answer.trim());
  }

  choose(question: Question, choices: readonly Choice[], initial?: string): Promise<string> {
    return this.#ask(question, {
      type: 'select',
      choices: choices.map(safe),
      default: initial,
      loop: false,
      pageSize: pageSizes.select,
      count: () => choices.length,
    });
  }

  /** Yes or no, in the words of the question: a letter to type would be another one in each language. */
  async confirm({ yes, no, ...question }: Confirmation): Promise<boolean> {
    const choices = [
      { value: 'yes', name: yes },
      { value: 'no', name: no },
    ];
    return (await this.choose(question, choices)) === 'yes';
  }

  /** One of many: what is typed narrows the choices down. */
  search(question: Question, find: (typed: string) => readonly Choice[]): Promise<string> {
    let count = 0;
    return this.#ask(question, {
      type: 'search',
      source: (typed?: string) => {
        const found = find(typed ?? '').map(safe);
        count = found.length;
        return found;
      },
      pageSize: pageSizes.search,
      count: () => count,
    });
  }

  /** Any number of a few. */
  several(question: Question, choices: readonly Choice[]): Promise<string[]> {
    return this.#ask(question, {
      type: 'checkbox',
      choices: choices.map(safe),
      loop: false,
      pageSize: pageSizes.checkbox,
      count: () => choices.length,
      shortcuts: { all: null, invert: null },
    });
  }

  #theme(question: Question, look: Omit<Look, 'language' | 'color' | 'width'>): Theme {
    const width = widthOf(this.#io.stderr, this.#io.env);
    const label = visibleLine(question.label);
    const hint = question.hint && visibleLine(question.hint);
    return themeOf({ label, hint }, { language: this.#language, color: this.#color, width, ...look });
  }

  async #ask<T>(question: Question, { count, clears = false, isOver, ...prompt }: Prompt): Promise<T> {
    const { default: inquirer } = await import('inquirer');
    const { stdin, stderr } = this.#io;
    const keys = keysOf(stdin);
    const stop = new AbortController();
    const canStepBack = this.#canStepBack;
    const onKey = (_text: unknown, key?: { ctrl?: boolean; name?: string }): void => {
      // Inquirer knows Ctrl-C; on Ctrl-D it would wait for ever.
      if (key?.ctrl && key.name === 'd') stop.abort();
      if (canStepBack && key?.name === 'escape') {
        isBack = true;
        stop.abort();
      }
    };
    let isBack = false;
    const onEnd = (): void => stop.abort();
    keys.input.on('keypress', onKey);
    stdin.once('end', onEnd);
    try {
      const ask = inquirer.createPromptModule({
        input: keys.input,
        output: screen(stderr),
        signal: stop.signal,
      });
      const typing = prompt.type === 'input' || prompt.type === 'search';
      const size = pageSizes[prompt.type] ?? 0;
      const more = (): number => ((count?.() ?? 0) > size ? (count?.() ?? 0) : 0);
      const theme = this.#theme(question, { typing, clears, more, isOver, canStepBack });
      const answers = (await ask([
        { ...prompt, name: 'answer', message: visibleLine(question.label), theme } as never,
      ])) as {
        answer: T;
      };
      return answers.answer;
    } catch (error) {
      if (isBack) throw new SteppedBack();
      if (error instanceof Error && /^(?:ExitPrompt|AbortPrompt|CancelPrompt)Error$/.test(error.name))
        throw stopped(this.#language);
      throw error;
    } finally {
      stdin.off('end', onEnd);
      keys.release();
    }
  }
}

function stopped(language: Language): UsageError {
  return new UsageError(
    { nl: 'Gestopt. Er is niets veranderd.', en: 'Stopped. Nothing was changed.' }[language],
  );
}
