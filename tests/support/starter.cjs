/** Starts programs for a process that is large, and tells it what comes of them: see starting.ts. */
const { spawn, spawnSync } = require('node:child_process');
const { openSync, readSync, writeSync } = require('node:fs');

const [, , asked, answered] = process.argv;
if (asked) oneAfterTheOther(openSync(asked, 'r'), openSync(answered, 'w'));
else meanwhile();

/** Who asks waits: a line with what to start, then a line with what came of it. */
function oneAfterTheOther(questions, answers) {
  const buffer = Buffer.alloc(65536);
  let chunks = [];
  for (;;) {
    const size = readSync(questions, buffer);
    if (size === 0) return;
    const end = buffer[size - 1] === 10;
    chunks.push(Buffer.from(buffer.subarray(0, end ? size - 1 : size)));
    if (!end) continue;
    const { file, args, options } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    chunks = [];
    if (options.input !== undefined) options.input = Buffer.from(options.input, 'base64');
    const { pid, status, signal, stdout, stderr, error } = spawnSync(file, args, options);
    const came = {
      pid,
      status,
      signal,
      output: [stdout, stderr].map(text => text?.toString('base64')),
      error: error && { ...error, message: error.message },
    };
    const line = Buffer.from(`${JSON.stringify(came)}\n`);
    for (let from = 0; from < line.length; ) from += writeSync(answers, line, from);
  }
}

/** Who asks goes on, feeds what runs, and hears what it prints as it comes. */
function meanwhile() {
  const running = new Map();
  process.on('disconnect', () => process.exit());
  process.on('message', ({ id, file, args, options, input, ends, signal }) => {
    if (file === undefined) {
      const child = running.get(id);
      if (input) child?.stdin.write(input);
      if (ends) child?.stdin.end();
      if (signal) child?.kill(signal);
      return;
    }
    const child = spawn(file, args, options);
    running.set(id, child);
    child.on('error', error => process.send({ id, error: { ...error, message: error.message } }));
    if (child.pid === undefined) return;
    process.send({ id, pid: child.pid });
    child.stdin.on('error', () => {});
    for (const name of ['stdout', 'stderr']) {
      child[name].on('data', data => process.send({ id, name, data }));
      child[name].on('end', () => process.send({ id, name }));
    }
    child.on('exit', (code, by) => process.send({ id, code, signal: by }));
    child.on('close', () => running.delete(id));
  });
}
