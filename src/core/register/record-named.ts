import type { Language } from '../ground/language.ts';
import { slugOf } from '../ground/slug.ts';
import { UsageError } from '../ground/usage-error.ts';
import { visibleLine } from '../ground/visible.ts';
import type { Kind } from '../model/kinds.ts';
import { keyOf } from '../model/record-key.ts';
import type { Register } from './register.ts';

/**
 * The record that somebody typed the name or id of, as `person/fatima`; `persoon/fatima` where more kinds have
 * that name. Throws a UsageError that names the nearest one, for who may hear names.
 */
export function recordNamed(
  typed: string,
  kinds: readonly ('person' | 'partner' | 'agreement')[],
  register: Register,
  language: Language,
  mayHearNames = true,
): string {
  const { words } = register;
  const [, before, after = typed] = /^([^/]+)\/(.+)$/.exec(typed.trim()) ?? [];
  const kind = kinds.find(one => before !== undefined && words.targetOf(before) === one);
  const wanted = kind ? [kind] : kinds;
  const name = kind ? after : typed;
  const exact = wanted.filter(one => register.get(one, name.trim()));
  if (exact.length === 1) return keyOf({ kind: exact[0] as Kind, id: name.trim() });
  const found = exact.length === 0 ? register.named(wanted, name) : undefined;
  if (found) return keyOf(found);
  const shown = visibleLine(typed);
  if (exact.length > 1) {
    const help = exact.map(one => `${words.kind(one)}/${name.trim()}`);
    throw {
      nl: new UsageError(`"${shown}" is er meer dan één keer.`, `Bedoel je ${help.join(' of ')}?`),
      en: new UsageError(`There is more than one "${shown}".`, `Do you mean ${help.join(' or ')}?`),
    }[language];
  }
  const near = mayHearNames
    ? (register.nearest(wanted, name)?.id ?? withFirstName(name, wanted, register))
    : undefined;
  const folders = wanted.map(one => words.vocabulary.folders[one]);
  throw {
    nl: new UsageError(
      `"${shown}" ken ik niet.`,
      near ? `Bedoel je ${near}?` : `Kijk welke namen er zijn in: ${folders.join(', ')}.`,
    ),
    en: new UsageError(
      `I do not know "${shown}".`,
      near ? `Do you mean ${near}?` : `See which names there are in: ${folders.join(', ')}.`,
    ),
  }[language];
}

/** The one record whose name begins with this word. */
function withFirstName(
  typed: string,
  kinds: readonly ('person' | 'partner' | 'agreement')[],
  register: Register,
): string | undefined {
  const start = `${slugOf(typed)}-`;
  const ids = kinds.flatMap(kind => register.all(kind).map(({ id }) => id));
  const found = ids.filter(id => start !== '-' && id.startsWith(start));
  return found.length === 1 ? found[0] : undefined;
}
