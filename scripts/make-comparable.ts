import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes as many records in the forms of two other checkers of plain text, with references that they check. */
export function makeComparable(folder: string, count: number): void {
  const numbers = (share: number): number[] => Array.from({ length: Math.round(count * share) }, (_, i) => i);
  const day = (i: number): string =>
    `2024-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`;

  const accounts = numbers(0.25).map(i => `account beloofd:persoon-${i}\naccount verwacht:partner-${i}\n`);
  const bookings = numbers(1).map(
    i =>
      `\n${day(i)} Afspraak ${i}  ; uiterlijk:2027-09-01\n    verwacht:partner-${i % 500}    EUR 1\n    beloofd:persoon-${i % 2000}\n`,
  );
  writeFileSync(join(folder, 'records.journal'), `commodity EUR\n${[...accounts, ...bookings].join('')}`);

  const people = numbers(0.25).map(i => `Id: persoon-${i}\nNaam: Persoon ${i}\n`);
  const agreements = numbers(0.75).map(
    i =>
      `Id: afspraak-${i}\nNaam: Afspraak ${i}\nGemaakt: ${day(i)}\nPersoon: persoon-${i % 2000}\nLevert: een locatie\n`,
  );
  writeFileSync(
    join(folder, 'records.rec'),
    `%rec: Persoon\n%key: Id\n%mandatory: Naam\n\n${people.join('\n')}\n%rec: Afspraak\n%key: Id\n%mandatory: Naam\n%type: Gemaakt date\n%type: Persoon rec Persoon\n\n${agreements.join('\n')}`,
  );
}
