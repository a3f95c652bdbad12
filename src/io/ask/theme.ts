import { styleText } from 'node:util';
import type { Language } from '../../core/ground/language.ts';
import type { Question } from './question.ts';

type Paint = (text: string) => string;

/** How questions look, in colour or not; every word of inquirer itself in the language that is spoken. */
export interface Theme {
  prefix: { idle: string; done: string };
  icon: { checked: string; unchecked: string; cursor: string };
  validationFailureMode: 'keep' | 'clear';
  style: {
    answer: Paint;
    message(text: string, status: string): string;
    error: Paint;
    defaultAnswer: Paint;
    highlight: Paint;
    searchTerm: Paint;
    description: Paint;
    disabled: Paint;
    keysHelpTip(keys: readonly [key: string, action: string][]): string;
  };
}

/** How a question looks. */
export interface Look {
  language: Language;
  color: boolean;
  width: number;
  /** Is the answer typed, on a line of its own? */
  typing: boolean;
  /** Is an answer that will not do wiped? */
  clears: boolean;
  /** How many answers there are, where not all of them are in sight. */
  more(): number;
  /** Was the answer given? What was said about it on the way goes then. */
  isOver?(): boolean;
  /** Can somebody go back to the question before? */
  canStepBack?: boolean;
}

/** How to go back to the question before. */
const backTexts: Record<Language, string> = { nl: 'Esc: een vraag terug', en: 'Esc: one question back' };

/** Before what is said about an answer and is no fault. */
export const calm = '\u200b';

/** Where not all answers are in sight. */
const moreTexts: Record<Language, (number: number) => string> = {
  nl: number => `${number} in totaal: loop verder met ↓`,
  en: number => `${number} in all: go on with ↓`,
};

/** The words of inquirer, by what they are about. */
const actions: Record<Language, Record<string, string>> = {
  nl: {
    navigate: 'loop erdoor',
    select: 'kies deze',
    submit: 'klaar',
    space: 'spatie',
    toggle: 'aan of uit',
    'No results found': 'Niets gevonden',
  },
  en: { navigate: 'move', select: 'choose this', submit: 'done', toggle: 'on or off' },
};

/**
 * The label first, the hint under it, and what is typed on a line of its own; afterwards just label and answer.
 */
export function themeOf(
  { label, hint }: Question,
  { language, color, typing, width, clears, more, isOver, canStepBack = false }: Look,
): Theme {
  const paint =
    (style: Parameters<typeof styleText>[0]): Paint =>
    text =>
      color ? styleText(style, text, { validateStream: false }) : text;
  const [bold, dim, cyan, green] = [paint('bold'), paint('dim'), paint('cyan'), paint('green')];
  const say = (word: string): string => actions[language][word] ?? word;
  const hints = linesOf(hint ?? '', width - 4).map(line => `\n  ${dim(line)}`);
  // Below a list it stands with the other keys.
  const back = canStepBack && typing ? [`\n  ${dim(backTexts[language])}`] : [];
  const asking = `${bold(label)}${[...hints, ...back].join('')}${typing ? '\n ›' : ''}`;
  const tip = ([key, action]: readonly [string, string]): string =>
    `${say(key)} ${say(key === 'space' ? 'toggle' : action)}`;
  return {
    prefix: { idle: cyan('?'), done: green('✓') },
    validationFailureMode: clears ? 'clear' : 'keep',
    icon: { checked: green('◉'), unchecked: '○', cursor: '›' },
    style: {
      // What was passed over is shown too.
      answer: text => cyan(text || '–'),
      message: (_text, status) =>
        status === 'done' ? bold(/[?!.]$/.test(label) ? label : `${label}:`) : asking,
      error: text => {
        if (isOver?.()) return '';
        const isCalm = text.startsWith(calm);
        const lines = linesOf(isCalm ? text.slice(calm.length) : say(text), width - 2);
        return lines.map(line => paint(isCalm ? 'yellow' : 'red')(`  ${line}`)).join('\n');
      },
      defaultAnswer: text => dim(`(${text})`),
      highlight: cyan,
      searchTerm: cyan,
      description: dim,
      disabled: text => `  ${dim(text)}`,
      keysHelpTip: keys => {
        const all = more();
        const others = all > 0 ? [moreTexts[language](all)] : [];
        const steps = canStepBack && !typing ? [backTexts[language]] : [];
        return dim(`  ${[...keys.map(tip), ...others, ...steps].join(' · ')}`);
      },
    },
  };
}

/** A sentence in lines that fit. */
function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
