import { rule } from '../../core/checking/rule.ts';
import type { Kind } from '../../core/model/kinds.ts';
import { type Unread, unreadSections } from '../../core/reading/unread.ts';
import type { Say } from '../../core/words/say.ts';

interface Facts {
  kind: Kind;
  field: string;
  form: Unread['form'];
}

/** A line in the body is meant as the heading of a text, and is not read as one. */
export const unreadAnswer = rule<Facts>({
  id: 'unread-answer',
  group: 'records',
  severity: 'warning',
  texts: {
    nl: {
      name: 'ongelezen-antwoord',
      title: 'Een antwoord staat onder de vraag, met ## voor die vraag.',
      why: 'Je ziet de vraag en het antwoord staan, maar zonder ## telt het antwoord niet mee.',
      message: facts => (facts.form === 'near' ? 'deze kop lijkt op een andere' : 'dit antwoord zie ik niet'),
      help: (facts, say) =>
        ({
          line: `Zet er ## voor: ${heading(facts, say)}`,
          bold: `Zet er ## voor: ${heading(facts, say)}`,
          near: `Bedoel je "${heading(facts, say)}"?`,
          beside: `Zet dit op een eigen regel, en het antwoord daaronder: ${heading(facts, say)}`,
        })[facts.form],
    },
    en: {
      name: 'unread-answer',
      title: 'An answer goes below its question, with ## in front.',
      why: 'You see the question and the answer, but without ## the answer does not count.',
      message: facts =>
        facts.form === 'near' ? 'this heading looks like another' : 'I do not see this answer',
      help: (facts, say) =>
        ({
          line: `Put ## in front: ${heading(facts, say)}`,
          bold: `Put ## in front: ${heading(facts, say)}`,
          near: `Do you mean "${heading(facts, say)}"?`,
          beside: `Put this on a line of its own, with the answer below it: ${heading(facts, say)}`,
        })[facts.form],
    },
  },
  mend: ({ form }, mender) => (form === 'bold' ? mender.surround('## ') : undefined),
  findIn(file, { register: { words } }) {
    return unreadSections(file, words).map(({ field, form, span }) => ({
      at: { file: file.file, path: [field], span },
      facts: { kind: file.kind, field, form },
    }));
  },
});

function heading({ field, kind }: Facts, say: Say): string {
  return `## ${say.label(field, kind)}`;
}
