import { commandNames } from '../../core/asking/command-names.ts';
import { flagOf } from '../../core/asking/option-words.ts';
import { type Answers, textIn, textsIn } from '../../core/asking/question.ts';
import { inShell } from '../../core/doing/proposal.ts';
import { columnName, type Headed } from '../../core/importing/headings.ts';
import { mappingTyped } from '../../core/importing/mapping.ts';
import { partsOf } from '../../core/model/record-key.ts';
import type { Say } from '../../core/words/say.ts';
import type { Facts } from './facts.ts';
import type { ReadImport } from './read.ts';
import { texts } from './texts.ts';

/** What was left alone and why, where the contact details are, and the line that reads the list again. */
export function nextSteps(
  read: ReadImport,
  facts: Facts,
  answers: Answers,
  file: string,
  say: Say,
): string[] {
  const words = texts[say.language];
  const left = (read.headed?.columns ?? []).filter(({ field }) => field === undefined).map(columnName);
  const notes = [...facts.notes].map(([about, rows]) => words.notes[about](words.rows([...rows], say)));
  const unfit = [...facts.unfit].map(([field, rows]) =>
    words.unfit(words.rows([...rows], say), say.field(field)),
  );
  return [
    ...notes,
    ...unfit,
    ...(left.length > 0 ? [words.leftAlone(left, say)] : []),
    ...(read.list?.isOldWindows ? [words.oldWindows] : []),
    ...(facts.unknownKinds > 0 ? [words.unknownKinds(facts.unknownKinds, say)] : []),
    ...(facts.hasDetails ? [words.detailsIn(file)] : []),
    words.again(lineFor(read, answers, say)),
  ];
}

function lineFor({ headed, kind, rows }: ReadImport, answers: Answers, say: Say): string {
  const { language } = say;
  const flag = (key: 'as' | 'map' | 'sheet' | 'rows' | 'who', text: string): string[] => [
    flagOf(key, language),
    text,
  ];
  const sheet = textIn(answers, 'sheet');
  const typed = textIn(answers, 'rows');
  const map = headed && kind ? mappingTyped(headed as Headed, kind, language) : [];
  return [
    'initiatief',
    commandNames.import[language],
    textIn(answers, 'file') ?? '',
    ...(kind ? flag('as', texts[language].kinds[kind].name) : []),
    ...(sheet === undefined ? [] : flag('sheet', sheet)),
    ...(typed === undefined ? [] : flag('rows', typed)),
    ...map.flatMap(each => flag('map', each)),
    ...sameTyped(answers, rows?.doubts.map(({ person }) => person.id) ?? []).flatMap(each =>
      flag('who', each),
    ),
  ]
    .map(inShell)
    .join(' ');
}

/** Who was said to be somebody who is there: what is new now is found by its name the next time. */
function sameTyped(answers: Answers, ids: readonly string[]): string[] {
  const given = textsIn(answers, 'who').filter(typed => !/=\s*(?:nieuw|new)\s*$/i.test(typed));
  const chosen = ids.flatMap(id => {
    const answer = textIn(answers, `row${id}`);
    return answer?.startsWith('person/') ? [`${id}=${partsOf(answer).id}`] : [];
  });
  return [...given, ...chosen];
}
