import { describe, expect, it } from 'vitest';
import type { Answer, Ask } from '../src/core/asking/question.ts';
import { keyOf } from '../src/core/model/record-key.ts';
import { load, onDisk, plan, questions } from '../src/library.ts';

const today = '2026-09-01';

/** Every field that is offered, of one record of each kind, answered as a door hands it on: by keys and English names. */
describe.each(['examples/buurttuin-de-linde', 'examples/repair-cafe'])(
  'each field that can be chosen in %s',
  async folder => {
    const source = onDisk(folder);
    const register = await load(source);
    const kinds = [...new Map(register.files.map(record => [record.kind, record])).values()];

    function answerTo(ask: Ask): Answer {
      switch (ask.type) {
        case 'choice':
          return ask.choices.at(-1)?.value ?? '';
        case 'several':
          return ask.choices.slice(0, 1).map(({ value }) => value);
        case 'record': {
          const kind = ask.targets.find(target => register.all(target).length > 0) ?? 'person';
          const key = keyOf(register.all(kind)[0] as { kind: string; id: string });
          return ask.several ? [key] : key;
        }
        case 'yesNo':
          return 'no';
        case 'number':
          return '3';
        case 'interval':
          return 'P2M';
        case 'date':
          return '2026-08-30';
        case 'partialDate':
          return '2026-05';
        case 'texts':
          return ['Iets anders'];
        case 'items':
          return [
            Object.fromEntries(
              ask.of
                .filter(({ required }, index) => required || index === 0)
                .map(part => [part.key, answerTo(part.ask)]),
            ),
          ];
        default:
          return 'Iets anders';
      }
    }

    const asked = { today, source };
    it('shows what is there as people write it', () => {
      const shown = register.files.flatMap(record => {
        const asking = questions(register, 'change', { record: keyOf(record) }, asked).questions;
        return asking.flatMap(({ ask }) =>
          ask.type === 'choice' ? ask.choices.map(({ name }) => name) : [],
        );
      });
      expect(shown.filter(name => /: (?:P\d+[DWMY]|\d{4}-\d\d)/.test(name))).toEqual([]);
    });

    const places = kinds.flatMap(record => {
      const key = keyOf(record);
      const field = questions(register, 'change', { record: key }, asked).questions.find(
        each => each.key === 'field',
      );
      const choices = field?.ask.type === 'choice' ? field.ask.choices : [];
      return choices.map(({ value }) => [key, value] as const);
    });

    const lists = places.filter(([record, field]) => waysOf(record, field).length > 0);
    function waysOf(record: string, field: string): readonly string[] {
      const way = questions(register, 'change', { record, field }, asked).questions.find(
        ({ key }) => key === 'way',
      );
      return way?.ask.type === 'choice' ? way.ask.choices.map(({ value }) => value) : [];
    }

    it('offers lists of texts, and of items with parts', () => {
      expect(lists.flatMap(([, field]) => field)).toEqual(
        expect.arrayContaining(['talents', 'contributes', 'parties', 'actions']),
      );
    });

    it.each(lists)(
      '%s: %s changes in each way that is offered, and in nothing else',
      async (record, field) => {
        for (const way of waysOf(record, field)) {
          let answers: Record<string, Answer> = { record, field, way };
          for (;;) {
            const all = questions(register, 'change', answers, asked).questions;
            const next = all.find(({ key, onlyGiven }) => !onlyGiven && answers[key] === undefined);
            if (!next) break;
            answers = { ...answers, [next.key]: answerTo(next.ask) };
          }
          const result = await plan(register, 'change', answers, asked);
          if (!('files' in result)) {
            expect(JSON.stringify(result)).toMatch(
              /Dan klopt er iets niet|Then something is not right|moet (?:bij \S+ )?iets staan|needs something|past dat niet bij|does not fit/,
            );
            continue;
          }
          const before = (register.fileAt(result.files[0]?.file ?? '')?.data ?? {}) as Record<
            string,
            unknown
          >;
          const file = result.files[0]?.file ?? '';
          const after = (result.after.fileAt(file)?.data ?? {}) as Record<string, unknown>;
          for (const [name, value] of Object.entries(before))
            if (name !== field) expect(after[name]).toEqual(value);
          const count = (list: unknown): number => (Array.isArray(list) ? list.length : 0);
          if (result.files.length > 0 && way === 'add')
            expect(count(after[field])).toBe(count(before[field]) + 1);
          if (result.files.length > 0 && way === 'remove')
            expect(count(after[field])).toBe(count(before[field]) - 1);
        }
      },
    );

    it.each(places)('%s: %s becomes what was answered, or a rule says why not', async (record, field) => {
      const value = questions(register, 'change', { record, field }, asked).questions.find(
        ({ key }) => key === 'value',
      );
      const result = await plan(
        register,
        'change',
        { record, field, value: answerTo((value as { ask: Ask }).ask) },
        asked,
      );
      if ('files' in result) expect(result.files.length).toBeLessThanOrEqual(1);
      else
        expect(JSON.stringify(result)).toMatch(
          /Dan klopt er iets niet meer|Then something is not right any more|(?:past dat niet bij|does not fit) (?:kvk|website)/,
        );
    });
  },
);
