/** Prints, as Markdown, what check finds in the example for each field and each rule condition that is broken. */
import { conditions, fields, foundIn } from '../tests/mutation/table.ts';

let wrong = 0;

/** The findings without their places, and whether they are what was expected. */
async function outcome(mutation: (typeof fields)[number]): Promise<{ found: string; isRight: boolean }> {
  const found = await foundIn(mutation);
  const isRight = found.join() === mutation.expected.join();
  if (!isRight) wrong += 1;
  const short = found.map(one => one.replace(/ \S*[/.](?:md|yaml)?\S*.*$/, ''));
  return { found: [...new Set(short)].join(', ') || '—', isRight };
}

const rows = new Map<string, { ways: string[]; isRight: boolean }>();
for (const field of fields) {
  const [name = '', way] = field.name.split(': ');
  const { found, isRight } = await outcome(field);
  const row = rows.get(name) ?? { ways: [], isRight: true };
  rows.set(name, { ways: [...row.ways, `${way} → ${found}`], isRight: row.isRight && isRight });
}
console.log('| field | broken → found | as expected |\n| --- | --- | --- |');
for (const [name, { ways, isRight }] of rows)
  console.log(`| ${name} | ${ways.join('; ')} | ${isRight ? 'yes' : '**no**'} |`);

console.log('\n| rule: condition | found | as expected |\n| --- | --- | --- |');
for (const condition of conditions) {
  const { found, isRight } = await outcome(condition);
  console.log(`| ${condition.name} | ${found} | ${isRight ? 'yes' : '**no**'} |`);
}
console.log(
  `\n${fields.length} ways to break ${rows.size} fields, ${conditions.length} conditions of rules: ${wrong} not as expected.`,
);
if (wrong > 0) process.exitCode = 1;
