import childProcess, {
  type ChildProcess,
  type SpawnOptions,
  type SpawnSyncOptions,
  type SpawnSyncReturns,
} from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';

/**
 * To start a program a process is split first, and that takes longer the larger it is: of one that has all tests in it
 * ten times as long as git takes. So a small process beside it starts what the tests start, here and in the program.
 */
const starter = join(import.meta.dirname, 'starter.cjs');
const { spawn, spawnSync } = childProcess;

/** What can be asked of another process: no streams of our own, and no life apart from us. */
const plain = new Set(['cwd', 'env', 'encoding', 'stdio', 'input', 'windowsHide', 'timeout', 'maxBuffer']);
const isPlain = (options: object): boolean =>
  Object.entries(options).every(
    ([name, value]) => value === undefined || (plain.has(name) && (name !== 'stdio' || isPiped(value))),
  );
const isPiped = (stdio: unknown): boolean => {
  const [stdin = 'pipe', ...others] = Array.isArray(stdio) ? stdio : [stdio, stdio, stdio];
  return (
    (stdin === 'pipe' || stdin === 'ignore') && others.length === 2 && others.every(one => one === 'pipe')
  );
};

/** Where it starts is where this process is now, with what is in its environment now. */
const here = ({ cwd = process.cwd(), env = process.env, ...options }: SpawnOptions | SpawnSyncOptions) => ({
  ...options,
  cwd: String(cwd),
  env: { ...env },
});

/** Asks the small process, and waits. */
class Waiting {
  readonly #questions: number;
  readonly #answers: number;

  constructor() {
    const folder = mkdtempSync(join(tmpdir(), 'starter-'));
    const [asked, answered] = [join(folder, 'asked'), join(folder, 'answered')];
    spawnSync('mkfifo', [asked, answered]);
    const child = spawn(process.execPath, [starter, asked, answered], {
      cwd: '/',
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.unref();
    this.#questions = openSync(asked, 'w');
    this.#answers = openSync(answered, 'r');
    rmSync(folder, { recursive: true });
  }

  start(file: string, args: readonly string[], options: SpawnSyncOptions): SpawnSyncReturns<Buffer> {
    const { encoding: _, input, ...asked } = here(options) as SpawnSyncOptions;
    const fed = input === undefined ? {} : { input: Buffer.from(input as string).toString('base64') };
    const question = Buffer.from(`${JSON.stringify({ file, args, options: { ...asked, ...fed } })}\n`);
    for (let from = 0; from < question.length; ) from += writeSync(this.#questions, question, from);
    const { output, error, ...came } = JSON.parse(this.#answer());
    const [stdout, stderr] = output.map((text?: string) =>
      text === undefined || text === null ? null : Buffer.from(text, 'base64'),
    );
    return {
      ...came,
      output: [null, stdout, stderr],
      stdout,
      stderr,
      ...(error && { error: Object.assign(new Error(error.message), error) }),
    };
  }

  #answer(): string {
    const chunks: Buffer[] = [];
    const buffer = Buffer.alloc(65_536);
    while (chunks.at(-1)?.at(-1) !== 10) {
      const size = readSync(this.#answers, buffer);
      if (size === 0) throw new Error('The process that starts programs is gone.');
      chunks.push(Buffer.from(buffer.subarray(0, size)));
    }
    return Buffer.concat(chunks).toString('utf8');
  }
}

/** What is said of a program that runs there. */
interface Said {
  id: number;
  pid?: number;
  name?: 'stdout' | 'stderr';
  data?: Uint8Array;
  code?: number | null;
  signal?: NodeJS.Signals | null;
  error?: { message: string };
}

/** A program that runs there, as if it ran here. */
class Elsewhere extends EventEmitter {
  pid: number | undefined;
  exitCode: number | null = null;
  signalCode: NodeJS.Signals | null = null;
  killed = false;
  readonly stdin: Writable;
  readonly stdout = new Readable({ read() {} });
  readonly stderr = new Readable({ read() {} });
  readonly stdio: readonly unknown[];
  readonly #tell: (what: object) => void;
  #open = 3;

  constructor(tell: (what: object) => void) {
    super();
    this.#tell = tell;
    this.stdin = new Writable({
      write(input: Buffer, _, done) {
        tell({ input });
        done();
      },
      final(done) {
        tell({ ends: true });
        done();
      },
    });
    this.stdio = [this.stdin, this.stdout, this.stderr];
    for (const stream of [this.stdout, this.stderr]) stream.once('close', () => this.#closed());
  }

  kill(signal: NodeJS.Signals = 'SIGTERM'): boolean {
    if (this.exitCode !== null || this.signalCode !== null) return false;
    this.killed = true;
    this.#tell({ signal });
    return true;
  }

  ref(): void {}
  unref(): void {}

  hear({ pid, name, data, code, signal, error }: Said): void {
    if (error) this.emit('error', Object.assign(new Error(error.message), error));
    else if (pid !== undefined) {
      this.pid = pid;
      this.emit('spawn');
    } else if (name) this[name].push(data ? Buffer.from(data) : null);
    else this.#ended(code ?? null, signal ?? null);
  }

  #ended(code: number | null, signal: NodeJS.Signals | null): void {
    this.exitCode = code;
    this.signalCode = signal;
    this.stdin.destroy();
    this.emit('exit', code, signal);
    // What nobody reads need not be read to be over.
    for (const stream of [this.stdout, this.stderr])
      if (!stream.readableFlowing && stream.listenerCount('readable') === 0) stream.resume();
    this.#closed();
  }

  #closed(): void {
    this.#open -= 1;
    if (this.#open === 0) this.emit('close', this.exitCode, this.signalCode);
  }
}

/** Has the small process start programs, and goes on. */
class Meanwhile {
  readonly #process: ChildProcess;
  readonly #running = new Map<number, Elsewhere>();
  #last = 0;

  constructor() {
    this.#process = spawn(process.execPath, [starter], {
      cwd: '/',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    this.#process.on('message', (said: Said) => this.#running.get(said.id)?.hear(said));
    this.#process.unref();
    this.#process.channel?.unref();
  }

  start(file: string, args: readonly string[], options: SpawnOptions): ChildProcess {
    this.#last += 1;
    const id = this.#last;
    const child = new Elsewhere(what => this.#process.send({ id, ...what }));
    this.#running.set(id, child);
    child.once('close', () => this.#running.delete(id));
    this.#process.send({ id, file, args, options: here(options) });
    return child as unknown as ChildProcess;
  }
}

let waiting: Waiting | undefined;
let meanwhile: Meanwhile | undefined;

/** The same as spawn, spawnSync and execFileSync. */
const instead = {
  spawn(file: string, given?: readonly string[] | SpawnOptions, more: SpawnOptions = {}): ChildProcess {
    const [args, options] = Array.isArray(given)
      ? [given as string[], more]
      : [[], (given ?? {}) as SpawnOptions];
    const fits = isPlain(options) && (options.stdio === undefined || options.stdio === 'pipe');
    if (!fits) return spawn(file, args, options);
    meanwhile ??= new Meanwhile();
    return meanwhile.start(file, args, options);
  },
  spawnSync(file: string, given?: readonly string[] | SpawnSyncOptions, more: SpawnSyncOptions = {}) {
    const [args, options] = Array.isArray(given)
      ? [given as string[], more]
      : [[], (given ?? {}) as SpawnSyncOptions];
    if (!isPlain(options)) return spawnSync(file, args, options);
    waiting ??= new Waiting();
    const came = waiting.start(file, args, options);
    const { encoding } = options;
    if (!encoding || (encoding as string) === 'buffer') return came;
    const text = (bytes: Buffer | null) => bytes?.toString(encoding as BufferEncoding);
    const [stdout, stderr] = [text(came.stdout), text(came.stderr)];
    return { ...came, output: [null, stdout, stderr], stdout, stderr };
  },
  execFileSync(file: string, given?: readonly string[] | SpawnSyncOptions, more: SpawnSyncOptions = {}) {
    const [args, options] = Array.isArray(given)
      ? [given as string[], more]
      : [[], (given ?? {}) as SpawnSyncOptions];
    const came = instead.spawnSync(file, args, options);
    if (options.stdio === undefined && came.stderr) process.stderr.write(came.stderr as string);
    if (came.error) throw Object.assign(came.error, came);
    if (came.status === 0) return came.stdout;
    const said = came.stderr?.length ? `\n${came.stderr}` : '';
    throw Object.assign(new Error(`Command failed: ${[file, ...args].join(' ')}${said}`), came);
  },
};

if (process.platform === 'linux') {
  Object.assign(childProcess, instead);
  syncBuiltinESMExports();
}
