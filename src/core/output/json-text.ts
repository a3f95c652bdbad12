import { commandAnywhere } from '../ground/runner.ts';
import { coded } from '../ground/visible.ts';

/**
 * JSON with a line end. What a terminal, a web page or a runner could obey, or a reader would not see, is written as `\u….`
 */
export function jsonText(value: object): string {
  const text = JSON.stringify(value, null, 2);
  return `${coded(text.replace(commandAnywhere, '\\u0023').replaceAll('<', '\\u003c'))}\n`;
}
