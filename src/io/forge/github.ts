import type { Io } from '../io.ts';
import { ForgeApi, ForgeTrouble, type Item } from './api.ts';
import type { Comment, Forge, Issue, Place } from './forge.ts';

/** Who a job writes as. */
interface Account {
  id?: unknown;
  login?: unknown;
}

/** GitHub, for a job that has the token of its run. */
export class GitHub implements Forge {
  /** The account of a job, where the website does not tell which: nobody else can have that name. */
  protected readonly jobAccount: Account = { login: 'github-actions[bot]' };
  protected readonly api: ForgeApi;
  readonly #repository: string;
  readonly #branch: string;
  #account: Promise<Account> | undefined;

  constructor(repository: string, token: string, { env }: Pick<Io, 'env'>) {
    this.api = new ForgeApi(env.GITHUB_API_URL ?? '', this.headers(token));
    this.#repository = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`;
    this.#branch = env.GITHUB_REF_NAME ?? '';
  }

  protected headers(token: string): Record<string, string> {
    return {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      authorization: `Bearer ${token}`,
    };
  }

  /** How a list of issues is asked for; the last page has the oldest or the newest. */
  protected issuesOf({ login }: Account): string {
    return `state=all&creator=${encodeURIComponent(String(login))}&per_page=100`;
  }

  async place(): Promise<Place> {
    const { has_issues, archived, default_branch } = await this.api.get(this.#repository);
    if (typeof default_branch !== 'string') throw new ForgeTrouble(200);
    return {
      hasIssues: has_issues !== false,
      isArchived: archived === true,
      branch: this.#branch,
      mainBranch: default_branch,
    };
  }

  async *issues(): AsyncGenerator<Issue> {
    const own = await this.#own();
    for await (const item of this.api.list(`${this.#repository}/issues?${this.issuesOf(own)}`))
      if (isBy(own, item) && !item.pull_request) yield issueOf(item);
  }

  async *comments({ number }: Issue): AsyncGenerator<Comment> {
    const own = await this.#own();
    for await (const item of this.api.list(`${this.#repository}/issues/${number}/comments?per_page=100`))
      if (isBy(own, item)) yield { id: Number(item.id), text: String(item.body ?? '') };
  }

  async open(title: string, body: string): Promise<Issue> {
    return issueOf(await this.api.post(`${this.#repository}/issues`, { title, body }));
  }

  async comment({ number }: Issue, body: string): Promise<void> {
    await this.api.post(`${this.#repository}/issues/${number}/comments`, { body });
  }

  async remove(_issue: Issue, { id }: Comment): Promise<void> {
    await this.api.delete(`${this.#repository}/issues/comments/${id}`);
  }

  #own(): Promise<Account> {
    this.#account ??= this.#askAccount();
    return this.#account;
  }

  async #askAccount(): Promise<Account> {
    try {
      const { id, login } = await this.api.get('/user');
      return { id, login };
    } catch (error) {
      const mayNotAsk =
        error instanceof ForgeTrouble && !error.isBusy && [403, 404].includes(error.status ?? 0);
      if (mayNotAsk) return this.jobAccount;
      throw error;
    }
  }
}

function isBy(own: Account, { user }: Item): boolean {
  const { id, login } = (user ?? {}) as Account;
  return own.id === undefined ? login === own.login : id === own.id;
}

function issueOf({ number, state, body, html_url }: Item): Issue {
  return {
    number: Number(number),
    isOpen: state === 'open',
    text: String(body ?? ''),
    address: String(html_url ?? ''),
  };
}
