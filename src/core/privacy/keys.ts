import { type Datum, datumAt } from './datum.ts';

const begin = /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY[A-Z ]{0,10}-----|PuTTY-User-Key-File-\d/g;
const ends = /-----END [A-Z0-9 ]{0,40}-----|Private-MAC: ?[0-9a-f]*/g;

/** Keys of services that are known by how they begin. */
const token =
  /(?<![\w-])(?:gh[oprsu]_\w{20,255}|github_pat_\w{20,255}|glpat-[\w-]{16,64}|(?:AKIA|ASIA)[A-Z0-9]{16}(?!\w)|xox[a-z]-[\w-]{10,255}|npm_\w{30,64}|AIza[\w-]{30,64}|eyJ[\w-]{8,2000}\.eyJ[\w-]{4,4000}\.[\w-]{0,2000}|(?:sk|rk|pk)_(?:live|test)_\w{16,255}|sk-[\w-]{20,255}|live_\w{24,64}|SG\.[\w-]{16,64}\.[\w-]{16,64}|pypi-[\w-]{20,255}|hf_\w{24,64}|shpat_\w{24,64}|AGE-SECRET-KEY-1\w{40,64})/g;

/** `api-sleutel: …` with a long run of signs behind it. */
const labelled =
  /(?<!\p{L})(?:api[ _-]?(?:key|sleutel)|(?:geheime?|secret|private|access)[ _-]?(?:key|sleutel|token)|secret|token)(?!\p{L})["' ]{0,2}[:=][ "'`]{0,3}(?=[\w+/=.~-]{0,200}\d)(?=[\w+/=.~-]{0,200}[a-zA-Z])(?![^\s]{0,8}:\/\/)(?<value>[\w+/=.~-]{16,200})/giu;

/** A password in an address: `https://wim:geheim@…`. */
const inAddress = /(?<=:\/\/[^\s/:@]{1,64}:)[^\s/@]{1,128}(?=@[\p{L}\d])/gu;

/** Keys with which a program or a person gets in somewhere: private keys, tokens, a password in an address. */
export function keysIn(text: string): Datum[] {
  const found = [...text.matchAll(token)].map(match => datumAt(match, 'key', 'secret'));
  for (const match of text.matchAll(labelled)) {
    const length = match.groups?.value?.length ?? 0;
    found.push(datumAt(match, 'key', 'secret', match[0].length - length));
  }
  for (const match of text.matchAll(inAddress)) found.push(datumAt(match, 'password', 'secret'));
  return [...found, ...privateKeysIn(text)];
}

function privateKeysIn(text: string): Datum[] {
  const found: Datum[] = [];
  const start = new RegExp(begin);
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const end = new RegExp(ends);
    end.lastIndex = start.lastIndex;
    const last = end.exec(text);
    const to = last ? last.index + last[0].length : text.length;
    found.push({ type: 'key', delicacy: 'secret', from: match.index, to });
    start.lastIndex = to;
  }
  return found;
}
