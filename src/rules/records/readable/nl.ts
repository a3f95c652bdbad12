import { dutchFile } from './file-nl.ts';
import { type Facts, indented, named, signOf, type Texts, typed, typing } from './texts.ts';

export const nl: Texts = {
  ...dutchFile,
  'no-front-matter': [
    ({ field }) => (field ? 'boven deze regel horen drie streepjes' : 'dit bestand heeft nog geen kop'),
    ({ field, closed }, say) =>
      field
        ? closed
          ? 'Zet boven deze regel een regel met alleen: ---'
          : 'Zet een regel met alleen --- boven het eerste veld, en ook een onder het laatste.'
        : `Begin het bestand zo, en zet deze tekst eronder:\n  ---\n  ${say.field('name')}: vul hier een naam in\n  ---`,
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
  'opening-fence': ['op deze regel horen precies drie gewone streepjes', 'Typ op deze regel alleen: ---'],
  'fence-language': [
    'na de drie streepjes hoort niets te staan',
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
    'op deze regel horen precies drie gewone streepjes',
    'Laat op deze regel alleen --- staan. Hoort de rest erbij? Zet die op een eigen regel.',
  ],
  'no-fields': [
    'op deze regel hoort een veld',
    ({ better }, say) =>
      `Zet elk veld op een eigen regel, met een dubbele punt:\n  ${better ?? `${say.field('name')}: De buurttuin`}`,
  ],
  'too-deep': [
    'zoveel haakjes of streepjes in elkaar kan ik niet lezen',
    'Haal ze weg, of zet de tekst tussen aanhalingstekens.',
  ],
  anchor: [
    facts => `een tekst kan zonder aanhalingstekens niet beginnen met ${signOf(facts)}`,
    typing('Zet er aanhalingstekens om', 'Of haal het teken weg.'),
  ],
  alias: [
    facts => `een tekst kan zonder aanhalingstekens niet beginnen met ${signOf(facts)}`,
    typing('Zet er aanhalingstekens om', 'Of haal het teken weg.'),
  ],
  tag: [
    facts => `een tekst kan zonder aanhalingstekens niet beginnen met ${signOf(facts)}`,
    typing('Zet er aanhalingstekens om', 'Of haal het teken weg.'),
  ],
  'duplicate-key': [
    facts => `"${named(facts)}" staat er nog een keer`,
    'Laat er één staan. Zijn ze allebei nodig? Zet ze dan onder elkaar, elk met een streepje ervoor.',
  ],
  'several-documents': ['onder deze regel lees ik niet verder', 'Haal deze regel weg.'],
  tab: [
    'vooraan deze regel staat een tab, en daar horen spaties',
    facts =>
      facts.spaces === 0
        ? `Haal de tab weg${indented(facts)}`
        : `Haal de tab weg, en zet er ${spaces(facts)} voor in de plaats${indented(facts)}`,
  ],
  'invisible-character': [
    'op deze regel staat een teken dat je niet ziet',
    'Haal het weg en typ dit stukje opnieuw. Zo’n teken komt vaak mee als je tekst plakt.',
  ],
  'unclosed-quote': [
    'bij dit aanhalingsteken hoort nog een tweede',
    ({ better, around }) => {
      if (!better) return 'Zet er net zo een aan het eind.';
      return around
        ? `Zet aanhalingstekens om het geheel:\n  ${better}`
        : `Zet er net zo een aan het eind:\n  ${better}`;
    },
  ],
  'text-after-quote': [
    ({ list }) =>
      list ? 'dit zijn er meer, en ze staan op één regel' : 'na het aanhalingsteken staat nog tekst',
    facts =>
      facts.list
        ? typed(facts, 'Zet er vierkante haken om')
        : typed(facts, 'Zet andere aanhalingstekens om het geheel', 'Je kunt kiezen uit \' en ".'),
  ],
  'curly-quotes': [
    'deze aanhalingstekens zijn krom, en horen recht te zijn',
    typing('Typ rechte aanhalingstekens'),
  ],
  'stray-quote': ['hier staat maar één aanhalingsteken', typing('Haal het weg')],
  backslash: [
    'een \\ heeft tussen deze aanhalingstekens een eigen betekenis',
    typing('Gebruik enkele aanhalingstekens', "Dus een ' vooraan en een ' achteraan."),
  ],
  'unclosed-bracket': [
    'bij dit haakje hoort nog een tweede',
    typing('Sluit het', 'Of zet elk woord op een eigen regel, met een streepje ervoor.'),
  ],
  'colon-in-value': [
    'in deze zin staat een dubbele punt, en daardoor kan ik de rest niet lezen',
    facts =>
      typed(
        facts,
        facts.several
          ? 'Zet de hele tekst op één regel, tussen aanhalingstekens'
          : 'Zet de zin tussen aanhalingstekens',
      ),
  ],
  'dash-in-value': [
    'na de dubbele punt staat een streepje',
    ({ key, better }) =>
      better
        ? `Zet het streepje op de volgende regel:\n  ${key}:\n    ${better}`
        : 'Zet het streepje op de volgende regel.',
  ],
  'item-after-colon': [
    'het eerste van dit lijstje staat achter de dubbele punt',
    ({ key, better }) =>
      better
        ? `Zet het op een eigen regel, met een streepje ervoor:\n  ${key}:\n    ${better}`
        : 'Zet het op een eigen regel, met een streepje ervoor.',
  ],
  'special-start': [
    facts => `een tekst kan zonder aanhalingstekens niet beginnen met ${signOf(facts)}`,
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
    ({ dash }) =>
      dash ? 'ik zie niet bij welk veld dit streepje hoort' : 'ik zie niet bij welk veld deze tekst hoort',
    ({ better, dash, item, paragraph, sign }) => {
      if (dash)
        return better
          ? `Haal het streepje weg:\n  ${better}`
          : 'Zet boven dit lijstje de naam van het veld, met een dubbele punt.';
      if (item) return `Hoort dit in het lijstje? Zet er dan een streepje en een spatie voor:\n  ${better}`;
      if (better) return `Is het uitleg? Zet er dan een # voor:\n  ${better}`;
      if (sign) return 'Haal deze regel weg.';
      return paragraph
        ? 'Is dit gewone tekst? Zet die dan onder de kop van het bestand.'
        : 'Hoort dit bij de regel erboven? Zet er dan twee spaties voor. Is het gewone tekst? Zet die onder de kop van het bestand.';
    },
  ],
  indentation: [
    'deze regel begint niet recht onder de andere',
    facts => {
      if (facts.spaces === undefined) return 'Zet de regel recht onder de regels waar die bij hoort.';
      return facts.spaces === 0
        ? `Haal de spaties aan het begin weg${indented(facts)}`
        : `Zet er precies ${spaces(facts)} voor${indented(facts)}`;
    },
  ],
  yaml: [
    'deze regel kan ik niet lezen',
    typing('Zet de tekst tussen aanhalingstekens', 'Of kijk of er een haakje of dubbele punt te veel staat.'),
  ],
};

/** `één spatie`, `4 spaties`. */
function spaces({ spaces: number }: Facts): string {
  return number === 1 ? 'één spatie' : `${number} spaties`;
}
