import { describe, expect, it } from 'vitest';
import { languages } from '../src/core/ground/language.ts';
import { kinds } from '../src/core/model/kinds.ts';
import type { RecordFile } from '../src/core/model/record.ts';
import { type Scalar, shapeOf } from '../src/core/model/shape.ts';
import { atOnce } from '../src/core/reading/closer-look.ts';
import { readRecord } from '../src/core/reading/read-record.ts';
import { unreadSections } from '../src/core/reading/unread.ts';
import { type Words, wordsOf } from '../src/core/words/words.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { expectEqual, expectThat } from './support/expecting.ts';

/** How people, editors and other programs write a heading. */
const readAs: Record<string, (label: string) => string> = {
  'as it is': label => `## ${label}`,
  'one level up': label => `# ${label}`,
  'one level down': label => `### ${label}`,
  'six levels down': label => `###### ${label}`,
  'without a space': label => `##${label}`,
  'without a space, lower': label => `####${label}`,
  'with closing marks': label => `## ${label} ##`,
  'with closing marks and no space': label => `##${label}##`,
  'three spaces in': label => `   ## ${label}`,
  'a tab behind the marks': label => `##\t${label}`,
  'a hard space behind the marks': label => `##\u00a0${label}`,
  'double spaces': label => `##  ${label.replaceAll(' ', '  ')}`,
  'hard spaces': label => `## ${label.replaceAll(' ', '\u00a0')}`,
  'narrow spaces': label => `## ${label.replaceAll(' ', '\u202f')}`,
  'spaces behind it': label => `## ${label}   `,
  bold: label => `## **${label}**`,
  'bold with underscores': label => `## __${label}__`,
  italic: label => `## *${label}*`,
  'italic with underscores': label => `## _${label}_`,
  'bold and italic': label => `### ***${label}***`,
  'one bold word': label => `## ${label.replace(/^\S+/, '**$&**')}`,
  'struck through': label => `## ~~${label}~~`,
  code: label => `## \`${label}\``,
  'a link to itself': label => `## [${label}](#a)`,
  'a link elsewhere': label => `## [${label}](https://example.org/a_b)`,
  'a link by reference': label => `## [${label}][1]`,
  'an anchor of Google Docs': label => `## ${label} {#${label.toLowerCase().replaceAll(' ', '-')}}`,
  'bold with an anchor': label => `## **${label}** {#a-b}`,
  'an anchor in HTML': label => `## <a name="x"></a>${label}`,
  'a class of Pandoc': label => `## ${label} {.unnumbered}`,
  'underlined with dashes': label => `${label}\n${'-'.repeat(label.length)}`,
  'underlined with equals signs': label => `${label}\n===`,
  'bold and underlined': label => `**${label}**\n---`,
  'a number': label => `## 1. ${label}`,
  'a number and a bracket': label => `## 2) ${label}`,
  'a number between brackets': label => `## (3) ${label}`,
  'a number of two parts': label => `## 1.2 ${label}`,
  'a letter': label => `## b) ${label}`,
  'a Roman number': label => `## IV. ${label}`,
  'a number in a keycap': label => `## 1️⃣ ${label}`,
  'a tick behind it': label => `## ${label} ✅`,
  'a flower before it': label => `## 🌱 ${label}`,
  'a comment behind it': label => `## ${label} <!-- nog doen -->`,
  'a tag of HTML': label => `<h2>${label}</h2>`,
  'a tag with an attribute': label => `<h3 class="a" id="b">${label}</h3>`,
  'a tag in capitals': label => `<H2>${label}</H2>`,
  'bold in a tag': label => `<h2><strong>${label}</strong></h2>`,
  'a hard space in HTML': label => `## ${label.replaceAll(' ', '&nbsp;')}`,
  'a colon': label => `## ${label.replace(/\?$/, '')}:`,
  'no question mark': label => `## ${label.replace(/\?$/, '')}`,
  'more question marks': label => `## ${label}??`,
  capitals: label => `## ${label.toUpperCase()}`,
  'small letters': label => `## ${label.toLowerCase()}`,
  quotes: label => `## “${label}”`,
  'a soft hyphen': label => `## ${label.replace(/^(..)/, '$1\u00ad')}`,
  'a mark of zero width': label => `## \u200b${label}`,
  ornament: label => `## — ${label} —`,
  'accents taken apart': label => `## ${label.normalize('NFD')}`,
  'with the word of the field': label => `## ${label.replaceAll(' ', '_').replace(/\?$/, '')}`,
};

const pointedOut: Record<string, (label: string) => string> = {
  'bold alone': label => `**${label}**`,
  'bold alone, with a colon': label => `**${label}**:`,
  'bold alone with underscores': label => `__${label}__`,
  'italic alone': label => `*${label}*`,
  'bold in HTML': label => `<b>${label}</b>`,
  'a paragraph in HTML': label => `<p><strong>${label}</strong></p>`,
  'a tag over several lines': label => `<h2>\n${label}\n</h2>`,
  'a line of its own': label => label,
  'a line with a colon': label => `${label}:`,
  'a number alone': label => `1. ${label}`,
  'a hyphen': label => `- ${label}`,
  'a bold item': label => `* **${label}**`,
  'the answer behind it': label => `${label.replace(/\?$/, '')}: ja, zeker`,
  'the answer behind it, in bold': label => `**${label.replace(/\?$/, '')}:** ja, zeker`,
  'a row of a table': label => `| ${label} | ja, zeker |`,
  'seven marks': label => `####### ${label}`,
  'a heading in a list': label => `- ## ${label}`,
  'a slip of the finger': label => `## ${label.replace(/^(...)./, '$1x')}`,
  'a letter too many': label => `### ${label.replace(/^./, '$&$&')}`,
};

const pointedOutForQuestions: Record<string, (label: string) => string> = {
  'a word in front': label => `## Vraag 1: ${label}`,
  'a name behind it': label => `## ${label} (Karin)`,
  'the answer on the same line': label => `${label} Ja, zeker.`,
  'the answer in the heading': label => `## ${label} Ja, zeker.`,
};

const answer = 'Ja, *zeker*.\n\n#### Wat ging goed\n\n- het eten\n\nEn verder niets.';

describe.each(languages)('each text that may stand in the body (%s)', language => {
  const words = wordsOf(vocabularies[language]);
  const all = kinds
    .filter(kind => kind !== 'initiative')
    .flatMap(kind =>
      [...shapeOf(kind).fields]
        .filter(([, shape]) => (shape as Scalar).section)
        .map(([name]) => ({ kind, name, label: words.label(name, kind) })),
    );
  const bodies = (heading: string): string[] => [
    `\n${heading}\n\n${answer}\n`,
    `\n# Iets anders\n\nTekst vooraf.\n\n${heading}\n\n${answer}\n\n# Nog iets\n\nTekst.\n`,
  ];

  it.each(Object.entries(readAs))('is read under its heading: %s', (_, form) => {
    for (const { kind, name, label } of all)
      for (const body of bodies(form(label))) {
        // What is all one level high ends there.
        const read = recordOf(kind, body, words);
        const text = (read.data as unknown as Record<string, string>)[name] ?? '';
        expectThat(answer.startsWith(text) && text.startsWith('Ja, *zeker*.'), () => `${body} → ${text}`);
        expectEqual(
          unreadSections(read, words).filter(({ field }) => field === name),
          [],
        );
      }
  });

  it.each(Object.entries(pointedOut))('is pointed out at its line: %s', (_, form) => {
    for (const { kind, name, label } of all)
      for (const body of bodies(form(label))) expectEqual(told(kind, body, words), [name], body);
  });

  it.each(Object.entries(pointedOutForQuestions))('is pointed out at its line: %s', (_, form) => {
    for (const { kind, name, label } of all.filter(one => one.label.split(' ').length > 2))
      for (const body of bodies(form(label))) expectEqual(told(kind, body, words), [name], body);
  });

  it.each([
    ['in a block of code', (label: string) => `\`\`\`\n## ${label}\n\`\`\``],
    ['in a comment', (label: string) => `<!--\n## ${label}\n\nJa.\n-->`],
    ['in a quotation', (label: string) => `> ## ${label}`],
    ['in a sentence', (label: string) => `We vroegen ons af: ${label.toLowerCase()} En toen gingen we eten.`],
  ])('is neither read nor pointed out %s', (_, form) => {
    for (const { kind, name, label } of all) {
      const read = recordOf(kind, `\n${form(label)}\n\n${answer}\n`, words);
      expect(read.data).not.toHaveProperty(name);
      expect(unreadSections(read, words)).toEqual([]);
    }
  });

  it('goes on below a lower heading that is nothing of ours, and ends at the next question', () => {
    const [first, second] = all.filter(({ kind }) => kind === 'evaluation');
    const body = `\n## ${first?.label}\n\n${answer}\n\n### ${second?.label}\n\nNee.\n\n## Rondvraag\n\nGeen.\n`;
    const { data } = recordOf('evaluation', body, words);
    expect(data).toMatchObject({ [String(first?.name)]: answer, [String(second?.name)]: 'Nee.' });
  });
});

function recordOf(kind: RecordFile['kind'], body: string, words: Words): RecordFile {
  const text = `---\n${words.field('name')}: Proef\n---\n${body}`;
  const record = readRecord({ path: `x/${kind}.md`, kind, id: 'x', isLink: false }, { text }, words, atOnce);
  expectThat(record.readable, () => text);
  return record;
}

/** The fields that are pointed out, each at a line with its words, and not read. */
function told(kind: RecordFile['kind'], body: string, words: Words): string[] {
  const record = recordOf(kind, body, words);
  return unreadSections(record, words).map(({ field, span }) => {
    expectThat(!Object.hasOwn(record.data, field), () => `${field} is read:\n${body}`);
    const line = record.text.slice(...span);
    expectThat(
      body.split('\n').some(each => each.trim() === line),
      () => `${line} is no line of:\n${body}`,
    );
    return field;
  });
}
