import { named, signOf, type Texts, typing } from './texts.ts';

export const dutch: Texts = {
  'not-utf8': [
    'hier staat een letter die ik niet kan lezen: het bestand is geen UTF-8',
    'Sla het bestand opnieuw op als UTF-8. In Kladblok: Opslaan als, en kies UTF-8 bij Codering.',
  ],
  'nul-byte': [
    'in dit bestand staan tekens die geen tekst zijn',
    'Is het tekst? Sla het dan opnieuw op als UTF-8. Is het een foto of pdf? Zet die in de map bijlagen.',
  ],
  'too-large': [
    ({ kilobytes }) => `dit bestand is te groot${kilobytes ? `: ${kilobytes} kB` : ''}`,
    "Houd het onder de 1000 kB. Zet foto's en pdf's in de map bijlagen, en verwijs ernaar.",
  ],
  'no-permission': [
    'dit bestand mag ik niet openen',
    'Geef jezelf leesrecht. Of vraag het aan wie deze computer beheert.',
  ],
  'not-a-file': ['dit is geen gewoon bestand', 'Haal het weg, en maak hier een gewoon tekstbestand.'],
  'symbolic-link': [
    'dit is een snelkoppeling, en die volg ik niet',
    'Zet op deze plek het bestand zelf neer.',
  ],
  empty: ['dit bestand is nog leeg', 'Vul het in, of haal het weg.'],
  'merge-conflict': [
    'hier staan twee versies door elkaar',
    'Kies wat blijft. Haal daarna de regels weg die beginnen met <<<<<<<, ======= en >>>>>>>.',
  ],
  'no-front-matter': [
    ({ field }) => (field ? 'boven deze regel horen drie streepjes' : 'dit bestand heeft nog geen kop'),
    ({ field }) =>
      field
        ? 'Zet boven deze regel een regel met alleen: ---'
        : 'Begin het bestand zo, en zet deze tekst eronder:\n  ---\n  naam: vul hier een naam in\n  ---',
  ],
  'text-before-fence': [
    ({ blank }) =>
      blank
        ? 'boven de kop van het bestand staat een lege regel'
        : 'boven de kop van het bestand staat tekst',
    ({ blank }) =>
      blank
        ? 'Haal die weg. De eerste regel is: ---'
        : 'Zet deze tekst onder de kop. De eerste regel van het bestand is: ---',
  ],
  'opening-fence': ['hier horen precies drie gewone streepjes', 'Typ op deze regel alleen: ---'],
  'fence-language': [
    'na de drie streepjes hoort hier niets te staan',
    'Laat op deze regel alleen --- staan. Hoort de rest erbij? Zet die op de volgende regel.',
  ],
  'no-closing-fence': [
    'ik zie niet waar de kop van het bestand ophoudt',
    ({ after }) =>
      after
        ? `Zet een regel met --- onder de laatste regel met een veld:\n  ${after}\n  ---`
        : 'Zet onder de laatste regel met een veld een regel met alleen: ---',
  ],
  'closing-fence': [
    'hier horen precies drie gewone streepjes',
    'Laat op deze regel alleen --- staan. Hoort de rest erbij? Zet die op een eigen regel.',
  ],
  'no-fields': [
    'hier horen velden te staan',
    ({ better }) =>
      `Zet elk veld op een eigen regel, met een dubbele punt:\n  ${better ?? 'naam: De buurttuin'}`,
  ],
  'too-deep': [
    'zoveel haakjes of streepjes in elkaar kan ik niet lezen',
    'Haal ze weg, of zet de tekst tussen aanhalingstekens.',
  ],
  anchor: [
    facts => `een tekst kan hier niet beginnen met ${signOf(facts)}`,
    typing('Zet er aanhalingstekens om', 'Of haal het teken weg.'),
  ],
  alias: [
    facts => `een tekst kan hier niet beginnen met ${signOf(facts)}`,
    typing('Zet er aanhalingstekens om', 'Of haal het teken weg.'),
  ],
  tag: [
    facts => `een tekst kan hier niet beginnen met ${signOf(facts)}`,
    typing('Zet er aanhalingstekens om', 'Of haal het teken weg.'),
  ],
  'duplicate-key': [
    facts => `"${named(facts)}" staat hier voor de tweede keer`,
    'Laat er één staan. Zijn ze allebei nodig? Zet ze dan onder elkaar, elk met een streepje ervoor.',
  ],
  'several-documents': ['onder deze regel lees ik niet verder', 'Haal deze regel weg.'],
  tab: [
    'deze regel begint met een tab, en hier horen spaties',
    'Haal de tab weg, en druk twee keer op de spatiebalk.',
  ],
  'invisible-character': [
    'hier staat een teken dat je niet ziet',
    'Haal het weg en typ dit stukje opnieuw. Zo’n teken komt vaak mee als je tekst plakt.',
  ],
  'unclosed-quote': [
    'dit aanhalingsteken wordt niet gesloten',
    ({ better }) =>
      better?.includes(`"'`)
        ? `Zet aanhalingstekens om het geheel:\n  ${better}`
        : better
          ? `Zet er ook een aan het eind:\n  ${better}`
          : 'Zet er ook een aan het eind.',
  ],
  'text-after-quote': [
    'na het aanhalingsteken staat nog tekst',
    typing('Zet andere aanhalingstekens om het geheel', 'Je kunt kiezen uit \' en ".'),
  ],
  'curly-quotes': [
    'deze aanhalingstekens zijn krom, en hier horen rechte',
    typing('Typ rechte aanhalingstekens'),
  ],
  backslash: [
    'een \\ heeft tussen deze aanhalingstekens een eigen betekenis',
    typing('Gebruik enkele aanhalingstekens', "Dus een ' vooraan en een ' achteraan."),
  ],
  'unclosed-bracket': [
    'dit haakje wordt niet gesloten',
    typing('Sluit het', 'Of zet elk woord op een eigen regel, met een streepje ervoor.'),
  ],
  'colon-in-value': [
    'in deze zin staat een dubbele punt, en daardoor kan ik de rest niet lezen',
    typing('Zet de zin tussen aanhalingstekens'),
  ],
  'dash-in-value': [
    'na de dubbele punt staat een streepje',
    ({ key, better }) =>
      better
        ? `Zet het streepje op de volgende regel:\n  ${key}:\n    ${better}`
        : 'Zet het streepje op de volgende regel.',
  ],
  'special-start': [
    facts => `een tekst kan hier niet beginnen met ${signOf(facts)}`,
    typing('Zet er aanhalingstekens om'),
  ],
  bullet: ['dit teken voor een lijstje ken ik niet', typing('Gebruik een streepje en een spatie')],
  'no-space': [
    ({ character }) =>
      character === '-' ? 'na dit streepje hoort een spatie' : 'na deze dubbele punt hoort een spatie',
    typing('Zet er een spatie tussen'),
  ],
  'no-colon': ['na de naam van een veld hoort een dubbele punt', typing('Typ het zo')],
  'stray-text': [
    'ik zie niet bij welk veld deze tekst hoort',
    ({ better, paragraph }) =>
      better
        ? `Is het uitleg? Zet er dan een # voor:\n  ${better}`
        : paragraph
          ? 'Is dit gewone tekst? Zet die dan onder de kop van het bestand.'
          : 'Hoort dit bij de regel erboven? Zet er dan twee spaties voor.',
  ],
  indentation: [
    'deze regel begint niet recht onder de andere',
    ({ spaces }) =>
      spaces === undefined
        ? 'Zet de regel recht onder de regels waar hij bij hoort.'
        : spaces === 0
          ? 'Haal de spaties aan het begin weg.'
          : `Zet er precies ${spaces} spaties voor.`,
  ],
  yaml: [
    'deze regel kan ik niet lezen',
    typing('Zet de tekst tussen aanhalingstekens', 'Of kijk of er een haakje of dubbele punt te veel staat.'),
  ],
};
