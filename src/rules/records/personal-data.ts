import { contactsFileOf, privateFiles } from '../../core/privacy/contacts-file.ts';
import type { DatumType } from '../../core/privacy/datum.ts';
import { careFor, mayHoldData } from '../../core/privacy/signs.ts';
import { stemOf } from '../../core/reading/file-names.ts';
import type { RecordFile } from '../../core/record.ts';
import type { Settings } from '../../core/register.ts';
import { type Observation, rule } from '../../core/rule.ts';

interface Facts {
  datum: DatumType | 'private-folder';
  /** What it is about, masked; of the private folder its name. */
  shown: string;
  /** Does it stand in the name of the file? */
  in_name: boolean;
  /** Can everybody read this repository? */
  public: boolean;
  /** The file for such data, which git does not keep. */
  belongs_in: string;
}

/** Something that tells about one person, or opens something, stands where it can be read by others. */
export const personalData = rule<Facts>({
  id: 'personal-data',
  group: 'records',
  severity: 'error',
  inCopies: true,
  nl: {
    name: 'persoonsgegevens',
    title: 'Gegevens van mensen staan alleen waar ze veilig zijn.',
    why: 'In een openbare map leest iedereen mee, ook een zoekmachine. Een burgerservicenummer of een code hoort ook in een besloten map niet, want bestanden worden doorgestuurd. Git bewaart bovendien alles: wat je weghaalt, staat nog in de geschiedenis. Is het al gedeeld? Vraag dan iemand die git kent om de geschiedenis op te schonen. De mensen om wie het gaat horen dat graag van je.',
    message: ({ datum, shown, in_name, public: isPublic }) => {
      if (datum === 'private-folder')
        return `git bewaart de map ${shown}, en die hoort alleen op je eigen computer`;
      if (datum === 'contact-details') return 'hier staan contactgegevens, en iedereen kan ze lezen';
      const where = in_name ? 'in de naam van dit bestand staat' : 'hier staat';
      const why = isPublic && !isSecret(datum) ? ', en iedereen kan het lezen' : '';
      return `${where} ${dutch[datum]}${why}: ${shown}`;
    },
    help: ({ datum, shown, in_name, belongs_in }) => {
      const forgotten =
        'Git onthoudt wat je weghaalt. Is het al gedeeld? Vraag dan iemand die git kent om het te wissen.';
      if (datum === 'private-folder')
        return `Zet de regel ${shown}/ in het bestand .gitignore. Typ daarna:\n  git rm -r --cached ${shown}\n${forgotten}`;
      if (datum === 'code') return 'Haal de code weg, en kies een nieuwe. Git onthoudt de oude namelijk.';
      if (datum === 'password')
        return 'Haal het wachtwoord weg, en kies een nieuw. Git onthoudt het oude namelijk.';
      if (datum === 'key') return 'Haal de sleutel weg, en maak een nieuwe. Git onthoudt de oude namelijk.';
      if (in_name) return `Geef het bestand een andere naam.\n${forgotten}`;
      if (datum === 'bsn') return `Haal het weg: dit nummer hoort in geen enkel bestand.\n${forgotten}`;
      if (datum === 'birth-date')
        return `Haal de datum weg. Meestal is die nergens voor nodig.\n${forgotten}`;
      return `Zet het in ${belongs_in}. Dat bestand blijft op je eigen computer.\n${forgotten}`;
    },
  },
  en: {
    name: 'personal-data',
    title: 'Personal details are only where they are safe.',
    why: 'Everybody reads along in a public folder, search engines too. A citizen service number or a code does not belong in a private one either, because files are passed on. And git keeps everything: what you remove is still in the history. Was it shared already? Then ask somebody who knows git to clean the history. The people it is about will want to hear of it.',
    message: ({ datum, shown, in_name, public: isPublic }) => {
      if (datum === 'private-folder')
        return `git keeps the folder ${shown}, and that belongs on your own computer only`;
      if (datum === 'contact-details') return 'there are contact details here, and everybody can read them';
      const what = in_name
        ? `the name of this file holds ${english[datum]}`
        : `there is ${english[datum]} here`;
      const why = isPublic && !isSecret(datum) ? ', and everybody can read it' : '';
      return `${what}${why}: ${shown}`;
    },
    help: ({ datum, shown, in_name, belongs_in }) => {
      const forgotten =
        'Git remembers what you remove. Was it shared? Ask somebody who knows git to erase it.';
      if (datum === 'private-folder')
        return `Put the line ${shown}/ in the file .gitignore. Then type:\n  git rm -r --cached ${shown}\n${forgotten}`;
      if (datum === 'code') return 'Remove the code, and choose a new one: git remembers the old one.';
      if (datum === 'password')
        return 'Remove the password, and choose a new one: git remembers the old one.';
      if (datum === 'key') return 'Remove the key, and make a new one: git remembers the old one.';
      if (in_name) return `Give the file another name.\n${forgotten}`;
      if (datum === 'bsn') return `Remove it: this number does not belong in any file.\n${forgotten}`;
      if (datum === 'birth-date')
        return `Remove the date. Mostly it is not needed for anything.\n${forgotten}`;
      return `Put it in ${belongs_in}. That file stays on your own computer.\n${forgotten}`;
    },
  },
  findIn(file, { register }) {
    const care = careFor(register, file);
    // Most files hold nothing of the kind, and waiting takes time.
    const isSuspect = mayHoldData(file.text, care) || mayHoldData(file.file, care);
    return isSuspect ? inTextAndName(file, register) : contactDetails(file, register);
  },
  async *find({ register, tracks }) {
    for (const folder of Object.keys(privateFiles)) {
      const isThere = register.entries.some(({ path, type }) => path === folder && type !== 'file');
      if (isThere && (await tracks(folder)))
        yield { at: { file: `${folder}/`, path: [] }, facts: factsOf('private-folder', folder, register) };
    }
  },
});

const dutch: Record<Exclude<DatumType, 'contact-details'>, string> = {
  bsn: 'een burgerservicenummer',
  code: 'een geheime code',
  password: 'een wachtwoord',
  key: 'een geheime sleutel',
  phone: 'een telefoonnummer',
  email: 'een e-mailadres',
  chat: 'een link naar een gesprek',
  iban: 'een rekeningnummer',
  'birth-date': 'een geboortedatum',
  address: 'een adres',
};

const english: typeof dutch = {
  bsn: 'a citizen service number',
  code: 'a secret code',
  password: 'a password',
  key: 'a secret key',
  phone: 'a phone number',
  email: 'an email address',
  chat: 'a link to a conversation',
  iban: 'a bank account number',
  'birth-date': 'a date of birth',
  address: 'an address',
};

function isSecret(datum: Facts['datum']): boolean {
  return ['bsn', 'code', 'password', 'key'].includes(datum);
}

async function inTextAndName(file: RecordFile, settings: Settings): Promise<Observation<Facts>[]> {
  const { masked } = await import('../../core/privacy/mask-of.ts');
  const { dataIn, dataOf } = await import('../../core/privacy/personal-data.ts');
  const inText = (await dataOf(file, settings))
    .filter(({ type }) => type !== 'contact-details')
    .map(({ type, from, to }) => ({
      at: { file: file.file, path: [], span: [from, to] as const },
      facts: factsOf(type, masked(file.text.slice(from, to), type), settings),
    }));
  const inName = (await dataIn(stemOf(file.file), careFor(settings, file))).map(({ type, from, to }) => ({
    at: { file: file.file, path: [] },
    facts: { ...factsOf(type, masked(stemOf(file.file).slice(from, to), type), settings), in_name: true },
  }));
  return [...contactDetails(file, settings), ...inText, ...inName];
}

/** Contact details are one finding, whatever stands in them. */
function contactDetails(file: RecordFile, settings: Settings): Observation<Facts>[] {
  const isPublic = settings.initiative.data.visibility === 'public';
  if (!isPublic || file.kind !== 'person' || file.data.contact_details === undefined) return [];
  const at = { file: file.file, path: ['contact_details'], part: 'name' } as const;
  return [{ at, facts: factsOf('contact-details', '', settings) }];
}

function factsOf(datum: Facts['datum'], shown: string, { initiative, words }: Settings): Facts {
  return {
    datum,
    shown,
    in_name: false,
    public: initiative.data.visibility === 'public',
    belongs_in: contactsFileOf(words),
  };
}
