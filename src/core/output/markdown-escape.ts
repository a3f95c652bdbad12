import { visibleLine } from '../ground/visible.ts';

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
      // An address becomes a link by itself, what `$` holds a formula; after these signs a name or number is a mention.
      .replace(/:\/\//g, ':\\//')
      .replace(/\bwww\./gi, match => `${match.slice(0, -1)}\\.`)
      .replace(/@(?=[\p{L}\p{N}.\\-])/gu, '@<!-- -->')
      .replace(/(?:[#!%^$]|&amp;|\\~|\bG[HL]-|\\\[[\w\\]+:)(?=\d)/gi, '$&<!-- -->')
      .replaceAll('$', '&#36;')
      // At the start it is a command for GitLab, or makes a heading or a list.
      .replace(/^(\s*)\//, '$1\\/')
      .replace(/^(#{1,6}|[-+=]|\d+[.)])(?=\s|$)/, match => match.replace(/.$/, '\\$&'))
  );
}
