import { emptyNotes } from '../../core/empty-notes.ts';
import { rule } from '../../core/rule.ts';
import { english } from './readable/en.ts';
import { dutch } from './readable/nl.ts';
import { type Facts, told } from './readable/texts.ts';

/** A file cannot be read as a record: every mistake in it, each with what to type instead. */
export const readable = rule<Facts>({
  id: 'readable',
  group: 'records',
  severity: 'error',
  nl: {
    name: 'leesbaar',
    title: 'Elk bestand is te lezen: bovenaan de velden, daaronder gewone tekst.',
    why: 'Eén dubbele punt of aanhalingsteken op de verkeerde plek, en het hele bestand telt niet mee in rapporten.',
    message: facts => told(dutch[facts.reason][0], facts),
    help: facts => told(dutch[facts.reason][1], facts),
  },
  en: {
    name: 'readable',
    title: 'Every file can be read: the fields at the top, ordinary text below them.',
    why: 'One colon or quote in the wrong place, and no report counts the whole file.',
    message: facts => told(english[facts.reason][0], facts),
    help: facts => told(english[facts.reason][1], facts),
  },
  mend: ({ reason }, mender) => mender.makeReadable(reason),
  *find({ register }) {
    const isNew = emptyNotes(register);
    for (const record of register.files) {
      if (isNew.has(record)) continue;
      const { file, problems } = record;
      for (const problem of problems) {
        if (problem.type !== 'unreadable') continue;
        const { reason, span, facts, more } = problem;
        // Only a Markdown file has a place for ordinary text.
        const paragraph = facts.paragraph === true && file.endsWith('.md');
        yield { at: { file, path: [], span }, facts: { ...facts, paragraph, reason }, more };
      }
    }
  },
});
