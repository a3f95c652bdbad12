import type { Readable, Writable } from 'node:stream';
import { Trouble } from './trouble.ts';

/** What a browser answers, as far as anybody asks. */
export type Answer = Record<string, unknown>;

/** More than this is no page that anybody prints. */
const most = 300_000_000;

/** Talks to a browser over the two ends of a pipe: each message is JSON with a NUL behind it. */
export class Pipe {
  readonly #to: Writable;
  readonly #asked = new Map<number, { done(answer: Answer): void; fail(why: Trouble): void }>();
  readonly #awaited = new Set<{ method: string; session: string; done(): void; fail(why: Trouble): void }>();
  #chunks: Buffer[] = [];
  #size = 0;
  #last = 0;
  #broken: Trouble | undefined;
  /** Has it said anything that can be understood? */
  hasAnswered = false;

  constructor(to: Writable, from: Readable) {
    this.#to = to;
    // Who does not listen to the one closes the other as well.
    to.on('error', () => {});
    from.on('error', () => {});
    from.on('data', (chunk: Buffer) => this.#hear(chunk));
  }

  /** Asks for something and gives the answer. Throws a Trouble where the browser will not, or is gone. */
  ask(method: string, params: object = {}, sessionId?: string): Promise<Answer> {
    if (this.#broken) return Promise.reject(this.#broken);
    const id = ++this.#last;
    this.#to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((done, fail) => this.#asked.set(id, { done, fail }));
  }

  /** Waits until something is told to have happened in a session. Throws a Trouble where it never will. */
  until(method: string, session: string): Promise<void> {
    if (this.#broken) return Promise.reject(this.#broken);
    return new Promise((done, fail) => this.#awaited.add({ method, session, done, fail }));
  }

  /** Nothing more will come: all that was asked or waited for fails. */
  break(why: Trouble): void {
    this.#broken ??= why;
    for (const { fail } of [...this.#asked.values(), ...this.#awaited]) fail(this.#broken);
    this.#asked.clear();
    this.#awaited.clear();
  }

  #hear(chunk: Buffer): void {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const message = Buffer.concat([...this.#chunks, rest.subarray(0, end)]);
      this.#chunks = [];
      this.#size = 0;
      rest = rest.subarray(end + 1);
      this.#take(message);
    }
    if (rest.length === 0) return;
    this.#chunks.push(rest);
    this.#size += rest.length;
    if (this.#size > most) this.break(new Trouble('refused'));
  }

  #take(message: Buffer): void {
    const said = parsed(message);
    if (said === undefined) {
      this.break(new Trouble('silent'));
      return;
    }
    this.hasAnswered = true;
    for (const awaited of this.#awaited) {
      if (awaited.method !== said.method || awaited.session !== said.sessionId) continue;
      this.#awaited.delete(awaited);
      awaited.done();
    }
    const waiting = this.#asked.get(said.id as number);
    if (waiting === undefined) return;
    this.#asked.delete(said.id as number);
    if (isAnswer(said.result)) waiting.done(said.result);
    else waiting.fail(new Trouble('refused'));
  }
}

function parsed(message: Buffer): Answer | undefined {
  try {
    const said: unknown = JSON.parse(message.toString('utf8'));
    return isAnswer(said) ? said : undefined;
  } catch {
    return undefined;
  }
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null;
}
