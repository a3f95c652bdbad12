import { KnownData } from '../../src/core/privacy/known-data.ts';
import { withMasks } from '../../src/core/privacy/mask-of.ts';
import { dataIn } from '../../src/core/privacy/personal-data.ts';

/** What personal data begins with, and what looks like it: again and again it may keep nobody busy. */
export const busySigns = [
  ...['@', 'a@', 'a@b.nl ', ' at b.nl ', 'a (at) b (dot) nl ', 'https://a:b', 't.me/abc '],
  ...['1', '01 ', '+1 ', '06 12 34 56 78 ', '0612345678 ', '06-', 'tel 6', '123456782 ', 'bsn 1 ', '12 34 '],
  ...['NL91', 'nl91 ', 'NL91 ABNA 0417 1643 00 ', 'geb.', 'geb. 12-03-1961 ', '1234 AB ', '12, 1234 ab '],
  ...['pin ', 'pin: 4711 ', 'code van de ', 'wifi:', 'wachtwoord: ', 'wachtwoord: Zomer24 ', 'login a / '],
  ...['eyJaaaaaaaa.', '-----BEGIN PRIVATE KEY-----', 'token: ', '&#48;', '<b', '\\.', '1*', '%41', '\u200b'],
  ...['\uff10', '\u{1f600}', 'Aa ', '12, ', '4711 ', '(', '-', '0', '\n', 'x: '],
];

/** How long the processor looks for personal data in so many bytes of this, and hides it. */
export async function secondsFor(sign: string, bytes: number): Promise<number> {
  const text = sign.repeat(bytes / Buffer.byteLength(sign));
  const start = process.cpuUsage();
  const data = await dataIn(text, 'about-people');
  withMasks(text, data);
  new KnownData(text, data).hiddenIn(text);
  return process.cpuUsage(start).user / 1_000_000;
}
