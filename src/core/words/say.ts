import type { AgendaName, ConditionName } from '../../generated/types.ts';
import { type Day, firstDay, type Interval, type PartialDate } from '../ground/calendar.ts';
import { type Language, listed } from '../ground/language.ts';
import type { FolderKind, Kind, Target } from '../model/kinds.ts';
import type { Vocabulary } from './vocabulary.ts';
import { shownIn, textIn, type Words } from './words.ts';

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
  /** One short sentence that helps to fill a field in, in the language that is printed. */
  hint(name: string, about?: Target): string;
  /** A value for people to read, in the language that is printed: "doet niet meer mee". */
  shown(value: string): string;
  /** What is going on with fields that do not stand together as they have to, and what to do. */
  condition(name: ConditionName, fields: readonly string[]): { message: string; help: string };
  /** What a date of this sort is about, and what the record is called there. */
  dated(type: AgendaName, name: string): { label: string; name: string };
  /** The path of a record, by kind and id. */
  file(kind: FolderKind, id: string): string;
  /** `afspraak/2026-03-12-locatie`, as it is typed where several kinds can be meant. */
  reference(target: Target, id: string): string;
  /** `12 maart 2026`, `maart 2026`, `2026`. */
  date(date: PartialDate): string;
  /** `3 maanden`. */
  interval(interval: Interval): string;
  /** The same in the words of the repository, as it is typed. */
  typedInterval(interval: Interval): string;
  /** `a, b en c`; with `or`: `a, b of c`. */
  list(items: readonly string[], or?: boolean): string;
  /** `één rol`, `3 rollen`. */
  count(number: number, one: string, many: string): string;
  number(number: number): string;
}

/** `words`: of the repository. `spoken`: the vocabulary of the language that is printed. */
export function sayWith(words: Words, spoken: Vocabulary): Say {
  const { language } = spoken;
  // Made at the first number, and kept: making one takes far longer than using it.
  let numbers: Intl.NumberFormat | undefined;
  return {
    language,
    kind: words.kind,
    field: words.field,
    value: words.value,
    label: words.label,
    hint: (name, about) => {
      if (words.vocabulary.language === language) return words.hint(name, about);
      // What comes after is to be typed, in words that do not belong in these records.
      return firstSentence(textIn(spoken.hints, name, about));
    },
    shown: value => shownIn(value, spoken),
    condition: (name, fields) => {
      const { message, help } = spoken.conditions[name];
      const named = fields.map(words.field);
      const lists: Record<string, string> = {
        any: listed(named, language, true),
        all: listed(named, language),
      };
      const filled = (text: string): string =>
        text.replace(/\{(\w+)\}/g, (_, field: string) => lists[field] ?? words.field(field));
      return { message: filled(message), help: filled(help) };
    },
    dated: (type, name) => ({
      label: spoken.agenda[type],
      name: (spoken.agendaNames[type] ?? '{name}').replace('{name}', () => name),
    }),
    file: (kind, id) => `${words.vocabulary.folders[kind]}/${id}.md`,
    reference: (target, id) => (target === 'initiative' ? words.kind(target) : `${words.kind(target)}/${id}`),
    date: date => dateIn(date, spoken),
    interval: interval => intervalIn(interval, spoken),
    typedInterval: interval => intervalIn(interval, words.vocabulary),
    list: (items, or) => listed(items, language, or),
    count: (number, one, many) => (number === 1 ? `${oneIn[language]} ${one}` : `${number} ${many}`),
    number: number => {
      numbers ??= new Intl.NumberFormat(language);
      return numbers.format(number);
    },
  };
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?= |$)/.exec(text)?.[0] ?? text;
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
