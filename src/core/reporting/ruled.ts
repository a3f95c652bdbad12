/** A line to write on, as wide as a text in letters may be. */
export const ruled = '.'.repeat(72);

/** The line to write on that a text ends in, and what stands before it; nothing where it ends in none. */
export function ruledIn(text: string): { before: string } | undefined {
  const found = /^(.*?)\.{12,}$/s.exec(text);
  return found ? { before: (found[1] as string).trimEnd() } : undefined;
}
