/** What can stand between the name of a file and what makes it a copy. */
const parting = /[\s._~([#-]/;

const number = '[\\s_.-]*[([]?\\d{1,3}[)\\]]?';
const word =
  '(?:kopie|kopi|copy|copie|duplicaat|duplicate|backup|back-up|bak|orig|origineel|original|old|oud|rej)';

/** What Finder, Windows, the browser, sync programs and git put behind the name of a copy. */
const signs: readonly RegExp[] = [
  /^\s*[([]\d{1,3}[)\]]$/,
  /^\s\d{1,3}$/,
  new RegExp(`^[\\s_.([-]+${word}(?:${number})?[)\\]]?$`, 'i'),
  /conflict|name clash/i,
  /^_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+$/,
  /^~\S*$/,
];

/** A name of a computer, as one sync program puts it there. It may be a part of a name as well. */
const computer = /^-[\p{L}\d][\p{L}\d '’-]*$/u;

const before = /^(?:kopie|kopi|copy|copie)\s*(?:[([]\d{1,3}[)\]])?\s+(?:van|of|de)\s+(?=\S)/i;

/** A name that a file may be a copy of. */
export interface Original {
  name: string;
  /** Is it sure by the name alone? If not, only where what is in the two is alike. */
  isSure: boolean;
}

/**
 * The names that a file with this name may be a copy of, the longest first: those that stand in front of something
 * that looks like the sign of a copy. Behind a hyphen and in small letters such a sign can be a part of the name.
 */
export function originalsOf(name: string): Original[] {
  const bare = name.replace(before, '');
  const originals = bare === name ? [] : [{ name: bare, isSure: true }];
  for (let end = bare.length - 1; end > 0; end -= 1) {
    if (!parting.test(bare.charAt(end)) || parting.test(bare.charAt(end - 1))) continue;
    const rest = bare.slice(end);
    const hasSign = signs.some(sign => sign.test(rest));
    if (hasSign || (computer.test(rest) && /\p{Lu}/u.test(rest)))
      originals.push({ name: bare.slice(0, end), isSure: hasSign && !/^-[a-z]/.test(rest) });
  }
  return originals;
}

/** The name without what makes it a copy, where that is sure. */
export function withoutCopySign(name: string): string {
  const original = originalsOf(name).find(({ isSure }) => isSure);
  return original ? withoutCopySign(original.name) : name;
}
