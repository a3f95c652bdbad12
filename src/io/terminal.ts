import { isLanguage, type Language } from '../core/ground/language.ts';
import { defused, isOnRunner } from '../core/ground/runner.ts';
import type { Io, Output } from './io.ts';

export type ColorChoice = 'auto' | 'always' | 'never';

/** Does colour show here? The option decides, then NO_COLOR and FORCE_COLOR, then whether it is a terminal. */
export function showsColor(output: Output, env: Io['env'], choice: ColorChoice): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return output.isTTY === true && env.TERM !== 'dumb';
}

/** How many columns there are; 80 where nobody says. */
export function widthOf(output: Output, env: Io['env']): number {
  const columns = output.columns ?? Number(env.COLUMNS);
  return Number.isInteger(columns) && columns >= 20 ? columns : 80;
}

/** Can somebody answer a question here? Questions go to stderr, so that stdout holds only results. */
export function canAsk({ stdin, stderr }: Io): boolean {
  return stdin.isTTY === true && stderr.isTTY === true;
}

/** Writes text or bytes and waits until it is gone. A reader that left (`| head`) is no trouble. */
export function write(output: Output, content: string | Uint8Array): Promise<void> {
  return new Promise((done, fail) => {
    output.write(content, error => {
      if (!error || ('code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')))
        done();
      else fail(error);
    });
  });
}

/** Writes text such that a runner, where that reads it, finds no commands in it. */
export function writeSafely(
  io: Io,
  channel: 'stdout' | 'stderr',
  content: string | Uint8Array,
): Promise<void> {
  const isText = typeof content === 'string';
  return write(io[channel], isText && isOnRunner(io.env) ? defused(content) : content);
}

/**
 * The language of the machine's locale, where it is one that we speak. As gettext has it, a list of languages goes
 * before the locale itself, unless that is the one that speaks no language at all.
 */
export function localeLanguage({
  LC_ALL,
  LC_MESSAGES,
  LANG,
  LANGUAGE = '',
}: Io['env']): Language | undefined {
  const locale = LC_ALL || LC_MESSAGES || LANG || '';
  if (/^(?:C|POSIX)(?:[._@]|$)/i.test(locale)) return undefined;
  const spoken = [...LANGUAGE.split(':'), locale].map(name => /^[a-z]+/i.exec(name)?.[0].toLowerCase());
  return spoken.find(isLanguage);
}
