import { describe, expect, it } from 'vitest';
import { languages } from '../src/core/ground/language.ts';
import { folderKinds, kinds } from '../src/core/model/kinds.ts';
import { type Fields, type List, type Shape, shapeOf } from '../src/core/model/shape.ts';
import { fold, wordsOf } from '../src/core/words/words.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { notSaid } from './support/not-said.ts';

/** Every field and value that the schema of a shape names, at any depth. */
function namesIn(shape: Shape, fields = new Set<string>(), values = new Set<string>()) {
  if (shape.type === 'list') namesIn(shape.items, fields, values);
  else if (shape.type === 'fields') {
    for (const [name, part] of shape.fields) {
      fields.add(name);
      // The languages are codes, the same everywhere.
      if (name !== 'language') namesIn(part, fields, values);
    }
    if (shape.others) namesIn(shape.others, fields, values);
  } else for (const choice of shape.choices) values.add(choice);
  return { fields: [...fields], values: [...values] };
}

/** All fields that stand together, in a record or in an item of one. */
function fieldsAnywhere(): Fields[] {
  const within = (shape: Shape): Fields[] => {
    if (shape.type === 'list') return within(shape.items);
    if (shape.type !== 'fields') return [];
    return [shape, ...[...shape.fields.values()].flatMap(within)];
  };
  return kinds.flatMap(kind => within(shapeOf(kind)));
}

function sectionsOf(shape: Shape): string[] {
  if (shape.type !== 'fields') return [];
  return [...shape.fields].filter(([, part]) => 'section' in part && part.section).map(([name]) => name);
}

function twice(words: readonly string[]): string[] {
  const folded = words.map(fold);
  return folded.filter((word, index) => folded.indexOf(word) !== index);
}

describe.each(languages)('the vocabulary %s', language => {
  const vocabulary = vocabularies[language];
  const words = wordsOf(vocabulary);
  const all = kinds.map(kind => namesIn(shapeOf(kind)));
  const fields = [...new Set(all.flatMap(names => names.fields))];
  const values = [...new Set(all.flatMap(names => names.values))];

  it('says which language it is', () => {
    expect(vocabulary.language).toBe(language);
  });

  it.each(['kinds', 'folders', 'values'] as const)('has no word twice in its %s', list => {
    expect(twice(Object.values(vocabulary[list]))).toEqual([]);
  });

  it('has no word twice for fields that stand beside each other, and none for more than two', () => {
    const counted = Object.values(vocabulary.fields).map(fold);
    for (const word of new Set(counted))
      expect(counted.filter(other => other === word).length, word).toBeLessThanOrEqual(2);
    for (const shape of fieldsAnywhere())
      expect(twice([...shape.fields.keys()].map(name => words.field(name)))).toEqual([]);
  });

  it('has a word for every kind, folder, field and value of the schemas, and no other', () => {
    expect(Object.keys(vocabulary.kinds).sort()).toEqual([...kinds].sort());
    expect(Object.keys(vocabulary.plurals).sort()).toEqual([...kinds].sort());
    expect(Object.keys(vocabulary.folders).sort()).toEqual([...folderKinds].sort());
    expect(Object.keys(vocabulary.fields).sort()).toEqual([...fields].sort());
    // `none` is also how an interval says that it does not hold.
    expect(Object.keys(vocabulary.values).sort()).toEqual([...new Set([...values, 'none'])].sort());
  });

  it('uses words that are safe to type', () => {
    const { kinds, goal, folders, attachments, privateFolder } = vocabulary;
    for (const word of [...Object.values(vocabulary.fields), ...Object.values(vocabulary.values)]) {
      expect(word).toMatch(/^\p{Ll}[\p{Ll}\d_]*$/u);
    }
    for (const word of [
      ...Object.values(kinds),
      goal,
      ...Object.values(folders),
      attachments,
      privateFolder,
    ]) {
      expect(word).toMatch(/^[a-z]+$/);
    }
  });

  it('keeps its folders, attachments and private folder apart', () => {
    const { folders, attachments, privateFolder } = vocabulary;
    expect(twice([...Object.values(folders), attachments, privateFolder])).toEqual([]);
  });

  it('finds every name back from its word, also in capitals and without accents', () => {
    for (const shape of fieldsAnywhere())
      for (const name of shape.fields.keys()) {
        expect(words.fieldOf(words.field(name), shape.fields)).toBe(name);
        expect(words.fieldOf(words.field(name).toUpperCase(), shape.fields)).toBe(name);
      }
    // At the top of a record a word has one meaning, whatever the kind.
    for (const kind of kinds)
      for (const name of shapeOf(kind).fields.keys())
        expect(words.fieldOf(words.field(name)), name).toBe(name);
    for (const name of values) {
      expect(words.valueOf(words.value(name))).toBe(name);
      expect(words.valueOf(fold(words.value(name)))).toBe(name);
    }
    for (const target of [...kinds, 'goal'] as const) expect(words.targetOf(words.kind(target))).toBe(target);
    for (const kind of folderKinds) {
      expect(words.targetOf(vocabulary.folders[kind])).toBe(kind);
      expect(words.kindOfFolder(vocabulary.folders[kind])).toBe(kind);
    }
  });

  describe.each(kinds)('for %s', kind => {
    const shape = shapeOf(kind);
    const names = namesIn(shape).fields;

    it('has a label and a short hint for every field', () => {
      for (const name of names) {
        expect(words.label(name, kind), name).toMatch(/^\p{Lu}[^\n]{0,31}$/u);
        expect(words.hint(name, kind), name).toMatch(/^\p{Lu}[^\n]*[.?!]$/u);
        expect(words.hint(name, kind).length, name).toBeLessThanOrEqual(120);
      }
    });

    it('has no label twice', () => {
      expect(twice(names.map(name => words.label(name, kind)))).toEqual([]);
    });

    it('has no section under the label of another one', () => {
      expect(twice(sectionsOf(shape).map(name => words.label(name, kind)))).toEqual([]);
    });
  });

  it('has labels and hints of a kind only for fields of that kind', () => {
    for (const key of [...Object.keys(vocabulary.labels), ...Object.keys(vocabulary.hints)]) {
      const [kind, name] = key.split('.');
      if (name === undefined) continue;
      const goals = shapeOf('initiative').fields.get('goals') as List;
      if (kind === 'goal') expect([...(goals.items as Fields).fields.keys()], key).toContain(name);
      else
        expect(
          kinds.some(known => known === kind && namesIn(shapeOf(known)).fields.includes(name)),
          key,
        ).toBe(true);
    }
  });

  it('shows a value in another way only where its word does not do', () => {
    for (const [name, text] of Object.entries(vocabulary.shown)) {
      expect(text).not.toBe(words.value(name).replaceAll('_', ' '));
    }
  });

  it('has no personal data in its examples', () => {
    for (const hint of Object.values(vocabulary.hints)) expect(hint).not.toMatch(/\d{6}|@|\d{4} ?[A-Z]{2}\b/);
  });

  it('has twelve months, each known by its first three letters', () => {
    expect(vocabulary.months).toHaveLength(12);
    expect(twice(vocabulary.months.map(month => month.slice(0, 3)))).toEqual([]);
  });
});

describe('English', () => {
  const { en } = vocabularies;

  it.each(['kinds', 'fields', 'values'] as const)('uses the names of the code for its %s', list => {
    for (const [name, word] of Object.entries(en[list])) expect(word).toBe(name);
  });
});

describe('Dutch', () => {
  const { nl } = vocabularies;

  it('has no word in its labels and hints that the tool does not say', () => {
    for (const text of [
      ...Object.values(nl.labels),
      ...Object.values(nl.hints),
      ...Object.values(nl.shown),
    ]) {
      expect(text).not.toMatch(notSaid);
    }
  });

  it('asks the questions of the guide', () => {
    expect(sectionsOf(shapeOf('evaluation')).map(name => wordsOf(nl).label(name))).toEqual([
      'Hoe versterken we elkaar?',
      'Wat kunnen we samen?',
      'Wie doet wat?',
      'Zijn we op de goede weg?',
      'Doen we de goede dingen?',
      'Doen we de dingen goed?',
      'Is het nog te doen?',
      // Not in the guide: asked in between and afterwards, and free to answer.
      'Wat gaf energie?',
      'Voelden we ons gehoord?',
      'Samenvatting',
    ]);
  });

  it('has the same kind-specific hints as English', () => {
    expect(Object.keys(nl.hints)).toEqual(Object.keys(vocabularies.en.hints));
    expect(Object.keys(nl.labels)).toEqual(Object.keys(vocabularies.en.labels));
  });
});
