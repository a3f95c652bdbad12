import { rule } from '../../core/checking/rule.ts';
import { similarWordsIn } from '../../core/meaning/similar.ts';
import type { Place } from '../../core/model/place.ts';
import type { RecordFile } from '../../core/model/record.ts';

/** Two words are nearly the same, and probably mean the same: then a report counts them apart. */
export const similarWords = rule<{ word: string; other: string }>({
  id: 'similar-words',
  group: 'records',
  severity: 'info',
  texts: {
    nl: {
      name: 'bijna-hetzelfde-woord',
      title: 'Wat hetzelfde is, heet overal hetzelfde.',
      why: 'Vraagt een rol "boekhouden"? Dan vind ik niet wie "boekhouding" kan.',
      message: ({ word, other }) => `"${word}" lijkt op "${other}"`,
      help: ({ other }) => `Is het hetzelfde? Schrijf dan overal: ${other}`,
    },
    en: {
      name: 'similar-words',
      title: 'What is the same has the same name everywhere.',
      why: 'Somebody who can do "book-keeping" is not found for a role that asks for "bookkeeping".',
      message: ({ word, other }) => `"${word}" looks like "${other}"`,
      help: ({ other }) => `Is it the same? Then write it everywhere like this: ${other}`,
    },
  },
  *find({ register }) {
    const talents = new Map<string, Use>();
    const tags = new Map<string, Use>();
    for (const file of register.files) {
      const { kind, data } = file;
      if (kind === 'role') collect(talents, file, ['requires'], data.requires);
      if (kind === 'person') {
        collect(talents, file, ['talents'], data.talents);
        collect(talents, file, ['wants_to_learn'], data.wants_to_learn);
      }
      collect(tags, file, ['tags'], data.tags);
      if ('needs' in data) collectEach(tags, file, 'needs', data.needs);
      if ('offers' in data) collectEach(tags, file, 'offers', data.offers);
      if ('lessons' in data) collectEach(tags, file, 'lessons', data.lessons);
    }
    for (const known of [talents, tags]) {
      const byUse = [...known].sort(([, a], [, b]) => b.times - a.times).map(([word]) => word);
      for (const [word, other] of similarWordsIn(byUse)) {
        const [at, related] = [known.get(word)?.first, known.get(other)?.first];
        if (at && related) yield { at, facts: { word, other }, related: [related] };
      }
    }
  },
});

/** How often a word is used, and where first. */
interface Use {
  times: number;
  first: Place;
}

type Tagged = readonly { tags?: readonly string[] }[];

function collectEach(
  known: Map<string, Use>,
  file: RecordFile,
  field: string,
  items: Tagged | undefined,
): void {
  if (items === undefined) return;
  for (const [index, { tags }] of items.entries()) collect(known, file, [field, index, 'tags'], tags);
}

function collect(
  known: Map<string, Use>,
  { file }: RecordFile,
  path: readonly (string | number)[],
  words: readonly string[] | undefined,
): void {
  if (words === undefined) return;
  for (const [index, word] of words.entries()) {
    if (word === '') continue;
    const use = known.get(word);
    if (use) use.times += 1;
    else known.set(word, { times: 1, first: { file, path: [...path, index] } });
  }
}
