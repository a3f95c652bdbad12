// Loaded before the program (`node --require`): kills it just before its write with this number (KILL_AT), counted from 0,
// or has that write fail as on a full disk (FULL_AT).
const fs = require('node:fs');

let left = Number(process.env.KILL_AT ?? process.env.FULL_AT);
let isInside = false;
const isFull = process.env.FULL_AT !== undefined;
const takesNoRoom = ['rmSync', 'rmdirSync', 'chmodSync'];
for (const name of [
  'writeFileSync',
  'appendFileSync',
  'openSync',
  'linkSync',
  'renameSync',
  'mkdirSync',
  ...takesNoRoom,
]) {
  const write = fs[name];
  fs[name] = (...given) => {
    if (isInside || (name === 'openSync' && !/[wa]/.test(given[1]))) return write(...given);
    // A disk on which a file has one name refuses the second one for another reason.
    const isIt = left === 0 && !(isFull && (name === 'linkSync' || takesNoRoom.includes(name)));
    if (isIt && !isFull) process.kill(process.pid, 'SIGKILL');
    left -= 1;
    if (isIt) throw Object.assign(new Error('no room'), { code: 'ENOSPC', syscall: 'write' });
    isInside = true;
    try {
      return write(...given);
    } finally {
      isInside = false;
    }
  };
}
// A disk can also tell as late as here that it is full.
const { fsync } = fs;
fs.fsync = (file, done) => {
  const isIt = left === 0;
  if (isIt && !isFull) process.kill(process.pid, 'SIGKILL');
  left -= 1;
  if (isIt) setImmediate(done, Object.assign(new Error('no room'), { code: 'ENOSPC', syscall: 'fsync' }));
  else fsync(file, done);
};
