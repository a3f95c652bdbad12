/** Letters of their own for Unicode, as people type them who do not have them. */
const typed = `
  æ ae  œ oe  ø o  ł l  đ d  ð d  þ th  ß ss  ı i  ħ h  ŋ n  ŧ t  ƶ z  ĸ k  ə e  ɓ b  ɗ d  ƙ k  ƴ y
`;

/** Small letters that are no letter with an accent, each with how it is typed without it: `ı` is `i`. */
export const ownLetters: ReadonlyMap<string, string> = new Map(
  typed
    .trim()
    .split(/\s{2,}/)
    .map(pair => pair.split(' ') as [string, string]),
);
