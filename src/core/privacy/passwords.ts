import type { Datum } from './datum.ts';

const label = '(?:wachtwo+rd(?:en)?|wachtzin|pass(?:word|wd|phrase|code)s?|ww|pwd?|inlogcode)';
const value = '["\'`*]{0,3}(?<value>[^\\s"\'`|<>]{4,64})';

/** `wachtwoord: Zomer24`, with a word or two between; also in a table, and on the line below. */
const labelled = new RegExp(
  `(?<![\\p{L}\\d])${label}(?![\\p{L}\\d])(?<more>[^:=\\n|]{0,40})[:=|][ \\t]*(?<below>\\n[ \\t>-]*(?:[\\p{L}_]{1,20}:[ \\t]*)?)?${value}(?<rest>[^\\n|;]{0,3})`,
  'giu',
);
/** `het wachtwoord is Zomer24`, `wachtwoord Zomer24`. */
const spoken = new RegExp(
  `(?<![\\p{L}\\d])${label}(?![\\p{L}\\d])(?:[^.:=\\n]{0,40}? (?:is|wordt|werd|was|luidt))?[ \\t]+${value}`,
  'giu',
);
/** `login: wim / Zomer24`. */
const afterName =
  /(?<![\p{L}\d/])(?:login|inlog\p{L}{0,12}|user(?:name)?|gebruiker(?:snaam)?)(?!\p{L})[^\n:=]{0,20}[:=]? ?[^\s/]{2,64}[ \t]*[/|,;][ \t]*(?<value>[^\s"'`|<>/]{6,64})(?!\/)/giu;
const wifi =
  /(?<![\p{L}\d])wi-?fi(?:[ _-]?(?:code|wachtwoord|password|key|netwerk|network))?(?![\p{L}\d])(?:[^:=\n]{0,30}[:=]|[^:=\n]{0,30}\bis\b)[ \t]*["'`]?(?=[^\s"'`]{0,40}\d)(?![^\s]{0,64}:\/\/)(?<value>[^\s"'`]{6,63})/giu;

/** Words that say something about a password, and are none. */
const noPassword = new Set(
  `bekend onbekend geheim vergeten gewijzigd veranderd verandert ingesteld verlopen verplicht optioneel zelfde
  dezelfde hetzelfde volgt kluis bijgevoegd persoonlijk opvragen navragen wijzigen vragen vraag zoekgeraakt beheer
  unknown secret forgotten changed expired required optional unchanged attached personal private protected reset`.split(
    /\s+/,
  ),
);

/** Passwords beside such a word. A plain word is only one where nothing else stands behind the label. */
export function passwordsIn(text: string): Datum[] {
  const found: Datum[] = [];
  for (const match of text.matchAll(labelled)) {
    const { value: written = '', more = '', below, rest = '' } = match.groups ?? {};
    const from = match.index + match[0].length - rest.length - written.length;
    const isAlone = more.trim() === '' && !below && /^["'`*]{0,3}[ \t]*$|^[.,)] *$/.test(rest);
    if (isStrong(written) || /^\d{4,}$/.test(bare(written)) || (isAlone && isWeak(written)))
      found.push(passwordAt(from, written));
  }
  for (const pattern of [spoken, afterName])
    for (const match of text.matchAll(pattern)) {
      const { value: written = '' } = match.groups ?? {};
      if (isStrong(written)) found.push(passwordAt(match.index + match[0].length - written.length, written));
    }
  for (const match of text.matchAll(wifi)) {
    const { value: written = '' } = match.groups ?? {};
    const from = match.index + match[0].length - written.length;
    found.push({ ...passwordAt(from, written), type: 'code' });
  }
  return found;
}

function bare(written: string): string {
  return written.replace(/[.,;:)\]]+$/, '');
}

/** Letters with digits or other signs in them, as no word has. */
function isStrong(written: string): boolean {
  const word = bare(written);
  if (word.length < 6 || /^\/\/|:\/\//.test(word) || /^[\d.,:/-]+$/.test(word)) return false;
  return /\p{L}/u.test(word) && /\d|[^\p{L}\p{N}.,'’/()-]/u.test(word) && !/^\p{L}+[!?]+$/u.test(word);
}

function isWeak(written: string): boolean {
  const word = bare(written);
  return /^\p{L}{6,}[!?]*$/u.test(word) && !noPassword.has(word.toLowerCase().replace(/[!?]+$/, ''));
}

function passwordAt(from: number, written: string): Datum {
  return { type: 'password', delicacy: 'secret', from, to: from + bare(written).length };
}
