/** The short texts that somebody wrote as one. */
export interface ShortTexts {
  parts: readonly string[];
  /** Can this be nothing but a list? Of two texts the second may say more about the first: "Engels, vloeiend". */
  isSure: boolean;
}

/** Lists of words that are looked up: the more of them, the better. What is promised or decided stands in none. */
const lookedUp: ReadonlySet<string> = new Set([
  'experience_with',
  'requires',
  'tags',
  'talents',
  'wants_to_learn',
]);

/** Is this a list of words, and not of what is promised, decided or wanted? */
export function isOfWords(field: string): boolean {
  return lookedUp.has(field);
}

/** The short texts that somebody wrote with commas between them; nothing where it is a sentence with a comma. */
export function shortTexts(text: string, field: string): ShortTexts | undefined {
  const pieces = piecesOf(text);
  const parts = pieces?.map(withoutQuotes) ?? [];
  if (!pieces || parts.length < 2) return apart(text);
  const most = isOfWords(field) ? 4 : 2;
  if (!parts.every(part => isShort(part, most)) || parts.slice(1).some(goesOn)) return apart(text);
  const isPlain = !/["“”„«»()[\]{}]/.test(text) && parts.every(part => isShort(part, 2));
  const isClear = field === 'tags' || parts.length > 2 || !text.includes(',');
  return { parts, isSure: isPlain && isClear && isOfWords(field) };
}

/** Longer texts with a sign between them that stands in no sentence, or hardly ever. */
function apart(text: string): ShortTexts | undefined {
  const parts = text.split(/\s*[|•▪]\s+|;\s+/).map(part => part.trim());
  const isList =
    parts.length > 1 && parts.every(part => part !== '' && part.length <= 80 && !/[.!?:]/.test(part));
  return isList ? { parts, isSure: false } : undefined;
}

/** What stands between brackets or quotes belongs together; nothing where one of them is not closed. */
function piecesOf(text: string): string[] | undefined {
  const pieces: string[] = [];
  const open: string[] = [];
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(/[,;](?=\s)|["“”„«»()[\]{}]/g)) {
    if (closers[open.at(-1) ?? '']?.includes(sign)) open.pop();
    else if (sign in closers) open.push(sign);
    else if (!/[,;]/.test(sign)) return undefined;
    else if (open.length === 0) {
      pieces.push(text.slice(from, index).trim());
      from = index + 1;
    }
  }
  return open.length > 0 ? undefined : [...pieces, text.slice(from).trim()];
}

const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”“"',
  '„': '”“"',
  '«': '»',
  '»': '«',
  '(': ')',
  '[': ']',
  '{': '}',
};

function withoutQuotes(piece: string): string {
  return /^["“„«»](.*)["”“«»]$/.exec(piece)?.[1] ?? piece;
}

/** A few words: "een locatie, samen met de woningcorporatie" is a sentence. */
function isShort(part: string, most: number): boolean {
  return part !== '' && part.length <= 15 * most && part.split(/\s+/).length <= most && !/[.!?:]$/.test(part);
}

/** Does this say more about what stands before it, such as how, when or for what? */
function goesOn(part: string): boolean {
  return /^\d/.test(part) || sayingMore.has((/^[\p{L}.]+/u.exec(part)?.[0] ?? '').toLowerCase());
}

const sayingMore: ReadonlySet<string> = new Set(
  `
  aan alleen als alstublieft altijd beperkt bij bijna bijv bijv. bijvoorbeeld binnen buiten contant dagelijks deels
  desnoods door dus e.a. e.d. eenmalig eens en enkel etc. eventueel elk elke enz. gedeeltelijk geen gratis graag
  gezamenlijk hooguit i.o.v. i.p.v. i.s.m. i.v.m. ieder iedere in incl. inclusief indien jaarlijks kosteloos
  later liefst liever m.b.v. m.i.v. m.n. m.u.v. maandelijks maar max. maximaal met min. minimaal minstens mits na
  naar niet nog nu o.a. o.l.v. of om onbetaald onder ongeveer ook op over per redelijk sinds soms t/m te
  tegen ten ter tijdelijk tijdens tot tussen uit uiterlijk vaak van vanaf vanuit via volgens volledig voor vooral
  voorlopig wekelijks wel z.s.m. zelfstandig zeer zelf zo zoals zoveel zonder
  a about after always an and annually as at before but by cash daily during e.g. each especially etc etc. ever
  every except for free from fully i.e. if in incl including jointly just later mainly maybe monthly mostly no not
  now occasionally of often on once only or partly per please preferably slightly sometimes soon such temporarily
  temporary the to twice unpaid until unless up very weekly when with within without yearly yet
  `
    .trim()
    .split(/\s+/),
);
