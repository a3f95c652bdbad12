import type { Datum } from './datum.ts';

const place =
  '(?:sleutel|kluis|slot|deur|poort|hek|schuur|garage|lift|kast|toegangs?|access|entry|door|gate|lock|safe|shed)';
const keybox = `(?:sleutelkluis(?:je)?|cijferslot(?:je)?|hangslot(?:je)?|key[ -]?(?:safe|box)|lockbox|combination lock)`;
const word = `(?<![\\p{L}\\d])(?:pin(?:[ _-]?(?:code|nummer|number))?|alarm(?:[ _-]?code)?|${place}[ _-]?code|cijfercode|(?<lock>${keybox})|(?<plain>(?<!(?:zip|post|area|dress|qr|bar|error|sbi|color|colour|source|project|ral|country)[ -])code))(?![\\p{L}\\d])`;
/** The name of a field on the line below: the label is one field, the code the next. */
const nextField = '(?:\\n[ \\t-]*[\\p{L}_]{1,20}:[ \\t]*)?';
const digits = '\\d{4,8}#?';
const more = `(?: ?(?:,|/|&|of|en|or|and) ?${digits}){0,5}`;
const end = '(?![\\p{L}\\d]|[ .,-]?\\d| ?(?:euro|uur|gram|kg|km|meter|hours?)\\b)';

const numberAfterWord = new RegExp(
  `${word}(?<between>[^\\d\\n.;!?€]{0,30}${nextField}["'\`([*]{0,3})(?:${digits}${more})${end}`,
  'giu',
);
const numberBeforeWord =
  /(?<![\p{L}\d€,.-]|€ )\d{4,8}(?=[ \t(=]*(?:(?:is|als|as) (?:de |het |the |onze |our )?)?(?:pin|alarm)[ -]?code)/giu;

/** A code in groups, with letters or short: only right behind a colon, an equals sign or "is". */
const spelled = new RegExp(
  `${word}[^\\d\\n.;:=!?€]{0,30}(?:[:=]|\\bis\\b)[ \\t"'\`|*(]*(?!\\d{1,2}-\\d{1,2}-\\d|\\d{4}-\\d\\d-|112\\b)(?<code>\\d{1,4}(?:[ -]\\d{1,4}){1,3}|[a-z*#]{0,2}\\d{3,8}[a-z*#]{0,2})(?![\\p{L}\\d]|[.,-]\\d| ?(?:euro|uur|gram|kg|km|meter|keer|dagen|hours?|times|days|%|m2)(?!\\p{L}))`,
  'giu',
);

/** What stands between a lock and its code; other words between them mean another number. */
const ofLock = /^(?:[^:=]*\b(?:code|is))?[ \t]*[:=(]?[ \t]*$/i;

/** What stands between the bare word and a code: "code: 4711", "de code van de schuur is 4711". */
const ofPlace =
  /^(?: (?:van|voor|of|for) (?:de |het |the )?[\p{L}-]{2,20})?(?: is| wordt)?[ \t]{0,3}[:=|]?[ \t]{0,3}["'`(*]*$/iu;

/** Codes of a PIN, alarm or lock beside such a word. A year is only one where it says so: `pin: 2019`. */
export function codesIn(text: string): Datum[] {
  const found: Datum[] = [];
  for (const match of text.matchAll(numberAfterWord)) {
    const { lock, plain, between = '' } = match.groups ?? {};
    if (lock && !ofLock.test(between) && !between.includes('\n')) continue;
    if (plain && !ofPlace.test(between)) continue;
    const [code = ''] = /\d[^\n]*$/.exec(match[0]) ?? [];
    if (/^(?:19|20)\d\d$/.test(code) && !/^[ \t]*(?:[:=]|is\b)/i.test(between)) continue;
    found.push(codeAt(match, code));
  }
  for (const match of text.matchAll(spelled)) {
    const { lock, plain, code = '' } = match.groups ?? {};
    const beforeCode = match[0].slice(match[0].toLowerCase().indexOf('code') + 4, -code.length);
    if (plain && !ofPlace.test(beforeCode)) continue;
    const count = code.replace(/\D/g, '').length;
    if (count < (lock ? 3 : 4) || count > 8) continue;
    found.push(codeAt(match, code));
  }
  for (const match of text.matchAll(numberBeforeWord)) found.push(codeAt(match, match[0]));
  return found;
}

function codeAt(match: RegExpExecArray, code: string): Datum {
  const to = match.index + match[0].length;
  return { type: 'code', delicacy: 'secret', from: to - code.length, to };
}
