/** Hands the real process to the program, and its outcome to whoever started it. */
const { run } = require('../dist/cli.cjs');

// Whoever writes is told of the trouble; a reader that left (`| head`) is none.
process.stdout.on('error', () => {});

/** The folder that the shell is in; its name, where somebody took it away meanwhile. */
function currentFolder() {
  try {
    return process.cwd();
  } catch {
    return process.env.PWD ?? '/';
  }
}

/** Is there a process with this number? One of somebody else is there too, though it cannot be asked. */
function isRunning(id) {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Ends what was started as the first of a group, and all that it started; Windows knows no such groups. */
function endGroup(first) {
  try {
    process.kill(-first, 'SIGKILL');
  } catch {
    // They are gone already.
  }
}

run(process.argv.slice(2), {
  cwd: currentFolder(),
  env: process.env,
  // Opening a stream takes time, and few commands need all three.
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    return process.stderr;
  },
  now: () => new Date(),
  thisProcess: { id: process.pid, isRunning, endGroup },
  program: { node: process.execPath, script: `${__dirname}/initiatief.js` },
  onStop(stop) {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  },
}).then(code => {
  process.exitCode = code;
});
