import type { Tree } from '../support/in-memory.ts';
import { judgedIn } from './advice.ts';
import { type Form, formsOf, treeWith } from './forms.ts';
import { wrongAfterMending } from './mended.ts';
import { keyOf, recordedIn, silenceAbout } from './recorded.ts';

/** An example, and everything in it in every form that people write. */
export class Example {
  readonly forms: readonly Form[];
  readonly #tree: Tree;
  readonly #recorded: string;
  readonly #known: ReadonlySet<string>;

  private constructor(tree: Tree, forms: readonly Form[], recorded: string, known: ReadonlySet<string>) {
    this.forms = forms;
    this.#tree = tree;
    this.#recorded = recorded;
    this.#known = known;
  }

  static async of(name: string): Promise<Example> {
    const { ground, forms } = await formsOf(name);
    const { told } = await judgedIn(ground.tree, ['nl']);
    return new Example(ground.tree, forms, recordedIn(ground.register), new Set(told.nl.map(keyOf)));
  }

  /** What is neither recorded nor pointed out. */
  silenceAbout(which: number): Promise<string | undefined> {
    return silenceAbout(this.forms[which] as Form, this.#tree, this.#recorded, this.#known);
  }

  /** What `--fix` does with it that it should not. */
  async wrongAfterMending(which: number): Promise<string[]> {
    const form = this.forms[which] as Form;
    return (await wrongAfterMending(treeWith(this.#tree, form))).map(wrong => `${form.name}: ${wrong}`);
  }
}
