import { commandAnywhere } from '../../core/ground/runner.ts';
import { visibleLine } from '../../core/ground/visible.ts';

/** The attributes of an element, in this order. */
export type Attributes = Record<string, string | number>;

/** Attributes as they stand in a tag, each with a space before it. */
export function attributes(values: Attributes): string {
  const pairs = Object.entries(values).map(
    ([name, value]) => ` ${name}="${escaped(visibleLine(String(value)))}"`,
  );
  return pairs.join('');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text in XML 1.0, which has no place for some signs, whatever stands for them; without commands for a runner. */
export function escaped(text: string): string {
  return text
    .replace(/[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"]/g, sign => entities[sign] as string)
    .replace(commandAnywhere, '&#35;')
    .replace(/^(\s*):(?=:)/gm, '$1&#58;');
}
