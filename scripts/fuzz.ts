/**
 * Tries very many repositories that nobody would write: any bytes, any YAML, any slip in a good record.
 * The seed is printed; `SEED=… CASES=…` does the same again. What fails is made as small as it gets. Node is started
 * with little room, so that it tidies up in time: what it takes is then what the program needs. Then hides hundreds of
 * made-up names, written in every way there is, in every field, report and format. Last writes what
 * is in the examples in other forms: it has to be recorded or pointed out, and `--fix` may lose nothing. In between it
 * changes fields in as many records as people may write, and takes that back again; and merges what two people made of one.
 */
import fc from 'fast-check';
import { changesProperty } from '../tests/fuzz/changes.ts';
import { property } from '../tests/fuzz/holds.ts';
import { judgeWorst, most } from '../tests/fuzz/judged.ts';
import { madeNames, ways } from '../tests/fuzz/made-names.ts';
import { mergesProperty } from '../tests/fuzz/merging.ts';
import { type Left, leftInRecords, leftInReports } from '../tests/fuzz/names-hidden.ts';
import { worst } from '../tests/fuzz/worst.ts';
import { Example } from '../tests/laws/example.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const cases = Number(process.env.CASES ?? 20_000);
const mostMegabytes = 1024;

console.log(`SEED=${seed} CASES=${cases} npm run fuzz`);
const start = performance.now();
const { failed, numRuns, counterexample, errorInstance } = await fc.check(property(), {
  seed,
  numRuns: cases,
});
const seconds = Math.round((performance.now() - start) / 1000);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(`${numRuns} cases in ${seconds} s, at most ${megabytes} MB.`);
if (failed && counterexample) {
  const [{ ground, path, content }] = counterexample;
  console.log(`In tests/${ground}, ${JSON.stringify(path)}:\n${JSON.stringify(content.toString('utf8'))}`);
  console.log(errorInstance);
}

const changes = fc.check(changesProperty(), { seed, numRuns: cases });
console.log(`${changes.numRuns} changes of records, each taken back again.`);
if (changes.failed) {
  const [one] = changes.counterexample ?? [];
  console.log(`${JSON.stringify(one?.change)} in ${one?.file}:\n${one?.written}`);
  console.log(changes.errorInstance);
  process.exitCode = 1;
}

const merges = fc.check(mergesProperty(), { seed, numRuns: Math.ceil(cases / 4) });
console.log(`${merges.numRuns} records that two people changed at once, merged both ways round.`);
if (merges.failed) {
  const [one] = merges.counterexample ?? [];
  console.log(`${one?.file}\n${one?.base}\nours:\n${one?.ours}\ntheirs:\n${one?.theirs}`);
  console.log(merges.errorInstance);
  process.exitCode = 1;
}

const left: Left[] = [];
const all = Object.keys(ways);
const begin = performance.now();
for (const [number, name] of madeNames.entries()) {
  for (const way of all) left.push(...leftInRecords(name, way));
  // Lists in reports can end early, so that each way comes first with some names.
  const turn = (number + seed) % all.length;
  left.push(...(await leftInReports(name, [...all.slice(turn), ...all.slice(0, turn)])));
}
const taken = Math.round((performance.now() - begin) / 1000);
console.log(
  `${madeNames.length} names, each written in ${all.length} ways, in ${taken} s: ${left.length} left.`,
);
for (const { name, way, where, left: part } of left.slice(0, 20))
  console.log(`${name}, ${way}: ${part} is left in ${where}`);
if (failed || left.length > 0 || megabytes > mostMegabytes) process.exitCode = 1;
for (const name of worst.keys()) {
  const judged = judgeWorst(name);
  const isTooMuch = judged.seconds > most.seconds || judged.megabytes > most.megabytes;
  if (judged.wrong === undefined && !isTooMuch) continue;
  console.log(
    `${name}: code ${judged.code}, ${judged.seconds} s, ${Math.round(judged.megabytes)} MB. ${judged.wrong ?? ''}`,
  );
  process.exitCode = 1;
}
console.log(`${worst.size} files filled with the worst.`);

for (const name of ['buurttuin-de-linde', 'repair-cafe']) {
  const example = await Example.of(name);
  // As many as are asked for, spread over all of them.
  const tried = Math.min(example.forms.length, Math.ceil(cases / 10));
  for (let index = 0; index < tried; index += 1) {
    const which = (Math.floor((index * example.forms.length) / tried) + seed) % example.forms.length;
    const wrong = [await example.silenceAbout(which), ...(await example.wrongAfterMending(which))].filter(
      Boolean,
    );
    for (const one of wrong) console.log(one);
    if (wrong.length > 0) process.exitCode = 1;
  }
  console.log(`${name}: ${tried} of ${example.forms.length} things in other forms.`);
}
