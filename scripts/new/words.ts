import type { Language } from '../../src/core/ground/language.ts';
import { nl as dutchChanges } from '../../src/reports/changes/nl.ts';
import { vocabularies } from '../../src/vocabulary/index.ts';
import * as names from '../generate/names.ts';
import { fieldsOf, kinds, nameOf } from '../generate/schemas.ts';
import { endOf, type Laid, type NewLine } from './laid.ts';

/** The lists of a vocabulary with the names of which each has a word, and what such a word looks like. */
const lists = {
  fields: [names.fieldNames, "'…'"],
  values: [names.valueNames, "'…'"],
  labels: [names.fieldNames, "'…'"],
  hints: [names.fieldNames, "'…'"],
  conditions: [names.conditionNames, "{ message: '…', help: '…' }"],
  agenda: [names.agendaNames, "'…'"],
  bodies: [names.bodyKinds, "{ word: '…', label: '…', hint: '…' }"],
} as const;

const asked = "{ message: '…', help: '…', ask: { label: '…', hint: '…', answers: ['…', '…'] } }";

/** Each word that the schemas ask and that a vocabulary lacks, and which of the words that are there a kind takes over. */
export function newWords(kind: string): Laid {
  const languages = Object.keys(vocabularies) as Language[];
  const ofChanges = names.changeGroups.filter(group => !(group in dutchChanges.groups));
  const lines = languages.flatMap(language => [
    ...lackingIn(language),
    ...[...new Set(ofChanges)].map(group =>
      endOf(`src/reports/changes/${language}.ts`, 'groups', `${group}: { title: '…', about: '…' }`),
    ),
  ]);
  const hints = takenOver(kind, lines).map(
    name => `\n   ${name}: ${languages.map(each => hintIn(each, name)).join(' / ')}`,
  );
  return {
    files: new Map(),
    lines,
    steps: [
      'Write those words where … stands. A native says them aloud.',
      `Does each of these hints hold for a ${kind} too? Where one does not, give it a hint of its own: '${kind}.due': '…' in hints, and in labels where it is called otherwise.${hints.join('')}`,
    ],
  };
}

function lackingIn(language: Language): NewLine[] {
  const path = `src/vocabulary/${language}.ts`;
  return Object.entries(lists).flatMap(([list, [all, form]]) => {
    const there = vocabularies[language][list as keyof typeof lists];
    return [...new Set<string>(all)]
      .filter(name => !(name in there))
      .map(name => {
        const isWhich = list === 'conditions' && names.whichNames.includes(name);
        return endOf(path, list, `${/^\w+$/.test(name) ? name : `'${name}'`}: ${isWhich ? asked : form}`);
      });
  });
}

/** The fields that only this kind asks somebody to fill in with a hint that was written for another. */
function takenOver(kind: string, lines: readonly NewLine[]): string[] {
  const schema = kinds.find(each => nameOf(each) === kind);
  if (!schema) throw new RangeError(`schemas/${kind}.schema.json is not there. Nothing was written.`);
  const shared = new Set(
    kinds.filter(each => each !== schema && nameOf(each) !== 'initiative').flatMap(fieldNames),
  );
  return [...new Set(fieldNames(schema))].filter(
    name => shared.has(name) && !isOfAll(name) && !lines.some(({ line }) => line.includes(` ${name}:`)),
  );
}

const fieldNames = (kind: (typeof kinds)[number]): string[] => [...fieldsOf(kind)].map(({ name }) => name);

/** Is it a field that each kind has? */
function isOfAll(name: string): boolean {
  return kinds.filter(({ folder }) => folder !== false).every(kind => fieldNames(kind).includes(name));
}

function hintIn(language: Language, name: string): string {
  return vocabularies[language].hints[name as keyof (typeof vocabularies)[Language]['hints']] ?? '';
}
