import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../src/core/ground/language.ts';
import { folderKinds } from '../src/core/model/kinds.ts';
import { schemaAt, shapeOf } from '../src/core/model/shape.ts';
import { atOnce } from '../src/core/reading/closer-look.ts';
import { isWordForNothing } from '../src/core/reading/nothing.ts';
import { readRecord } from '../src/core/reading/read-record.ts';
import { undressed } from '../src/core/reading/undress.ts';
import { wordsOf } from '../src/core/words/words.ts';
import { fillMarkdown, fitsUnderHeading, shownIn } from '../src/core/writing/template.ts';
import { recordTemplate, repositoryTemplates } from '../src/io/templates.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { notSaid } from './support/not-said.ts';

/** The schema of a kind as it is published. */
const published = (kind: string): object =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../schemas/${kind}.schema.json`), 'utf8'));

describe.each(languages)('the vocabulary (%s)', language => {
  it.each(Object.entries(vocabularies[language]))('%s: with nothing left to write', (_, words) => {
    expect(JSON.stringify(words)).not.toContain('"…"');
  });
});

describe.each(languages)('the templates (%s)', language => {
  const words = wordsOf(vocabularies[language]);

  describe.each(folderKinds)('of %s', kind => {
    const template = recordTemplate(language, kind);
    const head = template.split('---\n')[1] as string;

    it('is in the list of folders of the README that init lays down', () => {
      const folder = words.vocabulary.folders[kind];
      const readme = readFileSync(
        join(import.meta.dirname, `../templates/${language}/init/README.md`),
        'utf8',
      );
      expect(readme).toMatch(new RegExp(`^\\| \\[${folder}\\]\\(${folder}/\\) \\| [^…]`, 'm'));
    });

    it('show at most eight fields, each explained on a line of its own above it', () => {
      const lines = head.trim().split('\n');
      const fields = lines.filter(line => /^\w+:$/.test(line));
      expect(fields.length).toBeLessThanOrEqual(8);
      for (const field of fields) expect(lines[lines.indexOf(field) - 1]).toMatch(/^# \p{L}/u);
      for (const line of lines) expect(line).toMatch(/^# .+$|^ *\w+:$/);
    });

    it('show fields that are there, first the name, and all that is required', () => {
      const shown = shownIn(template, kind, words);
      const names = shown.flatMap(item => (item.type === 'heading' ? [] : item.name));
      for (const name of names) expect(shapeOf(kind).fields.has(name)).toBe(true);
      expect(names).toHaveLength(shown.length - (kind === 'partner' ? 1 : 0));
      expect(names[0]).toBe('name');
      expect(names).toEqual(expect.arrayContaining([...shapeOf(kind).required]));
    });

    it('show what is asked, in that order', () => {
      const shown = shownIn(template, kind, words);
      const names = shown.flatMap(item => (item.type === 'heading' ? [] : item.name));
      expect(names).toEqual(schemaAt(kind, []).asked?.filter(name => name !== 'body'));
    });

    it('say what goes where, with nothing left to write', () => {
      expect(head).not.toMatch(/# …/);
      expect(published(kind)).not.toMatchObject({ description: '…' });
    });

    it('show the same in both languages', () => {
      const other = wordsOf(vocabularies.en);
      const names = (items: ReturnType<typeof shownIn>) =>
        items.map(item => ('name' in item ? item.name : ''));
      expect(names(shownIn(template, kind, words))).toEqual(
        names(shownIn(recordTemplate('en', kind), kind, other)),
      );
    });

    it('give back every name and text as it was filled in', () => {
      const name = fc.string({ unit: 'grapheme', maxLength: 60 }).map(text => text.trim());
      fc.assert(
        fc.property(name.filter(isSomething), name.filter(isSomething), (title, note) => {
          const fields = { [words.field('name')]: title, [words.field('tags')]: [note, title], x_note: note };
          const text = fillMarkdown(template, { fields, texts: new Map(), leaveOut: [] });
          const entry = { path: `x/${kind}.md`, kind, id: 'x', isLink: false };
          const record = readRecord(entry, { text }, words, atOnce);
          expect(record.data).toMatchObject({ name: title, tags: [note, title], x_note: note });
        }),
        { numRuns: 100 },
      );
    });

    it('give back every text under its heading', () => {
      const section = shownIn(template, kind, words).find(item => item.type === 'section');
      if (section?.type !== 'section') return;
      const texts = fc
        .string({ unit: 'grapheme' })
        .map(text => text.trim())
        .filter(readable)
        .filter(fitsUnderHeading);
      fc.assert(
        fc.property(texts, written => {
          const filled = new Map([[words.label(section.name, kind), written]]);
          const text = fillMarkdown(template, { fields: {}, texts: filled, leaveOut: [] });
          const record = readRecord(
            { path: 'x/x.md', kind, id: 'x', isLink: false },
            { text },
            words,
            atOnce,
          );
          expect(record.data).toMatchObject({ [section.name]: written });
        }),
        { numRuns: 100 },
      );
    });
  });

  it('speak as the tool speaks', () => {
    const { files, records } = repositoryTemplates(language, 'github');
    const prose = [
      ...Object.values(records),
      ...files.filter(({ path }) => path.endsWith('.md')).map(({ text }) => text),
    ];
    for (const text of prose) {
      const words_ = text.replace(/```[\s\S]*?```|`[^`\n]*`|\[[^\]]*\]\([^)]*\)/g, '');
      expect(words_.replaceAll('initiatief.yaml', '')).not.toMatch(notSaid);
    }
  });
});

/** What a record may hold at all: something, with nothing that cannot be seen. */
function readable(text: string): boolean {
  return (
    text !== '' &&
    !/[\0-\x1f\x7f-\x9f\ufeff\u2028\u2029]|[\ud800-\udfff]/.test(
      text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''),
    )
  );
}

/** In a list, what people write for nothing counts as nothing; and quotes round it all are no part of it. */
function isSomething(text: string): boolean {
  return readable(text) && !isWordForNothing(text) && undressed(text, true) === text;
}
