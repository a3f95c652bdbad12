import { rule } from '../../core/checking/rule.ts';
import { shortened, visibleLine } from '../../core/ground/visible.ts';
import { routeKey } from '../../core/model/place.ts';
import type { Problem, RecordFile } from '../../core/model/record.ts';
import { type Shape, shapeAt } from '../../core/model/shape.ts';
import { isBareNothing, isNull } from '../../core/reading/nothing.ts';

interface Facts {
  written: string;
  /** What is asked there, in so far as it makes a difference to what is said. */
  asked: 'somebody' | 'interval' | 'list' | 'other';
  /** Is it one of several in a list? Then it goes, and what parts it from the others too. */
  item: boolean;
}

/** Something was written that says that there is nothing: `null`, `vacant`. It counts as empty, and can go. */
export const emptyValue = rule<Facts>({
  id: 'empty-value',
  group: 'records',
  severity: 'info',
  texts: {
    nl: {
      name: 'lege-waarde',
      title: 'Wat er nog niet is, blijft leeg.',
      why: 'Een woord als "vacant" of "n.v.t." lees ik als niets. Leeg is duidelijker: dan zoekt niemand naar iemand die Vacant heet.',
      message: ({ written }) => `"${cited(written)}" tel ik als leeg`,
      help: ({ written, asked, item }, say) => {
        const step = item ? 'Haal dit weg.' : 'Laat dit leeg.';
        if (isNull(written)) return step;
        if (asked === 'somebody') return `Is er nog niemand? ${step}`;
        if (asked === 'list') return `Is er nog niets? ${step}`;
        if (asked === 'interval')
          return `Is het niet nodig? Typ: ${say.value('none')}. Nog niet bekend? Laat het leeg.`;
        return 'Nog niet bekend? Laat het leeg.';
      },
    },
    en: {
      name: 'empty-value',
      title: 'What is not there yet stays empty.',
      why: 'I read a word like "vacant" or "n/a" as nothing. Empty is clearer: then nobody looks for a person called Vacant.',
      message: ({ written }) => `I count "${cited(written)}" as empty`,
      help: ({ written, asked, item }, say) => {
        const step = item ? 'Take this out.' : 'Leave this empty.';
        if (isNull(written)) return step;
        if (asked === 'somebody') return `Is there nobody yet? ${step}`;
        if (asked === 'list') return `Is there nothing yet? ${step}`;
        if (asked === 'interval')
          return `Not needed? Type: ${say.value('none')}. Not known yet? Leave it empty.`;
        return 'Not known yet? Leave it empty.';
      },
    },
  },
  // A word may tell people something; a sign does not.
  mend: ({ written }, mender) => (isBareNothing(written) ? mender.takeOut() : undefined),
  *find({ register }) {
    for (const file of register.files) {
      const { problems } = file;
      for (const problem of problems) {
        if (problem.type !== 'nothing' || isAsked(problem.path, problems)) continue;
        const { path, part, written, more } = problem;
        const facts = { written, asked: askedAt(file, path), item: part === 'item' };
        yield { at: { file: file.file, path, part }, facts, more };
      }
    }
  },
});

function cited(text: string): string {
  return shortened(visibleLine(text), 40);
}

/** Is it told already that something has to be filled in here? */
function isAsked(path: readonly (string | number)[], problems: readonly Problem[]): boolean {
  const route = routeKey(path);
  return problems.some(
    problem =>
      problem.type === 'schema' &&
      (routeKey(problem.path) === route ||
        (problem.reason === 'one-of' &&
          problem.facts.allowed?.some(field => routeKey([...problem.path, field]) === route))),
  );
}

function askedAt({ kind }: RecordFile, path: readonly (string | number)[]): Facts['asked'] {
  const shape = shapeAt(kind, path);
  const inside = alone(shape);
  if (inside && 'references' in inside && inside.references.includes('person')) return 'somebody';
  if (inside?.type === 'interval') return 'interval';
  return shape?.type === 'list' || typeof path.at(-1) === 'number' ? 'list' : 'other';
}

/** What stands alone in a list or for fields. */
function alone(shape: Shape | undefined): Shape | undefined {
  if (shape?.type === 'list') return alone(shape.items);
  return shape?.type === 'fields' && shape.shorthand ? shape.fields.get(shape.shorthand) : shape;
}
