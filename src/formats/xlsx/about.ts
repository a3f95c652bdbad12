import type { Audience } from '../../core/audiences/readers.ts';
import { stepText } from '../../core/doing/step.ts';
import type { Language } from '../../core/ground/language.ts';
import { goingRound } from '../../core/output/going-round.ts';
import type { ReportResult, Section } from '../../core/reporting/report.ts';
import type { Say } from '../../core/words/say.ts';
import { cellOf, textCell } from './cells.ts';
import { highEnough, type SheetRow } from './height.ts';
import type { NamelessSheet } from './table.ts';

interface Words {
  about: string;
  initiative: string;
  day: string;
  state: string;
  forWhom: string;
  inBrief: string;
  audiences: Record<Audience, string>;
}

const words: Record<Language, Words> = {
  nl: {
    about: 'Over dit rapport',
    initiative: 'Initiatief',
    day: 'Gemaakt op',
    state: 'De stand van',
    forWhom: 'Voor wie',
    inBrief: 'Goed om te weten',
    audiences: { core: 'de kerngroep', partners: 'partners', everyone: 'iedereen' },
  },
  en: {
    about: 'About this report',
    initiative: 'Initiative',
    day: 'Made on',
    state: 'As it stood on',
    forWhom: 'Who it is for',
    inBrief: 'Good to know',
    audiences: { core: 'the core group', partners: 'partners', everyone: 'everyone' },
  },
};

const columns = [{ width: 36 }, { width: 80 }];

/** The first sheet: what this report is, and all that its sections say in sentences. */
export function aboutSheet(result: ReportResult, say: Say): NamelessSheet {
  const { about, initiative, day, state, forWhom, audiences } = words[say.language];
  const data: SheetRow[] = [
    [textCell([result.title], { fontWeight: 'bold', fontSize: 16, height: 22, wrap: false })],
    [textCell([result.summary], { wrap: false })],
    [],
    [textCell([initiative]), textCell([result.initiative])],
    [textCell([day]), cellOf(result.today, { key: 'day', title: day, type: 'date' }, say)],
    ...(result.at
      ? [[textCell([state]), cellOf(result.at.day, { key: 'day', title: day, type: 'date' }, say)]]
      : []),
    [textCell([forWhom]), textCell([result.onlyPartner?.name ?? audiences[result.audience]])],
    ...result.sections
      .map(sentences)
      .filter(rows => rows.length > 0)
      .flatMap(rows => [[], ...rows]),
    ...goingRoundRows(result, say.language),
  ];
  return { title: about, data: data.map(row => highEnough(row, columns)), columns };
}

/** What it ends with where it goes round. */
function goingRoundRows(result: ReportResult, language: Language): SheetRow[] {
  const lines = goingRound(result);
  if (lines.length === 0) return [];
  const title = textCell([words[language].inBrief], { fontWeight: 'bold' });
  return [[], ...lines.map((line, index) => [index === 0 ? title : null, textCell([line])])];
}

/** What a section says beside its table, a row each. Good news needs no explanation of what would have stood there. */
function sentences({ title, about, paragraphs = [], rows, empty, next }: Section): SheetRow[] {
  const isEmpty = rows.length === 0 && empty !== undefined;
  const said = [
    ...(about && !isEmpty ? [about] : []),
    ...paragraphs.map(stepText),
    ...(isEmpty ? [stepText(empty)] : []),
    ...(next ? [`→ ${stepText(next)}`] : []),
  ];
  return said.map((text, index) => [
    index === 0 ? textCell([title], { fontWeight: 'bold' }) : null,
    textCell([text]),
  ]);
}
