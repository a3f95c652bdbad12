// Compiles the program in a folder for this node: runs a check with it, so that what a check needs is compiled too.
const { readFileSync, writeFileSync } = require('node:fs');
const { wrap, createRequire } = require('node:module');
const { resolve } = require('node:path');
const { PassThrough } = require('node:stream');
const { Script } = require('node:vm');

const folder = resolve(process.argv[2]);
const filename = resolve(folder, 'program.cjs');
const script = new Script(wrap(readFileSync(filename, 'latin1')), { filename: 'program.cjs' });
const program = { exports: {} };
script.runInThisContext()(program.exports, createRequire(filename), program, filename, folder);

const io = {
  cwd: resolve('examples/buurttuin-de-linde'),
  env: {},
  stdin: new PassThrough(),
  stdout: new PassThrough().resume(),
  stderr: process.stderr,
  now: () => new Date(),
};
program.exports.dispatch(['check'], io).then(code => {
  writeFileSync(resolve(folder, 'program.cache'), script.createCachedData());
  process.exitCode = code;
});
