/**
 * Builds the program where it comes from git; who installs the package itself never gets here. Asked to install for the
 * whole computer, npm falls short in a clone that it made for the while: it does not put down what building needs, and
 * leaves a link to that clone in the place of the program. Both are set right here.
 */
import { execSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, realpathSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Runs a command that works in this folder, whatever npm was asked to do elsewhere. */
function run(command) {
  const ofElsewhere = /^npm_config_(global|location|prefix|omit|include)$/i;
  const told = Object.entries(process.env).filter(([name]) => !ofElsewhere.test(name));
  execSync(command, { stdio: ['ignore', 'inherit', 'inherit'], env: Object.fromEntries(told) });
}

if (!existsSync('node_modules/esbuild')) run('npm ci --ignore-scripts --include=dev --no-audit --no-fund');
run('npm run build');

const isForTheWhile = /[\\/]_cacache[\\/]tmp[\\/]/.test(process.cwd());
if (isForTheWhile && process.env.npm_config_global === 'true') {
  const installed = join(execSync('npm root', { encoding: 'utf8' }).trim(), 'initiatief');
  const isLink = lstatSync(installed, { throwIfNoEntry: false })?.isSymbolicLink();
  if (isLink && realpathSync(installed) === realpathSync('.')) {
    unlinkSync(installed);
    mkdirSync(installed);
  }
}
