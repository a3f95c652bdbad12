import { inCode, type Laid } from './laid.ts';

/** An action: its file, its texts, and a case of what somebody types. */
export function newAction(id: string, dutch: string): Laid {
  const key = /^[a-z]+$/.test(id) ? id : `'${id}'`;
  const dutchExample = 'in: buurttuin-de-linde\n';
  return {
    files: new Map([
      [`src/actions/${id}.ts`, code(id)],
      [`src/actions/${id}/texts.ts`, texts(id, dutch)],
      [`tests/actions/${id}/works/command.txt`, `${dutchExample}initiatief ${dutch} moestuin\n`],
      [`tests/actions/${id}/works/answers.json`, '{ "record": "role/moestuin" }\n'],
      [`tests/actions/${id}/works-english/command.txt`, `in: repair-cafe\ninitiatief ${id} organising\n`],
      [`tests/actions/${id}/is-refused/command.txt`, `${dutchExample}initiatief ${dutch} wat-er-niet-is\n`],
    ]),
    lines: [
      { path: 'src/core/asking/action-names.ts', before: /^\} as const/m, line: `  ${key}: ['record'],` },
      {
        path: 'src/core/asking/command-names.ts',
        before: /^\} as const/m,
        line: `  ${key}: { nl: '${dutch}', en: '${id}' },`,
      },
      {
        path: 'src/actions/index.ts',
        before: /^\n\/\*\* Every action/m,
        line: `import { ${inCode(id)} } from './${id}.ts';`,
      },
      { path: 'src/actions/index.ts', before: /^\];/m, line: `  ${inCode(id)},` },
      // What programs read of a remedy names it.
      {
        path: 'schemas/output/check.schema.json',
        before: /^ +"undo"$/m,
        line: `                    "${id}",`,
      },
      { path: 'src/commands/index.ts', before: /^ {2}acting\('undo'\)/m, line: `  acting('${id}'),` },
    ],
    steps: [
      `Write src/actions/${id}.ts: what it asks with the answers so far, and what it plans. src/actions/done.ts is a short one.`,
      `Write src/actions/${id}/texts.ts, in each language. A native says it aloud.`,
      `Write tests/actions/${id}/works, works-english and is-refused: in command.txt what somebody types in an example (in: …), or else in the small repository in the folder before/ beside it. npx vitest run tests/actions.test.ts -u writes what comes out; read it aloud.`,
      'Give it its place in src/actions/index.ts and src/commands/index.ts.',
      'npm run fix && npm run docs && npm test: whatever else is lacking, a test names it.',
    ],
  };
}

function code(id: string): string {
  return `import type { Action } from '../core/acting/action.ts';
import { recordAt } from '../core/acting/record-named.ts';
import { textIn } from '../core/asking/question.ts';
import { texts } from './${id}/texts.ts';

/** …: what somebody says who wants this. */
export const ${inCode(id)}: Action = {
  id: '${id}',
  group: 'changes',
  weight: 'small',
  undoable: true,
  arguments: [{ key: 'record', form: '[record]' }],
  options: [],
  texts,
  questions: ({ say }) => ({
    questions: [
      {
        key: 'record',
        ...texts[say.language].record,
        required: true,
        ask: { type: 'record', targets: ['role'] },
      },
    ],
    objections: [],
  }),
  plan({ register, say }, answers) {
    const key = textIn(answers, 'record');
    const record = recordAt(key, register);
    if (!key || !record) return { refused: texts[say.language].gone };
    return {
      changes: [{ do: 'set', file: record.file, path: ['summary'], value: '…' }],
      did: ({ say: to, name }) => texts[to.language].did(name(key)),
    };
  },
};
`;
}

function texts(id: string, dutch: string): string {
  const one = (name: string): string => `{
    name: '${name}',
    title: '…',
    summary: '…',
    arguments: { record: '…' },
    examples: [['initiatief ${name}', '…']],
    record: { label: '…', hint: '…' },
    gone: { says: '…', help: '…' },
    did: name => \`… \${name}\`,
  },`;
  const type = `${inCode(id).replace(/^./, first => first.toUpperCase())}Texts`;
  return `import type { ActionTexts, Refusal } from '../../core/acting/action.ts';
import type { Question } from '../../core/asking/question.ts';
import type { Language } from '../../core/ground/language.ts';

interface ${type} extends ActionTexts {
  record: Pick<Question, 'label' | 'hint'>;
  gone: Refusal;
  did(name: string): string;
}

export const texts: Record<Language, ${type}> = {
  nl: ${one(dutch)}
  en: ${one(id)}
};
`;
}
