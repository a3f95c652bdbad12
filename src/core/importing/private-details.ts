import { parseYaml } from '../reading/any-yaml.ts';
import { isMap, type Raw } from '../reading/front-matter.ts';
import type { Words } from '../words/words.ts';

/** What the file with contact details has of each person, in the English names; nothing where it cannot be read. */
export function privateDetails(
  text: string | undefined,
  words: Words,
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const all = new Map<string, Record<string, string>>();
  for (const [id, details] of Object.entries(fieldsIn(text ?? ''))) {
    if (!isMap(details)) continue;
    const texts = Object.entries(details).filter(([, value]) => typeof value === 'string' && value !== '');
    all.set(
      id,
      Object.fromEntries(texts.map(([word, value]) => [words.fieldOf(word) ?? word, String(value)])),
    );
  }
  return all;
}

function fieldsIn(text: string): Record<string, Raw> {
  try {
    const raw = parseYaml(text.replace(/^\ufeff/, ''));
    return isMap(raw) ? raw : {};
  } catch {
    // What is wrong there is told where the file is changed.
    return {};
  }
}
