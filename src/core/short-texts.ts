/** The short texts that somebody wrote with commas between them; nothing where it is a sentence with a comma. */
export function shortTexts(text: string): string[] | undefined {
  const parts = text.split(/[,;]\s+/).map(part => part.trim());
  return parts.length > 1 && parts.every(isShort) ? parts : undefined;
}

/** One or two words: "een locatie, samen met de woningcorporatie" is a sentence. */
function isShort(part: string): boolean {
  return part !== '' && part.length <= 30 && part.split(/\s+/).length <= 2 && !/[.!?:]$/.test(part);
}
