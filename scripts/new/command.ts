import { inCode, type Laid } from './laid.ts';

/** A command: its file and its test. */
export function newCommand(id: string, dutch: string): Laid {
  const isWord = /^[a-z]+$/.test(id);
  const load = `async () => (await import('./${id}.ts')).${inCode(id)}`;
  return {
    files: new Map([
      [`src/commands/${id}.ts`, code(id, dutch)],
      [`tests/${id}.test.ts`, test(id)],
    ]),
    lines: [
      {
        path: 'src/core/asking/command-names.ts',
        before: /^\} as const/m,
        line: `  ${isWord ? id : `'${id}'`}: { nl: '${dutch}', en: '${id}' },`,
      },
      {
        path: 'src/commands/index.ts',
        before: /^\];/m,
        line: `  { id: '${id}', names: commandNames${isWord ? `.${id}` : `['${id}']`}, load: ${load} },`,
      },
    ],
    steps: [
      `Write src/commands/${id}.ts: load, compute, write, exit code. Every question has an option.`,
      `Write tests/${id}.test.ts: what a user types, and what comes out.`,
      'npm run fix && npm run docs && npm test: whatever else is lacking, a test names it.',
    ],
  };
}

function code(id: string, dutch: string): string {
  const texts = (name: string, command: string): string => `{
      name: '${name}',
      summary: '…',
      examples: [['initiatief ${command}', '…']],
    },`;
  return `import type { Command } from '../core/asking/command.ts';
import type { Session } from '../io/session.ts';

/** …: what it does, in one sentence. */
export const ${inCode(id)}: Command<Session> = {
  id: '${id}',
  arguments: [],
  options: [],
  texts: {
    nl: ${texts(dutch, dutch)}
    en: ${texts(id, id)}
  },
  async run(session) {
    const register = await session.load();
    await session.print(\`… \${register.files.length}\\n\`);
    return 0;
  },
};
`;
}

function test(id: string): string {
  return `import { describe, expect, it } from 'vitest';
import { initiatief } from './support/run.ts';

describe('${id}', () => {
  it('does what it is for', async () => {
    const { code, stdout } = await initiatief(['${id}', '-C', 'examples/buurttuin-de-linde']);
    expect(code).toBe(0);
    expect(stdout).not.toContain('…');
  });
});
`;
}
