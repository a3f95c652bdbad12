import type { Answers } from '../asking/question.ts';
import { judge } from '../checking/judge.ts';
import type { Rule } from '../checking/rule.ts';
import type { Finding } from '../model/finding.ts';
import { schemaAt } from '../model/shape.ts';
import type { NewRecord } from '../writing/new-record.ts';
import type { Action, ActionContext } from './action.ts';

/** Something that is not right in a record that is not there yet. */
interface Wrong {
  key: string;
  says: string;
}

/** Judges each answer as check would judge the record with it, so that what cannot be is said where it is answered. */
export class AnswerJudge {
  readonly #action: Action;
  readonly #context: ActionContext;
  readonly #rules: readonly Rule[];
  readonly #asked: readonly Rule[];
  /** What was judged last: most answers are judged beside those before. */
  readonly #known = new Map<string, readonly Wrong[]>();

  constructor(action: Action, context: ActionContext, rules: readonly Rule[]) {
    this.#action = action;
    this.#context = context;
    this.#rules = rules;
    this.#asked = rules.filter(
      ({ judgesAnswers, group, severity }) => judgesAnswers ?? (group === 'records' && severity === 'error'),
    );
  }

  /** What these answers make wrong that was not wrong with those before, or nothing. */
  async objection(before: Answers, after: Answers): Promise<string | undefined> {
    if (!this.#action.makes) return undefined;
    const left = new Set((await this.#wrong(before)).map(({ key }) => key));
    return (await this.#wrong(after)).find(({ key }) => !left.has(key))?.says;
  }

  async #wrong(answers: Answers): Promise<readonly Wrong[]> {
    const text = JSON.stringify(answers);
    const known = this.#known.get(text) ?? (await this.#judged(answers));
    if (this.#known.size > mostKnown) this.#known.clear();
    this.#known.set(text, known);
    return known;
  }

  async #judged(answers: Answers): Promise<readonly Wrong[]> {
    const drafts = this.#action.makes?.drafts(this.#context, answers);
    if (!drafts || drafts.records.length === 0) return [];
    const { records, register } = drafts;
    const at = new Map(records.map(({ path }, index) => [path, index]));
    const { findings } = await judge(register, {
      all: this.#rules,
      rules: this.#asked,
      say: this.#context.say,
      clock: { today: this.#context.today },
      isMeant: file => at.has(file),
      failing: ['error'],
    });
    return findings
      .filter(finding => this.#isRefusal(finding) && !isTooEarly(finding, records, drafts.register))
      .map(({ rule, at: { file, path }, message, help }) => ({
        key: JSON.stringify([rule, at.get(file), path]),
        says: sentence(message, help),
      }));
  }

  /** Is an answer refused for this finding, by what its rule says? */
  #isRefusal({ rule, facts }: Finding): boolean {
    const judges = this.#asked.find(({ id }) => id === rule)?.judgesAnswers;
    return typeof judges === 'function' ? judges(facts) : true;
  }
}

const mostKnown = 20;

/** Is it said of a list that needs more items before anything can be said of it? */
function isTooEarly(
  { at: { file, path } }: Finding,
  records: readonly NewRecord[],
  register: ReturnType<NonNullable<Action['makes']>['drafts']>['register'],
): boolean {
  const [name, ...others] = path;
  const record = records.find(({ path: own }) => own === file);
  if (record === undefined || typeof name !== 'string' || others.length > 0) return false;
  const items = (register.fileAt(file)?.data as Record<string, unknown> | undefined)?.[name];
  const count = Array.isArray(items) ? items.length : 0;
  return count < (schemaAt(record.kind, [name]).askAtLeast ?? 0);
}

/** A finding on one line, as a sentence. A remedy of more lines is one for a file. */
function sentence(message: string, help: string | undefined): string {
  const said = `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.?!]$/.test(message) ? '' : '.'}`;
  return help && !help.includes('\n') ? `${said} ${help}` : said;
}
