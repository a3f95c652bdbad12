import type { ActionTexts, Refusal } from '../../core/acting/action.ts';
import type { Choice, Question } from '../../core/asking/question.ts';
import type { ListKind } from '../../core/importing/column-words.ts';
import type { Because, Known } from '../../core/importing/known-people.ts';
import type { NoList } from '../../core/importing/list-file.ts';
import type { NoMapping } from '../../core/importing/mapping.ts';
import type { Say } from '../../core/words/say.ts';
import type { Facts, LeftAlone } from './facts.ts';

type Label = Pick<Question, 'label' | 'hint'>;

/** What is said around the reading of a list. */
export interface ImportTexts extends ActionTexts {
  questions: Record<'file' | 'sheet' | 'as' | 'right' | 'map' | 'field' | 'whereIsName', Label>;
  kinds: Record<ListKind, Pick<Choice, 'name' | 'also'>>;
  fits: string;
  yes: string;
  no: string;
  leaveOut: string;
  obstacles: Record<NoList, Refusal>;
  noMapping(why: NoMapping, say: Say): Refusal;
  mapForm(columns: readonly string[], say: Say): string;
  noRows: Refusal;
  noSuchRow(typed: string): Refusal;
  noSuchPerson(typed: string, id: string): Refusal;
  nobodyAgreed: Refusal;
  wouldBeKept(file: string): Refusal;
  /** What is shown before it is asked whether it is right. */
  howRead: string;
  columnsOf: readonly [string, string];
  columns: Record<'row' | 'name' | 'partner' | 'roles' | 'phone' | 'email' | 'people', string>;
  soMany(count: number, kind: ListKind, shown: number, say: Say): string;
  whoIs(id: string, name: string): string;
  /** `meant`: who that is, and why. */
  whoTyped(flag: string, id: string, example: string, meant: string): string;
  /** How another row of the list is typed. */
  rowTyped(id: string): string;
  candidate(known: Known, because: string): string;
  because: Record<Because, string>;
  somebodyNew: string;
  skipRow: string;
  did(facts: Facts, say: Say): string;
  /** `4, 7 en 9` */
  rows(rows: readonly number[], say: Say): string;
  notes: Record<LeftAlone, (rows: string) => string>;
  unfit(rows: string, field: string): string;
  leftAlone(columns: readonly string[], say: Say): string;
  oldWindows: string;
  unknownKinds(count: number, say: Say): string;
  detailsIn(file: string): string;
  again(line: string): string;
}
