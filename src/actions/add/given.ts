import type { ActionContext } from '../../core/acting/action.ts';
import { misfitWords } from '../../core/acting/misfit-words.ts';
import { flagOf } from '../../core/asking/option-words.ts';
import { type Answer, type Answers, type Objection, textIn, textsIn } from '../../core/asking/question.ts';
import { type FolderKind, folderKinds } from '../../core/model/kinds.ts';
import { shapeOf } from '../../core/model/shape.ts';
import type { BodyKind } from '../../core/words/vocabulary.ts';
import { wordsOf } from '../../core/words/words.ts';
import { assign, type Draft, type Unclear } from '../../core/writing/assignment.ts';
import { read } from '../../core/writing/new-record.ts';
import { shownIn } from '../../core/writing/template.ts';
import type { Misfit } from '../../core/writing/typed-value.ts';
import { setTexts } from './set-texts.ts';

/** Before the name of a field in the key of its question, so that no field can be taken for an option. */
export const prefix = 'set.';

/** The kind of record that is asked for. */
export function kindIn(answers: Answers): FolderKind | undefined {
  const kind = textIn(answers, 'kind');
  return folderKinds.find(each => each === kind);
}

/** A heading that the template of a kind shows and that is no field, with what helps to write below it. */
export interface Heading {
  heading: string;
  hint: string;
}

export function headingsOf(kind: FolderKind, { template, register }: ActionContext): Heading[] {
  return shownIn(template(kind), kind, register.words).filter(item => item.type === 'heading');
}

/** What was said with `--set` and as the name; or why that cannot be followed. */
export function given(
  kind: FolderKind,
  answers: Answers,
  context: ActionContext,
): { draft: Draft } | { objection: Objection } {
  const draft: Draft = { fields: {}, headings: new Map() };
  const name = textIn(answers, 'name')?.trim();
  if (name) draft.fields.name = name;
  const { register, spoken } = context;
  const vocabularies = [...new Set([register.words, wordsOf(spoken)])];
  const settable = {
    shape: shapeOf(kind),
    words: vocabularies,
    headings: headingsOf(kind, context).map(({ heading }) => heading),
    lead: vocabularies.flatMap(({ vocabulary }) => vocabulary.bodies[kind as BodyKind]?.word ?? []),
  };
  for (const typed of textsIn(answers, 'set')) {
    const unclear = assign(draft, typed, settable);
    if (unclear) return { objection: unclearWords(unclear, context) };
  }
  const [misfit] = read(kind, draft, context).misfits;
  return misfit ? { objection: unfitting(misfit, context) } : { draft };
}

/** The answers by field, without what goes before them; what is under a heading, and the text below the fields, in the draft. */
export function fieldsIn(
  kind: FolderKind,
  answers: Answers,
  draft: Draft,
): { fields: Answers; draft: Draft } {
  const shape = shapeOf(kind);
  const fields: Record<string, Answer> = {};
  const headings = new Map(draft.headings);
  let { lead } = draft;
  for (const [key, answer] of Object.entries(answers)) {
    if (!key.startsWith(prefix)) continue;
    const name = key.slice(prefix.length);
    const [field = '', part] = name.split('.');
    if (shape.fields.has(name)) fields[name] = answer;
    else if (part !== undefined && shape.fields.has(field))
      fields[field] = { ...(fields[field] as Answers), [part]: answer };
    else if (typeof answer !== 'string' || answer === '') continue;
    else if (name === 'body') lead = answer;
    else headings.set(name, answer);
  }
  return { fields, draft: { ...draft, headings, lead } };
}

/** A `--set` that cannot be followed. */
function unclearWords({ reason, word, fields, nearest }: Unclear, { say }: ActionContext): Objection {
  const { unclear, meant, choose } = setTexts[say.language];
  const help = nearest ? meant(say.field(nearest)) : choose(say.list(fields.map(say.field), true));
  return { key: 'set', says: unclear[reason](word), isWhole: true, ...(fields.length > 0 && { help }) };
}

/** A `--set` whose value does not fit. */
function unfitting(misfit: Misfit, { say }: ActionContext): Objection {
  const { path, typed } = misfit;
  const field = path.map(step => (typeof step === 'number' ? step : say.field(step))).join('.');
  const { says, help } = misfitWords(misfit, 'set', say);
  return {
    key: 'set',
    says: `${flagOf('set', say.language)} ${field}=${typed}`,
    help: [says, help].filter(Boolean).join(' '),
    isWhole: true,
  };
}
