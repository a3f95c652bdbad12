import { createHash } from 'node:crypto';
import type { Language } from '../ground/language.ts';

/** What ends a text in a file, as a reader sees it. */
const label: Record<Language, string> = {
  nl: 'Gemaakt met initiatief, kenmerk',
  en: 'Made with initiatief, reference',
};

/** How that stands in the formats that have room for it: before it and after it. */
const remarks: Record<string, readonly [string, string]> = {
  text: ['', ''],
  markdown: ['<!-- ', ' -->'],
  html: ['<!-- ', ' -->'],
  mermaid: ['%% ', ''],
  dot: ['// ', ''],
};

/** What a workbook says of the program that made it. */
export const madeByUs = '<Application>initiatief</Application>';

/** How a pdf names the program that made it: what a browser that prints was told to be called. */
const madeOurPdf = '/Creator (initiatief)';

const lastLine = new RegExp(
  `\\n\\n?(?:<!-- |%% |// )?(?:${Object.values(label).join('|')}) ([0-9a-f]{8})(?: -->)?\\s*$`,
);

/**
 * The text with a last line that says who made it, and a sum over what stands above: when somebody changes that, the
 * file is theirs. Formats that say by themselves who made them, and those that cannot, stay as they are.
 */
export function signed(
  content: string | Uint8Array,
  format: string,
  language: Language,
): string | Uint8Array {
  const remark = remarks[format];
  if (typeof content !== 'string' || remark === undefined) return content;
  const [before, after] = remark;
  const gap = format === 'text' || format === 'markdown' ? '\n' : '';
  return `${content}${gap}${before}${label[language]} ${sumOf(content)}${after}\n`;
}

/** Does a file say that we made it? One with nothing in it may be written as well. */
export function isOwnFile(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return true;
  if (Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-')
    return Buffer.from(bytes).includes(madeOurPdf);
  // A workbook is a zip, in which this stands as it is.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return Buffer.from(bytes).includes(madeByUs);
  const text = Buffer.from(bytes).toString('utf8').replaceAll('\r\n', '\n');
  const found = lastLine.exec(text);
  if (found) return sumOf(`${text.slice(0, found.index)}\n`) === found[1];
  if (text.startsWith('BEGIN:VCALENDAR\n')) return text.includes('\nPRODID:-//initiatief//');
  if (text.startsWith('BEGIN:VCARD\n'))
    return text
      .split('BEGIN:VCARD\n')
      .slice(1)
      .every(card => card.includes('\nPRODID:-//initiatief//'));
  if (text.startsWith('<?xml')) return /^<\?xml[^>]*>\s*<testsuites name="initiatief"/.test(text);
  return text.startsWith('{') && isOwnJson(text);
}

function isOwnJson(text: string): boolean {
  try {
    const { schemaVersion, kind, runs } = JSON.parse(text);
    const isOurs = typeof schemaVersion === 'number' && ['check', 'report', 'accepted'].includes(kind);
    return isOurs || runs?.[0]?.tool?.driver?.name === 'initiatief';
  } catch {
    return false;
  }
}

function sumOf(text: string): string {
  return createHash('sha256').update(text.trimEnd()).digest('hex').slice(0, 8);
}
