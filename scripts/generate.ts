/**
 * Makes from the schemas what the program needs of them: the types and lists of kinds, compiled validators, what is on
 * the agenda, what is asked when, what each audience sees, and the names that each vocabulary must have a word for. And
 * from the theme the style of pages, and the script that searches a site.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { agenda, cases, kindLists, seen, shapes } from './generate/facts.ts';
import { kinds } from './generate/schemas.ts';
import { search } from './generate/search.ts';
import { wrongWith } from './generate/soundness.ts';
import { style } from './generate/style.ts';
import { types } from './generate/types.ts';
import { declarations, validators } from './generate/validators.ts';

const target = new URL('../src/generated/', import.meta.url);

const wrong = kinds.flatMap(kind => [...wrongWith(kind)]);
if (wrong.length > 0) throw new Error(`The schemas are not sound:\n${wrong.join('\n')}`);

mkdirSync(target, { recursive: true });
const made: Record<string, string> = {
  'types.ts': await types(),
  'kinds.ts': kindLists(),
  'schemas.ts': shapes(),
  'agenda.ts': agenda(),
  'cases.ts': cases(),
  'seen.ts': seen(),
  'search.ts': await search(),
  'style.ts': await style(),
  'validators.js': await validators(),
  'validators.d.ts': declarations(),
};
for (const [name, text] of Object.entries(made)) writeFileSync(new URL(name, target), text);
