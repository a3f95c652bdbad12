/** What every object of JavaScript has, what a language takes for a value, and what a disk or shell means something by. */
export const odd = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'then',
  'length',
  'undefined',
  'NaN',
  'Infinity',
  'null',
  'true',
  'CON',
  '.',
  '..',
  '-',
  '--',
  '*',
  '%s',
  '$1',
  '{{x}}',
  '0',
  '-1',
  '1e999',
  'y',
];

/** It told something, or said what was wrong: not that the program failed. */
export function isAnswer({
  code,
  stdout,
  stderr,
}: {
  code: number;
  stdout: string;
  stderr: string;
}): boolean {
  return code <= 2 && !/kan ik niet nakijken|niet goed in het programma| {4}at /.test(stdout + stderr);
}
