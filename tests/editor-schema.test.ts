import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Language } from '../src/core/ground/language.ts';
import { type FolderKind, folderKinds, kinds } from '../src/core/model/kinds.ts';
import { schemaAt, shapeOf } from '../src/core/model/shape.ts';
import { splitMarkdown } from '../src/core/reading/front-matter.ts';
import { layOut } from '../src/core/reading/layout.ts';
import { wordsOf } from '../src/core/words/words.ts';
import { editorSchema } from '../src/core/writing/editor-schema.ts';
import { snippets } from '../src/core/writing/snippets.ts';
import { recordTemplate } from '../src/io/templates.ts';
import { listTree } from '../src/io/tree.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { asEditors } from './support/as-editors.ts';
import { expectEqual, expectThat } from './support/expecting.ts';
import { inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

const examples: [Language, string][] = [
  ['nl', 'examples/buurttuin-de-linde'],
  ['en', 'examples/repair-cafe'],
];

describe.each(examples)('the editor schemas (%s)', (language, root) => {
  const words = wordsOf(vocabularies[language]);
  const validators = Object.fromEntries(
    kinds.map(kind => [kind, new Ajv(asEditors).compile(editorSchema(kind, words))]),
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

type Node = Record<string, unknown>;

/** Every schema in a schema, that itself too. */
function nodesIn(schema: unknown): Node[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Array.isArray(schema) ? schema : Object.values(schema);
  return [...(Array.isArray(schema) ? [] : [schema as Node]), ...inner.flatMap(nodesIn)];
}

describe.each(['nl', 'en'] as const)('what an editor says (%s)', language => {
  const words = wordsOf(vocabularies[language]);
  const own =
    language === 'nl'
      ? /ier hoort|horen|ken ik|Kies uit|ingevuld|te lang|kan ik/
      : /should be|belong|do not know|Choose from|filled in|too long|cannot read/;

  it.each(kinds)('%s: in the language of the records, wherever it has a place for words of ours', kind => {
    const schema = editorSchema(kind, words);
    expect(schema.errorMessage).toBeUndefined();
    const all = nodesIn(schema);
    const said = all.flatMap(({ errorMessage, patternErrorMessage }) => [errorMessage, patternErrorMessage]);
    for (const text of said) if (text !== undefined) expectThat(own.test(String(text)), () => String(text));
    for (const node of all) {
      const { pattern } = node;
      if (typeof pattern === 'string') expectThat(Boolean(node.patternErrorMessage), () => pattern);
      if (Array.isArray(node.enum)) expectThat(Boolean(node.errorMessage), () => String(node.enum));
      if (node.then) expect(nodesIn(node.then).length).toBeGreaterThan(0);
      // For these an editor has words of its own, and no place for ours.
      if (node.title === undefined && !('if' in node))
        for (const word of ['minimum', 'maximum', 'maxLength'])
          if (typeof node[word] === 'number')
            expect(all.some(({ if: condition }) => nodesIn(condition).includes(node))).toBe(true);
      expectThat(node.additionalProperties !== false, () => JSON.stringify(node));
    }
  });

  it('names the field that is not filled in, each by itself', () => {
    for (const kind of kinds) {
      const asked = nodesIn(editorSchema(kind, words)).filter(({ required }) => Array.isArray(required));
      for (const { required, errorMessage } of asked) {
        expect(required).toHaveLength(1);
        expect(errorMessage).toContain(`"${(required as string[])[0]}"`);
      }
    }
  });

  it('has no alternatives that an editor takes for one another, and so tells twice', () => {
    for (const { anyOf } of kinds.flatMap(kind => nodesIn(editorSchema(kind, words)))) {
      const alternatives = (anyOf ?? []) as Node[];
      const looks = alternatives.map(({ title, description, properties }) =>
        JSON.stringify([title, description, properties]),
      );
      expectEqual(new Set(looks).size, looks.length);
    }
  });
});

describe.each(['nl', 'en'] as const)('the skeletons for an editor (%s)', language => {
  const words = wordsOf(vocabularies[language]);
  const templates = Object.fromEntries(folderKinds.map(kind => [kind, recordTemplate(language, kind)]));
  const made = snippets(templates as Record<FolderKind, string>, words);

  /** A snippet as VS Code writes it: with these texts in its places, or what it offers itself. */
  function expanded(body: readonly string[], texts: Record<number, string>): string {
    const text = body.join('\n');
    return text.replace(
      /\\([\\$}])|\$\{(\d+)\|([^|,]*)[^|]*\|\}|\$\{(\d+):[^}]*\}|\$(\d+)/g,
      (_, sign, _choice, first, day, place) => {
        if (sign !== undefined) return sign;
        if (first !== undefined) return first;
        return day !== undefined ? '2026-03-12' : (texts[Number(place)] ?? '');
      },
    );
  }

  it('are there for every kind, and hold the template line by line', () => {
    expect(Object.keys(made)).toEqual(folderKinds.map(words.kind));
    for (const kind of folderKinds) {
      const { body, scope, prefix } = made[words.kind(kind)] as (typeof made)[string];
      expect([scope, prefix[0]]).toEqual(['markdown', words.kind(kind)]);
      const text = expanded(body, {});
      for (const line of recordTemplate(language, kind).trimEnd().split('\n'))
        expect(text).toContain(line.trimEnd());
    }
  });

  it.each(folderKinds)('gives a sound %s once what is asked has been filled in', async kind => {
    const { body } = made[words.kind(kind)] as (typeof made)[string];
    const about = words.kind('initiative');
    const more: Partial<Record<FolderKind, Record<number, string>>> = {
      agreement: { 2: 'school', 3: 'een lokaal', 4: 'hulp' },
      evaluation: { 3: about },
    };
    const { fields, conditions } = shapeOf(kind);
    const oneOfTwo = (conditions.anyOf ?? conditions.oneOf)?.fields ?? [];
    const days = oneOfTwo.filter(field => fields.get(field)?.type.endsWith('date'));
    // A stop for each field, in the order in which they are asked.
    const stops = days.map(field => [(schemaAt(kind, []).asked?.indexOf(field) ?? 0) + 1, '2026-03-12']);
    const texts = { 1: 'Iets', ...Object.fromEntries(stops), ...more[kind] };
    const folder = (name: FolderKind): string => vocabularies[language].folders[name];
    const [name, sort] = [words.field('name'), words.field('kind')];
    const files = {
      'initiatief.yaml': `${words.field('language')}: ${language}\n${name}: Tuin\n`,
      [`${folder('partner')}/school.md`]: `---\n${name}: School\n${sort}: ${words.value('school')}\n---\n`,
      [`${folder(kind)}/2026-03-12-iets.md`]: expanded(body, texts),
    };
    await inFolder(files, async root => {
      const { stdout } = await initiatief(['check', '-C', root, '--format', 'json']);
      const { findings } = JSON.parse(stdout);
      expect(findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
    });
  });
});

it('write values with and without accents', () => {
  const validate = new Ajv(asEditors).compile(editorSchema('partner', wordsOf(vocabularies.nl)));
  expect(validate({ naam: 'X', soort: 'coöperatie' })).toBe(true);
  expect(validate({ naam: 'X', soort: 'cooperatie' })).toBe(true);
});
