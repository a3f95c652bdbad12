import type { KnownNames } from '../core/audiences/readers.ts';
import type { Surroundings } from '../core/checking/rules-context.ts';
import type { Language } from '../core/ground/language.ts';
import type { Source } from '../core/loading/source.ts';
import type { Register } from '../core/register/register.ts';
import { GitFolder } from '../io/git-folder.ts';
import { commitNamed } from '../io/git-revision.ts';
import { GitStates } from '../io/git-states.ts';
import { folderInGit, isAtTop } from '../io/git-top.ts';
import { KeptByGit } from '../io/kept-by-git.ts';
import type { Machine } from '../io/machine.ts';
import { knownPeople } from '../io/people-gone.ts';
import { vocabularies } from '../vocabulary/index.ts';
import { lookBack } from './look-back.ts';
import { type ReportAsked, reportCalled } from './report.ts';

/**
 * What git keeps of the folder of an initiative. It only reads, and runs nothing that the repository names. Where git is
 * not there, or the folder lies in no repository, `at`, `staged` and `names` throw a UsageError that says so.
 */
export class InGit {
  /** What git knows of the folder as it is now, for `judge`. */
  readonly around: Surroundings;
  readonly #open: () => Promise<GitFolder>;
  readonly #language: Language;

  /**
   * `machine`: the folder in which the program was started and its environment, in which git is looked for. `language`:
   * of what is said when git does not do it.
   */
  constructor(folder: string, machine: Machine, language: Language = 'en') {
    this.#language = language;
    this.#open = () => GitFolder.at(folder, machine, language);
    this.around = {
      git: new KeptByGit(folder, machine, language),
      get folderInGit() {
        return folderInGit(folder);
      },
      isAtTop: path => isAtTop(path, folder),
    };
  }

  /** The records as they were in a commit, a branch or a tag. Throws a UsageError that names the nearest one. */
  async at(revision: string): Promise<Source> {
    const git = await this.#open();
    return new GitStates(git).at(await commitNamed(git, revision));
  }

  /** The records as they are about to be committed. Throws a UsageError while a merge is not settled. */
  async staged(): Promise<Source> {
    return new GitStates(await this.#open()).staged();
  }

  /** What a report that looks back puts beside these records: to be handed to `report`. It throws for no lack of git. */
  async before(
    register: Register,
    name: string,
    { today, at, now, ...options }: ReportAsked,
  ): Promise<Pick<ReportAsked, 'past' | 'history' | 'since'>> {
    const report = reportCalled(name);
    if (!report.looksBack) return {};
    return lookBack(this.#open, report, { register, today, at, now }, options, this.#language);
  }

  /** The names that people had over time, for a report for everyone; and whether all of the history is here. */
  async names(register: Register): Promise<{ names: KnownNames; isWhole: boolean }> {
    return knownPeople(await this.#open(), register, vocabularies);
  }
}
