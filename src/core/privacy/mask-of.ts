import type { Datum, DatumType } from './datum.ts';

/** How many signs stay at the start and the end: enough to know which one it is. */
const kept: Partial<Record<DatumType, readonly [start: number, end: number]>> = {
  bsn: [2, 1],
  phone: [2, 1],
  email: [1, 1],
  iban: [2, 1],
  'birth-date': [1, 1],
  address: [1, 1],
  'contact-details': [1, 1],
};

/** A datum as it may be shown: `06-•••••••8`. As long as it was, so that columns still point right. */
export function masked(written: string, type: DatumType): string {
  const shown = kept[type];
  // Of what opens something every sign counts, and nothing is told.
  if (!shown) return written.replace(/\S/gu, sign => '•'.repeat(sign.length));
  const [start, end] = shown;
  const count = written.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
  const isLong = count > start + end + 2;
  let index = 0;
  return written.replace(/[\p{L}\p{M}\p{N}]/gu, sign => {
    const isShown = isLong && (index < start || index >= count - end);
    index += 1;
    return isShown ? sign : '•'.repeat(sign.length);
  });
}

/** A text with its data masked, as long as it was. */
export function withMasks(text: string, data: readonly Datum[]): string {
  let result = '';
  let at = 0;
  for (const { type, from, to } of data) {
    result += text.slice(at, from) + masked(text.slice(from, to), type);
    at = to;
  }
  return result + text.slice(at);
}
