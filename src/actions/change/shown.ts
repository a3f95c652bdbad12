import type { ActionContext } from '../../core/acting/action.ts';
import { namingAll } from '../../core/acting/naming.ts';
import { isInterval } from '../../core/ground/calendar.ts';
import { shortened } from '../../core/ground/visible.ts';
import type { Kind } from '../../core/model/kinds.ts';
import { keyOf } from '../../core/model/record-key.ts';
import { type Shape, schemaAt, shapeAt } from '../../core/model/shape.ts';

/** More than this is too long for a line among others. */
const longest = 40;

/** What stands in a field, in one line: records by their name, an item by whom or what it is about. */
export function shownValue(
  kind: Kind,
  path: readonly (string | number)[],
  value: unknown,
  context: ActionContext,
): string {
  const { say } = context;
  const shape = shapeAt(kind, path);
  if (Array.isArray(value)) {
    const items = value.map((item, index) => shownValue(kind, [...path, index], item, context));
    return shortened(say.list(items), longest);
  }
  if (typeof value === 'object' && value !== null) {
    const parts = value as Record<string, unknown>;
    const { asked = [], shorthand = '' } = schemaAt(kind, path);
    const named = ['partner', 'person', shorthand, ...asked, ...Object.keys(parts)];
    const part = named.find(name => parts[name] !== undefined);
    return part === undefined ? '' : shownValue(kind, [...path, part], parts[part], context);
  }
  if (value === true || value === false) return say.shown(value ? 'yes' : 'no');
  return shortened(textOf(shape, String(value), context).replace(/\s+/g, ' '), longest);
}

function textOf(shape: Shape | undefined, text: string, { register, say }: ActionContext): string {
  if (shape === undefined || shape.type === 'list' || shape.type === 'fields') return text;
  if (shape.type === 'choice') return say.shown(text);
  if (shape.type === 'date' || shape.type === 'partial-date') return say.date(text);
  if (shape.type === 'interval' && isInterval(text)) return say.interval(text);
  const [target] = shape.references;
  if (target === undefined || target === 'goal') return text;
  const isWhole = text.includes('/') || text === 'initiative';
  return namingAll(say, register).name(isWhole ? text : keyOf({ kind: target, id: text }));
}
