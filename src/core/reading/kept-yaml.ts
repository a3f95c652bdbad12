import { type Document, parseAllDocuments, parseDocument } from 'yaml';
import { withoutLoneSigns } from './lone-signs.ts';
import { parserOptions } from './parser-options.ts';

/** So many signs of YAML are kept: of a parsed text stays a hundred times what it takes itself. */
const most = 64_000;

/** Reads a text, and keeps what came of the last ones. */
function keeping<T>(read: (yaml: string) => T): (yaml: string) => T {
  const kept = new Map<string, T>();
  let signs = 0;
  return yaml => {
    const before = kept.get(yaml);
    const parsed = before ?? read(yaml);
    if (before !== undefined) kept.delete(yaml);
    else signs += yaml.length;
    kept.set(yaml, parsed);
    for (const [oldest] of kept) {
      if (signs <= most) break;
      kept.delete(oldest);
      signs -= oldest.length;
    }
    return parsed;
  };
}

/**
 * YAML as the parser sees it, with the place of everything. Who changes a record, proves that and tells where it is asks
 * for the same text several times, so the last ones are kept, and nobody may change anything in them.
 */
export const documentOf = keeping(
  (yaml): Document.Parsed =>
    parseDocument(withoutLoneSigns(yaml), { ...parserOptions, keepSourceTokens: true }),
);

/** The same for YAML that may be broken, or be more than one document. */
export const documentsOf = keeping((yaml): readonly Document.Parsed[] => {
  const parsed = parseAllDocuments(withoutLoneSigns(yaml), parserOptions);
  return Array.isArray(parsed) ? parsed : [];
});
