import { Writable } from 'node:stream';
import type { Language } from '../core/language.ts';
import { UsageError } from '../core/usage-error.ts';
import { visibleLine } from '../core/visible.ts';
import type { Question } from './ask/question.ts';
import { type Theme, themeOf } from './ask/theme.ts';
import type { Io, Output } from './io.ts';
import type { Session } from './session.ts';
import { widthOf } from './terminal.ts';

export type { Question };

/** A question with two answers. */
export interface Confirmation extends Question {
  yes: string;
  no: string;
}

/** An answer to pick. `short` is what stays on screen afterwards. */
export interface Choice {
  value: string;
  name: string;
  short?: string;
}

/** How an answer that is typed is judged and shown. */
export interface TextOptions {
  initial?: string;
  /** What is wrong with it, or nothing. */
  check?(typed: string): string | undefined;
  /** The answer as it was understood, shown when it is given. */
  show?(typed: string): string;
}

/** Asks questions in a terminal, on stderr: stdout is for results. Throws a UsageError when somebody stops. */
export class Asker {
  readonly #io: Io;
  readonly #language: Language;
  readonly #color: boolean;

  private constructor(io: Io, language: Language, color: boolean) {
    this.#io = io;
    this.#language = language;
    this.#color = color;
  }

  /** Speaks the language of a session, in colour where that shows beside the result. */
  static of({ io, language, noteStyle }: Session): Asker {
    return new Asker(io, language, noteStyle.color);
  }

  /** The same, speaking another language. */
  in(language: Language): Asker {
    return new Asker(this.#io, language, this.#color);
  }

  text(question: Question, { initial, check, show }: TextOptions = {}): Promise<string> {
    return this.#ask<string>(question, {
      type: 'input',
      default: initial,
      validate: (typed: string) => check?.(typed.trim()) ?? true,
      transformer: (typed: string, { isFinal }: { isFinal: boolean }) =>
        isFinal ? this.#theme(question, true).style.answer(show?.(typed.trim()) ?? typed.trim()) : typed,
    }).then(answer => answer.trim());
  }

  choose(question: Question, choices: readonly Choice[], initial?: string): Promise<string> {
    return this.#ask(question, {
      type: 'select',
      choices: choices.map(safe),
      default: initial,
      loop: false,
      pageSize: 16,
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
    return this.#ask(question, {
      type: 'search',
      source: (typed?: string) => find(typed ?? '').map(safe),
      pageSize: 8,
    });
  }

  /** Any number of a few. */
  several(question: Question, choices: readonly Choice[]): Promise<string[]> {
    return this.#ask(question, {
      type: 'checkbox',
      choices: choices.map(safe),
      loop: false,
      shortcuts: { all: null, invert: null },
    });
  }

  #theme(question: Question, typing: boolean): Theme {
    const width = widthOf(this.#io.stderr, this.#io.env);
    const label = visibleLine(question.label);
    const hint = question.hint && visibleLine(question.hint);
    return themeOf({ label, hint }, { language: this.#language, color: this.#color, typing, width });
  }

  async #ask<T>(question: Question, prompt: { type: string; [option: string]: unknown }): Promise<T> {
    const { default: inquirer } = await import('inquirer');
    const { stdin, stderr } = this.#io;
    const stop = new AbortController();
    const onKey = (_text: unknown, key?: { ctrl?: boolean; name?: string }): void => {
      // Inquirer knows Ctrl-C; on Ctrl-D it would wait for ever.
      if (key?.ctrl && key.name === 'd') stop.abort();
    };
    const onEnd = (): void => stop.abort();
    stdin.on('keypress', onKey);
    stdin.once('end', onEnd);
    try {
      const ask = inquirer.createPromptModule({
        input: stdin as NodeJS.ReadableStream,
        output: screen(stderr),
        signal: stop.signal,
      });
      const theme = this.#theme(question, prompt.type === 'input' || prompt.type === 'search');
      const answers = (await ask([
        { ...prompt, name: 'answer', message: visibleLine(question.label), theme } as never,
      ])) as {
        answer: T;
      };
      return answers.answer;
    } catch (error) {
      if (error instanceof Error && /^(?:ExitPrompt|AbortPrompt|CancelPrompt)Error$/.test(error.name))
        throw stopped(this.#language);
      throw error;
    } finally {
      stdin.off('keypress', onKey);
      stdin.off('end', onEnd);
    }
  }
}

/** Names come from records, and records from anybody: a terminal obeys nothing in them. */
function safe({ value, name, short }: Choice): Choice {
  return { value, name: visibleLine(name), ...(short !== undefined && { short: visibleLine(short) }) };
}

function stopped(language: Language): UsageError {
  return new UsageError(
    language === 'nl' ? 'Gestopt. Er is niets veranderd.' : 'Stopped. Nothing was changed.',
  );
}

/** The terminal for one question, which inquirer ends when it is answered. */
function screen(terminal: Output): Output {
  const output: Output = new Writable({
    write: (chunk, encoding, done) => void terminal.write(chunk, encoding, () => done()),
  });
  output.isTTY = terminal.isTTY;
  output.columns = terminal.columns;
  return output;
}
