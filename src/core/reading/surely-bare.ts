/**
 * Is it letters and digits with a space, hyphen or underscore between them, and none of the words that YAML takes for
 * something else? Then no reader need be asked.
 */
export function isSurelyBare(text: string, isWords: boolean): boolean {
  if (!/^[A-Za-z\dÀ-ÖØ-öø-ž]+(?:[ _-][A-Za-z\dÀ-ÖØ-öø-ž]+)*$/.test(text)) return false;
  if (/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text)) return false;
  return !/\d/.test(text) || (text.length > 5 && !(isWords && /^(?:\d|e[-_\d])/i.test(text)));
}
