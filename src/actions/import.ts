import type { Action } from '../core/acting/action.ts';
import { contactsFileOf } from '../core/register/contacts-file.ts';
import { questions } from './import/asked.ts';
import { changesOf } from './import/changes.ts';
import { nextSteps } from './import/next.ts';
import { readImport } from './import/read.ts';
import { texts } from './import/texts.ts';

/** We have a list: its rows become people, partners and roles, and its contact details go into no record. */
export const importing: Action = {
  id: 'import',
  group: 'tidying',
  weight: 'large',
  undoable: true,
  readsList: 'file',
  isSeen: true,
  arguments: [{ key: 'file', form: '[file]', offers: 'files' }],
  options: [
    { key: 'as', flags: '--as <what>' },
    { key: 'map', flags: '--map <column=field>', repeatable: true },
    { key: 'sheet', flags: '--sheet <name>' },
    { key: 'rows', flags: '--rows <numbers>' },
    { key: 'who', flags: '--who <row=person>', repeatable: true },
  ],
  texts,
  questions,
  plan(context, answers) {
    const words = texts[context.say.language];
    const read = readImport(context, answers);
    if (!read.rows) return { refused: words.obstacles['no-rows'] };
    const { changes, facts } = changesOf(read.rows, context);
    const file = contactsFileOf(context.register.words);
    if (context.keepsDetails && changes.some(change => change.do === 'private'))
      return { refused: words.wouldBeKept(file) };
    if (changes.length === 0 && facts.notes.has('no-consent')) return { refused: words.nobodyAgreed };
    return {
      changes,
      did: ({ say }) => texts[say.language].did(facts, say),
      next: (_, { say }) => nextSteps(read, facts, answers, file, say),
    };
  },
};
