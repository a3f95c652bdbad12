#!/usr/bin/env node
// Written so that a Node of ten years ago can read it: one that is too old is told so in a sentence.
const needed = [20, 19];
const here = process.versions.node.split('.').map(Number);
const isTooOld = here[0] < needed[0] || (here[0] === needed[0] && here[1] < needed[1]);

const env = process.env;
const locale = env.INITIATIEF_LANGUAGE || env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
const inEnglish = /^en/i.test(locale);

function stop(dutch, english) {
  process.stderr.write(`${inEnglish ? english : dutch}\n`);
  process.exitCode = 2;
}

if (isTooOld) {
  const [version, found] = [needed.join('.'), process.versions.node];
  stop(
    `Voor initiatief is Node.js ${version} of nieuwer nodig, en dit is ${found}. Haal een nieuwere op: https://nodejs.org`,
    `initiatief needs Node.js ${version} or newer, and this is ${found}. Get a newer one: https://nodejs.org`,
  );
} else if (!require('node:fs').existsSync(`${__dirname}/../dist/cli.cjs`)) {
  stop(
    'Dit is het programma zoals het geschreven is, en het is nog niet gebouwd. Typ in deze map: npm ci',
    'This is the program as it was written, and it is not built yet. Type in its folder: npm ci',
  );
} else {
  require('./start.js');
}
