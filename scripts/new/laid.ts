/** What is laid down: new files, lines in files that are there, and what somebody does next. */
export interface Laid {
  files: ReadonlyMap<string, string>;
  lines: readonly NewLine[];
  steps: readonly string[];
}

/** A line for a file: it comes above the first match of `before`. */
export interface NewLine {
  path: string;
  before: RegExp;
  line: string;
}

/** `my-new-rule` as a name in code: `myNewRule`. */
export function inCode(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()).replace(/^(?=\d)/, '_');
}

/** The line that imports something into a list, for the place where the linter wants it or puts it. */
export function importLine(path: string, id: string, from: string): NewLine {
  return { path, before: /^import .*'\.\//m, line: `import { ${inCode(id)} } from '${from}';` };
}

/** A line at the end of a list of words, as `fields` of a vocabulary. */
export function endOf(path: string, list: string, line: string): NewLine {
  return {
    path,
    before: new RegExp(`(?<=^ {2}${list}: \\{\\n(?:(?: {4}.*)?\\n)*)(?= {2}\\})`, 'm'),
    line: `    ${line},`,
  };
}
