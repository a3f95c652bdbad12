/** A next step for who reads a report and has no program: the step stays, the sentence that ends in a command goes. */
export function withoutCommand(text: string): string | undefined {
  const step = text
    .replace(/ \([^():]*: initiatief [^()]*\)/g, '')
    .replace(/(?:^|(?<=[.?!]) )[^.?!:]*: initiatief [^.?!]*$/, '');
  return step || undefined;
}
