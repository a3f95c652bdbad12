import type { Finding } from '../../core/model/finding.ts';
import type { Step } from '../../core/model/place.ts';
import type { Register } from '../../core/register/register.ts';
import type { Draft } from '../../core/writing/assignment.ts';
import type { NewRecord } from '../../core/writing/new-record.ts';
import type { Typed } from '../../core/writing/typed-value.ts';
import type { Session } from '../../io/session.ts';
import { judge } from '../../library/judge.ts';
import { rules } from '../../rules/index.ts';

const asked = rules.filter(
  ({ judgesAnswers, group, severity }) => judgesAnswers ?? (group === 'records' && severity === 'error'),
);

/** Is an answer refused for this finding, by what its rule says? */
function isRefusal({ rule, facts }: Finding): boolean {
  const judges = asked.find(({ id }) => id === rule)?.judgesAnswers;
  return typeof judges === 'function' ? judges(facts) : true;
}

/** A draft as a record, and the register with it. */
export type Trial = (draft: Draft) => { record: NewRecord; register: Register };

/** Judges each answer as check would judge the record with it, so that what cannot be is said where it is typed. */
export class Judge {
  readonly #session: Session;
  readonly #trial: Trial;
  /** What check says of the record before this answer. */
  #before: ReadonlySet<string> = new Set();

  constructor(session: Session, trial: Trial) {
    this.#session = session;
    this.#trial = trial;
  }

  /** Takes what is wrong with a draft as it is: that is no answer's doing. */
  async start(draft: Draft): Promise<void> {
    this.#before = new Set((await this.#wrong(draft)).map(({ key }) => key));
  }

  /** What this answer would make wrong, or nothing. `few` names a list that is not long enough yet. */
  async objection(
    draft: Draft,
    path: readonly Step[],
    answer: Typed,
    few?: string,
  ): Promise<string | undefined> {
    const fields = structuredClone(draft.fields);
    put(fields, path, answer);
    const isFew = (path: readonly Step[]): boolean => path.length === 1 && path[0] === few;
    const wrong = (await this.#wrong({ ...draft, fields })).filter(({ path: at }) => !isFew(at));
    const first = wrong.find(({ key }) => !this.#before.has(key));
    if (first) return first.says;
    this.#before = new Set(wrong.map(({ key }) => key));
    return undefined;
  }

  async #wrong(draft: Draft): Promise<{ key: string; path: readonly Step[]; says: string }[]> {
    const { record, register } = this.#trial(draft);
    const { today, language } = this.#session;
    const files = (file: string): boolean => file === record.path;
    const { findings } = await judge(register, { today, language, rules: asked, files, withMends: false });
    return findings.filter(isRefusal).map(({ rule, at, message, help }) => ({
      key: JSON.stringify([rule, at.path]),
      path: at.path,
      says: sentence(message, help),
    }));
  }
}

/** What was answered so far beside what a path leads to. */
export function beside(fields: Record<string, Typed>, path: readonly Step[]): Record<string, Typed> {
  let around: Typed | undefined = fields;
  for (const step of path.slice(0, -1)) around = (around as Record<Step, Typed> | undefined)?.[step];
  return (around ?? {}) as Record<string, Typed>;
}

/** Puts a value where a path leads, and makes what is not there on the way. */
export function put(fields: Record<string, Typed>, path: readonly Step[], value: Typed): void {
  let into: Record<Step, Typed> = fields;
  for (const [index, step] of path.slice(0, -1).entries()) {
    into[step] ??= typeof path[index + 1] === 'number' ? [] : {};
    into = into[step] as Record<Step, Typed>;
  }
  into[path.at(-1) as Step] = value;
}

/** A finding on one line, as a sentence. A remedy of more lines is one for a file. */
function sentence(message: string, help: string | undefined): string {
  const said = `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.?!]$/.test(message) ? '' : '.'}`;
  return help && !help.includes('\n') ? `${said} ${help}` : said;
}
