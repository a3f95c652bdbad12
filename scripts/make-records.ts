import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a Dutch repository with about this many records: sound, linked to each other, and always the same
 * for the same number.
 */
export function makeRecords(folder: string, count: number): void {
  const share = (part: number): number => Math.max(1, Math.round(count * part));
  const partners = share(0.05);
  const people = share(0.2);
  const meetings = share(0.2);
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  for (const name of ['partners', 'personen', 'rollen', 'afspraken', 'evaluaties', 'verslagen']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  write('initiatief.yaml', 'taal: nl\nnaam: Proeftuin\ngemeente: partner-0\nsinds: 2020\nfase: realisatie\n');
  for (let i = 0; i < partners; i += 1) {
    write(
      `partners/partner-${i}.md`,
      `---\nnaam: Partner ${i}\nsoort: ${i === 0 ? 'gemeente' : 'stichting'}\nbijdragen:\n  - een zaal\n  - advies over subsidies\neigen_doelen: meer contact in de wijk\ncontactpersonen:\n  - persoon-${i % people}\n  - persoon-${(i + 7) % people}\n---\n\nWe kennen elkaar van de markt.\n`,
    );
  }
  for (let i = 0; i < people; i += 1) {
    write(
      `personen/persoon-${i}.md`,
      `---\nnaam: Persoon ${i}\npartner: partner-${i % partners}\ntalenten:\n  - ${talent(i)}\n  - ${talent(i * 7 + 3)}\nuren_per_week: 2,5\n---\n\nDoet mee sinds de eerste avond.\n`,
    );
  }
  for (let i = 0; i < share(0.15); i += 1) {
    write(
      `rollen/rol-${i}.md`,
      `---\nnaam: Rol ${i}\nnodig: ${talent(i)}\nwie:\n  - persoon: persoon-${i % people}\n    als: trekker\n    sinds: 2024-03\n  - persoon-${(i * 3 + 1) % people}\n---\n\n## Waarvoor?\n\nZonder deze rol ligt het werk stil.\n`,
    );
  }
  for (let i = 0; i < share(0.3); i += 1) {
    write(
      `afspraken/${day(i)}-afspraak-${i}.md`,
      `---\nnaam: Afspraak ${i}\npartijen:\n  - partner: partner-${i % partners}\n    levert: een locatie voor het seizoen\n    contactpersoon: persoon-${i % people}\n    uiterlijk: 2027-09\n  - partner: initiatief\n    levert:\n      - een plan\n      - vrijwilligers\n    contactpersoon: persoon-${(i + 1) % people}\nafgesproken_op: ${day(i)}\nverslag: ${day(i % meetings)}-verslag-${i % meetings}\n---\n\nWe bellen elkaar elke maand.\n`,
    );
  }
  for (let i = 0; i < share(0.1); i += 1) {
    write(
      `evaluaties/${day(i)}-evaluatie-${i}.md`,
      `---\nnaam: Evaluatie ${i}\nmoment: tussentijds\nover:\n  - partner/partner-${i % partners}\ngehouden_op: ${day(i)}\naanwezig:\n  - persoon-${i % people}\n  - persoon-${(i + 3) % people}\nuitkomst: doorgaan\n---\n\n## Zijn we op de goede weg?\n\nJa, het loopt.\n\n## Doen we de goede dingen?\n\nMeestal wel.\n\n## Doen we de dingen goed?\n\nHet kan rustiger.\n\n## Is het nog te doen?\n\nJa, met iets meer handen.\n`,
    );
  }
  for (let i = 0; i < meetings; i += 1) {
    write(
      `verslagen/${day(i)}-verslag-${i}.md`,
      `---\nnaam: Verslag ${i}\ngehouden_op: ${day(i)}\naanwezig:\n  - persoon-${i % people}\n  - persoon-${(i + 1) % people}\nbesluiten:\n  - we gaan door\n---\n\nEen korte avond met koffie.\n`,
    );
  }
}

const talents =
  'koken boekhouden timmeren zaaien snoeien schilderen vergaderen zingen fotograferen vertalen lassen naaien bakken programmeren notuleren ontwerpen rijden onderhandelen metselen tekenen'.split(
    ' ',
  );

function talent(number: number): string {
  return talents[number % talents.length] as string;
}

/** A day in 2024 or 2025, spread by number. */
function day(number: number): string {
  const month = String((number % 12) + 1).padStart(2, '0');
  return `${2024 + (Math.floor(number / 336) % 2)}-${month}-${String((Math.floor(number / 12) % 28) + 1).padStart(2, '0')}`;
}
