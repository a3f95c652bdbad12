import fc from 'fast-check';

/** The signs that stand for no sign by themselves: halves of one. */
const [firstHalf, behindHalves] = [0xd800, 0xe000];
const halves = behindHalves - firstHalf;

/**
 * Any sign of Unicode: the same ones in the same order as the unit `binary` of fast-check. To see what a text is made of,
 * that makes a list of all million of them first, which takes a second and a half.
 */
export const anySign = fc.nat({ max: 0x10ffff - halves }).map(
  place => String.fromCodePoint(place < firstHalf ? place : place + halves),
  sign => {
    if (typeof sign !== 'string' || [...sign].length !== 1) throw new Error('not one sign');
    const code = sign.codePointAt(0) as number;
    if (code >= firstHalf && code < behindHalves) throw new Error('half a sign');
    return code < firstHalf ? code : code - halves;
  },
);
