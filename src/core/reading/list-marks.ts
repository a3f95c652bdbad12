/** What stands before each item of a list where a hyphen belongs: `•`, `1.`, `(a)`, `[ ]`, `o`. */
export interface Mark {
  /** How much of the text it is, with the spaces behind it. */
  length: number;
  /** The same for items of one list; a number or letter goes on. */
  kind: string;
  /** Which number it is; nothing where marks are all the same. */
  number?: number;
  /** Is it a mark of a list even where it stands only once? */
  isSure: boolean;
}

/** Signs that nobody begins an ordinary text with. Word writes some of its own. */
const sure = '•·‣▪▫■□●○◦◆◇►▶▸▹➤➢→⇒✓✔✅☐☑☒✗✘⁃∙⋅−‐‑‒–—―\\uf0b7\\uf0a7\\uf0d8\\uf0fc';
const sureSign = new RegExp(`^(?:[${sure}]\\ufe0f?|-[-–—−]|[-–—−]>)`);

/** One sign or a few, and a space: not what opens a quotation, brackets or an amount. */
const signs =
  /^(?![\p{Sc}"'“”„‟«‘’‚‹([{<#&%@!|`…¿¡§.,;:?/°])[\p{S}\p{P}\p{Co}](?:[\p{S}\p{P}]|\ufe0f|\u200d){0,5}?[ \t\xa0]+(?=\S)/u;
/** The same without a space, before a word. */
const tight = new RegExp(`^[${sure}]\\ufe0f?(?=\\p{L})`, 'u');
const checkBox = /^\[[ xX✓✔]?\][ \t]+(?=\S)/;
const counter =
  /^(\()?(\d{1,3}|[a-zA-Z]|[ivxIVX]{2,4})(?:([.):])[ \t]+|([.)])(?=\p{L})|[ \t]?[-–][ \t]+)(?=\S)/u;
const pictured = /^([0-9]\ufe0f?\u20e3|[①-⑳❶-❿])[ \t]*(?=\S)/u;
const letter = /^([oOxX])[ \t]+(?=\S)/;

/** The marks with which a text can begin; a letter can count, or be a round sign. */
export function marksOf(text: string): Mark[] {
  const box = checkBox.exec(text);
  if (box) return [{ length: box[0].length, kind: '[]', isSure: true }];
  const picture = pictured.exec(text);
  if (picture)
    return [
      { length: picture[0].length, kind: '①', number: pictureNumber(picture[1] as string), isSure: false },
    ];
  const sign = signs.exec(text) ?? tight.exec(text);
  if (sign) return [{ length: sign[0].length, kind: sign[0].trim(), isSure: sureSign.test(text) }];
  const round = letter.exec(text);
  if (round) return [{ length: round[0].length, kind: round[1] as string, isSure: false }];
  const found = counter.exec(text);
  if (!found || (found[1] && found[3] !== ')')) return [];
  const [all, , count = '', close, near] = found;
  const kind = `${/\d/.test(count) ? '1' : count === count.toLowerCase() ? 'a' : 'A'}${close ?? near ?? '-'}`;
  // "A. Jansen" is a name.
  const isInitial = /^[A-Z]$/.test(count) && kind.endsWith('.');
  const numbers = numbersOf(count).filter(([sort]) => sort !== '' || !isInitial);
  return numbers.map(([sort, number]) => ({
    length: all.length,
    kind: kind + sort,
    number,
    isSure: false,
  }));
}

/** The marks of texts that are the items of one list; nothing where they are texts by themselves. */
export function marksOfList(texts: readonly string[]): readonly Mark[] | undefined {
  const alone = texts.map(text => marksOf(text).find(({ isSure }) => isSure));
  if (texts.length > 0 && alone.every(mark => mark !== undefined)) return alone;
  for (const first of marksOf(texts[0] ?? '')) {
    const marks = texts.map((text, index) =>
      marksOf(text).find(
        ({ kind, number }) =>
          kind === first.kind && (number === undefined || number === (first.number as number) + index),
      ),
    );
    const isCounted = first.number === undefined || first.number <= 1;
    if (marks.every(mark => mark !== undefined) && texts.length > 1 && isCounted) return marks;
  }
  return undefined;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** What a count can mean: `i` is the ninth letter, and the first of the Roman numbers. */
function numbersOf(count: string): [kind: string, number: number][] {
  if (/\d/.test(count)) return [['', Number(count)]];
  const small = count.toLowerCase();
  const roman = romans.indexOf(small) + 1;
  return [
    ...(small.length === 1 ? [['', small.charCodeAt(0) - 96] as [string, number]] : []),
    ...(roman > 0 ? [['i', roman] as [string, number]] : []),
  ];
}

function pictureNumber(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x2776) return code - 0x2775;
  return code >= 0x2460 ? code - 0x245f : Number(sign[0]);
}
