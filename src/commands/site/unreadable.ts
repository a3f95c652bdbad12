import type { Language } from '../../core/ground/language.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { visibleLine } from '../../core/ground/visible.ts';
import { isUnclear } from '../../core/model/record.ts';
import type { Register } from '../../core/register/register.ts';

/**
 * Throws where the name of somebody cannot be read: what hides names would not know this one, and a page that lies on a
 * website is not looked at before somebody else does.
 */
export function refuseUnknownNames({ files }: Register, language: Language): void {
  const unclear = files.find(
    record => record.kind === 'person' && (!record.readable || isUnclear(record, 'name')),
  );
  if (unclear) throw new UsageError(...noName[language](visibleLine(unclear.file)));
}

/** What is to be said of the records that a site is without; nothing where it has all. */
export function saidOfUnreadable({ files }: Register, language: Language): string | undefined {
  const number = files.filter(({ readable }) => !readable).length;
  return number === 0 ? undefined : without[language](number);
}

const noName: Record<Language, (file: string) => [message: string, help: string]> = {
  nl: file => [
    `In ${file} kan ik de naam niet lezen. Dan kan die naam op de site komen, ook als dat niet mag.`,
    'Wat eraan scheelt, zie je met: initiatief controleer. Herstel dat, en maak de site dan opnieuw.',
  ],
  en: file => [
    `The name in ${file} cannot be read. Then the site could show that name, also where it may not.`,
    'See what is wrong with: initiatief check. Mend that, and then make the site again.',
  ],
};

const without: Record<Language, (number: number) => string> = {
  nl: number =>
    `${number === 1 ? 'Eén bestand' : `${number} bestanden`} kan ik niet lezen. De site gaat over de rest. Wat eraan scheelt, zie je met: initiatief controleer`,
  en: number =>
    `${number === 1 ? 'One file' : `${number} files`} could not be read. The site is about the rest. See what is wrong with: initiatief check`,
};
