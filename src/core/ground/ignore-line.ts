/** The line with which `.gitignore` passes a folder over, by its path: signs that mean something there mean themselves. */
export function ignoreLine(folder: string): string {
  return `/${folder.replace(/[\\*?[]/g, '\\$&')}/`;
}
