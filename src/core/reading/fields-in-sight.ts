import { closingObstacle, endOfFields, isFence, lineAt, type Obstacle } from './front-matter.ts';

/** What can be seen of a file in spite of an obstacle: its fields, and what is wrong with the line below them. */
export interface InSight {
  yaml: string;
  yamlAt: number;
  closing?: Obstacle;
}

/** The fields that somebody meant, where a line of dashes is not right: so all mistakes in a file are told at once. */
export function fieldsInSight(
  { reason, span: [from, to], facts }: Obstacle,
  text: string,
): InSight | undefined {
  const between = (start: number, end: number): InSight => ({ yaml: text.slice(start, end), yamlAt: start });
  const fence = /^---[ \t]*$/m.exec(text);
  switch (reason) {
    case 'closing-fence':
      return between(3, from);
    case 'no-closing-fence':
      return between(to, endOfFields(text, to));
    case 'no-front-matter':
      return facts?.field ? between(from, fence ? fence.index : endOfFields(text, from - 1)) : undefined;
    case 'text-before-fence':
      return fence ? below(text, fence.index, fence[0]) : undefined;
    case 'opening-fence':
      return below(text, from, text.slice(from, to));
    default:
      return undefined;
  }
}

/** The fields below the line that opens them. */
function below(text: string, start: number, opening: string): InSight {
  const from = start + opening.length;
  const at = text.indexOf('\n---', from);
  if (at >= 0 && isFence(lineAt(text, at + 1))) return { yaml: text.slice(from, at), yamlAt: from };
  // Who opens with other signs mostly closes with the same.
  const same = lineFrom(text, from, opening);
  const closing: Obstacle =
    same === undefined
      ? closingObstacle(text, from, at)
      : { reason: 'closing-fence', span: [same, same + opening.length] };
  const end = closing.reason === 'closing-fence' ? closing.span[0] : endOfFields(text, from);
  return { yaml: text.slice(from, end), yamlAt: from, closing };
}

/** Where a line begins, from here on, that is just this. */
function lineFrom(text: string, from: number, line: string): number | undefined {
  for (let at = text.indexOf(`\n${line}`, from); at >= 0; at = text.indexOf(`\n${line}`, at + 1)) {
    const end = text.charAt(at + 1 + line.length);
    if (end === '' || end === '\n') return at + 1;
  }
  return undefined;
}
