import type { Answers } from '../asking/question.ts';
import type { FileChange } from '../changing/change.ts';
import { changed } from '../changing/changed.ts';
import { newErrors } from '../checking/new-errors.ts';
import type { Rule } from '../checking/rule.ts';
import { tell } from '../checking/run-rules.ts';
import type { Language } from '../ground/language.ts';
import { slugOf } from '../ground/slug.ts';
import { textObjections } from '../ground/text-objections.ts';
import { visible } from '../ground/visible.ts';
import { overTexts } from '../loading/over-texts.ts';
import { refresh } from '../loading/refresh.ts';
import type { Source } from '../loading/source.ts';
import type { Finding } from '../model/finding.ts';
import { isReserved } from '../model/kinds.ts';
import type { Register } from '../register/register.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { Action, ActionContext, Plan, Refusal } from './action.ts';
import { refusalWords } from './refusal-words.ts';

/** What an action needs beside the records. */
export interface Means {
  source: Source;
  rules: readonly Rule[];
  vocabularies: Record<Language, Vocabulary>;
}

/** What becomes of the files, and of all records. */
export interface Planned extends Omit<Plan, 'changes'> {
  action: Action;
  files: readonly FileChange[];
  /** The records as they will be. */
  after: Register;
}

/**
 * Plans an action with answers to which it has no objection: each change is proven, and no rule finds an error that was
 * not there. Or why that cannot be; nothing of it is done then.
 */
export async function makePlan(
  action: Action,
  context: ActionContext,
  answers: Answers,
  { source, rules, vocabularies }: Means,
): Promise<Planned | { refused: Refusal }> {
  const plan = action.plan(context, answers);
  if ('refused' in plan) return plan;
  const { register, say, today } = context;
  const made = changed(plan.changes, {
    words: register.words,
    record: file => register.fileAt(file),
    written: writtenOf(plan, context, source),
    template: kind => (kind === 'initiative' ? '' : context.template(kind)),
  });
  if ('refused' in made) return { refused: refusalWords(made.refused, say) };
  const { changes: _, ...rest } = plan;
  const texts = new Map(made.files.map(({ file, after }) => [file, after]));
  const touched = new Set(texts.keys());
  const after = await refresh(register, overTexts(texts, source), touched, vocabularies);
  if (!plan.takesBack) {
    const nobody = nobodyNamed(register, after, touched);
    if (nobody !== undefined) return { refused: { says: textObjections[say.language].nobody(nobody) } };
    const moved = movedIn(plan);
    const errors = await newErrors(register, after, rules, { today }, moved);
    const [error] = errors;
    const fresh = made.files.filter(({ before }) => before === null);
    const inFresh = errors.filter(({ at }) => fresh.some(({ file }) => file === at.file));
    if (inFresh.length > 0)
      return { refused: { ...(await notMade(inFresh, after, rules, context)), made: fresh } };
    if (error) return { refused: await errorWords(error, after, rules, context) };
  }
  return { ...rest, action, files: made.files, after };
}

/** The texts of files as they stand, those of the plan read in one go: of very many that is quicker. */
function writtenOf(
  { changes }: Plan,
  { written }: ActionContext,
  { together }: Source,
): ActionContext['written'] {
  const files = changes.flatMap(change => (change.do === 'create' ? [change.file] : []));
  if (!together || files.length < 2) return written;
  const contents = together(read => files.map(file => read(file)));
  const texts = new Map(
    contents.map((content, at) => [
      files[at],
      'text' in content && !('obstacle' in content) ? content.text : undefined,
    ]),
  );
  return file => (texts.has(file) ? texts.get(file) : written(file));
}

/** The name that somebody would get and that stands for who is not named. */
function nobodyNamed(before: Register, after: Register, touched: ReadonlySet<string>): string | undefined {
  const names = [...touched].flatMap(file => {
    const person = after.fileAt(file);
    return person?.kind === 'person' && person.data.name !== before.fileAt(file)?.data.name
      ? [person.data.name]
      : [];
  });
  return names.find(name => isReserved('person', slugOf(name)));
}

function movedIn({ changes }: Plan): Map<string, string> {
  return new Map(changes.flatMap(change => (change.do === 'move' ? [[change.file, change.to]] : [])));
}

/** What is wrong with records that are not made: which field, what, and what to do. There is no file yet to look at. */
async function notMade(
  errors: readonly Finding[],
  after: Register,
  rules: readonly Rule[],
  { say }: ActionContext,
): Promise<Refusal> {
  const told = await tell(errors, rules, after, say);
  const said = told.map(({ at, message, help }) => {
    const names = at.path.map(step => (typeof step === 'number' ? String(step + 1) : say.field(step)));
    const where = names.length > 0 ? `${names.join(' ')}: ` : '';
    return [`${where}${message}`, ...(help ?? '').split('\n').map(line => `  ${line}`)].join('\n').trimEnd();
  });
  return {
    says: visible(said.join('\n\n')),
    help: { nl: 'Er is niets gemaakt.', en: 'Nothing was made.' }[say.language],
  };
}

/** What a rule would say of the records as they would be, and how it would be right. */
async function errorWords(
  error: Finding,
  after: Register,
  rules: readonly Rule[],
  { say }: ActionContext,
): Promise<Refusal> {
  const { file } = error.at;
  const [told] = await tell([error], rules, after, say);
  const { message = '' } = told ?? {};
  // What is said below that is about a line that is there already.
  const [help = ''] = (told?.help ?? '').split('\n');
  return {
    nl: {
      says: `Dan klopt er iets niet meer in ${file}: ${message}`,
      help: `Er is niets veranderd. ${help}`,
    },
    en: {
      says: `Then something is not right any more in ${file}: ${message}`,
      help: `Nothing was changed. ${help}`,
    },
  }[say.language];
}
