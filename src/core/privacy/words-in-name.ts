/** A name of a file as words: the day at its start and a `_` are there for order. */
export function wordsInName(name: string): string {
  return name.replace(/^\d{4}-\d\d-\d\d-/, '').replaceAll('_', ' ');
}
