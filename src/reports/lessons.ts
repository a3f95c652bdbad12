import type { Day } from '../core/ground/calendar.ts';
import { byText } from '../core/ground/order.ts';
import { activeContacts } from '../core/meaning/contacts.ts';
import { stemsOf } from '../core/meaning/stems.ts';
import type { FieldsOf } from '../core/model/kinds.ts';
import type { RecordOf } from '../core/model/record.ts';
import { keyOf } from '../core/model/record-key.ts';
import type { Register } from '../core/register/register.ts';
import { columnsOf, type ReportContext, type Row, report } from '../core/reporting/report.ts';
import { fold } from '../core/words/words.ts';
import { type Texts, texts } from './lessons/texts.ts';

interface Figures {
  lessons: number;
  stimuli: number;
  obstacles: number;
  /** The different labels of lessons. */
  labels: number;
  /** The partners that did not stop and have experience with something. */
  partnersToAsk: number;
}

/** Something that was learned, with the evaluation or minutes it stands in. */
interface Lesson {
  lesson: NonNullable<FieldsOf['evaluation']['lessons']>[number];
  record: RecordOf<'evaluation' | 'meeting'>;
  day: Day | undefined;
}

/** What helped and what stood in the way, where that was learned, and whom to ask. */
export const lessons = report<Figures, Texts>({
  id: 'lessons',
  texts,
  figures({ register, today }) {
    const all = lessonsIn(register, today);
    const stimuli = all.filter(({ lesson }) => lesson.kind === 'stimulus').length;
    return {
      lessons: all.length,
      stimuli,
      obstacles: all.length - stimuli,
      labels: labelsIn(all).size,
      partnersToAsk: experienced(register).length,
    };
  },
  sections(context, texts) {
    const { register, today } = context;
    const all = lessonsIn(register, today);
    const labels = labelsIn(all);
    return [
      {
        id: 'lessons',
        ...texts.lessons,
        columns: columnsOf(texts.columns, 'label', 'lesson', { key: 'kind', under: 'lesson' }, 'where', {
          key: 'on',
          type: 'date',
          under: 'where',
        }),
        rows: lessonRows(all, labels, texts),
      },
      {
        id: 'ask',
        ...texts.ask,
        columns: columnsOf(
          texts.columns,
          'partner',
          { key: 'experience', type: 'list' },
          { key: 'fits', type: 'list' },
          { key: 'call', type: 'list' },
        ),
        rows: askRows(labels, context),
      },
    ];
  },
});

/** The lessons of evaluations and minutes of today and before, the newest first. */
function lessonsIn(register: Register, today: Day): Lesson[] {
  return [...register.all('evaluation'), ...register.all('meeting')]
    .flatMap(record => {
      const day = record.data.held_on ?? (record.kind === 'evaluation' ? record.data.planned_on : undefined);
      return (record.data.lessons ?? []).map(lesson => ({ lesson, record, day }));
    })
    .filter(({ lesson, day }) => lesson.text && (day === undefined || day <= today))
    .sort((a, b) => byText(b.day ?? '', a.day ?? ''));
}

/** Every label, by itself without case and accents, as the newest lesson with it writes it. */
function labelsIn(all: readonly Lesson[]): Map<string, string> {
  const labels = new Map<string, string>();
  for (const { lesson } of all)
    for (const label of lesson.tags ?? [])
      if (label && !labels.has(fold(label))) labels.set(fold(label), label);
  return labels;
}

/** A lesson with several labels stands with each of them; those without one come last. */
function lessonRows(all: readonly Lesson[], labels: ReadonlyMap<string, string>, texts: Texts): Row[] {
  const row = ({ lesson, record, day }: Lesson, label: string | null): Row => ({
    id: keyOf(record),
    label,
    lesson: lesson.text,
    kind: texts.kinds[lesson.kind],
    where: record.data.name,
    on: day ?? null,
  });
  const byLabel = new Map<string, Lesson[]>([...labels.keys()].sort(byText).map(key => [key, []]));
  const others: Lesson[] = [];
  for (const one of all) {
    const keys = new Set((one.lesson.tags ?? []).filter(Boolean).map(fold));
    for (const key of keys) byLabel.get(key)?.push(one);
    if (keys.size === 0) others.push(one);
  }
  const labelled = [...byLabel].flatMap(([key, own]) => own.map(one => row(one, labels.get(key) ?? null)));
  return [...labelled, ...others.map(one => row(one, null))];
}

/** Whom to ask: first who has experience with what we learned about. */
function askRows(labels: ReadonlyMap<string, string>, { register, today }: ReportContext): Row[] {
  const { language } = register.words.vocabulary;
  return experienced(register)
    .map(partner => {
      const experience = (partner.data.experience_with ?? []).filter(Boolean);
      const known = stemsOf(experience.join('; '), language);
      const isKnown = (label: string): boolean => {
        const asked = [...stemsOf(label, language).keys()];
        return asked.length > 0 && asked.every(stem => known.has(stem));
      };
      const fits = [...labels].filter(([label]) => isKnown(label));
      return {
        id: keyOf(partner),
        partner: partner.data.name,
        experience,
        fits: fits.map(([, label]) => label),
        call: activeContacts(partner, register, today).map(({ data }) => data.name),
      };
    })
    .sort((a, b) => b.fits.length - a.fits.length);
}

function experienced(register: Register): RecordOf<'partner'>[] {
  return register
    .all('partner')
    .filter(({ data }) => data.status !== 'stopped' && data.experience_with?.some(Boolean));
}
