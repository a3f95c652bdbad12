import { type Day, firstDay, type Interval, type PartialDate } from './calendar.ts';
import type { FolderKind, Kind } from './kinds.ts';
import type { Language } from './language.ts';
import type { Target } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';
import { shownIn, type Words } from './words.ts';

/**
 * Turns names of the model into words for people: fields, values and kinds in the words of the repository,
 * dates and lists in the language of what is printed.
 */
export interface Say {
  language: Language;
  kind(target: Target): string;
  field(name: string): string;
  value(name: string): string;
  label(name: string, kind?: Kind): string;
  /** One short sentence that helps to fill a field in. */
  hint(name: string, kind?: Kind): string;
  /** A value for people to read, in the language that is printed: "doet niet meer mee". */
  shown(value: string): string;
  /** The path of a record, by kind and id. */
  file(kind: FolderKind, id: string): string;
  folder(kind: FolderKind): string;
  /** `afspraak/2026-03-12-locatie`, as it is typed where several kinds can be meant. */
  reference(target: Target, id: string): string;
  /** `12 maart 2026`, `maart 2026`, `2026`. */
  date(date: PartialDate): string;
  /** `3 maanden`. */
  interval(interval: Interval): string;
  /** `a, b en c`; with `or`: `a, b of c`. */
  list(items: readonly string[], or?: boolean): string;
  /** `één rol`, `3 rollen`. */
  count(number: number, one: string, many: string): string;
  number(number: number): string;
}

/** `words`: of the repository. `spoken`: the vocabulary of the language that is printed. */
export function sayWith(words: Words, spoken: Vocabulary): Say {
  const { language } = spoken;
  return {
    language,
    kind: words.kind,
    field: words.field,
    value: words.value,
    label: words.label,
    hint: words.hint,
    shown: value => shownIn(value, spoken),
    folder: kind => words.vocabulary.folders[kind],
    file: (kind, id) => `${words.vocabulary.folders[kind]}/${id}.md`,
    reference: (target, id) => (target === 'initiative' ? words.kind(target) : `${words.kind(target)}/${id}`),
    date: date => dateIn(date, spoken),
    interval: interval => intervalIn(interval, spoken),
    list: (items, or) =>
      new Intl.ListFormat(language, { type: or ? 'disjunction' : 'conjunction' }).format(items),
    count: (number, one, many) => (number === 1 ? `${oneIn[language]} ${one}` : `${number} ${many}`),
    number: number => new Intl.NumberFormat(language).format(number),
  };
}

const oneIn: Record<Language, string> = { nl: 'één', en: 'one' };

function dateIn(date: PartialDate, { months }: Vocabulary): string {
  const day: Day = firstDay(date);
  const year = day.slice(0, 4);
  if (date.length === 4) return year;
  const month = `${months[Number(day.slice(5, 7)) - 1]} ${year}`;
  return date.length === 7 ? month : `${Number(day.slice(8))} ${month}`;
}

function intervalIn(interval: Interval, { units, values }: Vocabulary): string {
  if (interval === 'none') return values.none;
  const names = { Y: units.year, M: units.month, W: units.week, D: units.day };
  const parts = [...interval.matchAll(/(\d+)([YMWD])/g)].map(([, number, unit]) => {
    const [one, many] = names[unit as keyof typeof names];
    return `${number} ${Number(number) === 1 ? one : many}`;
  });
  return parts.join(' ');
}
