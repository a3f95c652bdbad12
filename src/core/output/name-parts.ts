/** A name as an address book keeps it. Title, given and family name, in that order, are the whole name again. */
export interface NameParts {
  title: string;
  given: string;
  family: string;
  /** What the family name is found under: "Wit" for "de Wit", as in a Dutch telephone book. */
  sortedAs: string;
}

/** With these a family name begins, however they are written. */
const particles = new Set(
  (
    "de den der des het 't 's ten ter te van vande vanden vander von vom zu zum zur af op aan in uit bij onder over " +
    'el al as ait ben bin bint ibn abu abou ould oulad le la les du da das di do dos del della y mac mc st sint san'
  ).split(' '),
);
const titles = /^(?:prof|dr|drs|ir|ing|mr|mrs|ms|ds|dhr|mevr|mw|sir)\.?$/i;

/** Between two people who share a card. */
const joiners = new Set(['en', 'and', 'und', 'et', '&', '+', '/']);

/** Takes a name apart, as RFC 6350 does for "Rene van der Harten": particles belong to the family name. */
export function partsOfName(name: string): NameParts {
  const all = name.trim().split(/\s+/);
  const untitled = all.findIndex(word => !titles.test(word));
  const words = all.slice(Math.max(untitled, 0));
  const isMixed = /\p{Lu}/u.test(words.join(' '));
  const isParticle = (word: string, index: number): boolean => {
    const isSmall = !/^\p{Lu}/u.test(word);
    if (joiners.has(word) || index === words.length - 1 || (index === 0 && !isSmall)) return false;
    return particles.has(word.toLowerCase()) || (isMixed && /^\p{Ll}/u.test(word));
  };
  const particle = words.findIndex(isParticle);
  const from = particle >= 0 ? particle : words.length > 1 ? words.length - 1 : 1;
  const family = words.slice(from);
  const main = family.findIndex((word, index) => index === family.length - 1 || !/^['’]?\p{Ll}/u.test(word));
  return {
    title: all.slice(0, Math.max(untitled, 0)).join(' '),
    given: words.slice(0, from).join(' '),
    family: family.join(' '),
    sortedAs: family.slice(Math.max(main, 0)).join(' '),
  };
}
