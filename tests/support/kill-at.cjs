// Loaded before the program (`node --require`): kills it just before its write, or start of git, with this number (KILL_AT),
// counted from 0; or has that write fail as on a full disk (FULL_AT).
const childProcess = require('node:child_process');
const fs = require('node:fs');
const { writes, starts, isWrite } = require('./writes.cjs');

let left = Number(process.env.KILL_AT ?? process.env.FULL_AT);
let isInside = false;
const isFull = process.env.FULL_AT !== undefined;
/** What takes no room; and a disk on which a file has one name refuses the second one for another reason. */
const fits = ['rmSync', 'rmdirSync', 'chmodSync', 'linkSync'];
for (const name of writes) {
  const write = fs[name];
  fs[name] = (...given) => {
    if (isInside || !isWrite(name, given)) return write(...given);
    const isIt = left === 0 && !(isFull && fits.includes(name));
    if (isIt && !isFull) process.kill(process.pid, 'SIGKILL');
    left -= 1;
    if (isIt) {
      const error = Object.assign(new Error('no room'), { code: 'ENOSPC', syscall: 'write' });
      // Who waits for the disk hears it later.
      const told = given.at(-1);
      if (typeof told !== 'function') throw error;
      return setImmediate(told, error);
    }
    isInside = true;
    try {
      return write(...given);
    } finally {
      isInside = false;
    }
  };
}
for (const name of isFull ? [] : starts) {
  const start = childProcess[name];
  childProcess[name] = (...given) => {
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    left -= 1;
    return start(...given);
  };
}
