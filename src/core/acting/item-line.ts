import { type Answer, type Answers, newOneIn, type Question, type RecordAsk } from '../asking/question.ts';
import type { Language } from '../ground/language.ts';
import { slugOf } from '../ground/slug.ts';
import type { ActionContext } from './action.ts';
import { namingAll } from './naming.ts';
import { readAnswer } from './read-answer.ts';
import { recordChoices } from './record-choices.ts';
import { misreadWords } from './told-answers.ts';

type Reading = Pick<ActionContext, 'register' | 'spoken' | 'say' | 'today'>;

/** The parts of an item as they stand in one line: whom it is about, what it is, and by when. */
export function lineOf(of: readonly Question[]): readonly Question[] {
  const rank = ({ ask }: Question): number => (ask.type === 'record' ? 0 : isText(ask) ? 1 : 2);
  return of.toSorted((one, other) => rank(one) - rank(other));
}

/** How such a line is written, with signs that every keyboard has: `wie - wat - uiterlijk`. */
export function lineForm(of: readonly Question[]): string {
  return lineOf(of)
    .map(({ label }) => label.toLowerCase())
    .join(' - ');
}

/**
 * Reads an item that is typed in one line: `Joke - sleutel bijmaken - vrijdag`. What is a name or a day is known as that,
 * wherever it stands. A name that nobody has stays as it was typed. Or what is not clear.
 */
export function readItemLine(
  of: readonly Question[],
  typed: string,
  reading: Reading,
): { item: Answers } | { says: string } {
  const item: Record<string, Answer> = {};
  const parts = lineOf(of);
  let pieces = piecesOf(typed, parts, reading);
  for (const part of parts.filter(({ ask }) => !isText(ask))) {
    const answers = pieces.map(piece => sureAnswer(part, piece, reading));
    const at = answers.findIndex(answer => answer !== undefined);
    if (at < 0) continue;
    item[part.key] = answers[at] as Answer;
    pieces = pieces.filter((_, index) => index !== at);
  }
  for (const part of parts) {
    if (item[part.key] !== undefined || pieces[0] === undefined) continue;
    const isRoom =
      pieces.length > parts.filter(({ ask, key }) => isText(ask) && item[key] === undefined).length;
    if (part.ask.type === 'record' && !(isRoom && isNameLike(pieces[0]))) continue;
    const piece = pieces.shift() as string;
    if (part.ask.type === 'record') item[part.key] = part.ask.several ? namesIn(piece) : piece;
    else {
      const read = readAnswer(part.ask, withoutBefore(piece), reading as never);
      if ('misread' in read) {
        const { says, help } = misreadWords(read.misread, part.key, reading.say);
        return { says: [says, help].filter(Boolean).join(' ') };
      }
      item[part.key] = read.answer;
    }
  }
  const isShort = parts.some(({ key, required }) => required && item[key] === undefined);
  if (isShort || pieces.length > 0) return { says: texts[reading.say.language](lineForm(of)) };
  return { item };
}

/** An item in one line, as it was understood. */
export function itemLine(of: readonly Question[], item: Answers, { register, say }: Reading): string {
  const { name } = namingAll(say, register);
  const shown = (answer: Answer): string => newOneIn(answer)?.name ?? name(String(answer));
  return lineOf(of)
    .flatMap(({ key, ask }) => {
      const answer = item[key];
      if (answer === undefined || answer === '') return [];
      if (ask.type === 'record') return say.list((Array.isArray(answer) ? answer : [answer]).map(shown));
      return ask.type === 'date' || ask.type === 'partialDate' ? say.date(String(answer)) : String(answer);
    })
    .join(between);
}

const between = ' · ';

/** The pieces of a line; a sign between two of them may also stand at an end, where nothing was filled in. */
function piecesOf(typed: string, parts: readonly Question[], reading: Reading): string[] {
  const pieces = typed
    .split(/\s*[·|;\t]\s*|(?:^|\s+)[–—-](?:\s+|$)/)
    .map(piece => piece.trim())
    .filter(piece => piece !== '');
  const [only] = pieces;
  return pieces.length === 1 && only ? betweenCommas(only, parts, reading) : pieces;
}

/** Between commas only what is sure is taken apart: a comma can also stand in what is to be done. */
function betweenCommas(line: string, parts: readonly Question[], reading: Reading): string[] {
  const rest = line.split(/\s*,\s*/).filter(piece => piece !== '');
  const known = parts
    .filter(({ ask }) => !isText(ask))
    .map(part => {
      const sure = rest.filter(piece => sureAnswer(part, piece, reading) !== undefined);
      for (const piece of sure) rest.splice(rest.indexOf(piece), 1);
      return sure.join(', ');
    });
  return rest.length === 0 ? [line] : [rest.join(', '), ...known].filter(piece => piece !== '');
}

/** The names in `Joke en Rinus`. */
function namesIn(piece: string): string[] {
  return piece.split(/\s*[,/+&]\s*|\s+(?:en|and)\s+/).filter(name => name !== '');
}

/** What a piece is for sure as an answer to this: people who are on record, by name or first name; a day. */
function sureAnswer({ ask }: Question, piece: string, reading: Reading): Answer | undefined {
  if (ask.type === 'record') {
    const found = (ask.several ? namesIn(piece) : [piece]).map(name => recordCalled(ask, name, reading));
    const keys = found.filter(key => key !== undefined);
    if (keys.length === 0 || keys.length < found.length) return undefined;
    return ask.several ? keys : keys[0];
  }
  const read = readAnswer(ask, withoutBefore(piece), reading as never);
  return 'answer' in read ? read.answer : undefined;
}

/** The one record with this name, or with this first name. */
function recordCalled(ask: RecordAsk, name: string, reading: Reading): string | undefined {
  const wanted = slugOf(name);
  if (wanted === '') return undefined;
  const all = recordChoices(ask, reading);
  const whole = all.filter(({ value, short }) => value.endsWith(`/${wanted}`) || slugOf(short) === wanted);
  const found = whole.length > 0 ? whole : all.filter(({ short }) => slugOf(short).startsWith(`${wanted}-`));
  return found.length === 1 ? found[0]?.value : undefined;
}

/** Does each word for a person begin as a name does? */
function isNameLike(piece: string): boolean {
  return namesIn(piece).every(name => /^\p{Lu}/u.test(name));
}

function withoutBefore(piece: string): string {
  return piece.replace(/^(?:v[oó]ór|voor|uiterlijk|before|by)\s+/iu, '');
}

function isText({ type }: Question['ask']): boolean {
  return type === 'text' || type === 'longText';
}

const texts: Record<Language, (form: string) => string> = {
  nl: form => `Schrijf het in één regel, zo: ${form}`,
  en: form => `Write it in one line, like this: ${form}`,
};
