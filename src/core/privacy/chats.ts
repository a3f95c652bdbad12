import { type Datum, lastGroupAt } from './datum.ts';

const link =
  /(?<![\p{L}\d-])(?:chat\.whatsapp\.com|whatsapp\.com\/channel|wa\.me\/(?:message|qr)|t\.me|telegram\.me|signal\.me|signal\.group|m\.me|discord\.gg|discord\.com\/invite)\/([^\s<>()"'|\u2022]{3,200})/giu;

/** Links with which anybody can write to somebody, or come into the chat of a group. */
export function chatsIn(text: string): Datum[] {
  return [...text.matchAll(link)].map(match => lastGroupAt(match, 'chat', 'personal'));
}
