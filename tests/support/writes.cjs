// All that the program changes the disk with, by its name in node:fs. `tests/kills.test.ts` holds this to what the program uses.
module.exports.writes = [
  'writeFileSync',
  'appendFileSync',
  'openSync',
  'linkSync',
  'renameSync',
  'mkdirSync',
  'rmSync',
  'rmdirSync',
  'chmodSync',
  'fsync',
  'mkdtempSync',
];

/** With these it starts git, which changes the disk too. By their name in node:child_process. */
module.exports.starts = ['spawn'];

const { constants } = require('node:fs');

/** Does a call of one of these change something? A file can be opened just to read it. */
module.exports.isWrite = (name, [, flags]) =>
  name !== 'openSync' ||
  (typeof flags === 'number' ? (flags & constants.O_CREAT) !== 0 : /[wa]/.test(String(flags ?? 'r')));
