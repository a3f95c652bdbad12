import type { Observation } from '../../core/checking/observation.ts';
import { rule } from '../../core/checking/rule.ts';
import type { Kind } from '../../core/model/kinds.ts';
import type { Place } from '../../core/model/place.ts';
import { type Shape, shapeOf } from '../../core/model/shape.ts';
import { commentsAfterValues } from '../../core/reading/comments.ts';
import type { FieldName } from '../../core/words/vocabulary.ts';
import type { Words } from '../../core/words/words.ts';

interface Facts {
  /** The line as it can be typed instead. */
  better: string | null;
  /** Does any text belong there? */
  isText: boolean;
  /** The name of a field that stands there as a heading. */
  field?: string;
}

/** After a space, # starts a comment: what follows it on the line of a value is lost without a word. */
export const ignoredText = rule<Facts>({
  id: 'ignored-text',
  group: 'records',
  severity: 'warning',
  texts: {
    nl: {
      name: 'weggevallen-tekst',
      title: 'Achter een waarde staat geen #.',
      why: 'Na een spatie begint # een opmerking. Wat erachter staat, telt niet mee en komt in geen rapport.',
      message: () => 'alles vanaf het # lees ik niet',
      help: ({ better, isText, field }) => {
        if (field) return `Typ het zo:\n  ${field}:`;
        return better
          ? `Is het uitleg? Zet die op de regel erboven. Anders, met aanhalingstekens:\n  ${better}`
          : isText
            ? 'Is het uitleg? Zet die op een eigen regel. Zet de tekst anders tussen aanhalingstekens.'
            : 'Zet dit stukje op de regel erboven, of haal het weg.';
      },
    },
    en: {
      name: 'ignored-text',
      title: 'There is no # after a value.',
      why: 'After a space, # starts a comment. What follows does not count, and no report shows it.',
      message: () => 'I do not read what follows the #',
      help: ({ better, isText, field }) => {
        if (field) return `Type it like this:\n  ${field}:`;
        return better
          ? `Is it a note? Put it on the line above. If not, with quotes:\n  ${better}`
          : isText
            ? 'Is it a note? Put it on a line of its own. If not, put quotes round the text.'
            : 'Put this on the line above, or remove it.';
      },
    },
  },
  findIn({ file, kind, text, body, readable }, { register }) {
    if (!readable) return [];
    const head = text.slice(0, text.length - body.length);
    const comments = commentsAfterValues(head).map(({ from, to, better = null }) => {
      const name = register.words.fieldOf(fieldAt(head, from));
      const isText = name === undefined || takesText(shapeOf(kind), name);
      const at: Place = { file, path: [], span: [from, to] };
      return { at, facts: { better: isText ? better : null, isText } };
    });
    return [...comments, ...fieldsAsHeadings(head, file, kind, register.words)];
  },
});

/** Names of fields behind a #, as a heading, with the items of a list below: those go to the field above. */
function fieldsAsHeadings(head: string, file: string, kind: Kind, words: Words): Observation<Facts>[] {
  if (!/^[ \t]*#/m.test(head)) return [];
  const shape = shapeOf(kind);
  return [...head.matchAll(/^[ \t]*(#+[ \t]*([\p{L}_]+):?)[ \t]*\n(?=[ \t]*- )/gmu)].flatMap(match => {
    const [all, written = '', field = ''] = match;
    const name = words.fieldOf(field);
    if (name === undefined || shape.type !== 'fields' || !shape.fields.has(name)) return [];
    const from = match.index + all.indexOf('#');
    const at = { file, path: [], span: [from, from + written.length] as const };
    return [{ at, facts: { better: null, isText: false, field } }];
  });
}

/** The name of the field on the line of this offset, or on the last line above it that has nothing but a name. */
function fieldAt(head: string, at: number): string {
  const before = head.slice(0, at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const [, beside] = /^[ \t]*(?:- +)*([\p{L}_]+):/u.exec(line) ?? [];
  return beside ?? [...before.matchAll(/^[ \t]*(?:- +)*([\p{L}_]+):[ \t]*$/gmu)].at(-1)?.[1] ?? '';
}

/** Is there a field of this name, at any depth, that takes any text? */
function takesText(shape: Shape, name: FieldName): boolean {
  if (shape.type === 'list') return takesText(shape.items, name);
  if (shape.type !== 'fields') return false;
  return [...shape.fields].some(
    ([field, inner]) => (field === name && isText(inner)) || takesText(inner, name),
  );
}

function isText(shape: Shape): boolean {
  if (shape.type === 'list') return isText(shape.items);
  if (shape.type === 'fields') {
    const alone = shape.fields.get(shape.shorthand ?? '');
    return alone !== undefined && isText(alone);
  }
  return shape.type === 'text' && shape.references.length === 0 && !shape.hasForm;
}
