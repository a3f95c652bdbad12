import slugify from 'slugify';

/** Names that Windows keeps for devices, and that no file there can have. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/;

export const longestId = 100;

/** A text as the id of a record or goal: a–z, 0–9 and hyphens, at most 100 characters. Empty when nothing is left. */
export function slugOf(text: string): string {
  const separated = text
    .slice(0, 4 * longestId)
    .normalize('NFKC')
    .replace(/[_./\\:,;–—]+/g, ' ');
  const slug = slugify.default(separated, { lower: true, strict: true, locale: 'nl', trim: true });
  return slug
    .replace(/-{2,}/g, '-')
    .slice(0, longestId)
    .replace(/^-+|-+$/g, '');
}

/** Can this be the id of a record, on every system? */
export function isId(text: string): boolean {
  return text.length <= longestId && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && !deviceName.test(text);
}
