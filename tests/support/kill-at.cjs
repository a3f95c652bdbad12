// Loaded before the program (`node --require`): kills it just before its write with this number, counted from 0.
const fs = require('node:fs');

let left = Number(process.env.KILL_AT);
for (const name of ['writeFileSync', 'linkSync', 'renameSync', 'mkdirSync']) {
  const write = fs[name];
  fs[name] = (...given) => {
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    left -= 1;
    return write(...given);
  };
}
