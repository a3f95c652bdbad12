import { isUtf8 } from 'node:buffer';

/** The text that bytes stand for, whatever program wrote them; nothing where they are no text. */
export function decoded(bytes: Uint8Array): { text: string; isOldWindows: boolean } | undefined {
  const way = wayOf(bytes);
  const text = new TextDecoder(way).decode(bytes);
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) return undefined;
  return { text, isOldWindows: way === 'windows-1252' };
}

function wayOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Every other byte is nothing where each letter takes two.
  const start = bytes.subarray(0, 400);
  const empty = (odd: number): number => start.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  if (empty(1) > start.length / 4) return 'utf-16le';
  if (empty(0) > start.length / 4) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}
