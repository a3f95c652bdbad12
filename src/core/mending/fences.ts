import type { Edit } from '../changing/edit.ts';
import type { Place } from '../model/place.ts';
import type { RecordFile, UnreadableReason } from '../model/record.ts';
import { type Fields, shapeOf } from '../model/shape.ts';
import type { Words } from '../words/words.ts';

/** A line of dashes, as a phone or a hand in a hurry makes them. */
const dashes = /^[ \t]*(?:(?:[-–—−][ \t]?){2,}|[–—−])[ \t]*$/;

const name = /^([\p{L}_]+)[ \t]*:(?:\s|$)/u;
const almostField = /^[\p{L}_]+(?: [\p{L}_]+){0,3}[ \t]*[:=]/u;

const reasons: ReadonlySet<UnreadableReason> = new Set([
  'opening-fence',
  'text-before-fence',
  'closing-fence',
  'no-closing-fence',
  'no-front-matter',
]);

/** Is it about the lines of dashes round the fields? Until those are there, the fields themselves are not looked at. */
export function isFence(reason: UnreadableReason): boolean {
  return reasons.has(reason);
}

/** Mends the lines of dashes round the fields, where it is sure which lines are fields. */
export function mendFence(
  reason: UnreadableReason,
  { span: [from, to] = [0, 0] }: Place,
  { text, kind }: RecordFile,
  words: Words,
): readonly Edit[] | undefined {
  const isKnown = fieldTest(shapeOf(kind), words);
  const isDashes = dashes.test(text.slice(from, to));
  switch (reason) {
    case 'opening-fence': {
      const fields = fieldsFrom(text, to + 1, isKnown, true);
      return isDashes && fields ? [{ at: from, end: to, text: '---' }] : undefined;
    }
    case 'text-before-fence': {
      const isBlank = text.slice(from, to).trim() === '';
      const fields = fieldsFrom(text, text.indexOf('\n', to) + 1, isKnown, true);
      return isBlank && fields ? [{ at: from, end: to, text: '' }] : undefined;
    }
    case 'closing-fence': {
      const fields = fieldsFrom(text.slice(0, from), text.indexOf('\n') + 1, isKnown, true);
      return isDashes && fields?.rest === '' ? [{ at: from, end: to, text: '---' }] : undefined;
    }
    case 'no-closing-fence': {
      const fields = fieldsFrom(text, to + 1, isKnown, false);
      return fields && !startsWithDashes(fields) ? [closing(text, fields.end)] : undefined;
    }
    case 'no-front-matter': {
      const opening = { at: 0, end: 0, text: '---\n' };
      const closed = fieldsFrom(text, 0, isKnown, true);
      if (closed && startsWithDashes(closed)) return [opening];
      const fields = fieldsFrom(text, 0, isKnown, false);
      return fields && [opening, closing(text, fields.end)];
    }
    default:
      return undefined;
  }
}

function closing(text: string, at: number): Edit {
  return { at, end: at, text: at === text.length ? '\n---\n' : '\n---' };
}

function fieldTest(shape: Fields, words: Words): (line: string) => boolean {
  return line => {
    const word = name.exec(line)?.[1];
    if (word === undefined) return false;
    const field = words.fieldOf(word, shape.fields);
    return word.startsWith('x_') || (field !== undefined && shape.fields.has(field));
  };
}

/**
 * Where the fields that start here end, and the text from there on; nothing where that is not sure. They are lines
 * with a field we know, and what hangs below those. Then comes a blank line or a heading, and no field any more.
 * `isClosed`: their end can be seen, so that a line among them may still have a mistake.
 */
function fieldsFrom(
  text: string,
  from: number,
  isKnown: (line: string) => boolean,
  isClosed: boolean,
): { end: number; rest: string } | undefined {
  const lines = text.slice(from).split('\n');
  const fence = lines.findIndex(line => /^---[ \t]*$/.test(line));
  const head = fence < 0 ? lines : lines.slice(0, fence);
  const isField = (line: string, index: number): boolean =>
    isKnown(line) || (isClosed && almostField.test(line) && head[index - 1]?.trim() !== '');
  let last = head.findLastIndex(isField);
  const isSure = head
    .slice(0, Math.max(last, 0))
    .every((line, index) => isField(line, index) || /^(?:\s|-|#|$)/.test(line));
  if (!head.some(isKnown) || !isSure) return undefined;
  while (hangs(head[last + 1])) last += 1;
  const rest = lines.slice(last + 1);
  const [next = ''] = rest;
  const isEnd = next.trim() === '' || next.startsWith('##') || dashes.test(next);
  if (!isEnd || hangs(rest.find(line => line.trim() !== ''))) return undefined;
  const end = from + lines.slice(0, last + 1).join('\n').length;
  return { end, rest: rest.join('\n').replace(/^(?:\s|#(?!#).*(?:\n|$))+/, '') };
}

function startsWithDashes({ rest }: { rest: string }): boolean {
  return dashes.test(rest.split('\n')[0] ?? '');
}

function hangs(line = ''): boolean {
  return /^(?:[ \t]+\S|-(?:[ \t]|$))/.test(line) && !dashes.test(line);
}
