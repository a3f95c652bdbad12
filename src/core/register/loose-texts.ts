import { privateFiles } from './contacts-file.ts';
import type { Register } from './register.ts';

/** A file in text form that is no record: an attachment, a README, a list that somebody put there. */
export interface LooseText {
  file: string;
  text: string;
}

/** How names of such files end. What else there is, holds no text, or that of a program. */
const textual =
  /\.(?:txt|text|csv|tsv|md|markdown|ics|vcf|json|geojson|ya?ml|eml|mbox|html?|xml|rtf|log|ini|conf|env|toml|org|rst|adoc|tex|sql)$/i;
/** The same without an ending: a page about a folder. */
const page = /^(?:README|LEESMIJ|PRIVACY|CONTRIBUTING|SECURITY|CHANGELOG|NOTES|TODO|CONTACT)$/i;
/** Texts of others, which name their makers, and lists that programs keep. */
const ofOthers =
  /^(?:LICEN[CS]E|COPYING|AUTHORS|THIRD-PARTY)(?:\.|$)|^(?:package-lock|npm-shrinkwrap)\.json$|^pnpm-lock/i;

/** The paths of all files in text form that are no record, but for those that stay on one computer. */
export function looseTextsOf(register: Register): string[] {
  return register.entries
    .filter(({ path, type }) => type === 'file' && isTextual(path) && !isPrivate(path))
    .map(({ path }) => path)
    .filter(path => register.fileAt(path) === undefined);
}

/** Does this lie in the folder for what stays on one's own computer? */
export function isPrivate(path: string): boolean {
  return Object.keys(privateFiles).some(folder => path === folder || path.startsWith(`${folder}/`));
}

/** Is this a page that says what the initiative is, and how to reach it? */
export function isPage(path: string): boolean {
  return page.test(nameOf(path).replace(/\.\w+$/, ''));
}

function isTextual(path: string): boolean {
  const name = nameOf(path);
  return (textual.test(name) || page.test(name)) && !ofOthers.test(name);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
