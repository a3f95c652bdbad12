// A spreadsheet that opens a table as text takes each cell for what it looks like: quotes round it do not help. So the
// 0 of a telephone number goes, `3-4` becomes a day and `1e5` a hundred thousand.

/** A space as wide as a digit. Spreadsheets pass over all other spaces before a number, and take it for one still. */
const figureSpace = '\u2007';

const months = 'jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec';

/** What a spreadsheet shows otherwise than it is written: numbers, days and times of a sort. */
const otherwise = [
  // A 0 in front, or more digits than a number keeps.
  /^[+-]?0\d+$/,
  /^[+-]?\d{12,}$/,
  /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i,
  // Decimals, thousands, days and times: `1.10`, `3-4`, `1/2`, `12:30:15`, `2026-03`. A whole day may become one.
  /^[+-]?\d+(?:[-./:,'] ?\d+)+ ?(?:%|am|pm)?$/i,
  new RegExp(`^\\d{1,2}[-./ ]{0,2}(?:${months})\\p{L}*\\.?(?:[-./ ]{0,2}\\d{2})?$`, 'iu'),
  new RegExp(`^(?:${months})\\p{L}*\\.?[-./ ]{0,2}\\d{1,2}$`, 'iu'),
];

/** A Dutch telephone number: that of a mobile, or with an area code of three digits or of four. */
const telephone =
  /^(06|0(?:10|13|15|20|23|24|26|30|33|35|36|38|40|43|45|46|50|53|55|58|7\d|8[0-8]|9[01])|0[1-9]\d\d)(\d+)$/;

/** A number with the code of its country, as the plan of the ITU has them. */
const abroad = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d{5,12})$/;

/** A text such that a spreadsheet shows it as it is. A telephone number gets a space, as people write it. */
export function keptAsText(text: string): string {
  if (/^0[1-9]\d{8}$/.test(text)) return text.replace(telephone, '$1 $2');
  if (abroad.test(text)) return text.replace(/^\+316(?=\d{8}$)/, '+31 6 ').replace(abroad, '+$1 $2');
  return otherwise.some(form => form.test(text)) ? figureSpace + text : text;
}
