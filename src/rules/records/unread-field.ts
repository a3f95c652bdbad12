import { rule } from '../../core/checking/rule.ts';
import { slugOf } from '../../core/ground/slug.ts';
import type { Target } from '../../core/model/kinds.ts';
import { type Shape, shapeAt } from '../../core/model/shape.ts';
import { itemsOf, type Unread, unreadFields } from '../../core/reading/unread.ts';
import { readDay } from '../../core/reading/values.ts';
import { quoted } from '../../core/reading/yaml-line.ts';
import type { Register } from '../../core/register/register.ts';
import type { Say } from '../../core/words/say.ts';

interface Facts {
  field: string;
  /** What can be typed at the top: one text, or the items of a list; `null` where that is not sure. */
  typed: string | readonly string[] | null;
}

/** What belongs at the top of a record stands in its body, where nothing reads it. */
export const unreadField = rule<Facts>({
  id: 'unread-field',
  group: 'records',
  severity: 'info',
  texts: {
    nl: {
      name: 'ongelezen-veld',
      title: 'Wie er waren en wat jullie besloten, staat bovenaan het bestand.',
      why: 'Wat onder de streepjes staat, is gewone tekst. Een rapport leest daar geen mensen, dagen of besluiten in.',
      message: () => 'dit lees ik niet mee',
      help: (facts, say) =>
        facts.typed === null
          ? `Zet het bovenaan, bij ${say.field(facts.field)}:`
          : `Zet het bovenaan:\n${typed(facts, say)}`,
    },
    en: {
      name: 'unread-field',
      title: 'Who was there and what was decided goes at the top of the file.',
      why: 'What is below the hyphens is ordinary text. No report reads people, days or decisions in it.',
      message: () => 'I do not read this',
      help: (facts, say) =>
        facts.typed === null
          ? `Put it at the top, at ${say.field(facts.field)}:`
          : `Put it at the top:\n${typed(facts, say)}`,
    },
  },
  *find({ register }) {
    for (const file of register.files)
      for (const unread of unreadFields(file, register.words)) {
        const shape = shapeAt(file.kind, [unread.field]) as Shape;
        const at = { file: file.file, path: [unread.field], span: unread.span };
        yield { at, facts: { field: unread.field, typed: typeable(shape, unread, register) ?? null } };
      }
  },
});

function typed({ field, typed: value }: Facts, say: Say): string {
  if (typeof value === 'string') return `  ${say.field(field)}: ${value}`;
  return [`  ${say.field(field)}:`, ...(value ?? []).map(item => `    - ${item}`)].join('\n');
}

/** What stands there as it can be typed in a field of this shape; nothing where more than one thing can be meant. */
function typeable(shape: Shape, unread: Unread, register: Register): Facts['typed'] | undefined {
  if (shape.type === 'list') {
    const { items } = shape;
    const item = items.type === 'fields' ? items.fields.get(items.shorthand ?? '') : items;
    if (item === undefined || !('references' in item) || item.link) return undefined;
    const all = itemsOf(unread, item.references.length > 0);
    const values = all.map(text => asValue(item, text, register));
    return values.length > 0 && values.every(value => value !== undefined) ? values : undefined;
  }
  const [text, ...others] = shape.type === 'fields' ? [] : itemsOf(unread, false);
  if (shape.type === 'fields' || text === undefined || others.length > 0) return undefined;
  return asValue(shape, text, register);
}

function asValue(shape: Shape, text: string, register: Register): string | undefined {
  if (shape.type === 'date' || shape.type === 'partial-date') return readDay(text, register.words.vocabulary);
  if (shape.type !== 'text' || !shape.fits(text)) return undefined;
  if (shape.references.length > 0) return idOf(shape.references, text, register);
  return /^[\p{L}\d][\p{L}\d ,.'()-]*$/u.test(text) && !/^[\d.,-]+$/.test(text) ? text : quoted(text);
}

/** The one record that goes by this name, or whose name begins with it. */
function idOf(targets: readonly Target[], text: string, register: Register): string | undefined {
  const [target] = targets;
  const slug = slugOf(text);
  if (target === undefined || targets.length > 1 || slug === '') return undefined;
  if (register.has(target, slug)) return slug;
  const meant = register.named(targets, text) ?? register.nearest(targets, text);
  const name =
    meant && target !== 'goal' && slugOf(register.get(meant.kind as 'person', meant.id)?.data.name ?? '');
  return meant && `-${name}-`.includes(`-${slug}-`) ? meant.id : undefined;
}
