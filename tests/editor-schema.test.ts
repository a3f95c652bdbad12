import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kinds } from '../src/core/kinds.ts';
import type { Language } from '../src/core/language.ts';
import { splitMarkdown } from '../src/core/reading/front-matter.ts';
import { layOut } from '../src/core/reading/layout.ts';
import { wordsOf } from '../src/core/words.ts';
import { editorSchema } from '../src/core/writing/editor-schema.ts';
import { listTree } from '../src/io/tree.ts';
import { vocabularies } from '../src/vocabulary/index.ts';

const examples: [Language, string][] = [
  ['nl', 'examples/buurttuin-de-linde'],
  ['en', 'examples/repair-cafe'],
];

describe.each(examples)('the editor schemas (%s)', (language, root) => {
  const words = wordsOf(vocabularies[language]);
  const validators = Object.fromEntries(
    kinds.map(kind => [kind, new Ajv({ strictTypes: false }).compile(editorSchema(kind, words))]),
  ) as Record<string, ValidateFunction>;
  const complaints = (kind: string, yaml: string): unknown => {
    const validate = validators[kind] as ValidateFunction;
    // As an editor reads it: with numbers, booleans and nothing.
    return validate(parse(yaml)) ? [] : validate.errors;
  };

  it.each(layOut(listTree(root), words, []).records)('find nothing in $path', ({ path, kind }) => {
    const text = readFileSync(`${root}/${path}`, 'utf8');
    const split = path.endsWith('.yaml') ? { yaml: text } : splitMarkdown(text);
    expect(complaints(kind, 'yaml' in split ? split.yaml : '')).toEqual([]);
  });

  it('give every field its label and a hint', () => {
    const { properties } = editorSchema('partner', words) as { properties: Record<string, unknown> };
    const word = words.field('contributes');
    expect(properties[word]).toMatchObject({
      title: words.label('contributes'),
      description: words.hint('contributes'),
    });
  });

  it('speak up about a misspelled field, at any depth', () => {
    const name = words.field('name');
    const language_ = `${words.field('language')}: ${language}\n`;
    expect(complaints('initiative', `${language_}${name}: Tuin\n`)).toEqual([]);
    expect(complaints('initiative', `${language_}${name}: Tuin\nnaamm: Tuin\n`)).not.toEqual([]);
    const goals = words.field('goals');
    expect(complaints('initiative', `${language_}${name}: Tuin\n${goals}:\n  - naamm: x\n`)).not.toEqual([]);
  });

  it('speak up about a value that is not in its list, and a required field that is not there', () => {
    const [kind, name] = [words.field('kind'), words.field('name')];
    expect(complaints('partner', `${name}: X\n${kind}: iets\n`)).not.toEqual([]);
    expect(complaints('partner', `${name}: X\n`)).not.toEqual([]);
  });

  it('allow own fields, single items, short forms, empty fields and dates as people write them', () => {
    const [name, holders, since] = ['name', 'holders', 'since'].map(words.field);
    const { yes } = words.vocabulary;
    const role = `${name}: 2026\nx_kleur: groen\n${holders}: fatima\n${since}: 12-3-2026\n`;
    expect(complaints('role', role)).toEqual([]);
    expect(complaints('role', `${name}: X\n${words.field('critical')}: ${yes}\n${holders}:\n`)).toEqual([]);
    expect(complaints('role', `${name}: X\n${words.field('hours_per_week')}: 2,5\n`)).toEqual([]);
    expect(complaints('role', `${name}: X\n${words.field('evaluate_every')}: P3M\n`)).toEqual([]);
    expect(complaints('role', `${name}: X\n${words.field('evaluate_every')}: vaak\n`)).not.toEqual([]);
  });
});

it('write values with and without accents', () => {
  const validate = new Ajv({ strictTypes: false }).compile(editorSchema('partner', wordsOf(vocabularies.nl)));
  expect(validate({ naam: 'X', soort: 'coöperatie' })).toBe(true);
  expect(validate({ naam: 'X', soort: 'cooperatie' })).toBe(true);
});
