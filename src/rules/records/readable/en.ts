import { englishFile } from './file-en.ts';
import { type Facts, indented, named, signOf, type Texts, typed, typing } from './texts.ts';

export const en: Texts = {
  ...englishFile,
  'no-front-matter': [
    ({ field }) =>
      field ? 'three hyphens belong above this line' : 'the fields belong at the top of this file',
    ({ field, closed }, say) =>
      field
        ? closed
          ? 'Put a line above this one with only: ---'
          : 'Put a line with only --- above the first field, and one below the last.'
        : `Start the file like this, and put this text below it:\n  ---\n  ${say.field('name')}: fill in a name here\n  ---`,
  ],
  'text-before-fence': [
    ({ blank }) => (blank ? 'the file starts with an empty line' : 'there is text above the fields'),
    ({ blank }) =>
      blank
        ? 'Remove it. The first line is: ---'
        : 'Put this text below the fields. The first line of the file is: ---',
  ],
  'opening-fence': ['this line should be exactly three plain hyphens', 'Type on this line only: ---'],
  'fence-language': [
    'nothing belongs after the three hyphens',
    'Leave only --- on this line. Does the rest belong here? Put it on the next line.',
  ],
  'no-closing-fence': [
    'I cannot see where the fields end',
    ({ after }) =>
      after
        ? `Put a line with --- below the last line with a field:\n  ${after}\n  ---`
        : 'Put below the last line with a field a line with only: ---',
  ],
  'closing-fence': [
    'this line should be exactly three plain hyphens',
    'Leave only --- on this line. Does the rest belong here? Put it on a line of its own.',
  ],
  'no-fields': [
    'a field belongs on this line',
    ({ better }, say) =>
      `Put each field on a line of its own, with a colon:\n  ${better ?? `${say.field('name')}: The garden`}`,
  ],
  'too-deep': [
    'I cannot read so many brackets or hyphens inside each other',
    'Remove them, or put quotes round the text.',
  ],
  anchor: [
    facts => `a text cannot start with ${signOf(facts)} without quotes`,
    typing('Put quotes round it', 'Or remove the character.'),
  ],
  alias: [
    facts => `a text cannot start with ${signOf(facts)} without quotes`,
    typing('Put quotes round it', 'Or remove the character.'),
  ],
  tag: [
    facts => `a text cannot start with ${signOf(facts)} without quotes`,
    typing('Put quotes round it', 'Or remove the character.'),
  ],
  'duplicate-key': [
    facts => `"${named(facts)}" is there a second time`,
    'Keep one. Are both needed? Put them below each other, each with a hyphen before it.',
  ],
  'several-documents': ['I read no further than this line', 'Remove this line.'],
  tab: [
    'this line starts with a tab where spaces belong',
    facts =>
      facts.spaces === 0
        ? `Remove the tab${indented(facts)}`
        : `Put ${spaces(facts)} in place of the tab${indented(facts)}`,
  ],
  'invisible-character': [
    'there is a character on this line that you cannot see',
    'Delete this bit and type it again. Such characters often come with pasted text.',
  ],
  'unclosed-quote': [
    'this quote is not closed',
    ({ better, around }) => {
      if (!better) return 'Put the same one at the end.';
      return around
        ? `Put quotes round all of it:\n  ${better}`
        : `Put the same one at the end:\n  ${better}`;
    },
  ],
  'text-after-quote': [
    ({ list }) => (list ? 'there are several here, on one line' : 'there is more text after the quote'),
    facts =>
      facts.list
        ? typed(facts, 'Put square brackets round them')
        : typed(facts, 'Put other quotes round all of it', 'You can choose \' or ".'),
  ],
  'curly-quotes': ['these quotes are curly, and should be straight', typing('Type straight quotes')],
  'stray-quote': ['there is only one quote here', typing('Take it away')],
  backslash: [
    'a \\ has a meaning of its own between these quotes',
    typing('Use single quotes', "So a ' before it and a ' after it."),
  ],
  'unclosed-bracket': [
    'this bracket is not closed',
    typing('Close it', 'Or put each word on a line of its own, with a hyphen before it.'),
  ],
  'colon-in-value': [
    'there is a colon in this sentence, so I cannot read the rest',
    facts =>
      typed(
        facts,
        facts.several
          ? 'Put the whole text on one line, with quotes round it'
          : 'Put quotes round the sentence',
      ),
  ],
  'dash-in-value': [
    'there is a hyphen after the colon',
    ({ key, better }) =>
      better
        ? `Put the hyphen on the next line:\n  ${key}:\n    ${better}`
        : 'Put the hyphen on the next line.',
  ],
  'item-after-colon': [
    'the first item of this list comes after the colon',
    ({ key, better }) =>
      better
        ? `Put it on a line of its own, with a hyphen before it:\n  ${key}:\n    ${better}`
        : 'Put it on a line of its own, with a hyphen before it.',
  ],
  'special-start': [
    facts => `a text cannot start with ${signOf(facts)} without quotes`,
    typing('Put quotes round it'),
  ],
  bullet: ['I do not know this character for a list', typing('Use a hyphen and a space')],
  'no-space': [
    ({ character }) =>
      character === '-' ? 'this hyphen needs a space after it' : 'this colon needs a space after it',
    typing('Put a space between'),
  ],
  'no-colon': ['the name of a field needs a colon after it', typing('Type it like this')],
  'stray-text': [
    ({ dash }) =>
      dash
        ? 'I cannot see which field this hyphen belongs to'
        : 'I cannot see which field this text belongs to',
    ({ better, dash, item, paragraph, sign }) => {
      if (dash)
        return better
          ? `Remove the hyphen:\n  ${better}`
          : 'Put the name of the field above this list, with a colon.';
      if (item) return `Does it belong in the list? Then put a hyphen and a space before it:\n  ${better}`;
      if (better) return `Is it a note? Then put a # before it:\n  ${better}`;
      if (sign) return 'Remove this line.';
      return paragraph
        ? 'Is it ordinary text? Then put it below the fields, after the last three hyphens.'
        : 'Does it belong to the line above? Then put two spaces before it. Is it ordinary text? Then put it below the fields.';
    },
  ],
  indentation: [
    'this line does not line up with the others',
    facts => {
      if (facts.spaces === undefined) return 'Line it up with the lines that it belongs to.';
      return facts.spaces === 0
        ? `Remove the spaces at its start${indented(facts)}`
        : `Put exactly ${spaces(facts)} before it${indented(facts)}`;
    },
  ],
  yaml: [
    'I cannot read this line',
    typing('Put quotes round the text', 'Or check for a bracket or colon too many.'),
  ],
};

/** `one space`, `4 spaces`. */
function spaces({ spaces: number }: Facts): string {
  return number === 1 ? 'one space' : `${number} spaces`;
}
