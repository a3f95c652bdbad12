import type { Language } from '../../src/core/ground/language.ts';

/** Common words of the one language that mean nothing in the other: their letters alone say in which one a text is. */
const common: Record<Language, string> = {
  nl: `aantal afspraak afspraken alleen allemaal alles altijd andere anders antwoord bedoel bestand bestanden
    bewust bijvoorbeeld blijft bovenaan daar daarna daarom deze dezelfde doen doet dus echt eerst elk
    elkaar elke enkele eraan erbij evaluatie gaat gebruik geef geen goed graag haal heb hebben heeft
    helemaal het hier hoe hoort iedereen iemand iets invullen jaar jij jouw jullie kan kies kijk klopt
    komt kun kunnen laat leeg lees maak maar mag maken meer melding mensen moet moeten naam naar niemand
    niet niets nieuw nieuwe nodig nog nou onder ons onze ook opnieuw overleg persoon regel rol rollen
    samen schrijf soms staan staat tekst terug toch tussen typ uit van vanaf veel verander verslag
    verwijzing voor vraag waar waarom wat weet welke wij wil willen worden wordt zelf zet ziet zijn zo
    zoals zonder zou`,
  en: `about above accept accepted add after again agreement agreements all already also and another any anything
    are ask away because before below better both but call can change check choose command day days
    describe did down each either else empty error every everybody everyone everything files find first
    folder for found from get give given go goes good has have help how if into its just keep know last
    leave left less line look make makes many may meeting more much must names needed needs next no nobody
    not nothing now off older one only or other others our out own people please put read record records
    remove report roles same say says settings she should show since somebody something still such take
    tell than that the their them then there these they thing things think this those together too under
    unknown until update us use used using value very wants way what when where whether which while who
    whole whom whose why with without would write yes yet you your`,
};

const lists = { nl: new Set(common.nl.split(/\s+/)), en: new Set(common.en.split(/\s+/)) };

/** The words of a sentence that are in the other language. */
export function ofOtherLanguage(words: readonly string[], language: Language): string[] {
  const others = lists[language === 'nl' ? 'en' : 'nl'];
  return words.filter(word => others.has(word.toLowerCase()));
}
