import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actions } from '../src/actions/index.ts';
import { askAll } from '../src/commands/act/ask-all.ts';
import type { Door } from '../src/commands/act/door.ts';
import type { Answers } from '../src/core/asking/question.ts';
import type { KeptAnswers } from '../src/io/kept-answers.ts';
import { contextFor, plan } from '../src/library/plan.ts';
import { type ListFile, load, onDisk, questions, readList } from '../src/library.ts';
import { Answering } from './support/answered.ts';

/**
 * The same answers, through the questions of a terminal and handed to the library, come to one plan, byte for byte.
 * `actions.test.ts` holds the library and options together, in the same cases.
 */
const cases = join(import.meta.dirname, 'actions');
const today = '2026-09-01';

const all = actions.flatMap(({ id }) => {
  const folder = join(cases, id);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter(name => existsSync(join(folder, name, 'answers.json')))
    .map(name => ({ id, name, folder: join(folder, name) }));
});

/** A terminal in which somebody answers with these. */
async function throughTerminal(
  id: string,
  given: Answers,
  somebody: Answering,
  context: Door['context'],
): Promise<Answers> {
  const action = actions.find(each => each.id === id) as Door['action'];
  const session = {
    language: context.say.language,
    note: async () => {},
    noteStyle: { color: false, width: 80 },
  };
  const lists = { read: async () => {}, found: context.lists };
  const door = { action, context, asker: somebody.asker, session, lists } as unknown as Door;
  return askAll(given, door, { of: () => undefined } as unknown as KeptAnswers);
}

it('is tried for every action that can be planned from answers', () => {
  expect([...new Set(all.map(({ id }) => id))].sort()).toEqual(
    actions
      .map(({ id }) => id)
      .filter(id => id !== 'undo')
      .sort(),
  );
});

describe.each(all)('$id: $name', ({ id, folder }) => {
  it('comes to one plan through a terminal and in the library', async () => {
    const [first = ''] = readFileSync(join(folder, 'command.txt'), 'utf8').split('\n');
    const example = /^in: (\S+)$/.exec(first)?.[1];
    const source = onDisk(example ? join(cases, '../../examples', example) : join(folder, 'before'));
    const lists = new Map<string, ListFile>();
    for (const name of readdirSync(folder).filter(each => /\.(?:csv|xlsx)$/.test(each)))
      lists.set(`../${name}`, await readList(readFileSync(join(folder, name))));
    const register = await load(source);
    const asked = { today, source, lists };
    const answers: Answers = JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8'));
    const inLibrary = await plan(register, id, answers, asked);

    // What can only be given as an option stands behind the words it is about.
    const options = questions(register, id, answers, asked)
      .questions.filter(({ key, onlyGiven }) => onlyGiven && answers[key] !== undefined)
      .map(({ key }) => key);
    const bare = actions.find(each => each.id === id)?.arguments.map(({ key }) => key) ?? [];
    const onlyGiven = new Set(options.length > 0 ? [...options, ...bare] : []);
    const split = (isGiven: boolean): Answers =>
      Object.fromEntries(Object.entries(answers).filter(([key]) => onlyGiven.has(key) === isGiven));
    const somebody = new Answering(split(false));
    const context = contextFor(register, asked);
    const answered = await throughTerminal(id, split(true), somebody, context);
    const inTerminal = await plan(register, id, answered, asked);

    expect(somebody.left).toEqual([]);
    if (!('files' in inLibrary && 'files' in inTerminal))
      throw new Error(JSON.stringify([inLibrary, inTerminal, answered]));
    expect(inTerminal.files).toEqual(inLibrary.files);
    const telling = { say: context.say, name: (key: string) => key };
    expect(inTerminal.did(telling)).toBe(inLibrary.did(telling));
  });
});
