import { type Language, listed } from '../../core/ground/language.ts';

/** The first names of a list, and how many more there are. */
export function few(names: readonly string[], language: Language): string {
  const shown = names.slice(0, 3);
  const left = names.length - shown.length;
  const more = { nl: `nog ${left}`, en: `${left} more` }[language];
  return listed(left > 0 ? [...shown, more] : shown, language);
}
