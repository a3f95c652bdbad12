import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Runner, Website } from './ci.ts';

export interface PlayedComment {
  id: number;
  user: Account;
  body: string;
}

export interface PlayedIssue {
  number: number;
  user: Account;
  title: string;
  body: string;
  isOpen: boolean;
  isProposal: boolean;
  comments: PlayedComment[];
}

interface Account {
  id: number;
  login: string;
}

/** Who the job of each forge writes as. */
const jobAccounts: Record<Website, Account> = {
  github: { id: 41898282, login: 'github-actions[bot]' },
  gitlab: { id: 77, login: 'project_12_bot_5f0c' },
  forgejo: { id: -2, login: 'forgejo-actions' },
};
const token = 'ghs_GeheimVanDeTaak';
const somebody: Account = { id: 5, login: 'wim' };

interface Reply {
  code: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** What of a request counts here. */
interface Asked {
  url: URL;
  method: string;
  path: string;
  query: URLSearchParams;
  body: Record<string, string>;
}

/**
 * A forge with one repository, `groep/tuin`, as its documentation says it answers: paths, pages, headers, codes, and
 * whom a mail goes to.
 */
export class PlayedForge {
  readonly website: Website;
  readonly issues: PlayedIssue[] = [];
  /** The texts that were mailed: a new issue and a new comment are, a change is not. */
  readonly mails: string[] = [];
  /** Every request, as `GET /issues`. */
  readonly asked: string[] = [];
  hasIssues = true;
  isArchived = false;
  pageSize = 100;
  /** Does the forge tell a job who it is? GitHub does not. */
  knowsJob: boolean;
  /** Answers something else than a forge does when all is well. */
  fails: (method: string, path: string) => { code: number; headers?: Record<string, string> } | undefined =
    () => undefined;
  branch = 'main';
  #server: Server | undefined;
  #last = 100;

  constructor(website: Website) {
    this.website = website;
    this.knowsJob = website !== 'github';
  }

  async listen(): Promise<void> {
    this.#server = createServer((request, answer) => {
      this.#answer(request, answer);
    }).listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  get me(): Account {
    return jobAccounts[this.website];
  }

  get #api(): string {
    const { port } = (this.#server as Server).address() as AddressInfo;
    const path = { github: '', forgejo: '/api/v1', gitlab: '/api/v4' }[this.website];
    return `http://127.0.0.1:${port}${path}`;
  }

  /** What the runner of this forge tells a job. */
  get runner(): Runner {
    if (this.website === 'gitlab')
      return {
        env: {
          GITLAB_CI: 'true',
          CI_API_V4_URL: this.#api,
          CI_PROJECT_ID: '12',
          CI_DEFAULT_BRANCH: 'main',
          CI_COMMIT_REF_NAME: this.branch,
          INITIATIEF_TOKEN: token,
        },
      };
    const ofForgejo = this.website === 'forgejo' && { FORGEJO_ACTIONS: 'true' };
    return {
      env: {
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: this.#api,
        GITHUB_REPOSITORY: 'groep/tuin',
        GITHUB_REF_NAME: this.branch,
        ...ofForgejo,
      },
      token,
    };
  }

  /** Somebody or something opens an issue; a person, when nothing else is said. */
  add(issue: Partial<PlayedIssue>): PlayedIssue {
    const made = {
      number: this.issues.length + 1,
      user: somebody,
      title: '',
      body: '',
      isOpen: true,
      isProposal: false,
      comments: [],
      ...issue,
    };
    this.issues.push(made);
    return made;
  }

  say(issue: PlayedIssue, body: string, user = somebody): void {
    issue.comments.push({ id: ++this.#last, user, body });
  }

  async #answer(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { code, body, headers } = this.#reply(request, text);
    answer.writeHead(code, { 'content-type': 'application/json', ...headers });
    answer.end(body === undefined ? undefined : JSON.stringify(body));
  }

  #reply(request: IncomingMessage, text: string): Reply {
    const url = new URL(request.url ?? '/', this.#api);
    const prefix = { github: '', forgejo: '/api/v1', gitlab: '/api/v4' }[this.website];
    const repository = prefix + (this.website === 'gitlab' ? '/projects/12' : '/repos/groep/tuin');
    const isAboutMe = url.pathname === `${prefix}/user`;
    const path = isAboutMe ? '/user' : url.pathname.replace(repository, '') || '/';
    const method = request.method ?? '';
    this.asked.push(`${method} ${path}`);
    if (!this.#isLetIn(request)) return { code: 401, body: { message: 'Bad credentials' } };
    const fails = this.fails(method, path);
    if (fails) return { body: { message: 'No' }, ...fails };
    if (isAboutMe) return this.knowsJob ? { code: 200, body: this.#user(this.me) } : { code: 403, body: {} };
    if (!url.pathname.startsWith(repository)) return { code: 404, body: { message: 'Not Found' } };
    const body = text === '' ? {} : JSON.parse(text);
    return this.#route({ url, method, path, query: url.searchParams, body });
  }

  #isLetIn({ headers }: IncomingMessage): boolean {
    const { authorization } = headers;
    if (this.website === 'gitlab') return headers['private-token'] === token;
    if (this.website === 'forgejo') return authorization === `token ${token}`;
    return authorization === `Bearer ${token}` && headers['x-github-api-version'] === '2022-11-28';
  }

  #route({ url, method, path, query, body }: Asked): Reply {
    if (path === '/') return { code: 200, body: this.#repository() };
    if (!this.hasIssues) return { code: this.website === 'github' ? 410 : 404, body: {} };
    if (path === '/issues' && method === 'GET') return this.#page(this.#listed(query), url);
    if (path === '/issues' && method === 'POST') {
      const text = body.body ?? body.description ?? '';
      const issue = this.add({ user: this.me, title: body.title, body: text });
      this.mails.push(text);
      return { code: 201, body: this.#shown(issue) };
    }
    const word = this.website === 'gitlab' ? 'notes' : 'comments';
    const [, number] = new RegExp(`^/issues/(\\d+)/${word}$`).exec(path) ?? [];
    const issue = this.issues.find(one => one.number === Number(number));
    if (issue && method === 'GET')
      return this.#page(
        issue.comments.map(one => this.#comment(one)),
        url,
      );
    if (issue && method === 'POST') {
      if ((body.body ?? '').length > 65_536) return { code: 422, body: { message: 'Body is too long' } };
      this.say(issue, body.body ?? '', this.me);
      this.mails.push(body.body ?? '');
      return { code: 201, body: this.#comment(issue.comments.at(-1) as PlayedComment) };
    }
    const ofComment =
      this.website === 'gitlab' ? /^\/issues\/(\d+)\/notes\/(\d+)$/ : /^\/issues\/(comments)\/(\d+)$/;
    const id = Number(ofComment.exec(path)?.[2]);
    const holder = this.issues.find(({ comments }) => comments.some(one => one.id === id));
    if (!holder || method !== 'DELETE') return { code: 404, body: {} };
    holder.comments = holder.comments.filter(one => one.id !== id);
    return { code: 204 };
  }

  #repository(): Record<string, unknown> {
    return this.website === 'gitlab'
      ? { issues_access_level: this.hasIssues ? 'enabled' : 'disabled', archived: this.isArchived }
      : { has_issues: this.hasIssues, archived: this.isArchived, default_branch: 'main' };
  }

  /** The newest first, and of GitHub and GitLab only what one account made when that is asked. */
  #listed(query: URLSearchParams): unknown[] {
    const creator = query.get('creator');
    const author = query.get('author_id');
    const isAsked = ({ user }: PlayedIssue): boolean =>
      (creator === null || user.login === creator) && (author === null || String(user.id) === author);
    const isThere = ({ isOpen }: PlayedIssue): boolean => isOpen || query.get('state') === 'all';
    return this.issues
      .filter(issue => isAsked(issue) && isThere(issue))
      .reverse()
      .map(issue => this.#shown(issue));
  }

  #page(all: readonly unknown[], url: URL): Reply {
    const page = Number(url.searchParams.get('page') ?? 1);
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    // A forge tells its public address, which need not be the one that a runner uses.
    next.host = 'tuin.example';
    const first = next.href.replace(/page=\d+$/, 'page=1');
    const body = all.slice((page - 1) * this.pageSize, page * this.pageSize);
    if (page * this.pageSize >= all.length) return { code: 200, body };
    return { code: 200, body, headers: { link: `<${first}>; rel="first", <${next.href}>; rel="next"` } };
  }

  #shown({ number, user, title, body, isOpen, isProposal }: PlayedIssue): Record<string, unknown> {
    const address = `https://tuin.example/issues/${number}`;
    if (this.website === 'gitlab')
      return {
        iid: number,
        title,
        description: body,
        state: isOpen ? 'opened' : 'closed',
        author: this.#user(user),
        web_url: address,
      };
    const proposal = isProposal && { pull_request: { url: address } };
    return {
      number,
      title,
      body,
      state: isOpen ? 'open' : 'closed',
      user: this.#user(user),
      html_url: address,
      ...proposal,
    };
  }

  #comment({ id, user, body }: PlayedComment): Record<string, unknown> {
    if (this.website === 'gitlab') return { id, body, system: false, author: this.#user(user) };
    return { id, body, user: this.#user(user) };
  }

  #user({ id, login }: Account): Record<string, unknown> {
    return this.website === 'gitlab' ? { id, username: login } : { id, login };
  }
}
