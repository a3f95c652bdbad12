/** The page of `docs/` with the terms: one thing, one name. */
import type { Language } from '../src/core/ground/language.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { terms } from '../src/vocabulary/terms.ts';

const texts = {
  nl: {
    page: 'woorden',
    title: 'Woorden',
    about:
      'Zo noemen we alles, in het programma en in deze uitleg. Elk ding heeft één naam. Een test houdt alle teksten eraan.',
    head: '| Woord | Wat het is | In de bestanden | Zo noemen we het niet |',
    none: '–',
  },
  en: {
    page: 'words',
    title: 'Words',
    about:
      'This is what we call things, in the program and on these pages. One thing has one name. A test holds all texts to it.',
    head: '| Word | What it is | In the records | What we do not call it |',
    none: '–',
  },
} as const;

/** The page by its path under `docs/`. */
export function wordPage(language: Language, made: string): [path: string, text: string] {
  const { page, title, about, head, none } = texts[language];
  const rows = terms.map(({ [language]: { name, about: what, not }, onDisk }) => {
    const words = onDisk?.(vocabularies[language]) ?? [];
    return `| ${name} | ${what} | ${coded(words) || none} | ${coded(not)} |`;
  });
  const text = `${made}\n\n# ${title}\n\n${about}\n\n${head}\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  return [`${language}/${page}.md`, text];
}

function coded(words: readonly string[]): string {
  return words.map(word => `\`${word}\``).join(', ');
}
