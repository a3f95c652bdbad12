import { join } from 'node:path';
import { folderKinds } from '../../src/core/model/kinds.ts';
import type { RecordFile } from '../../src/core/model/record.ts';
import type { Register } from '../../src/core/register/register.ts';
import { registerIn, type Tree, treeOf } from '../support/in-memory.ts';

/** One thing in a record, written as other people write it. */
export interface Form {
  /** What was done, and where. */
  name: string;
  files: ReadonlyMap<string, string | undefined>;
  /** Where it stands now: a file, or these lines of it (from 1). */
  file: string;
  lines?: readonly [from: number, to: number];
}

/** What people type in place of a line or a value; the same length of list for each, so that all can be told apart. */
type Ways = (text: string) => readonly string[];

const months = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
};

const dates: Ways = iso => {
  const [y = '', m = '', d = ''] = iso.split('-');
  const [day, month] = [Number(d), Number(m)];
  const name = months.nl[month - 1] ?? '';
  const short = name === 'maart' ? 'mrt' : name.slice(0, 3);
  return [
    `${day}-${month}-${y}`,
    `${d}/${m}/${y}`,
    `${day}.${month}.${y}`,
    `${day} ${name} ${y}`,
    `${day} ${short} ${y}`,
    `${day} ${short}. ${y}`,
    `${day} ${short} ${y.slice(2)}`,
    `${day}-${month}-${y.slice(2)}`,
    `${day} ${name} '${y.slice(2)}`,
    `${iso}T00:00:00`,
    `${iso}T22:30:00Z`,
    `${iso} 20:00`,
    `${iso}T19:30:00+02:00`,
    `${day} ${name}`,
    `donderdag ${day} ${name} ${y}`,
    `${day}e ${name} ${y}`,
    `${y}/${month}/${day}`,
    `${y}${m}${d}`,
    `1${y.slice(1)}-${m}-${d}`,
    `${y[0]}${y[2]}${y[1]}${y[3]}-${m}-${d}`,
    `00${y.slice(2)}-${m}-${d}`,
    `${y}6-${m}-${d}`,
    `${y.slice(0, 3)}-${m}-${d}`,
    `ca. ${iso}`,
    `${iso}?`,
    `${y}-13-${d}`,
    `${y}-${m}-32`,
    `"${iso}"`,
    `'${iso}'`,
    `“${iso}”`,
    `[[${iso}]]`,
    `${iso}.`,
    `op ${iso}`,
    `${name} ${day}, ${y}`,
    `${y}–${m}–${d}`,
    `${iso} (ongeveer)`,
    `~${iso}`,
    `<${iso}>`,
    `${Date.parse(iso)}`,
  ];
};

const marks = [
  '*',
  '+',
  '•',
  '·',
  '–',
  '—',
  '−',
  '→',
  '>',
  '✓',
  '☐',
  '[ ]',
  '- [ ]',
  '- [x]',
  '1.',
  '1)',
  '(1)',
  '1',
  'a.',
  'a)',
  '=',
  '~',
  'o',
  '-',
  '--',
  '-.',
  '\t-',
  '»',
  '🌱',
];

const flags: Ways = written => [
  'Ja',
  'JA',
  'ja.',
  '"ja"',
  'yes',
  'true',
  'True',
  'j',
  'waar',
  'x',
  '✓',
  '✅',
  '1',
  'on',
  'aan',
  'ja, zeker',
  '“ja”',
  'jazeker',
  'y',
  '[x]',
  written.toUpperCase(),
  `${written} `,
];

const numbers: Ways = written => [
  `${written} uur`,
  `${written}u`,
  `"${written}"`,
  `“${written}”`,
  `±${written}`,
  `ca. ${written}`,
  `${written},0`,
  `${written}.5`,
  `${written}½`,
  `0${written}`,
  `${written} per week`,
  `1-${written}`,
  `${written}-8`,
  'zes',
  `${written}.`,
  `€ ${written}`,
  `${written},-`,
  `${written}+`,
  `~${written}`,
  `${written}x`,
];

const values: Ways = text => [
  `“${text}”`,
  `„${text}”`,
  `‘${text}’`,
  `«${text}»`,
  `"${text}"`,
  `'${text.replaceAll("'", "''")}'`,
  `"${text}`,
  `${text}"`,
  `'${text}`,
  `\`${text}\``,
  `*${text}*`,
  `**${text}**`,
  `_${text}_`,
  `<b>${text}</b>`,
  `${text} # nog bespreken`,
  `${text}: dus`,
  `@${text}`,
  `[${text}]`,
  `{${text}}`,
  `(${text})`,
  `${text.normalize('NFD')}`,
  `${text}   `,
  `\u00a0${text}`,
  `${text}\u00a0`,
  `\u200b${text}`,
  `- ${text}`,
  `> ${text}`,
  `| ${text}`,
  `|\n  ${text}`,
  `>-\n  ${text}`,
  `\n  ${text}`,
  `${text},`,
  `${text};`,
  `& ${text}`,
  `! ${text}`,
  `${text}\nen verder`,
  `\\${text}`,
  `${text}\\`,
  `%${text}`,
  `? ${text}`,
];

/** How the name of a field and its value are put on a line. */
const fieldLines = (key: string, value: string): readonly string[] => [
  `${key} : ${value}`,
  `${key}:${value}`,
  `${key}:\t${value}`,
  `${key}:\u00a0${value}`,
  `${key}：${value}`,
  `${key}： ${value}`,
  `${key} = ${value}`,
  `${key}= ${value}`,
  `${key} - ${value}`,
  `${key} ${value}`,
  `${key}:: ${value}`,
  `${key}; ${value}`,
  `${key[0]?.toUpperCase()}${key.slice(1)}: ${value}`,
  `${key.toUpperCase()}: ${value}`,
  `**${key}**: ${value}`,
  `**${key}:** ${value}`,
  `*${key}*: ${value}`,
  `"${key}": ${value}`,
  `“${key}”: ${value}`,
  `- ${key}: ${value}`,
  `• ${key}: ${value}`,
  `  ${key}: ${value}`,
  `\t${key}: ${value}`,
  `\u00a0${key}: ${value}`,
  `\u200b${key}: ${value}`,
  `${key.replaceAll('_', ' ')}: ${value}`,
  `${key.replaceAll('_', '-')}: ${value}`,
  `${key}s: ${value}`,
  `${key.slice(0, -1)}: ${value}`,
  `${key.replaceAll('_', '')}: ${value}`,
  `${key} (x): ${value}`,
  `[${key}]: ${value}`,
  `${key}?: ${value}`,
  `<${key}>: ${value}`,
  `${key.normalize('NFD')}: ${value}`,
  `1. ${key}: ${value}`,
];

const headings: Ways = label => [
  `# ${label}`,
  `### ${label}`,
  `##${label}`,
  `**${label}**`,
  `__${label}__`,
  `*${label}*`,
  `_${label}_`,
  `***${label}***`,
  label,
  `${label}:`,
  `${label}::`,
  `${label} ::`,
  `## ${label}::`,
  `## ${label}:`,
  `**${label}:**`,
  `**${label}**:`,
  `## **${label}**`,
  `## 🌱 ${label}`,
  `🌱 ${label}`,
  `## ${label} 🌱`,
  `**🌱 ${label}**`,
  `${label}\n${'-'.repeat(label.length)}`,
  `${label}\n===`,
  `**${label}**\n---`,
  `## 1. ${label}`,
  `1. ${label}`,
  `1. **${label}**`,
  `- ${label}`,
  `- **${label}**`,
  `• ${label}`,
  `<h2>${label}</h2>`,
  `<b>${label}</b>`,
  `<strong>${label}</strong>`,
  `<u>${label}</u>`,
  `<p><b>${label}</b></p>`,
  `## ${label.toUpperCase()}`,
  label.toUpperCase(),
  `## ${label.toLowerCase().replace(/\?$/, '')}`,
  `## ${label.replace(/e/, 'ee')}`,
  `## ${label} (samen)`,
  `${label} —`,
  `~~${label}~~`,
  `== ${label} ==`,
  `=== ${label} ===`,
  `[${label}]`,
  `| ${label} |`,
  `## [${label}](#a)`,
  `\\## ${label}`,
  `## ${label.normalize('NFD')}`,
  `## “${label}”`,
  `"${label}"`,
  `A. ${label}`,
  `a) ${label}`,
  `I. ${label}`,
  `# # ${label}`,
  `＃＃ ${label}`,
  `★ ${label}`,
  `→ ${label}`,
  `--- ${label} ---`,
  `*** ${label} ***`,
  `## ${label}\n---`,
  `:::${label}`,
  `!!! ${label}`,
  `+ ${label}`,
  `## ${label.replaceAll(' ', '_')}`,
  `## ${label.replaceAll(' ', '-')}`,
  `## ${label} Ja, zeker.`,
];

const copies = [
  '{} (1)',
  '{} (2)',
  '{} - kopie',
  '{} kopie',
  '{}-kopie',
  '{}_kopie',
  'Kopie van {}',
  '{} - Copy',
  '{} copy',
  '{} (kopie)',
  '{} 2',
  '{}-2',
  '{}_2',
  '{}-oud',
  '{}-nieuw',
  '{} backup',
  '{}_backup',
  '{}-concept',
  '{} (laptop van Karin)',
  "{} (Karin's conflicted copy 2026-08-01)",
  '{}.sync-conflict-20260801-120000-ABCDEF',
  '{}-conflict',
  '{}_conflict-20260801',
  '{} (conflicted copy)',
  '{}.md',
  '{}.bak',
  'kopie-{}',
  'Copy of {}',
  '{} v2',
  '{}-v2',
  '{} definitief',
  '{}.orig',
  '{}~',
];

const fileNames: Ways = name => {
  const spaced = name.replaceAll('-', ' ');
  return [
    `${spaced}.md`,
    `${name.toUpperCase()}.md`,
    `${name[0]?.toUpperCase()}${name.slice(1)}.md`,
    `${name}.MD`,
    `${name}.markdown`,
    `${name}.txt`,
    `${name}.md.txt`,
    `${name}.yml`,
    `${name} .md`,
    ` ${name}.md`,
    `${name}..md`,
    `${name}`,
    `${name.replaceAll('-', '_')}.md`,
    `${name.replaceAll('-', '.')}.md`,
    `${name.normalize('NFD')}é.md`,
    `oud/${name}.md`,
    `${name}/${name}.md`,
    `_${name}.md`,
    `.${name}.md`,
    `${name}!.md`,
    `(${name}).md`,
    `${name}.rtf`,
    `${name}.docx`,
    `${name}.mdx`,
    `${name}.md~`,
    `#${name}.md`,
    `${name}.text`,
    `${name}.html`,
  ];
};

const datedNames: Ways = name => {
  const [, y = '', m = '', d = '', rest = ''] = /^(\d{4})-(\d\d)-(\d\d)-(.*)$/.exec(name) ?? [];
  return y === ''
    ? []
    : [
        `${Number(d)}-${Number(m)}-${y}-${rest}.md`,
        `${y}-${Number(m)}-${Number(d)}-${rest}.md`,
        `${y}${m}${d}-${rest}.md`,
        `${rest}.md`,
        `${y}-${m}-${rest}.md`,
        `${rest}-${y}-${m}-${d}.md`,
        `${y}_${m}_${d}_${rest}.md`,
        `${d}${m}${y}-${rest}.md`,
        `${y}-13-${d}-${rest}.md`,
        `1${y.slice(1)}-${m}-${d}-${rest}.md`,
        `22${y.slice(2)}-${m}-${d}-${rest}.md`,
        `00${y.slice(2)}-${m}-${d}-${rest}.md`,

        `${y}-${m}-${d} ${rest}.md`,
        `${y.slice(2)}-${m}-${d}-${rest}.md`,
      ];
};

const folders: Ways = folder => [
  folder.toUpperCase(),
  `${folder[0]?.toUpperCase()}${folder.slice(1)}`,
  folder.slice(0, -1),
  `${folder} `,
  `${folder}/2026`,
  folder.normalize('NFD'),
];

const wholes: readonly (readonly [string, (text: string) => string])[] = [
  ['a BOM', text => `\ufeff${text}`],
  ['CRLF', text => text.replaceAll('\n', '\r\n')],
  ['CR', text => text.replaceAll('\n', '\r')],
  ['NFD', text => text.normalize('NFD')],
  ['a blank line first', text => `\n${text}`],
  ['a title first', text => `# Titel\n\n${text}`],
  ['spaces first', text => ` ${text}`],
  ['a comment first', text => `<!-- x -->\n${text}`],
  ['four dashes', text => text.replace(/^---$/m, '----')],
  ['two dashes', text => text.replace(/^---$/m, '--')],
  ['an em dash', text => text.replace(/^---$/m, '—')],
  ['stars', text => text.replace(/^---$/m, '***')],
  ['plus', text => text.replace(/^---$/m, '+++')],
  ['a language', text => text.replace(/^---$/m, '---yaml')],
  ['a space', text => text.replace(/^---$/m, '--- ')],
  ['no first fence', text => text.replace(/^---\n/, '')],
  ['no last fence', text => text.replace(/\n---\n/, '\n')],
  ['dots', text => text.replace(/\n---\n/, '\n...\n')],
  ['a last fence of four', text => text.replace(/\n---\n/, '\n----\n')],
  ['a last fence of em dash', text => text.replace(/\n---\n/, '\n—\n')],
  ['a last fence further in', text => text.replace(/\n---\n/, '\n  ---\n')],
  ['a code fence round it', text => `\`\`\`\n${text}\`\`\`\n`],
  ['twice', text => text + text],
  ['tabs', text => text.replaceAll('  ', '\t')],
  ['quoted', text => text.replace(/^/gm, '> ')],
  ['further in', text => text.replace(/^/gm, '  ')],
  ['a blank line between all', text => text.replaceAll('\n', '\n\n')],
  ['no blank lines', text => text.replace(/\n+/g, '\n')],
];

/** What stands at the top of minutes, as people write it in their text. */
const inBody = (label: string, items: readonly string[]): readonly string[] => {
  const list = items.map(item => `- ${item}`).join('\n');
  const inline = items.join(', ');
  return [
    `## ${label}\n\n${list}`,
    `## ${label}\n${list}`,
    `${label}:\n${list}`,
    `${label}\n\n${list}`,
    `**${label}**\n\n${list}`,
    `**${label}:**\n${list}`,
    `${label}: ${inline}`,
    `**${label}:** ${inline}`,
    `**${label}**: ${inline}`,
    `- ${label}: ${inline}`,
    `${label}\n------\n${list}`,
    `${label}\n======\n\n${list}`,
    `### ${label}\n\n${inline}`,
    `${label.toUpperCase()}\n\n${list}`,
    `| ${label} | ${inline} |`,
    `🌱 ${label}: ${inline}`,
    `## 🌱 ${label}\n\n${list}`,
    `1. ${label}\n${list}`,
    `${label} - ${inline}`,
    `${label} :: ${inline}`,
    `${label}:: ${inline}`,
    `_${label}_: ${inline}`,
    `<b>${label}</b>: ${inline}`,
    `## ${label}: ${inline}`,
    `${label}: ${items.join(' en ')}`,
    `## ${label}\n\n${items.map((item, index) => `${index + 1}. ${item}`).join('\n')}`,
    `## ${label}\n\n${items.map(item => `* ${item}`).join('\n')}`,
    `## ${label}\n\n${items.map(item => `• ${item}`).join('\n')}`,
    `## ${label} (${items.length})\n\n${list}`,
  ];
};

interface Ground {
  tree: Tree;
  register: Register;
}

const asText = (tree: Tree, file: string): string => (tree.get(file) as Buffer).toString('utf8');

/** A record with other lines in place of some of its own. */
function relined(ground: Ground, file: string, what: string, from: number, to: number, text: string): Form {
  const lines = asText(ground.tree, file).split('\n');
  const typed = text.split('\n');
  const files = new Map([[file, [...lines.slice(0, from), ...typed, ...lines.slice(to)].join('\n')]]);
  return { name: `${what}: ${JSON.stringify(text)}`, files, file, lines: [from + 1, from + typed.length] };
}

function* formsIn(ground: Ground, record: RecordFile): Iterable<Form> {
  const { file } = record;
  const { words } = ground.register;
  const lines = asText(ground.tree, file).split('\n');
  const isMarkdown = file.endsWith('.md');
  const first = isMarkdown ? 1 : 0;
  const last = isMarkdown ? lines.indexOf('---', 1) : lines.length;
  const references = new Map(record.references.map(reference => [reference.written, reference]));
  for (let at = first; at < last; at += 1) {
    const line = lines[at] as string;
    const [, before = '', value = ''] = /^((?:\s*- )?(?:\s*[\p{L}_]+:)? ?)(.*)$/u.exec(line) ?? [];
    const [, indent = '', dash = '', key = ''] = /^(\s*)(- )?([\p{L}_]+):/u.exec(line) ?? [];
    const make = (what: string, typed: string): Form =>
      relined(ground, file, `${file}:${at + 1} ${what}`, at, at + 1, typed);
    if (value === '' || value.startsWith('#')) continue;
    const reference = references.get(value);
    const isPlain = !/^["'[{]/.test(value);
    if (/^\d{4}-\d\d-\d\d$/.test(value)) for (const way of dates(value)) yield make('date', before + way);
    else if (/^(?:ja|yes)$/.test(value)) for (const way of flags(value)) yield make('yes', before + way);
    else if (/^\d+$/.test(value)) for (const way of numbers(value)) yield make('number', before + way);
    else if (reference?.kind && reference.kind !== 'goal')
      for (const way of named(ground, reference.kind, reference.id, value))
        yield make('reference', before + way);
    else if (isPlain)
      for (const way of values(value)) yield make('value', before + way.replaceAll('\n', `\n${indent}`));
    if (isPlain && key !== '')
      for (const way of fieldLines(key, value))
        yield make(
          'field',
          way
            .split('\n')
            .map(one => indent + dash + one)
            .join('\n'),
        );
  }
  // Lists of texts or references below the name of their field.
  for (let at = first; at < last; at += 1) {
    const [, indent = '', key = ''] = /^(\s*(?:- )?)([\p{L}_]+):$/u.exec(lines[at] as string) ?? [];
    if (key === '') continue;
    let end = at + 1;
    while (/^\s*- (?![\p{L}_]+: )/u.test(lines[end] ?? '')) end += 1;
    const items = lines
      .slice(at + 1, end)
      .map(line => /^(\s*)- (.*)$/.exec(line)?.slice(1) ?? []) as string[][];
    if (items.length === 0) continue;
    const texts = items.map(([, text = '']) => text);
    const make = (what: string, typed: readonly string[]): Form =>
      relined(ground, file, `${file}:${at + 1} list ${what}`, at, end, typed.join('\n'));
    for (const mark of marks) {
      const marked = items.map(([inside = '', text = '']) => `${inside}${mark} ${text}`);
      yield make('marks', [lines[at] as string, ...marked]);
      yield make('first mark', [lines[at] as string, marked[0] as string, ...lines.slice(at + 2, end)]);
      yield make('last mark', [...lines.slice(at, end - 1), marked.at(-1) as string]);
      if (/[^\da-z]$/i.test(mark))
        yield make('tight marks', [
          lines[at] as string,
          ...items.map(([inside = '', text = '']) => inside + mark + text),
        ]);
    }
    // Between longer texts a comma is one of a sentence.
    const areShort = texts.every(text => text.split(' ').length <= 2);
    for (const sign of ['; ', ' | ', ' • ', ...(areShort ? [', '] : [])]) {
      yield make('on one line', [`${indent}${key}: ${texts.join(sign)}`]);
      yield make('in one item', [lines[at] as string, `${items[0]?.[0] ?? ''}- ${texts.join(sign)}`]);
      yield make('in brackets', [`${indent}${key}: [${texts.join(sign)}]`]);
      yield make('in round brackets', [`${indent}${key}: (${texts.join(sign)})`]);
    }
    yield make('without marks', [
      lines[at] as string,
      ...items.map(([inside = '', text = '']) => inside + text),
    ]);
    yield make('without marks or room', [lines[at] as string, ...texts]);
    yield make('without room', [lines[at] as string, ...texts.map(text => `- ${text}`)]);
    yield make('with the first beside it', [`${indent}${key}: - ${texts[0]}`, ...lines.slice(at + 2, end)]);
    yield make('with the first beside it, bare', [
      `${indent}${key}: ${texts[0]}`,
      ...lines.slice(at + 2, end),
    ]);
    yield make('without a colon', [`${indent}${key}`, ...lines.slice(at + 1, end)]);
    yield make('under bold', [`${indent}**${key}:**`, ...lines.slice(at + 1, end)]);
    yield make('under a heading', [`${indent}## ${key}`, ...lines.slice(at + 1, end)]);
    yield make('with a bare last', [...lines.slice(at, end - 1), texts.at(-1) as string]);
    yield make('with a last further in', [...lines.slice(at, end - 1), `    ${lines[end - 1]}`]);
    yield make(
      'with blank lines',
      lines.slice(at, end).flatMap(line => [line, '']),
    );
    yield make('twice', [...lines.slice(at, end), ...lines.slice(at, end)]);
    const label = words.fieldOf(key);
    if (record.kind !== 'meeting' || label === undefined || indent !== '') continue;
    const shown = texts.map(text => ground.register.get('person', text)?.data.name ?? text);
    const text = [...lines.slice(0, at), ...lines.slice(end)].join('\n').trimEnd();
    for (const name of [words.label(label, 'meeting'), key])
      for (const body of inBody(name[0]?.toUpperCase() + name.slice(1), shown)) {
        const [from, count] = [text.split('\n').length + 2, body.split('\n').length];
        yield {
          name: `${file} in the text: ${JSON.stringify(body)}`,
          files: new Map([[file, `${text}\n\n${body}\n`]]),
          file,
          lines: [from, from + count - 1],
        };
      }
  }
  for (let at = last + 1; at < lines.length; at += 1) {
    const [, label] = /^## (.*)$/.exec(lines[at] as string) ?? [];
    if (label === undefined || words.headings(record.kind).section(label) === undefined) continue;
    for (const way of headings(label))
      yield relined(ground, file, `${file}:${at + 1} heading`, at, at + 1, way);
  }
  const text = lines.join('\n');
  if (isMarkdown)
    for (const [what, change] of wholes)
      if (change(text) !== text)
        yield { name: `${file} with ${what}`, files: new Map([[file, change(text)]]), file };
  if (record.kind === 'initiative') return;
  const [folder = ''] = file.split('/');
  for (const name of [...fileNames(record.id), ...datedNames(record.id)]) {
    const path = `${folder}/${name}`;
    if (path !== file && !ground.tree.has(path))
      yield {
        name: `${file} as ${path}`,
        files: new Map([
          [file, undefined],
          [path, text],
        ]),
        file: path,
      };
  }
  for (const sign of copies) {
    const path = `${folder}/${sign.replace('{}', record.id)}.md`;
    if (path === file) continue;
    yield { name: `${file} and ${path}`, files: new Map([[path, text]]), file: path };
    yield {
      name: `${file} and ${path}, with a word more`,
      files: new Map([[path, `${text}\nEn nog iets.\n`]]),
      file: path,
    };
  }
  if (record.kind === 'role')
    for (const holder of record.data.holders ?? []) {
      const person = ground.register.get('person', holder.person);
      const { name } = person?.data ?? {};
      if (person === undefined || name === undefined) continue;
      const second = `${person.file.split('/')[0]}/nog-een-keer.md`;
      const at = lines.findIndex(line => line.includes(`${words.field('holders')}:`));
      for (const other of [
        name,
        name.toUpperCase(),
        name.toLowerCase(),
        name.normalize('NFD'),
        `${name} `,
        name.replaceAll(' ', '  '),
      ]) {
        const others = [
          ...lines.slice(0, at + 1),
          `  - ${words.field('person')}: nog-een-keer`,
          ...lines.slice(at + 1),
        ];
        yield {
          name: `${file} with ${other} twice`,
          files: new Map([
            [file, others.join('\n')],
            [second, `---\n${words.field('name')}: ${other}\n---\n`],
          ]),
          file,
        };
      }
    }
}

/** A record by its name, or as other programs refer to it. */
function named({ register }: Ground, kind: string, id: string, written: string): readonly string[] {
  const record = register.get(kind as 'person', id);
  if (!record) return [];
  const { name } = record.data;
  const [folder = ''] = record.file.split('/');
  const [given = '', ...family] = name.split(' ');
  return [
    name,
    name.toUpperCase(),
    name.toLowerCase(),
    `"${name}"`,
    `“${name}”`,
    `[[${id}]]`,
    `"[[${id}]]"`,
    `"[[${id}|${name}]]"`,
    `"[[${folder}/${id}]]"`,
    `"[[${name}]]"`,
    `[[${name}]]`,
    `${id}.md`,
    `${folder}/${id}`,
    `${folder}/${id}.md`,
    `../${folder}/${id}.md`,
    `[${name}](../${folder}/${id}.md)`,
    `@${id}`,
    `“${id}”`,
    `${written},`,
    `${written}.`,
    `${written} (trekker)`,
    given,
    `${given[0]}. ${family.join(' ')}`,
    family.join(' '),
    `${name} en ${name}`,
    `${written}?`,
    written.toUpperCase(),
    written.replaceAll('-', ' '),
    written.replaceAll('-', '_'),
    written.slice(0, -1),
    `${written}x`,
    `${name.normalize('NFD')}`,
    `- ${written}`,
    `*${written}*`,
    `#${written}`,
    `${written} # x`,
    `mevrouw ${name}`,
    `${name}, ${written}`,
    ` ${written}`,
    `${written}: 2 uur`,
    `${name} (ook als ${given})`,
  ];
}

/** Folders under another name. */
function* folderForms({ tree, register }: Ground): Iterable<Form> {
  for (const kind of folderKinds) {
    const folder = register.words.vocabulary.folders[kind];
    const paths = [...tree.keys()].filter(path => path.startsWith(`${folder}/`));
    for (const name of folders(folder)) {
      if (name === folder) continue;
      const files = new Map(
        paths.flatMap(path => [
          [path, undefined] as const,
          [name + path.slice(folder.length), asText(tree, path)] as const,
        ]),
      );
      yield { name: `${folder}/ as ${name}/`, files, file: `${name}/` };
    }
  }
}

/** Everything in an example, in every form: more than anybody waits for. */
export async function formsOf(example: string): Promise<{ ground: Ground; forms: readonly Form[] }> {
  const tree = treeOf(join(import.meta.dirname, '../../examples', example));
  const register = await registerIn(tree);
  const ground = { tree, register };
  return {
    ground,
    forms: [...folderForms(ground), ...register.files.flatMap(record => [...formsIn(ground, record)])],
  };
}

/** The files of an example with one thing in another form. */
export function treeWith(tree: Tree, { files }: Form): Tree {
  const other = new Map(tree);
  for (const [path, text] of files)
    if (text === undefined) other.delete(path);
    else other.set(path, Buffer.from(text));
  return new Map([...other].sort(([a], [b]) => (a < b ? -1 : 1)));
}
