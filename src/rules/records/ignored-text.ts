import { commentsAfterValues } from '../../core/reading/comments.ts';
import { rule } from '../../core/rule.ts';

/** After a space, # starts a comment: what follows it on the line of a value is lost without a word. */
export const ignoredText = rule<{ better: string | null }>({
  id: 'ignored-text',
  group: 'records',
  severity: 'warning',
  nl: {
    name: 'weggevallen-tekst',
    title: 'Achter een waarde staat geen #.',
    why: 'Na een spatie begint # een opmerking. Wat erachter staat, telt niet mee en komt in geen rapport.',
    message: () => 'alles vanaf het # lees ik niet',
    help: ({ better }) =>
      better
        ? `Is het uitleg? Zet die op de regel erboven. Anders, met aanhalingstekens:\n  ${better}`
        : 'Is het uitleg? Zet die op een eigen regel. Zet de tekst anders tussen aanhalingstekens.',
  },
  en: {
    name: 'ignored-text',
    title: 'There is no # after a value.',
    why: 'After a space, # starts a comment. What follows does not count, and no report shows it.',
    message: () => 'I do not read what follows the #',
    help: ({ better }) =>
      better
        ? `Is it a note? Put it on the line above. If not, with quotes:\n  ${better}`
        : 'Is it a note? Put it on a line of its own. If not, put quotes round the text.',
  },
  findIn({ file, text, body, readable }) {
    if (!readable) return [];
    const head = text.slice(0, text.length - body.length);
    return commentsAfterValues(head).map(({ from, to, better = null }) => ({
      at: { file, path: [], span: [from, to] },
      facts: { better },
    }));
  },
});
