import type { Observation } from '../../core/checking/observation.ts';
import { rule } from '../../core/checking/rule.ts';
import type { Problem, RecordFile, UnreadableReason } from '../../core/model/record.ts';
import { emptyNotes } from '../../core/reading/empty-notes.ts';
import { quoted, shown } from '../../core/reading/yaml-line.ts';
import type { Words } from '../../core/words/words.ts';
import { en } from './readable/en.ts';
import { nl } from './readable/nl.ts';
import { type Facts, told } from './readable/texts.ts';

type Signs = Extract<Problem, { type: 'signs' }>;

/** A file cannot be read as a record: every mistake in it, each with what to type instead. */
export const readable = rule<Facts>({
  id: 'readable',
  group: 'records',
  severity: 'error',
  acceptance: 'never',
  texts: {
    nl: {
      name: 'leesbaar',
      title: 'Elk bestand is te lezen: bovenaan de velden, daaronder gewone tekst.',
      why: 'Eén dubbele punt of aanhalingsteken op de verkeerde plek, en het hele bestand telt niet mee in rapporten.',
      message: (facts, say) => told(nl[facts.reason][0], facts, say),
      help: (facts, say) => told(nl[facts.reason][1], facts, say),
    },
    en: {
      name: 'readable',
      title: 'Every file can be read: the fields at the top, ordinary text below them.',
      why: 'One colon or quote in the wrong place, and no report counts the whole file.',
      message: (facts, say) => told(en[facts.reason][0], facts, say),
      help: (facts, say) => told(en[facts.reason][1], facts, say),
    },
  },
  mend: ({ reason, written, bare, half }, mender) => {
    if (written === undefined) return mender.makeReadable(reason);
    if (reason === 'curly-quotes') return mender.straighten(String(written), String(bare), half === true);
    return mender.retype(String(written), String(bare));
  },
  async *find({ register }) {
    const isNew = emptyNotes(register);
    for (const record of register.files) {
      if (isNew.has(record)) continue;
      const { file, problems } = record;
      for (const problem of problems) {
        if (problem.type === 'signs' && problem.reason !== 'comma') yield dressed(file, problem);
        if (problem.type !== 'unreadable') continue;
        const { reason, span, facts, more } = problem;
        // Only a Markdown file has a place for ordinary text.
        const paragraph = facts.paragraph === true && file.endsWith('.md');
        const sides = reason === 'merge-conflict' ? await sidesFacts(record, register.words) : {};
        yield { at: { file, path: [], span }, facts: { ...facts, ...sides, paragraph, reason }, more };
      }
    }
  },
});

/** What git calls the two versions, and the fields in which they differ. */
async function sidesFacts(record: RecordFile, words: Words): Promise<Partial<Facts>> {
  // It reads both versions, with all that this takes.
  const { sidesIn } = await import('../../core/merging/sides.ts');
  const sides = sidesIn(record, words);
  return sides ? { ...sides, fields: sides.fields.join(' ') } : {};
}

/** A value that can be read, with signs round it that are no part of it. */
function dressed(file: string, { path, reason, written, bare, isHalf }: Signs): Observation<Facts> {
  const better = { 'curly-quotes': quoted(bare), 'stray-quote': bare, bullet: `- ${bare}`, comma: bare }[
    reason
  ];
  const facts = {
    reason: reason as UnreadableReason,
    written,
    bare,
    half: isHalf === true,
    ...shown(better),
  };
  return { at: { file, path }, facts };
}
