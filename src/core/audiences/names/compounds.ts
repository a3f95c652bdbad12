import { words } from './common-words.ts';

/** What things are called after somebody with: het Kleinsmidtfonds, de Kleinsmidttuin. */
const tails: ReadonlySet<string> = words(`
  akker avond bakkerij bank beker bende boerderij bokaal boom bos brug bus clan club dag erf familie feest fiets fonds gezin
  groep hoek hoeve hof huis huisje kade kamer kas kerk laan lijst lid leden methode pad park partij plan plein prijs regel
  school schuur sleutel stichting straat team terrein tuin veld weg werf winkel zaal zoon dochter broer zus zussen broers
`);

/** A shorter name is too often the begin of some other word. */
const shortestBegin = 6;

/** Is this what stands behind a name in a word for something of somebody? */
function isTail(rest: string): boolean {
  return tails.has(rest) || (rest.startsWith('s') && tails.has(rest.slice(1)));
}

/** The family names that other words can begin with. */
export class FamilyNames {
  readonly #begins = new Set<string>();
  readonly #names = new Set<string>();

  add(name: string): void {
    if (name.length < shortestBegin) return;
    this.#begins.add(name.slice(0, shortestBegin));
    this.#names.add(name);
  }

  /** The family name in a word for something that is called after somebody. */
  atBeginOf(word: string): string | undefined {
    if (word.length < shortestBegin + 3 || !this.#begins.has(word.slice(0, shortestBegin))) return undefined;
    for (let end = shortestBegin; end < word.length - 2; end += 1)
      if (this.#names.has(word.slice(0, end)) && isTail(word.slice(end))) return word.slice(0, end);
    return undefined;
  }
}
