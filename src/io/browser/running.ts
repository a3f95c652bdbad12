import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { platform } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import type { Io } from '../io.ts';
import { Pipe } from './pipe.ts';
import { makeProfile, removeProfile } from './profile.ts';
import { Trouble } from './trouble.ts';

/** How long a browser may be at work, from its start to the last page. */
export const patience = 60_000;

/** How long it may take to be gone once it was ended. */
const lastMoments = 5_000;

/**
 * It draws one page that it is handed, and has nothing to look for: not on the network, not in other windows, not in
 * what somebody keeps in their own browser. Whether it guards itself (its sandbox) is not for us to change.
 */
const flags = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-crashpad-for-testing',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-features=MediaRouter,OptimizationHints,Translate',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
  // The pdf names it as what made it, and so says nothing of somebody's computer.
  '--user-agent=initiatief',
];

/** Where a browser puts things aside on Linux, beside its profile: all of it goes into that, and away with it. */
function ownPlaces(profile: string, isSnap: boolean): Io['env'] {
  if (platform() !== 'linux' || isSnap) return {};
  const none = ['CACHE', 'CONFIG', 'DATA', 'STATE'].map(name => [`XDG_${name}_HOME`, undefined]);
  return { HOME: profile, TMPDIR: profile, ...Object.fromEntries(none) };
}

/**
 * Starts a browser, has something done with it, and ends it with all that it started. Its profile is gone afterwards,
 * whatever happened. Throws a Trouble where it does not come to an answer.
 */
export async function withBrowser<T>(
  program: string,
  { env, onStop, thisProcess }: Io,
  work: (pipe: Pipe) => Promise<T>,
  limit: number = patience,
): Promise<T> {
  const profile = makeProfile(program);
  let child: ChildProcess | undefined;
  let clock: NodeJS.Timeout | undefined;
  let stop = (): void => {};
  onStop?.(() => stop());
  try {
    const started = start(program, profile, env);
    child = started;
    const [, , , to, from] = started.stdio;
    const pipe = new Pipe(to as Writable, from as Readable);
    const ended = new Promise<never>((_, fail) => {
      const end = (why: Trouble): void => {
        pipe.break(why);
        fail(why);
      };
      const silent = (): boolean => !pipe.hasAnswered;
      started.once('error', () => end(new Trouble('no-start')));
      started.once('exit', () => end(new Trouble(silent() ? 'no-start' : 'gone')));
      from?.once('close', () => end(new Trouble(silent() ? 'no-start' : 'gone')));
      clock = setTimeout(() => end(new Trouble(silent() ? 'silent' : 'slow')), limit);
      stop = () => end(new Trouble('stopped'));
    });
    return await Promise.race([work(pipe), ended]);
  } finally {
    clearTimeout(clock);
    if (child) await end(child, thisProcess);
    removeProfile(profile);
  }
}

function start(program: string, profile: string, env: Io['env']): ChildProcess {
  try {
    return spawn(program, [...flags, `--user-data-dir=${profile}`], {
      cwd: profile,
      env: { ...env, ...ownPlaces(profile, program.startsWith('/snap/')) },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      // The first of a group of its own, so that all of it can be ended, and Ctrl-C comes to us alone.
      detached: platform() !== 'win32',
      windowsHide: true,
    });
  } catch {
    // What is no program at all is refused at once.
    throw new Trouble('no-start');
  }
}

/** Ends a program and all that it started, and waits until it is gone. */
async function end(child: ChildProcess, thisProcess: Io['thisProcess']): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  const isGone = child.exitCode !== null || child.signalCode !== null;
  const gone = isGone ? undefined : once(child, 'exit', { signal: AbortSignal.timeout(lastMoments) });
  thisProcess?.endGroup?.(pid);
  child.kill('SIGKILL');
  await gone?.catch(() => {});
}
