import { isDay } from '../ground/calendar.ts';
import { hasUnseen } from '../ground/visible.ts';

type Form = 'date' | 'partial-date' | 'interval' | 'website' | 'visible';

/** The forms of text that our schemas ask for by name. */
export const formats: Record<Form, (text: string) => boolean> = {
  date: isDay,
  // Whether such a month exists is judged where it is read; here only the form.
  'partial-date': text => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text),
  interval: text => /^(none|P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?)$/.test(text),
  website: isWebsite,
  visible: text => !hasUnseen(text),
};

/** A part of the name of a computer: no hyphen at its ends. */
const part = /^[^-](?:.*[^-])?$/;

/** Is this an address that a browser opens, of a computer on the internet? Accents and capitals are fine. */
export function isWebsite(text: string): boolean {
  if (!/^https?:\/\/[^/\\?#]/i.test(text) || /\s/.test(text) || !URL.canParse(text)) return false;
  const parts = new URL(text).hostname.replace(/\.$/, '').split('.');
  return parts.length > 1 && parts.every(one => part.test(one));
}

/** Puts right what is not right about the start of an address; nothing where no address comes of it. */
export function asWebsite(text: string): string | undefined {
  const bare = text.trim().replace(/^(?:(?:h[tps]{2,6}|ftp)\s*[:;]?\s*[/\\]+\s*|[:/\\]+\s*)+/i, '');
  const better = `https://${bare}`;
  return bare.includes('@') || !isWebsite(better) ? undefined : better;
}
