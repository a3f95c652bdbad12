import type { Reading } from '../../core/audiences/names/written-words.ts';
import type { Language } from '../../core/ground/language.ts';
import { somebody } from '../../core/model/kinds.ts';
import { linkSpansIn } from '../../core/reading/link-spans.ts';
import { targetOf } from '../../core/register/targets.ts';
import type { Forgotten } from './who.ts';

const whose: Record<Language, string> = { nl: 'iemands', en: "somebody's" };

/** A text in which somebody stands for a name, in the language of the records. */
export function nameless(text: string, reading: Reading, who: Forgotten, language: Language): string {
  let result = '';
  let done = 0;
  // Where a link leads is the name of a file, which stays until somebody gives it another one.
  const targets = linkSpansIn(text).filter(
    ({ target, isWiki }) => isWiki || !/^[a-z][a-z0-9+.-]*:/i.test(target),
  );
  const isTarget = (start: number, end: number): boolean =>
    targets.some(({ from, to }) => start < to && from < end);
  for (const { start: from, end: to, isGenitive } of who.in(text, reading)) {
    if (isTarget(from, to) || from < done) continue;
    const [start, end] = withAddress(text, from, to);
    const word = (isGenitive ? whose : somebody)[language];
    const before = text.slice(done, start);
    const isBig = /^\p{Lu}/u.test(text.slice(start, end)) && beginsSentence(result + before, text.slice(end));
    result += before + (isBig ? word[0]?.toUpperCase() + word.slice(1) : word);
    done = end;
  }
  return result + text.slice(done);
}

/** From where to where a name stands, with the whole of an address that it is part of, and the bracket behind that. */
function withAddress(text: string, from: number, to: number): [number, number] {
  const rest = /^[\w.+-]*@[\w-]+(?:\.[\w-]+)+/.exec(text.slice(to))?.[0];
  if (rest === undefined) return [from, to];
  const start = from - (/[\w.+-]*$/.exec(text.slice(0, from))?.[0].length ?? 0);
  const end = to + rest.length;
  const isOpen = text.slice(start, end).lastIndexOf('(') > text.slice(start, end).lastIndexOf(')');
  return [start, isOpen && text[end] === ')' ? end + 1 : end];
}

/** Does a sentence begin here: more words follow, and what is before it is the end of one, or the begin of a line? */
function beginsSentence(before: string, behind: string): boolean {
  const isFirst = /(?:^|\n)\s*(?:[-*>#]+\s+|\d+[.)]\s+|#\s*)?["“‘(]?$|[.!?]["”’]?\s+["“‘(]?$/.test(before);
  return isFirst && /^[^\S\n]+\p{L}/u.test(behind);
}

/** A text in which links to a file are no links any more: what they show stays. */
export function unlinked(text: string, file: string, gone: string, language: Language): string {
  const stem = gone.slice(gone.lastIndexOf('/') + 1).replace(/\.(?:md|yaml)$/, '');
  let result = '';
  let done = 0;
  for (const { target, from, to, shown, isWiki } of linkSpansIn(text)) {
    const name = target.replace(/\.(?:md|yaml)$/, '');
    const leadsThere = isWiki
      ? `/${gone}`.replace(/\.(?:md|yaml)$/, '').endsWith(`/${name}`) && name.endsWith(stem)
      : targetOf(target, file)?.path === gone;
    if (!leadsThere || from < done) continue;
    const shownText = shown ? text.slice(...shown) : undefined;
    const [start, end] = isWiki
      ? [text.lastIndexOf('[[', from), text.indexOf(']]', to) + 2]
      : spanOf(text, from, to, shown);
    result += text.slice(done, start) + (start === from ? '#' : (shownText ?? somebody[language]));
    done = end;
  }
  return result + text.slice(done);
}

/** The whole of a link with its brackets; the target alone, where what it shows stands elsewhere. */
function spanOf(text: string, from: number, to: number, shown?: readonly [number, number]): [number, number] {
  const end = text.indexOf(')', to);
  if (!shown || end < 0) return [from, to];
  const start = shown[0] - 1;
  return [text[start - 1] === '!' ? start - 1 : start, end + 1];
}
