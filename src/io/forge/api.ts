/** Why a forge did not do what was asked: no answer, or one with this code of HTTP; 200 where that made no sense. */
export class ForgeTrouble extends Error {
  readonly status: number | undefined;
  /** Does it ask to come back later? */
  readonly isBusy: boolean;

  constructor(status?: number, isBusy = false) {
    super(`The forge answered ${status ?? 'nothing'}.`);
    this.status = status;
    this.isBusy = isBusy;
  }
}

/** How long we wait for one answer. */
const patience = 20_000;

/** One thing of a forge, as its API gives it. */
export type Item = Record<string, unknown>;

/** The API of a forge: below one address, with the headers that say who asks. */
export class ForgeApi {
  readonly #base: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(base: string, headers: Readonly<Record<string, string>>) {
    this.#base = base.replace(/\/+$/, '');
    this.#headers = headers;
  }

  /** Throws a ForgeTrouble, as all of these do. */
  async get(path: string): Promise<Item> {
    return itemOf(await jsonOf(await this.#ask('GET', this.#base + path)));
  }

  /** All items of a list, page by page. */
  async *list(path: string): AsyncGenerator<Item> {
    for (let next: string | undefined = path; next !== undefined; ) {
      const answer: Response = await this.#ask('GET', this.#base + next);
      const items = await jsonOf(answer);
      if (!Array.isArray(items)) throw new ForgeTrouble(answer.status);
      yield* items.map(itemOf);
      next = nextPage(next, answer);
    }
  }

  async post(path: string, body: Item): Promise<Item> {
    return itemOf(await jsonOf(await this.#ask('POST', this.#base + path, body)));
  }

  async delete(path: string): Promise<void> {
    await this.#ask('DELETE', this.#base + path);
  }

  async #ask(method: string, address: string, body?: Item): Promise<Response> {
    const headers = {
      accept: 'application/json',
      'user-agent': 'initiatief',
      ...(body && { 'content-type': 'application/json' }),
      ...this.#headers,
    };
    // An error of fetch can quote a header, and so the token.
    const answer = await fetch(address, {
      method,
      headers,
      body: body && JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    }).catch(() => {
      throw new ForgeTrouble();
    });
    if (!answer.ok) throw new ForgeTrouble(answer.status, isBusy(answer));
    return answer;
  }
}

/** The same list with what a forge says of its next page. Of that address only the end counts: the token goes nowhere else. */
function nextPage(path: string, { headers }: Response): string | undefined {
  const [, query] = /<[^<>?]*(\?[^<>]*)>\s*;\s*rel="?next"?/.exec(headers.get('link') ?? '') ?? [];
  return query && path.replace(/\?.*/, '') + query;
}

/** GitHub says 403 as well to who asks too much. */
function isBusy({ status, headers }: Response): boolean {
  const isAtLimit = headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0';
  return status === 429 || (status === 403 && isAtLimit);
}

async function jsonOf(answer: Response): Promise<unknown> {
  const text = await answer.text().catch(() => {
    throw new ForgeTrouble();
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new ForgeTrouble(answer.status);
  }
}

function itemOf(value: unknown): Item {
  if (typeof value === 'object' && value !== null) return value as Item;
  throw new ForgeTrouble(200);
}
