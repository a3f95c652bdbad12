import type { Objection, Question } from '../asking/question.ts';
import { isInterval } from '../ground/calendar.ts';
import type { Language } from '../ground/language.ts';
import type { Say } from '../words/say.ts';
import type { Misread } from './read-answer.ts';

/** Why what was typed answers no question, and what would. */
export function misreadWords(misread: Misread, key: string, say: Say): Objection {
  return { key, ...texts[say.language](misread, say) };
}

/** The names of what may be meant, with what is typed for each; and how somebody new is told, where that may be. */
function meant(
  { near, canBeNew, folders }: Extract<Misread, { reason: 'record' }>,
  say: Say,
  asked: (near: string) => string,
  isNew: string,
  lookIn: (folders: string) => string,
): string | undefined {
  const names = near.map(({ name, kind, id }) => `${name} (${kind === 'initiative' ? say.kind(kind) : id})`);
  const lines = [...(near.length > 0 ? [asked(say.list(names, true))] : []), ...(canBeNew ? [isNew] : [])];
  if (near.length === 0 && folders.length > 0) lines.unshift(lookIn(say.list(folders, true)));
  return lines.length > 0 ? lines.join('\n') : undefined;
}

/** What was typed is to be two things with a sign between them. */
export function noPair(typed: string, language: Language, example?: string): Words {
  return {
    nl: {
      says: `Bij "${typed}" weet ik niet wat je bedoelt.`,
      help: `Schrijf het zo: ${example ?? 'moestuin=emine'}`,
    },
    en: {
      says: `I cannot tell what you mean by "${typed}".`,
      help: `Write it like this: ${example ?? 'garden=priya'}`,
    },
  }[language];
}

type Words = Pick<Objection, 'says' | 'help' | 'inRecords'>;

const texts: Record<Language, (misread: Misread, say: Say) => Words> = {
  nl: (misread, say) => {
    const { typed } = misread;
    switch (misread.reason) {
      case 'date':
        return {
          says: `"${typed}" lees ik niet als een dag.`,
          help: 'Schrijf het zo: 12 maart 2026, of 2026-03-12',
        };
      case 'partialDate':
        return {
          says: `"${typed}" lees ik niet als een dag, maand of jaar.`,
          help: 'Schrijf het zo: 12 maart 2026, maart 2026 of 2026',
        };
      case 'interval':
        return {
          says: `"${typed}" lees ik niet als een periode.`,
          help: 'Schrijf het zo: 3 maanden, of 2 weken',
        };
      case 'number':
        return { says: `"${typed}" is geen getal.`, help: 'Schrijf het zo: 4, of 2,5' };
      case 'yesNo':
        return { says: `"${typed}" is geen ja en geen nee.`, help: 'Typ: ja of nee' };
      case 'choice':
        return {
          says: `"${typed}" ken ik hier niet.`,
          help: misread.nearest
            ? `Bedoel je ${misread.nearest}?`
            : `Kies uit ${say.list(
                misread.choices.map(({ name }) => name),
                true,
              )}.`,
        };
      case 'elsewhere':
        return { says: misread.says, help: misread.help };
      case 'unreadable':
        return {
          says: `${misread.file} kan ik niet goed lezen, dus ik verander er niets in.`,
          help: 'Wat er niet klopt, zegt: initiatief controleer',
          inRecords: true,
        };
      case 'record':
        return misread.found.length > 1
          ? {
              says: `Er zijn er meer die "${typed}" heten.`,
              help: `Typ er een van: ${misread.found.map(({ kind, id }) => say.reference(kind, id)).join(', ')}`,
            }
          : {
              says: `"${typed}" ken ik niet.`,
              help: meant(
                misread,
                say,
                near => `Bedoel je ${near}?`,
                'Is die nieuw? Zet er dan --nieuw bij.',
                folders => `Kijk welke namen er zijn in: ${folders}.`,
              ),
            };
    }
  },
  en: (misread, say) => {
    const { typed } = misread;
    switch (misread.reason) {
      case 'date':
        return {
          says: `I cannot read "${typed}" as a day.`,
          help: 'Write it like this: 12 March 2026, or 2026-03-12',
        };
      case 'partialDate':
        return {
          says: `I cannot read "${typed}" as a day, a month or a year.`,
          help: 'Write it like this: 12 March 2026, March 2026 or 2026',
        };
      case 'interval':
        return {
          says: `I cannot read "${typed}" as a period.`,
          help: 'Write it like this: 3 months, or 2 weeks',
        };
      case 'number':
        return { says: `"${typed}" is no number.`, help: 'Write it like this: 4, or 2.5' };
      case 'yesNo':
        return { says: `"${typed}" is neither yes nor no.`, help: 'Type: yes or no' };
      case 'choice':
        return {
          says: `I do not know "${typed}" here.`,
          help: misread.nearest
            ? `Do you mean ${misread.nearest}?`
            : `Choose from ${say.list(
                misread.choices.map(({ name }) => name),
                true,
              )}.`,
        };
      case 'elsewhere':
        return { says: misread.says, help: misread.help };
      case 'unreadable':
        return {
          says: `I cannot read ${misread.file} well, so I change nothing in it.`,
          help: 'What is not right in it is told by: initiatief check',
          inRecords: true,
        };
      case 'record':
        return misread.found.length > 1
          ? {
              says: `More than one is called "${typed}".`,
              help: `Type one of: ${misread.found.map(({ kind, id }) => say.reference(kind, id)).join(', ')}`,
            }
          : {
              says: `I do not know "${typed}".`,
              help: meant(
                misread,
                say,
                near => `Do you mean ${near}?`,
                'Is it somebody new? Then add --new.',
                folders => `See which names there are in: ${folders}.`,
              ),
            };
    }
  },
};

/** An answer as people read it. */
export function answerShown({ ask }: Question, answer: unknown, say: Say): string {
  if (Array.isArray(answer)) return say.list(answer.map(each => String(each)));
  const text = String(answer ?? '');
  if (text === '') return '';
  if (ask.type === 'choice' || ask.type === 'several')
    return ask.choices.find(({ value }) => value === text)?.name ?? text;
  if (ask.type === 'interval') return isInterval(text) ? say.interval(text) : text;
  return (ask.type === 'date' || ask.type === 'partialDate') && /^\d/.test(text) ? say.date(text) : text;
}
