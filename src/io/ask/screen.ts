import { Writable } from 'node:stream';
import type { Output } from '../io.ts';

/** The terminal for one question, which inquirer ends when it is answered. */
export function screen(terminal: Output): Output {
  const output: Output = new Writable({
    write: (chunk, encoding, done) => void terminal.write(chunk, encoding, () => done()),
  });
  output.isTTY = terminal.isTTY;
  output.columns = terminal.columns;
  return output;
}
