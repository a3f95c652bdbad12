import type { ToldStep } from '../../src/core/doing/step.ts';

/** The words of a line as a shell has them. */
export function wordsIn(line: string): string[] {
  const words = line.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
  return words.map(word => word.replaceAll(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}

/** All steps in a value that have a command. */
export function stepsIn(value: unknown): ToldStep[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'command' in value && typeof value.command === 'string' ? [value as ToldStep] : [];
  return [...own, ...Object.values(value).flatMap(stepsIn)];
}
