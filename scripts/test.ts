/**
 * All that must hold. Types and lint are looked at beside the tests, which take longest; where one of them fails the tests
 * are stopped, and what fails is told. What stands behind it is for the tests: `npm test -- tests/cli.test.ts`.
 */
import { type ChildProcess, spawn } from 'node:child_process';

const typesBefore = 'node_modules/.cache/types.tsbuildinfo';

const running = new Set<ChildProcess>();
let failed: string | undefined;

/** Starts a program of a package. What it says is kept, to be told when it fails, unless all of it is to be seen at once. */
function holds(what: string, argv: readonly string[], isSeen = false): Promise<boolean> {
  const child = spawn(process.execPath, argv, { stdio: isSeen ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', text => {
      said += text;
    });
  return new Promise(resolve => {
    child.on('close', code => {
      running.delete(child);
      if (code !== 0 && failed === undefined) {
        failed = what;
        console.error(said);
        for (const other of running) other.kill();
      }
      resolve(code === 0);
    });
  });
}

const lint = holds('lint (npx biome check)', [
  'node_modules/@biomejs/biome/bin/biome',
  'check',
  '--error-on-warnings',
]);
if (await holds('build (npm run build)', ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts']))
  await Promise.all([
    // What was found of a file that did not change is kept for the next time.
    holds('types (npx tsc)', [
      'node_modules/typescript/bin/tsc',
      '--incremental',
      '--tsBuildInfoFile',
      typesBefore,
    ]),
    holds(
      'tests (npx vitest run)',
      ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)],
      true,
    ),
  ]);
await lint;
if (failed !== undefined) {
  console.error(`npm test: this does not hold: ${failed}.`);
  process.exitCode = 1;
}
