/** The pages of `docs/` that are made from the program itself, in both languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../src/cli/program.ts';
import { type Language, languages } from '../src/core/ground/language.ts';
import { folderKinds, kinds, type Target } from '../src/core/model/kinds.ts';
import { type Fields, type Shape, shapeOf } from '../src/core/model/shape.ts';
import { type Words, wordsOf } from '../src/core/words/words.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { initiatief } from '../tests/support/run.ts';
import { withFindingsFormats, withReportFormats } from './format-tables.ts';
import { reportsPage, withOverview, withReports } from './report-pages.ts';
import { rulePages } from './rule-pages.ts';
import { wordPage } from './word-pages.ts';

const root = join(import.meta.dirname, '..');

/** Every generated page by its path under `docs/`. */
export async function pages(): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  for (const language of languages) {
    const names = pageNames[language];
    made.set(`${language}/${names.kinds}.md`, kindsPage(language));
    for (const [path, text] of await rulePages(language, texts[language].made)) made.set(path, text);
    made.set(...wordPage(language, texts[language].made));
    made.set(`${language}/${names.reports}.md`, await reportsPage(language, opening(language, 'reports')));
    made.set(`${language}/${names.commands}.md`, await commandsPage(language));
    for (const [path, filled] of [
      [`${language}/ci.md`, withFindingsFormats],
      [`${language}/${names.making}.md`, withReportFormats],
    ] as const)
      made.set(path, filled(read(path), language));
    const readme = { nl: '../LEESMIJ.md', en: '../README.md' }[language];
    made.set(readme, withReports(await withOverview(read(readme), language), language));
  }
  return made;
}

/** A page that is written by hand, but for what stands between two marks. */
function read(path: string): string {
  return readFileSync(join(root, 'docs', path), 'utf8');
}

const pageNames = {
  nl: { kinds: 'soorten', reports: 'rapporten', commands: 'opdrachten', making: 'rapport-maken' },
  en: { kinds: 'kinds', reports: 'reports', commands: 'commands', making: 'making-reports' },
} as const;

const texts = {
  nl: {
    made: '<!-- Gemaakt door `npm run docs`; pas hier niets aan. -->',
    kinds: [
      'Soorten bestanden',
      'Wat er in elk bestand kan staan. Weinig is nodig. De rest is er voor wie het wil gebruiken.',
    ],
    reports: [
      'Rapporten',
      'Wat elk rapport laat zien, met het voorbeeld `examples/buurttuin-de-linde` op 1 september 2026. Voor wie, in welke vorm en hoe het toen was: [een rapport maken](rapport-maken.md).',
    ],
    commands: ['Opdrachten', 'Wat `initiatief` van zichzelf vertelt met `--help`.'],
    fieldTable: '| Veld | Wat | Uitleg |\n| --- | --- | --- |',
    file: (folder: string) => `In de map \`${folder}/\`.`,
    initiative: 'Het bestand `initiatief.yaml`.',
    contacts: `
## Contactgegevens

Het bestand \`prive/contacten.yaml\`. Het blijft op je eigen computer: git slaat de map \`prive\` over. Begin bij iedereen
met de naam van het bestand in \`personen/\`, zonder \`.md\`. Daaronder past wat ook bij \`contactgegevens\` past.

\`\`\`yaml
fatima-el-idrissi:
  telefoon: 06 …
  email: fatima@example.org
\`\`\`

Alleen een rapport met \`--met-gegevens\` leest het.
`,
    needed: 'nodig',
    oneOf: 'een van',
    list: 'lijst van',
    types: {
      text: 'tekst',
      choice: 'keuze',
      boolean: 'ja of nee',
      number: 'getal',
      integer: 'heel getal',
      date: 'dag',
      'partial-date': 'dag, maand of jaar',
      interval: 'periode, zoals 3 maanden',
    },
    reference: 'naam van een bestand:',
    section: 'langere tekst, liefst onder een kopje in de tekst',
  },
  en: {
    made: '<!-- Made by `npm run docs`; do not change it here. -->',
    kinds: [
      'Kinds of records',
      'What each record may hold. Little is needed. The rest is there if you want it.',
    ],
    reports: [
      'Reports',
      'What each report shows, with the example `examples/repair-cafe` on 1 September 2026. Who it is for, the formats, and an earlier date: [making a report](making-reports.md).',
    ],
    commands: ['Commands', 'What `initiatief` says about itself with `--help`.'],
    fieldTable: '| Field | What | About |\n| --- | --- | --- |',
    file: (folder: string) => `In the folder \`${folder}/\`.`,
    initiative: 'The file `initiatief.yaml`.',
    contacts: `
## Contact details

The file \`private/contacts.yaml\`. It stays on your own computer: git skips the folder \`private\`. For each person,
start with the name of their file in \`people/\`, without \`.md\`. Below it goes what also goes in \`contact_details\`.

\`\`\`yaml
fatima-el-idrissi:
  phone: 01632 …
  email: fatima@example.org
\`\`\`

Only a report with \`--with-details\` reads it.
`,
    needed: 'needed',
    oneOf: 'one of',
    list: 'list of',
    types: {
      text: 'text',
      choice: 'choice',
      boolean: 'yes or no',
      number: 'number',
      integer: 'whole number',
      date: 'day',
      'partial-date': 'day, month or year',
      interval: 'length of time, such as 3 months',
    },
    reference: 'name of a file:',
    section: 'longer text, best under a heading in the body',
  },
} as const;

function opening(language: Language, page: 'kinds' | 'reports' | 'commands'): string {
  const [title, about] = texts[language][page];
  return `${texts[language].made}\n\n# ${title}\n\n${about}\n`;
}

function kindsPage(language: Language): string {
  const words = wordsOf(vocabularies[language]);
  const parts = kinds.map(kind => {
    const folder = folderKinds.find(name => name === kind);
    const where = folder
      ? texts[language].file(words.vocabulary.folders[folder])
      : texts[language].initiative;
    const rows = fieldRows(shapeOf(kind), kind, words, language, '');
    return `\n## ${capital(words.kind(kind))}\n\n${where}\n\n${texts[language].fieldTable}\n${rows.join('\n')}\n`;
  });
  return opening(language, 'kinds') + parts.join('') + texts[language].contacts;
}

function fieldRows(
  { fields, required }: Fields,
  about: Target,
  words: Words,
  language: Language,
  before: string,
): string[] {
  return [...fields].flatMap(([name, shape]) => {
    const needed = required.includes(name) ? ` (${texts[language].needed})` : '';
    const row = `| \`${before}${words.field(name)}\` | ${typeText(shape, words, language)}${needed} | ${words.hint(name, about)} |`;
    const inner = shape.type === 'list' ? shape.items : shape;
    if (inner.type !== 'fields') return [row];
    const deeper = `${before}${words.field(name)} › `;
    const others = inner.others?.type === 'fields' ? inner.others : undefined;
    return [
      row,
      ...fieldRows(inner, name === 'goals' ? 'goal' : about, words, language, deeper),
      ...(others ? fieldRows(others, about, words, language, `${deeper}… › `) : []),
    ];
  });
}

function typeText(shape: Shape, words: Words, language: Language): string {
  const text = texts[language];
  if (shape.type === 'list')
    return shape.items.type === 'fields'
      ? (text.list.split(' ')[0] as string)
      : `${text.list} ${typeText(shape.items, words, language)}`;
  if (shape.type === 'fields') return '';
  if (shape.references.length > 0) return `${text.reference} ${shape.references.map(words.kind).join(', ')}`;
  if (shape.type === 'choice')
    return `${text.oneOf} ${shape.choices.map(choice => `\`${words.value(choice)}\``).join(', ')}`;
  return shape.section ? text.section : text.types[shape.type];
}

async function commandsPage(language: Language): Promise<string> {
  const parts = [opening(language, 'commands')];
  const whole = await initiatief(['--help', '--language', language]);
  parts.push(`\n\`\`\`\n${whole.stdout.trimEnd()}\n\`\`\`\n`);
  for (const { id, names } of commands) {
    const { stdout } = await initiatief([id, '--help', '--language', language]);
    parts.push(`\n## ${names[language]}\n\n\`\`\`\n${stdout.trimEnd()}\n\`\`\`\n`);
  }
  return parts.join('');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
