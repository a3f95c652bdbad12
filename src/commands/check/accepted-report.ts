import type { Acceptance, Authorship, Decision, LevelChoice } from '../../core/checking/acceptances.ts';
import type { Language } from '../../core/ground/language.ts';
import type { ReportResult, Row, Section } from '../../core/reporting/report.ts';
import type { Say } from '../../core/words/say.ts';

/** Everything that was decided, with who wrote it down. */
export interface Listed {
  today: string;
  initiative: string;
  accepted: readonly (Acceptance & Authorship)[];
  levels: readonly (LevelChoice & Authorship)[];
}

/** The list of what is so on purpose, as a report for the core group: it names who wrote it down. */
export function acceptedReport({ today, initiative, accepted, levels }: Listed, say: Say): ReportResult {
  const texts = words[say.language];
  const { columns } = texts;
  const rowOf = (one: Decision & Authorship): Row => ({
    rule: one.rule.texts[say.language].name,
    file: one.file,
    because: one.because ?? texts.noReason,
    by: authorText(one, say),
  });
  const acceptedRows = (isMeant: (one: Acceptance) => boolean): Row[] =>
    accepted.filter(isMeant).map(one => ({
      ...rowOf(one),
      field: one.field === undefined ? null : texts.at(one.field),
      until: one.until === undefined ? null : texts.until(say.date(one.until)),
    }));
  const reason = [
    { key: 'because', title: columns.because },
    { key: 'by', title: columns.by, under: 'because' },
  ];
  const where = [
    { key: 'rule', title: columns.rule },
    { key: 'file', title: columns.file },
    { key: 'field', title: columns.field, under: 'file' },
    ...reason,
    { key: 'until', title: columns.until, under: 'because' },
  ];
  const sections: Section[] = [
    { id: 'accepted', ...texts.accepted, columns: where, rows: acceptedRows(({ findings }) => findings > 0) },
    {
      id: 'levels',
      ...texts.levels,
      columns: [
        { key: 'rule', title: columns.rule },
        { key: 'level', title: columns.level },
        { key: 'default', title: columns.default },
        ...reason,
      ],
      rows: levels.map(one => ({
        ...rowOf(one),
        level: say.value(one.level),
        default: say.value(one.rule.severity),
      })),
    },
    { id: 'ended', ...texts.ended(say), columns: where, rows: acceptedRows(({ hasEnded }) => hasEnded) },
    {
      id: 'unneeded',
      ...texts.unneeded(say),
      columns: where,
      rows: acceptedRows(({ findings, hasEnded }) => findings === 0 && !hasEnded),
    },
  ];
  return {
    report: 'accepted',
    name: 'accepted',
    title: texts.title,
    summary: texts.summary,
    today,
    language: say.language,
    audience: 'core',
    initiative,
    figures: {},
    sections: sections.filter(({ id, rows }) => id === 'accepted' || rows.length > 0),
  };
}

function authorText({ by, on, committed }: Authorship, say: Say): string | null {
  if (committed === false) return words[say.language].notCommitted;
  return by === null ? null : [by, ...(on === null ? [] : [say.date(on)])].join(', ');
}

interface Words {
  title: string;
  summary: string;
  accepted: Pick<Section, 'title' | 'about' | 'empty'>;
  levels: Pick<Section, 'title' | 'about'>;
  ended(say: Say): Pick<Section, 'title' | 'about' | 'next'>;
  unneeded(say: Say): Pick<Section, 'title' | 'about' | 'next'>;
  columns: Record<'rule' | 'file' | 'field' | 'because' | 'until' | 'by' | 'level' | 'default', string>;
  at(field: string): string;
  until(date: string): string;
  noReason: string;
  notCommitted: string;
}

const words: Record<Language, Words> = {
  nl: {
    title: 'Bewust zo',
    summary: 'Welke meldingen laten we met opzet staan, en waarom?',
    accepted: {
      title: 'Wat we zo laten',
      about: 'Deze meldingen kloppen. We laten het met opzet zo.',
      empty: 'We laten nu geen enkele melding met opzet staan.',
    },
    levels: {
      title: 'Regels die voor ons anders tellen',
      about: 'Dit niveau kozen we zelf, in initiatief.yaml.',
    },
    ended: say => ({
      title: 'Het uitstel is voorbij',
      about: 'Tot die dag lieten we het zo. Nu hoort het er weer bij.',
      next: `Nog even niet? Verander dan de dag bij ${say.field('until')}. Anders mag het daar weg.`,
    }),
    unneeded: say => ({
      title: 'Niet meer nodig',
      about: 'Hier valt nu niets meer te melden.',
      next: `Blijft dat zo? Haal het in dat bestand weg bij ${say.field('accepted')}.`,
    }),
    columns: {
      rule: 'Regel',
      file: 'Bestand',
      field: 'Bij',
      because: 'Omdat',
      until: 'Tot en met',
      by: 'Door',
      level: 'Nu',
      default: 'Standaard',
    },
    at: field => `bij ${field}`,
    until: date => `tot en met ${date}`,
    noReason: 'geen reden opgeschreven',
    notCommitted: 'nog niet vastgelegd in git',
  },
  en: {
    title: 'On purpose',
    summary: 'Which findings do we leave on purpose, and why?',
    accepted: {
      title: 'What we leave like this',
      about: 'These findings are right. We leave things like this on purpose.',
      empty: 'We are not leaving any finding on purpose now.',
    },
    levels: {
      title: 'Rules that matter more or less to us',
      about: 'We chose this level ourselves, in initiatief.yaml.',
    },
    ended: say => ({
      title: 'No longer put off',
      about: 'We left this until that day. Now it is told again.',
      next: `Not yet? Then change the day at ${say.field('until')}. Otherwise remove it there.`,
    }),
    unneeded: say => ({
      title: 'No longer needed',
      about: 'There is nothing left to tell here.',
      next: `Will it stay like that? Remove it from that record, under ${say.field('accepted')}.`,
    }),
    columns: {
      rule: 'Rule',
      file: 'Record',
      field: 'Field',
      because: 'Because',
      until: 'Until',
      by: 'By',
      level: 'Now',
      default: 'Usual',
    },
    at: field => `at ${field}`,
    until: date => `until ${date}`,
    noReason: 'no reason written down',
    notCommitted: 'not committed to git yet',
  },
};
