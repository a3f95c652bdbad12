import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { addressOf, type ProgramSource } from '../core/writing/program-source.ts';
import type { Io } from './io.ts';
import { programNamed } from './program.ts';
import { repositoriesOf } from './spot.ts';

/** How long somebody waits for an address at most. */
const patience = 5000;

/** Git asks nobody for a password. */
const quiet = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  GIT_SSH_COMMAND: 'ssh -oBatchMode=yes',
};

/** Does the address answer where the program is to be fetched? Beside the weekly report, the one time that the program goes out of its folder. */
export async function answers(source: ProgramSource, io: Io, folder: string): Promise<boolean> {
  const address = addressOf(source);
  if (address === undefined) return true;
  try {
    if (source.kind === 'git') return await gitAnswers(address, io, folder);
    return (await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(patience) })).ok;
  } catch {
    return false;
  }
}

/** Asked from a folder of nobody, so that no settings of a repository turn the address into another. */
async function gitAnswers(address: string, { env, cwd }: Io, folder: string): Promise<boolean> {
  const program = programNamed('git', env, repositoriesOf(cwd, folder));
  if (program === undefined) return false;
  const git = spawn(program, ['ls-remote', '--quiet', '--heads', '--', address], {
    cwd: tmpdir(),
    env: { ...env, ...quiet },
    stdio: 'ignore',
    timeout: patience,
    windowsHide: true,
  });
  const [code] = await once(git, 'close');
  return code === 0;
}
