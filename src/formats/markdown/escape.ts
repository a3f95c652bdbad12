import { visibleLine } from '../../core/visible.ts';

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A text as Markdown that shows just that text: no table borders, tags, code, emphasis or links come of it,
 * and nobody is called with an `@`.
 */
export function escaped(text: string): string {
  return (
    visibleLine(text)
      .replace(/[\\`*_{}[\]|~]/g, '\\$&')
      .replace(/[&<>]/g, sign => entities[sign as keyof typeof entities])
      // An address becomes a link by itself, a name or number after these signs a mention, what `$` holds a formula.
      .replace(/:\/\//g, ':\\//')
      .replace(/\bwww\./gi, match => `${match.slice(0, -1)}\\.`)
      .replace(/@(?=[\p{L}\p{N}])/gu, '@<!-- -->')
      .replace(/[#!%](?=\d)/g, '$&<!-- -->')
      .replaceAll('$', '&#36;')
      .replace(/^(#{1,6}|[-+=]|\d+[.)])(?=\s|$)/, match => match.replace(/.$/, '\\$&'))
  );
}
