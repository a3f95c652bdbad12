import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actions } from '../src/actions/index.ts';
import { commands } from '../src/commands/index.ts';
import { bareAnswers } from '../src/core/asking/action-names.ts';
import { aboutOption, globalOptions } from '../src/core/asking/command.ts';
import { languages } from '../src/core/ground/language.ts';
import { namesOf } from '../src/core/ground/named.ts';
import { formats, idsOf } from '../src/formats/index.ts';
import { reports } from '../src/reports/index.ts';
import { rules } from '../src/rules/index.ts';
import { notSaid } from './support/not-said.ts';

const groups = ['records', 'people', 'partnership', 'calendar'];
const root = join(import.meta.dirname, '..');
const files = groups.flatMap(group =>
  // A rule may have its texts in a folder of its own name.
  readdirSync(join(root, 'src/rules', group))
    .filter(file => file.endsWith('.ts'))
    .map(file => ({ group, id: file.replace(/\.ts$/, '') })),
);

/** What the cases of a rule expect: per case the text that `check` prints. */
function expectations(id: string): string[] {
  const folder = join(root, 'tests/rules', id);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map(name => readFileSync(join(folder, name, 'expected.txt'), 'utf8'));
}

describe('the list of rules', () => {
  it('holds every rule file, and nothing else', () => {
    const listed = rules.map(({ group, id }) => `${group}/${id}`);
    expect([...listed].sort()).toEqual(files.map(({ group, id }) => `${group}/${id}`).sort());
  });

  it('goes from group to group', () => {
    const order = rules.map(({ group }) => groups.indexOf(group));
    const tooLate = rules.filter((_, index) => (order[index] as number) < (order[index - 1] ?? 0));
    expect(tooLate.map(({ group, id }) => `${id}: ${group}`)).toEqual([]);
  });

  it('has no name for two rules', () => {
    const names = rules.flatMap(namesOf);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('the schemas', () => {
  const folder = join(root, 'schemas');
  const names = readdirSync(folder).filter(name => name.endsWith('.schema.json'));

  /** Every list in a schema, by its route. */
  function listsIn(schema: object, route = ''): { route: string; schema: Record<string, unknown> }[] {
    const own = schema as Record<string, unknown>;
    const inner = Object.entries(own).flatMap(([key, part]) =>
      typeof part === 'object' && part !== null ? listsIn(part, `${route}/${key}`) : [],
    );
    return [own.type].flat().includes('array') ? [{ route, schema: own }, ...inner] : inner;
  }

  it.each(names)('%s says of each list that one item needs no dash, which is how lists are read', name => {
    const lists = listsIn(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    expect(lists.filter(({ schema }) => schema.singleItem !== true).map(({ route }) => route)).toEqual([]);
  });
});

describe('the list of actions', () => {
  it('takes as bare words what a step that names an action types so', () => {
    for (const { id, arguments: places } of actions)
      expect(places.map(({ key }) => key)).toEqual(bareAnswers[id]);
  });
});

describe.each(actions.map(action => [action.id, action] as const))('%s', (_, { texts }) => {
  it.each(languages)('has its texts in %s, with nothing left to write', language => {
    expect(JSON.stringify(texts[language])).not.toContain('…');
  });
});

describe('each other list', () => {
  const lists = {
    // An action is a command by way of `act`.
    commands: [
      'act',
      ...commands.map(({ id }) => id).filter(id => !actions.some(action => action.id === id)),
    ],
    actions: actions.map(({ id }) => id),
    formats: idsOf(formats),
    reports: reports.map(({ id }) => id),
  };

  it.each(languages)('tells in %s what each argument and option of a command is for', async language => {
    for (const entry of commands) {
      const command = await entry.load();
      const { arguments: told } = command.texts[language];
      for (const { key } of command.arguments) expect(told?.[key], `${entry.id} ${key}`).toBeTruthy();
      for (const option of [...command.options, ...globalOptions])
        expect(aboutOption(option, command, language), `${entry.id} --${option.key}`).not.toBe('');
    }
  });

  it.each(Object.entries(lists))(
    'of %s holds every file, under its own name, and nothing else',
    (list, ids) => {
      const names = readdirSync(join(root, 'src', list)).filter(name => name.endsWith('.ts'));
      expect(ids.map(id => `${id}.ts`).sort()).toEqual(names.filter(name => name !== 'index.ts').sort());
    },
  );

  it.each(languages)(
    'tells in %s what each format is good for, in a few words that fit in a table',
    language => {
      const uses = formats.flatMap(format => [
        ...('findings' in format ? [format.forFindings[language]] : []),
        ...('forReports' in format ? [format.forReports[language]] : []),
      ]);
      for (const use of uses) expect(use).toMatch(/^[^|\n]{10,120}[^.|\n]$/);
    },
  );
});

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(languages)('has its texts in %s', language => {
    const { name, title, why } = rule.texts[language];
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(title).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(why).toMatch(/^\p{Lu}.*[.?]$/u);
  });

  it('says nothing in Dutch that the tool does not say', () => {
    expect(`${rule.texts.nl.title} ${rule.texts.nl.why}`).not.toMatch(notSaid);
  });

  it('is called by its id in English', () => {
    expect(rule.texts.en.name).toBe(id);
  });

  it('has a case in which it is silent, and one in which it speaks', () => {
    const texts = expectations(id);
    // A finding names its rule at the end of its first line.
    const speaking = texts.filter(text => new RegExp(`  ${id}$`, 'm').test(text));
    expect(speaking.length).toBeGreaterThan(0);
    expect(speaking.length).toBeLessThan(texts.length);
  });
});
