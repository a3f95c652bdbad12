import { type Document, parseAllDocuments, parseDocument } from 'yaml';
import { withoutLoneSigns } from './lone-signs.ts';
import { parserOptions } from './parser-options.ts';

/** So many texts are kept, and no long one: of a parsed text stays a hundred times what it takes itself. */
const most = 8;
const longest = 8_000;

/** Reads a text, and keeps what came of the last ones. */
function keeping<T>(read: (yaml: string) => T): (yaml: string) => T {
  const kept = new Map<string, T>();
  return yaml => {
    const parsed = kept.get(yaml) ?? read(yaml);
    if (yaml.length > longest) return parsed;
    kept.delete(yaml);
    kept.set(yaml, parsed);
    if (kept.size > most) kept.delete(kept.keys().next().value as string);
    return parsed;
  };
}

/**
 * YAML as the parser sees it, with the place of everything. Who changes a record, proves that and tells where it is asks
 * for the same text several times, so the last ones are kept, and nobody may change anything in them.
 */
export const documentOf = keeping(
  (yaml): Document.Parsed => parseDocument(withoutLoneSigns(yaml), parserOptions),
);

/** The same with every sign that it was made of, for who changes it: they take much room. */
export const documentWithSigns = keeping(
  (yaml): Document.Parsed =>
    parseDocument(withoutLoneSigns(yaml), { ...parserOptions, keepSourceTokens: true }),
);

/** The same for YAML that may be broken, or be more than one document. */
export const documentsOf = keeping((yaml): readonly Document.Parsed[] => {
  const parsed = parseAllDocuments(withoutLoneSigns(yaml), parserOptions);
  return Array.isArray(parsed) ? parsed : [];
});
