import type { RuleTexts } from '../../../core/checking/rule.ts';
import type { Language } from '../../../core/ground/language.ts';
import type { DatumType } from '../../../core/privacy/datum.ts';
import { typeNames } from '../../../core/privacy/type-names.ts';

/** What is known of personal data that stand where others can read them. */
export interface Facts {
  datum: DatumType | 'private-folder';
  /** What it is about, masked; of the private folder its name. */
  shown: string;
  /** Does it stand in the name of the file, or of the folder? */
  in_name: boolean;
  is_folder: boolean;
  /** Can everybody read this repository? */
  public: boolean;
  /** The file for such data, which git does not keep. */
  belongs_in: string;
}

/** What the rule says in Dutch. */
const nl: RuleTexts<Facts> = {
  name: 'persoonsgegevens',
  title: 'Gegevens van mensen staan alleen waar ze veilig zijn.',
  why: 'Een openbare map kan iedereen lezen, ook een zoekmachine. Een burgerservicenummer of een code hoort ook in een besloten map niet, want mensen sturen bestanden door. Git bewaart alles: wat je weghaalt, staat nog in de geschiedenis. Is het al gedeeld? Vraag dan iemand die git kent om de geschiedenis op te schonen. Vertel het ook aan de mensen om wie het gaat.',
  message: ({ datum, shown, in_name, is_folder, public: isPublic }) => {
    if (datum === 'private-folder')
      return `git bewaart de map ${shown}, en die hoort alleen op je eigen computer`;
    if (datum === 'contact-details') return 'hier staan contactgegevens, en iedereen kan ze lezen';
    const name = is_folder ? 'in de naam van deze map staat' : 'in de naam van dit bestand staat';
    const where = in_name ? name : 'hier staat';
    const why = isPublic && !isSecret(datum) ? ', en iedereen kan het lezen' : '';
    return `${where} ${typeNames.nl[datum]}${why}: ${shown}`;
  },
  help: ({ datum, shown, in_name, is_folder, belongs_in }) => {
    const forgotten =
      'Git onthoudt wat je weghaalt. Is het al gedeeld? Vraag dan iemand die git kent om het te wissen.';
    if (datum === 'private-folder')
      return `Zet de regel ${shown}/ in het bestand .gitignore. Typ daarna:\n  git rm -r --cached ${shown}\n${forgotten}`;
    if (datum === 'code') return 'Haal de code weg, en kies een nieuwe. Git onthoudt de oude namelijk.';
    if (datum === 'password')
      return 'Haal het wachtwoord weg, en kies een nieuw. Git onthoudt het oude namelijk.';
    if (datum === 'key') return 'Haal de sleutel weg, en maak een nieuwe. Git onthoudt de oude namelijk.';
    if (in_name) return `Geef ${is_folder ? 'de map' : 'het bestand'} een andere naam.\n${forgotten}`;
    if (datum === 'bsn') return `Haal het weg: dit nummer hoort in geen enkel bestand.\n${forgotten}`;
    if (datum === 'birth-date') return `Haal de datum weg. Meestal is die nergens voor nodig.\n${forgotten}`;
    return `Zet het in ${belongs_in}. Dat bestand blijft op je eigen computer.\n${forgotten}`;
  },
};

/** What the rule says in English. */
const en: RuleTexts<Facts> = {
  name: 'personal-data',
  title: 'Personal details are only where they are safe.',
  why: 'Anyone can read a public folder, search engines too. A citizen service number or a code does not belong in a private one either, because files are passed on. And git keeps everything: what you remove is still in the history. Was it shared already? Then ask somebody who knows git to clean the history. The people it is about will want to hear of it.',
  message: ({ datum, shown, in_name, is_folder, public: isPublic }) => {
    if (datum === 'private-folder')
      return `git keeps the folder ${shown}, and that belongs on your own computer only`;
    if (datum === 'contact-details') return 'there are contact details here, and everybody can read them';
    const what = in_name
      ? `the name of this ${is_folder ? 'folder' : 'file'} holds ${typeNames.en[datum]}`
      : `there is ${typeNames.en[datum]} here`;
    const why = isPublic && !isSecret(datum) ? ', and everybody can read it' : '';
    return `${what}${why}: ${shown}`;
  },
  help: ({ datum, shown, in_name, is_folder, belongs_in }) => {
    const forgotten = 'Git remembers what you remove. Was it shared? Ask somebody who knows git to erase it.';
    if (datum === 'private-folder')
      return `Put the line ${shown}/ in the file .gitignore. Then type:\n  git rm -r --cached ${shown}\n${forgotten}`;
    if (datum === 'code') return 'Remove the code, and choose a new one: git remembers the old one.';
    if (datum === 'password') return 'Remove the password, and choose a new one: git remembers the old one.';
    if (datum === 'key') return 'Remove the key, and make a new one: git remembers the old one.';
    if (in_name) return `Give the ${is_folder ? 'folder' : 'file'} another name.\n${forgotten}`;
    if (datum === 'bsn') return `Remove it: this number does not belong in any file.\n${forgotten}`;
    if (datum === 'birth-date') return `Remove the date. It is rarely needed for anything.\n${forgotten}`;
    return `Put it in ${belongs_in}. That file stays on your own computer.\n${forgotten}`;
  },
};

function isSecret(datum: Facts['datum']): boolean {
  return ['bsn', 'code', 'password', 'key'].includes(datum);
}

/** What the rule says. */
export const texts: Record<Language, RuleTexts<Facts>> = { nl, en };
