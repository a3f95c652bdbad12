import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { overTexts } from '../src/core/loading/over-texts.ts';
import { kinds } from '../src/core/model/kinds.ts';
import { type Shape, shapeOf } from '../src/core/model/shape.ts';
import { load, onDisk, placeAt, suggest } from '../src/library.ts';

const garden = onDisk(join(import.meta.dirname, '../examples/buurttuin-de-linde'));

/** What is offered where the sign stands in a text that somebody types. */
async function offered(file: string, typing: string, typed = '') {
  const at = typing.indexOf('▮');
  const text = typing.replace('▮', '');
  const register = await load(overTexts(new Map([[file, text]]), garden));
  const place = await placeAt(register, file, at, text);
  if (!place) throw new Error('no record');
  const { candidates, ...help } = suggest(register, place, { typed });
  return { ...help, values: candidates.map(({ value }) => value) };
}

describe('what may stand at a place', () => {
  it('is a record, with its name, and a new one where a name is enough', async () => {
    const help = await offered('rollen/moestuin.md', '---\nnaam: Moestuin\nwie:\n  - persoon: ▮\n');
    expect(help).toMatchObject({ asks: 'record', mayBeNew: ['person'], several: false });
    expect(help.values).toContain('cor-hagenaars');
    expect(help.label).not.toBe('');
  });

  it('leaves out who is named already, and puts first what begins with what was typed', async () => {
    const text = '---\nnaam: Moestuin\nwie: [cor-hagenaars, ▮]\n---\n';
    expect((await offered('rollen/moestuin.md', text)).values).not.toContain('cor-hagenaars');
    expect((await offered('rollen/moestuin.md', text, 'sam')).values[0]).toBe('samuel-tesfay');
    expect((await offered('rollen/moestuin.md', text, 'Hamid')).values).toEqual(['hamid-bouzian']);
    // A slip of the pen.
    expect((await offered('rollen/moestuin.md', text, 'samuel-tesfai')).values).toContain('samuel-tesfay');
    expect((await offered('rollen/moestuin.md', text, 'niemand-hier')).values).toEqual([]);
  });

  it('is a choice, in the words of the records, also in another language', async () => {
    const help = await offered('rollen/moestuin.md', '---\nnaam: M\nsoort: ▮\n---\n', 'act');
    expect(help).toMatchObject({ asks: 'choice', mayBeNew: [] });
    expect(help.values[0]).toBe('activiteit');
    const register = await load(garden);
    const english = suggest(register, { kind: 'role', path: ['kind'] }, { language: 'en' });
    expect(english.candidates.map(({ value }) => value)).toContain('activiteit');
    expect(english.candidates.map(({ name }) => name)).toContain('activity');
  });

  it('is yes or no, or something of a form that only the hint tells', async () => {
    expect((await offered('rollen/moestuin.md', '---\nonmisbaar: ▮\n---\n')).values).toEqual(['ja', 'nee']);
    const help = await offered('rollen/moestuin.md', '---\nsinds: ▮\n---\n');
    expect(help).toMatchObject({ asks: 'partial-date', values: [] });
  });

  it('is the name of a field where none is typed yet, but for those that are there', async () => {
    const help = await offered('rollen/moestuin.md', '---\nnaam: M\nwie: cor-hagenaars\n▮\n---\n');
    expect(help.asks).toBe('fields');
    expect(help.values).toContain('nodig');
    expect(help.values).not.toContain('wie');
    expect((await offered('rollen/moestuin.md', '---\nnaam: M\nno▮\n---\n', 'no')).values[0]).toBe('nodig');
    const inside = await offered(
      'rollen/moestuin.md',
      '---\nnaam: M\nwie:\n  - persoon: cor-hagenaars\n    al▮\n---\n',
      'al',
    );
    expect(inside.values[0]).toBe('als');
  });

  it('puts the people of a partner first', async () => {
    const person = '---\nnaam: Zus Zwart\npartner: tuingroep-lindewijk\n---\n';
    const register = await load(overTexts(new Map([['personen/zus-zwart.md', person]]), garden));
    const { file } = register.get('partner', 'tuingroep-lindewijk') ?? {};
    const { candidates } = suggest(register, { kind: 'partner', path: ['contacts', 9], file });
    const theirs = candidates.map(
      ({ value }) => register.get('person', value)?.data.partner === 'tuingroep-lindewijk',
    );
    expect(theirs.indexOf(false)).toBeGreaterThan(0);
    expect(theirs.lastIndexOf(true)).toBeLessThan(theirs.indexOf(false));
  });

  it('is told of every field of every kind, in both languages', async () => {
    const register = await load(garden);
    const walk = (kind: (typeof kinds)[number], shape: Shape, path: readonly (string | number)[]): number => {
      for (const language of ['nl', 'en'] as const) {
        const help = suggest(register, { kind, path }, { language });
        if (typeof path.at(-1) === 'string') expect(help.label, path.join('.')).not.toBe('');
        if (help.asks === 'choice') expect(help.candidates.length).toBeGreaterThan(0);
      }
      if (shape.type === 'list') return 1 + walk(kind, shape.items, [...path, 0]);
      if (shape.type !== 'fields') return 1;
      return [...shape.fields].reduce((sum, [name, inner]) => sum + walk(kind, inner, [...path, name]), 1);
    };
    expect(kinds.reduce((sum, kind) => sum + walk(kind, shapeOf(kind), []), 0)).toBeGreaterThan(100);
  });
});
