import slugify from '@sindresorhus/slugify';

/** Dutch drops the dots of a diaeresis where German writes an extra e. */
const customReplacements: [string, string][] = [
  ['ä', 'a'],
  ['ö', 'o'],
  ['ü', 'u'],
  ['Ä', 'a'],
  ['Ö', 'o'],
  ['Ü', 'u'],
  ['&', ' en '],
];

/** Names that Windows keeps for devices, and that no file there can have. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/;

export const longestId = 100;

/** A text as the id of a record or goal: a–z, 0–9 and hyphens, at most 100 characters. Empty when nothing is left. */
export function slugOf(text: string): string {
  const slug = slugify(text.slice(0, 4 * longestId), { customReplacements, decamelize: false });
  return slug.slice(0, longestId).replace(/-+$/, '');
}

/** Can this be the id of a record, on every system? */
export function isId(text: string): boolean {
  return text.length <= longestId && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && !deviceName.test(text);
}
