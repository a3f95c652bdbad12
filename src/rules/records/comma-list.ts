import type { Observation } from '../../core/checking/observation.ts';
import { rule } from '../../core/checking/rule.ts';
import { shortTexts } from '../../core/ground/short-texts.ts';
import { shortened, visibleLine } from '../../core/ground/visible.ts';
import type { Step } from '../../core/model/place.ts';
import type { Problem } from '../../core/model/record.ts';
import { type Shape, shapeOf } from '../../core/model/shape.ts';
import { marksOf, marksOfList } from '../../core/reading/list-marks.ts';
import { quoted } from '../../core/reading/yaml-line.ts';

interface Facts {
  /** The words that are probably meant apart. */
  parts: readonly string[];
  sure: boolean;
  /** What was written, where it is one word with a comma behind it. */
  written?: string;
  /** Do they stand on lines of their own, without hyphens? */
  onLines?: boolean;
}

/** A list of short texts is one text with commas: then it counts as one. */
export const commaList = rule<Facts>({
  id: 'comma-list',
  group: 'records',
  severity: 'info',
  texts: {
    nl: {
      name: 'lijst-met-kommas',
      title: 'In een lijst staat elk woord op een eigen regel.',
      why: 'Woorden met komma’s ertussen tellen als één woord. Dan vindt een rapport bijvoorbeeld niemand die kan koken.',
      message: ({ parts, written, onLines }) =>
        onLines
          ? `deze ${parts.length} regels lees ik als één tekst`
          : written
            ? `achter "${cited(parts)}" hoort niets te staan`
            : `"${cited(parts)}" lees ik als één woord, met komma’s erin`,
      help: ({ parts, written, onLines }) => {
        if (written) return `Haal de komma weg: ${cited(parts)}`;
        return onLines
          ? `Is het een lijst? Zet dan voor elk een streepje:\n${listed(parts)}`
          : `Zet elk op een eigen regel, met een streepje ervoor:\n${listed(parts)}`;
      },
    },
    en: {
      name: 'comma-list',
      title: 'In a list each word has a line of its own.',
      why: 'Words with commas between them count as one word. A report then finds, say, nobody who can cook.',
      message: ({ parts, written, onLines }) =>
        onLines
          ? `I read these ${parts.length} lines as one text`
          : written
            ? `nothing belongs after "${cited(parts)}"`
            : `I read "${cited(parts)}" as one word, with commas in it`,
      help: ({ parts, written, onLines }) => {
        if (written) return `Take the comma away: ${cited(parts)}`;
        return onLines
          ? `Is it a list? Then put a hyphen before each:\n${listed(parts)}`
          : `Put each on a line of its own, with a hyphen before it:\n${listed(parts)}`;
      },
    },
  },
  mend({ parts, sure, written }, mender) {
    if (written) return mender.retype(written, parts[0] as string);
    return sure ? mender.itemize(parts) : undefined;
  },
  findIn({ file, kind, data, text, body, problems }) {
    // Most records have no such comma in their fields, and need no closer look.
    const head = text.slice(0, text.length - body.length);
    if (!/[,;|•▪]\s/.test(head) && !mayGoOn.test(head)) return [];
    const lone = [...loneTexts(shapeOf(kind), data, [])].flatMap(({ path, lone }) => {
      const lines = linesOf(lone, head);
      if (lines) return [{ at: { file, path }, facts: { parts: lines, sure: false, onLines: true } }];
      const texts = shortTexts(lone, path.findLast(step => typeof step === 'string') ?? '');
      // Between such quotes a comma parts nothing.
      if (!texts || isBetween(lone, head, /[“”„‘’«»]/)) return [];
      // Who put quotes round it, may have meant one text.
      const sure = texts.isSure && !isBetween(lone, head, /["']/);
      return [{ at: { file, path }, facts: { parts: texts.parts, sure } }];
    });
    return [...lone, ...problems.flatMap(problem => commaAtEnd(file, problem))];
  },
});

function cited(parts: readonly string[]): string {
  return shortened(visibleLine(parts.map(typed).join(', ')), 60);
}

/** A text with a comma of its own stands between quotes. */
function typed(part: string): string {
  return part.includes(',') ? quoted(part) : part;
}

function listed(parts: readonly string[]): string {
  return parts
    .map(part => shortened(visibleLine(part), 40))
    .map(part => `  - ${typed(part)}`)
    .join('\n');
}

/** A name of a field, or the text behind it, with a line further in below it that begins with no hyphen or field. */
const mayGoOn = /^[ ]*(?:- )?[\p{L}_]+:.*\n[ ]+(?!- |[\p{L}_]+:(?:[ \n]|$))\S/mu;

/** The lines of a text that goes on below its first, behind no hyphen; without what stands before each. */
function linesOf(text: string, head: string): string[] | undefined {
  if (head.includes(text)) return undefined;
  const words = text.split(/\s+/).map(word => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const found =
    words.length > mostWords || text.length > longestText
      ? null
      : new RegExp(`(?<=:[ \t]*(?:\\|[ \t]*)?\\n?[ \t]*)${words.join('\\s+')}$`, 'm').exec(head);
  const lines = found?.[0].split('\n').map(line => line.trim()) ?? [];
  if (lines.length < 2) return undefined;
  const isMixed = lines.some(line => line.startsWith('- '));
  const marks = isMixed ? lines.map(line => marksOf(line)[0]) : marksOfList(lines);
  return lines.map((line, index) => line.slice(marks?.[index]?.length ?? 0));
}

/** A longer text is a story. */
const mostWords = 200;
/** A pattern cannot be of any length, and nobody folds a word of a page. */
const longestText = 10_000;

function isBetween(text: string, head: string, quotes: RegExp): boolean {
  return quotes.test(head.charAt(head.indexOf(text) - 1));
}

/** Every list of texts that holds one text, at any depth. */
function* loneTexts(
  shape: Shape,
  value: unknown,
  path: readonly Step[],
): Iterable<{ path: readonly Step[]; lone: string }> {
  if (shape.type === 'fields' && value !== null && typeof value === 'object') {
    for (const [name, field] of shape.fields) {
      if (field.type === 'list' || field.type === 'fields')
        yield* loneTexts(field, (value as Record<string, unknown>)[name], [...path, name]);
    }
  } else if (shape.type === 'list' && Array.isArray(value)) {
    const { items } = shape;
    const [first] = value;
    if (items.type === 'fields')
      for (const [index, item] of value.entries()) yield* loneTexts(items, item, [...path, index]);
    if (value.length !== 1) return;
    if (isText(items)) yield { path: [...path, 0], lone: String(first) };
    // A bare text stands for fields of which it is the first: `hulp_gevraagd: stoelen, tafels`.
    if (items.type !== 'fields' || items.shorthand === undefined || Object.keys(first).length !== 1) return;
    const lone = first[items.shorthand];
    if (lone && isText(items.fields.get(items.shorthand)))
      yield { path: [...path, 0, items.shorthand], lone };
  }
}

function isText(shape: Shape | undefined): boolean {
  return shape?.type === 'text' && shape.references.length === 0 && !shape.link;
}

function commaAtEnd(file: string, problem: Problem): Observation<Facts>[] {
  if (problem.type !== 'signs' || problem.reason !== 'comma') return [];
  const { path, written, bare } = problem;
  return [{ at: { file, path }, facts: { parts: [bare], sure: true, written } }];
}
