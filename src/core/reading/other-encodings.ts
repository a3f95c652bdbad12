/**
 * How bytes can be read that are no UTF-8: as UTF-16, in which some editors of Windows keep a text, and as each encoding
 * of before that names of people here are written in. Only one of these is right, and nobody knows which.
 */
export function otherReadings(bytes: Uint8Array): string[] {
  const wide = bytes.includes(0) ? [isTurned(bytes) ? 'utf-16be' : 'utf-16le'] : [];
  return [...wide, ...ofBefore].flatMap(encoding => read(bytes, encoding));
}

const ofBefore = [
  'windows-1252',
  'windows-1250',
  'windows-1254',
  'windows-1256',
  'windows-1251',
  'macintosh',
  'ibm866',
  'gbk',
  'big5',
] as const;

/** In UTF-16 the empty half of a plain letter stands first, or last; it often says so itself. */
function isTurned(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return true;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return false;
  let first = 0;
  let last = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at] === 0) first += 1;
    if (bytes[at + 1] === 0) last += 1;
  }
  return first > last;
}

/** Nothing where this Node does not know the encoding. */
function read(bytes: Uint8Array, encoding: string): string[] {
  try {
    return [new TextDecoder(encoding).decode(bytes)];
  } catch {
    return [];
  }
}
