import fc from 'fast-check';

const list = (text: string): string[] => text.trim().split(/\s*\|\s*/);

/** Words of every day, many of which somebody is called too. */
const things = list(
  'de tuin|het bos|een roos|de linde|het groene veld|de berg zand|een jong boompje|de witte muur|het dorp|de bakker|een vos|de koning|de dijk|het meer|de brug|de molen|de kerk|een jonge hond|het water|de poort|de kamer|het hek|de schuur|een kast|de kok|de smid|het plein|de haan|de markt|een bank|de sleutel|het goede doel|een lange tafel|de grote zaal|de kleine keuken|het nieuwe pad|de oude schutting|het riet|een zak klei|de steen|het zand|een stuk hout|de wagen|een mooie dag|het koren|de zomer|de herfst|de winter|een storm|de maan|de ster|het vuur',
);
const places = list(
  'Utrecht|Berg en Dal|Den Bosch|Zutphen|Delft|Kampen|Arnhem|Laren|Stein|Doorn|Houten|Elst|Haren|de Veluwe|Oss|Goes|Gouda|Groningen|Zwolle|Wijk bij Duurstede|Bergen|Leeuwarden|de Achterhoek|Meppel|Heerde',
);
const streets = list(
  'de Lindelaan|de Rozenstraat|het Bosplein|de Bergweg|het Tuinpad|de Jongstraat|de Wittevrouwensingel|de Groeneweg|de Meidoornlaan|de Keesomstraat|de Molendijk|het Koningsplein|de Visserskade|de Kerkstraat',
);
const months = list(
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|aug|sep|okt|nov|dec',
);
const doing = list(
  'snoeien|planten|opruimen|schilderen|verkopen|repareren|bespreken|uitstellen|betalen|vergroten|openen|sluiten|bouwen|meten|versieren|controleren|vegen|zaaien|oogsten|verdelen',
);
const who = list(
  'We|De buren|Drie vrijwilligers|De kerngroep|Iemand|De gemeente|Een paar jongeren|De school|Het bestuur|Alle bewoners|De kok|De tuingroep|Twee leden|De voorzitter',
);
const starts = list(
  'Groen en water|Tuin en keuken|Wit zand|Jong en oud|Berg na berg|Bos en hei|Linde of eik|Mei was nat|Roos en tulp|Goed nieuws|Nieuw hout|Lang geleden|Kort samengevat|Groot onderhoud|Mooi weer|Vers brood|Warm water|Oud ijzer|Zomer en winter|Koning winter|Door de regen|Wil iemand helpen|Van alles|Per dag|Na de vergadering|Aan het werk',
);

/** Sentences as in the minutes of volunteers, about this many words of them; nobody is named. */
export function minutesOf(words: number, seed: number): string[] {
  const one = (from: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...from);
  const number = fc.integer({ min: 2, max: 30 });
  const sentence = fc.oneof(
    fc.tuple(one(who), one(things), one(doing)).map(([a, b, c]) => `${a} gaat ${b} ${c}.`),
    fc.tuple(one(who), one(things), one(places)).map(([a, b, c]) => `${a} haalt ${b} op in ${c}.`),
    fc.tuple(number, one(months), one(things)).map(([a, b, c]) => `Op ${a} ${b} is ${c} aan de beurt.`),
    fc.tuple(one(streets), number, one(things)).map(([a, b, c]) => `Bij ${a} ${b} staat ${c} klaar.`),
    fc.tuple(one(starts), one(things)).map(([a, b]) => `${a}: ${b} blijft.`),
    fc.tuple(one(things), one(things), one(doing)).map(([a, b, c]) => `Eerst ${a}, dan ${b} ${c}.`),
    fc
      .tuple(one(places), one(places), one(months.slice(0, 12)))
      .map(([a, b, c]) => `Tussen ${a} en ${b} was het in ${c} druk.`),
    fc.tuple(one(who), one(things), one(things)).map(([a, b, c]) => `${a} wil ${b} naast ${c}, en dat mag.`),
    fc
      .tuple(one(things), one(doing))
      .map(([a, b]) => `${b[0]?.toUpperCase()}${b.slice(1)} van ${a} kost 12 euro.`),
  );
  const sentences: string[] = [];
  let count = 0;
  for (const next of fc.sample(sentence, { seed, numRuns: words / 5 })) {
    if (count >= words) break;
    count += next.split(/\s+/).length;
    sentences.push(next);
  }
  return sentences;
}
