import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packProgram } from '../../src/io/pack-program.ts';
import { runSteps, stepsOf, type Website } from './ci.ts';
import { PlayedForge } from './forge.ts';
import { Repository } from './git.ts';

/** A registry on this computer, which hands out the program as it was packed, or something else under its name. */
export class PlayedRegistry {
  readonly packed: Uint8Array;
  readonly integrity: string;
  served: Uint8Array;
  readonly #server: Server;

  private constructor(packed: Uint8Array) {
    this.packed = packed;
    this.served = packed;
    this.integrity = `sha512-${createHash('sha512').update(packed).digest('base64')}`;
    this.#server = createServer(({ url }, answer) => {
      const isThere = url === '/initiatief/-/initiatief-1.2.3.tgz';
      answer.writeHead(isThere ? 200 : 404).end(isThere ? this.served : undefined);
    }).listen(0, '127.0.0.1');
  }

  static async open(): Promise<PlayedRegistry> {
    const registry = new PlayedRegistry((await packProgram()).bytes);
    await once(registry.#server, 'listening');
    return registry;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  close(): void {
    this.#server.close();
  }
}

/** An initiative, and the home of who runs its jobs. */
export class Jobs {
  readonly repository = new Repository();
  readonly home = realpathSync(mkdtempSync(join(tmpdir(), 'initiatief-')));
  readonly #registry: PlayedRegistry;

  constructor(registry: PlayedRegistry) {
    this.#registry = registry;
  }

  /** Begins an initiative, with one role that somebody is to fill. */
  async begin(website: Website, ...argv: string[]): Promise<void> {
    await this.repository.begin(['init', '.', '--yes', '--name', 'Tuin', '--ci', website, ...argv]);
  }

  /** What a forge makes of it: the checkout of a clone, without what git keeps on one computer. */
  checkout(): string {
    this.repository.git('add', '--all');
    this.repository.git('commit', '--quiet', '--allow-empty', '--message', 'Wat er verder nog komt');
    const folder = join(this.home, 'werk');
    rmSync(folder, { recursive: true, force: true });
    this.repository.git('clone', '--quiet', this.repository.folder, folder);
    return folder;
  }

  /** Runs a job as a forge does. */
  async run(website: Website, job: 'check' | 'report' = 'check', folder = this.checkout()) {
    const steps = stepsOf(folder, website, job).map(step => ({
      ...step,
      run: step.run.replaceAll('https://registry.npmjs.org/', this.#registry.address),
    }));
    if (job === 'check') return runSteps(folder, this.home, steps);
    const forge = new PlayedForge(website);
    await forge.listen();
    const outcome = await runSteps(folder, this.home, steps, forge.runner);
    forge.close();
    return outcome;
  }

  remove(): void {
    this.repository.remove();
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** A repository that makes a program, as ours does, but a small one that prints how it was started. */
export function sourceOfProgram(home: string) {
  const source = new Repository({
    'package.json':
      '{"name":"initiatief","version":"1.2.3","scripts":{"build":"node build.js","prepare":"touch $HOME/gelukt"}}',
    'package-lock.json':
      '{"name":"initiatief","version":"1.2.3","lockfileVersion":3,"packages":{"":{"name":"initiatief","version":"1.2.3"}}}',
    'build.js': "require('fs').writeFileSync('program.js', 'console.log(`made:`, process.argv[2])')",
    'bin/initiatief.js': "require('../program.js')",
  });
  source.commitAll();
  const bare = join(home, 'bron.git');
  rmSync(bare, { recursive: true, force: true });
  mkdirSync(dirname(bare), { recursive: true });
  source.git('clone', '--quiet', '--bare', source.folder, bare);
  const commit = source.git('rev-parse', 'HEAD').trim();
  return {
    address: `file://${bare}`,
    commit,
    last: () => source.git('rev-parse', 'HEAD').trim(),
    change(files: Record<string, string>): void {
      source.write(files);
      source.commitAll();
      source.git('push', '--quiet', bare, 'main');
    },
  };
}
