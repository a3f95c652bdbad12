/** A web address, an e-mail address or a handle in a text. */
export interface Span {
  start: number;
  end: number;
  isEmail: boolean;
  /** Is this place in it where people put their own name? */
  isHandle(at: number): boolean;
}

const address = /[^\s<>"]*(?:@|:\/\/|\bwww\.)[^\s<>"]*/gi;

/** The web addresses, e-mail addresses and handles in a text. */
export function addresses(text: string): Span[] {
  if (!/@|:\/\/|www\./i.test(text)) return [];
  return [...text.matchAll(address)].map(({ 0: whole, index: start }) => {
    const found = whole.replace(/[.,;:!?)]+$/, '');
    const isEmail = /^[^@/]+@[^@/]+$/.test(found);
    const sign = found.lastIndexOf('@');
    // `@geke` is a name behind the sign, `geke@voorbeeld.example` one before it.
    const isHandle = (at: number): boolean => (sign === 0 ? true : at < start + sign);
    return { start, end: start + found.length, isEmail, isHandle };
  });
}
