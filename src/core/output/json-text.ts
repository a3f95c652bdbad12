import { commandAnywhere } from '../runner.ts';

/**
 * JSON with a line end. What a terminal, a web page or a runner could obey, or a reader would not see, is written as `\u….`
 */
export function jsonText(value: object): string {
  const text = JSON.stringify(value, null, 2);
  const escaped = text
    .replace(commandAnywhere, '\\u0023')
    .replace(
      /[<\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
      sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return `${escaped}\n`;
}
