import { readFileSync } from 'node:fs';
import { importLine, inCode, type Laid } from './laid.ts';

/** A rule: its file, its page in both languages, two cases, and how its remedy is followed. */
export function newRule(group: string, id: string): Laid {
  const list = 'src/rules/index.ts';
  const isAboutRecords = group === 'records';
  return {
    files: new Map([
      [`src/rules/${group}/${id}.ts`, code(group, id, isAboutRecords)],
      [`templates/nl/rules/${id}.md`, page('Voorbeeld', 'Wat je kunt doen', 'initiatief controleer')],
      [`templates/en/rules/${id}.md`, page('Example', 'What you can do', 'initiatief check')],
      [`tests/rules/${id}/speaks/initiatief.yaml`, 'taal: nl\nnaam: De Buurtkas\n'],
      [`tests/rules/${id}/english/initiatief.yaml`, 'language: en\nname: Mill Lane Garden\n'],
      [`tests/rules/${id}/silent/initiatief.yaml`, 'taal: nl\nnaam: De Buurtkas\n'],
    ]),
    lines: [
      importLine(list, id, `./${group}/${id}.ts`),
      { path: list, before: behindGroup(list, group), line: `  ${inCode(id)},` },
      {
        path: 'tests/laws/remedies.ts',
        before: /^ {2}'?[a-z-]+'?: (?:\{|only)/m,
        line: `  '${id}': onlyThey('…'),`,
      },
    ],
    steps: [
      `Write src/rules/${group}/${id}.ts. In ${list} it stands behind its group; put it where it belongs there.`,
      `Make tests/rules/${id}/speaks and english small repositories of which it speaks, and silent one of which it does not.`,
      'Write the pages in templates/nl/rules and templates/en/rules: an example, and the example mended, of which then no rule has anything to say. Both stand in the small initiative in tests/explain/nl or en, with its people. What check says of it npm run docs fills in.',
      'Tell in tests/laws/remedies.ts how its remedy is followed, and in tests/mutation/conditions.ts what makes it speak in the example.',
      `npx vitest run tests/rules.test.ts -u -t ${id}: it writes the expected files. Read them aloud.`,
      'npm run fix && npm run docs && npm test: whatever else is lacking, a test names it.',
    ],
  };
}

/** The place in the list behind the last rule of a group. */
function behindGroup(list: string, group: string): RegExp {
  const text = readFileSync(list, 'utf8');
  const own = [...text.matchAll(new RegExp(`^import \\{ (\\w+) \\} from '\\./${group}/`, 'gm'))].map(
    ([, name]) => name,
  );
  const last = [...text.matchAll(/^ {2}(\w+),$/gm)].findLast(([, name]) => own.includes(name))?.[1];
  return new RegExp(`(?<=^ {2}${last},\\n)`, 'm');
}

function code(group: string, id: string, isAboutRecords: boolean): string {
  const urgency = isAboutRecords ? '' : `  urgency: { step: 'rest' },\n`;
  const texts = (name: string): string => `{
    name: '${name}',
    title: '…',
    why: '…',
    message: ({ field }, say) => \`… \${say.field(field)}\`,
    help: () => '…',
  },`;
  return `import { rule } from '../../core/checking/rule.ts';

interface Facts {
  field: string;
}

/** …: what is going on, in one sentence. */
export const ${inCode(id)} = rule<Facts>({
  id: '${id}',
  group: '${group}',
  severity: '${isAboutRecords ? 'error' : 'warning'}',
${urgency}  texts: {
    nl: ${texts('…')}
    en: ${texts(id)}
  },
  *find({ register }) {
    for (const { file, data } of register.all('role'))
      if (data.name === '…') yield { at: { file, path: ['name'] }, facts: { field: 'name' } };
  },
});
`;
}

function page(example: string, remedy: string, command: string): string {
  return `## ${example}

\`\`\`md …
\`\`\`

… \`${command}\`:

\`\`\`text
…
\`\`\`

## ${remedy}

…

\`\`\`md …
\`\`\`
`;
}
