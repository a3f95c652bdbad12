import { differing, faultIn, sidesOf, type Texts } from './texts.ts';

/** What keeps a file as a whole from being read, whatever stands in it. */
export const englishFile = {
  'not-utf8': [
    'this file is not UTF-8: it has a letter that I cannot read',
    'Save the file again as UTF-8. In Notepad: Save as, and choose UTF-8 at Encoding.',
  ],
  'nul-byte': [
    'this file has characters in it that are not text',
    'Is it text? Then save it again as UTF-8. Is it a photo or PDF? Put it in the folder attachments.',
  ],
  'too-large': [
    ({ kilobytes }) => `this file is too large${kilobytes ? `: ${kilobytes} kB` : ''}`,
    'Keep it under 1000 kB. Put photos and PDFs in the folder attachments, and link to them.',
  ],
  'large-fields': [
    ({ kilobytes }) => `the fields of this file are too long: ${kilobytes} kB`,
    'Keep them under 125 kB. Put long texts below the fields, or in a file of their own.',
  ],
  'not-judged': [
    'I cannot check this file: something goes wrong in initiatief itself',
    facts =>
      `See whether something unusual is in this file, and make it simpler.\nPlease report it too: put this line in a new issue of the project.\n  ${faultIn(facts)}`,
  ],
  'no-permission': [
    'I am not allowed to open this file',
    'Ask whoever looks after this computer to let you read it.',
  ],
  'not-a-file': ['this is not an ordinary file', 'Remove it, and make an ordinary text file here.'],
  'symbolic-link': [
    'this is a shortcut to another file, and I do not follow it',
    'Put the file itself here.',
  ],
  empty: ['this file is still empty', 'Fill it in.'],
  'merge-conflict': [
    (facts, say) => {
      const fields = differing(facts, say, 'the text below the fields');
      return `two versions are mixed up in this file${fields ? `: they differ in ${fields}` : ''}`;
    },
    facts => {
      const [ours, theirs] = sidesOf(facts);
      const sides = ours && theirs ? `Above ======= stands "${ours}", below it "${theirs}". ` : '';
      return `${sides}Choose what stays. Then remove the lines that start with <<<<<<<, ======= and >>>>>>>.`;
    },
  ],
} satisfies Partial<Texts>;
