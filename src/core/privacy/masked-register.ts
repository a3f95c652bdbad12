import { keyOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import { rewrite } from '../register/rewrite.ts';
import type { Delicacy } from './datum.ts';
import { MaskedTexts } from './masked-texts.ts';
import { glanceAt, mayHoldData } from './signs.ts';

/**
 * The same records with personal data masked in their texts: for who is going to get other names in them. A word that says
 * what a number is (`pin 4711`) can be a name as well, and where it is hidden nothing tells any more what the number was.
 */
export async function maskedRegister(register: Register, care: Delicacy): Promise<Register> {
  const suspect = new Set<string>();
  const found = new Map<string, Set<string>>();
  for (const file of register.originals) {
    // What the whole file cannot hold, no text of it can.
    if (!file.readable || !mayHoldData(file.text, care, glanceAt(file))) continue;
    const own = new Set<string>();
    rewrite(file, {
      text: text => {
        if (mayHoldData(text, care)) own.add(text);
        return text;
      },
      reference: (_kind, id) => id,
    });
    if (own.size === 0) continue;
    found.set(keyOf(file), own);
    for (const text of own) suspect.add(text);
  }
  if (suspect.size === 0) return register;
  const masks = new MaskedTexts(care, []);
  const masked = new Map<string, string>();
  for (const text of suspect) masked.set(text, await masks.of(text));
  return register.with(
    register.originals.map(file =>
      found.has(keyOf(file))
        ? rewrite(file, { text: text => masked.get(text) ?? text, reference: (_kind, id) => id })
        : file,
    ),
  );
}
