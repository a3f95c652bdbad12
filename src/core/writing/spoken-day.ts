import type { Say } from '../words/say.ts';

/** A day as it is meant, with its day of the week, where what was typed leaves something of it open. */
export function inFull(written: string, typed: string, say: Say): string | undefined {
  if (typed.includes(written.slice(0, 4))) return undefined;
  if (written.length < 10) return say.date(written);
  const weekday = new Intl.DateTimeFormat(say.language, { weekday: 'long', timeZone: 'UTC' });
  return `${weekday.format(new Date(written))} ${say.date(written)}`;
}
