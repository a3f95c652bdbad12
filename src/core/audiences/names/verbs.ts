/** Behind a name at the begin of a sentence: "Bos belt". */
const afterName: ReadonlySet<string> = new Set(
  `belt bestelt betaalt blijft brengt denkt doet gaat geeft haalt heeft helpt houdt is kan kent kijkt komt koopt kreeg
  leest maakt mag moet neemt noteert opent past regelt schrijft sluit snapt spreekt stuurt vertelt vindt vraagt wacht
  was wil weet werkt woont zal zei zet ziet zoekt zorgt belde bracht deed ging gaf had hielp keek kende kwam maakte nam
  regelde schreef stuurde vertelde vond vroeg wilde zocht zou
  calls asks brings comes does gives goes has helps keeps knows makes says sends takes wants will writes called asked`
    .trim()
    .split(/\s+/),
);

/** Words that begin a question or a wish, with no verb behind them: who stands there with one is somebody called so. */
const neverBeforeVerb: ReadonlySet<string> = new Set('an ben kan mag wil'.split(' '));

/** Does this word say what somebody does? */
export function isVerb(key: string): boolean {
  return afterName.has(key);
}

/** Can no verb stand behind this word, but where it is somebody's name: "Wil gaat mee"? */
export function isNameBeforeVerb(key: string): boolean {
  return neverBeforeVerb.has(key);
}
