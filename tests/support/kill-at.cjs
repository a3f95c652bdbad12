// Loaded before the program (`node --require`): kills it just before its write with this number (KILL_AT), counted from 0,
// or has that write fail as on a full disk (FULL_AT).
const fs = require('node:fs');

let left = Number(process.env.KILL_AT ?? process.env.FULL_AT);
const isFull = process.env.FULL_AT !== undefined;
for (const name of ['writeFileSync', 'linkSync', 'renameSync', 'mkdirSync', 'rmSync']) {
  const write = fs[name];
  fs[name] = (...given) => {
    // A disk on which a file has one name refuses the second one for another reason.
    const isIt = left === 0 && !(isFull && (name === 'rmSync' || name === 'linkSync'));
    if (isIt && !isFull) process.kill(process.pid, 'SIGKILL');
    left -= 1;
    if (isIt) throw Object.assign(new Error('no room'), { code: 'ENOSPC', syscall: 'write' });
    return write(...given);
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
