import type { Io } from '../io.ts';
import { ForgeApi, type Item } from './api.ts';
import type { Comment, Forge, Issue, Place } from './forge.ts';

/** GitLab, whose jobs need a token that somebody made. */
export class GitLab implements Forge {
  readonly #api: ForgeApi;
  readonly #project: string;
  readonly #branch: string;
  readonly #mainBranch: string;
  #me: Promise<Item> | undefined;

  constructor(project: string, token: string, { env }: Pick<Io, 'env'>) {
    this.#api = new ForgeApi(env.CI_API_V4_URL ?? '', { 'private-token': token });
    this.#project = `/projects/${encodeURIComponent(project)}`;
    this.#branch = env.CI_COMMIT_REF_NAME ?? '';
    this.#mainBranch = env.CI_DEFAULT_BRANCH ?? '';
  }

  async place(): Promise<Place> {
    const { issues_access_level, issues_enabled, archived } = await this.#api.get(this.#project);
    return {
      hasIssues: issues_access_level !== 'disabled' && issues_enabled !== false,
      isArchived: archived === true,
      branch: this.#branch,
      mainBranch: this.#mainBranch,
    };
  }

  async *issues(): AsyncGenerator<Issue> {
    const { id } = await this.#own();
    const path = `${this.#project}/issues?scope=all&state=all&author_id=${id}&per_page=100`;
    for await (const item of this.#api.list(path)) if (authorOf(item) === id) yield issueOf(item);
  }

  async *comments({ number }: Issue): AsyncGenerator<Comment> {
    const { id } = await this.#own();
    const path = `${this.#project}/issues/${number}/notes?order_by=created_at&sort=asc&per_page=100`;
    for await (const item of this.#api.list(path))
      if (authorOf(item) === id && item.system !== true)
        yield { id: Number(item.id), text: String(item.body ?? '') };
  }

  async open(title: string, description: string): Promise<Issue> {
    return issueOf(await this.#api.post(`${this.#project}/issues`, { title, description }));
  }

  async comment({ number }: Issue, body: string): Promise<void> {
    await this.#api.post(`${this.#project}/issues/${number}/notes`, { body });
  }

  async remove({ number }: Issue, { id }: Comment): Promise<void> {
    await this.#api.delete(`${this.#project}/issues/${number}/notes/${id}`);
  }

  #own(): Promise<Item> {
    this.#me ??= this.#api.get('/user');
    return this.#me;
  }
}

function authorOf({ author }: Item): unknown {
  return (author as Item | null)?.id;
}

function issueOf({ iid, state, description, web_url }: Item): Issue {
  return {
    number: Number(iid),
    isOpen: state === 'opened',
    text: String(description ?? ''),
    address: String(web_url ?? ''),
  };
}
