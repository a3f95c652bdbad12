import { rule } from '../../core/checking/rule.ts';
import { addInterval, type Day, firstDay, isUnlikely, type PartialDate } from '../../core/ground/calendar.ts';
import type { Step } from '../../core/model/place.ts';
import type { RecordFile } from '../../core/model/record.ts';
import { type Shape, shapeOf } from '../../core/model/shape.ts';

interface Facts {
  field: string;
  date: PartialDate;
  /** `happened`: it is written as something that was. `far`: more than thirty years from now. */
  reason: 'happened' | 'far';
  /** Does it have to be filled in? */
  asked: boolean;
}

/** What was, was today or before; and nobody plans thirty years ahead. */
export const dayToCome = rule<Facts>({
  id: 'day-to-come',
  group: 'calendar',
  severity: 'warning',
  judgesAnswers: true,
  urgency: { step: 'rest' },
  texts: {
    nl: {
      name: 'dag-die-nog-komt',
      title: 'Wat gebeurd is, was vandaag of eerder.',
      why: 'Moet die dag nog komen? Dan tellen rapporten iets mee dat er nog niet is.',
      message: ({ field, date, reason }, say) =>
        reason === 'happened'
          ? `"${say.field(field)}" is ${say.date(date)}, en die dag moet nog komen`
          : `${say.date(date)} is nog meer dan dertig jaar weg`,
      help: ({ reason, asked }) =>
        reason === 'happened' && !asked
          ? 'Kijk de datum na. Is het nog niet zover? Laat dit dan leeg.'
          : 'Kijk de datum na.',
      inShort: ({ date }, say) => ({
        message: `${say.date(date)}? Die dag moet nog komen`,
        help: 'Kijk de datum na.',
      }),
    },
    en: {
      name: 'day-to-come',
      title: 'What took place was today or before.',
      why: 'When a day is still to come, reports count something that is not there yet.',
      message: ({ field, date, reason }, say) =>
        reason === 'happened'
          ? `"${say.field(field)}" is ${say.date(date)}, and that day is still to come`
          : `${say.date(date)} is more than thirty years away`,
      help: ({ reason, asked }) =>
        reason === 'happened' && !asked
          ? 'Check the date. Has it not happened yet? Then leave this empty.'
          : 'Check the date.',
      inShort: ({ date }, say) => ({
        message: `${say.date(date)}? That day is still to come`,
        help: 'Check the date.',
      }),
    },
  },
  *find({ register, today }) {
    const far = addInterval(today, 'P30Y') ?? '9999';
    const mayBeLate = ({ text }: RecordFile): boolean => lateYears(text, today);
    for (const file of register.files) {
      if (!mayBeLate(file)) continue;
      for (const { path, date, asked, hasBeen } of datesIn(shapeOf(file.kind), file.data, [])) {
        const field = String(path.at(-1));
        // Another rule tells of a year that nobody means, and of an evaluation.
        if (
          firstDay(date) <= today ||
          isUnlikely(date) ||
          (file.kind === 'evaluation' && field === 'held_on')
        )
          continue;
        const reason = hasBeen ? 'happened' : firstDay(date) > far ? 'far' : undefined;
        if (reason) yield { at: { file: file.file, path }, facts: { field, date, reason, asked } };
      }
    }
  },
});

/** Does a year of today or later stand in this text? Most records are older than that. */
function lateYears(text: string, today: Day): boolean {
  for (const [year] of text.matchAll(/\b2[01]\d\d\b/g)) if (year >= today.slice(0, 4)) return true;
  return false;
}

interface Found {
  path: readonly Step[];
  date: PartialDate;
  asked: boolean;
  /** Does it say when something took place? */
  hasBeen: boolean;
}

/** Every date in a record, at any depth. */
function* datesIn(shape: Shape, value: unknown, path: readonly Step[], asked = false): Iterable<Found> {
  if (value === undefined) return;
  if (shape.type === 'list' && Array.isArray(value))
    for (const [index, item] of value.entries()) yield* datesIn(shape.items, item, [...path, index]);
  else if (shape.type === 'fields')
    for (const [name, field] of shape.fields)
      yield* datesIn(
        field,
        (value as Record<string, unknown>)[name],
        [...path, name],
        shape.required.includes(name),
      );
  else if ((shape.type === 'date' || shape.type === 'partial-date') && value !== '')
    yield { path, date: String(value), asked, hasBeen: shape.when === 'happened' };
}
