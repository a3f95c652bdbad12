import type { UnreadableFacts, UnreadableReason } from '../../core/record.ts';
import { rule } from '../../core/rule.ts';
import { shortened, visibleLine } from '../../core/visible.ts';

type Facts = UnreadableFacts & { reason: UnreadableReason };

/** What is going on, and what to do; a line that can be typed instead stands on a line of its own. */
type Texts = Record<UnreadableReason, readonly [message: Text, help: Text]>;
type Text = string | ((facts: Facts) => string);

/** A file cannot be read as a record: every mistake in it, each with what to type instead. */
export const readable = rule<Facts>({
  id: 'readable',
  group: 'records',
  severity: 'error',
  nl: {
    name: 'leesbaar',
    title: 'Elk bestand is te lezen: bovenaan de velden, daaronder gewone tekst.',
    why: 'Eén dubbele punt of aanhalingsteken op de verkeerde plek, en het hele bestand telt niet mee in rapporten.',
    message: facts => told(dutch[facts.reason][0], facts),
    help: facts => told(dutch[facts.reason][1], facts),
  },
  en: {
    name: 'readable',
    title: 'Every file can be read: the fields at the top, ordinary text below them.',
    why: 'One colon or quote in the wrong place, and no report counts the whole file.',
    message: facts => told(english[facts.reason][0], facts),
    help: facts => told(english[facts.reason][1], facts),
  },
  *find({ register }) {
    for (const { file, problems } of register.files) {
      for (const problem of problems) {
        if (problem.type !== 'unreadable') continue;
        const { reason, span, facts } = problem;
        // Only a Markdown file has a place for ordinary text.
        const paragraph = facts.paragraph === true && file.endsWith('.md');
        yield { at: { file, path: [], span }, facts: { ...facts, paragraph, reason } };
      }
    }
  },
});

function told(text: Text, facts: Facts): string {
  return typeof text === 'string' ? text : text(facts);
}

/** A step, followed by the line as it can be typed, or by other words where that line is too long to show. */
function typing(step: string, otherwise = ''): Text {
  return ({ better }) => (better ? `${step}:\n  ${better}` : `${step}. ${otherwise}`.trim());
}

function named({ name }: Facts): string {
  return shortened(visibleLine(String(name)), 60);
}

/** The sign with which a text cannot start. */
function signOf({ reason, character }: Facts): string {
  return { anchor: '&', alias: '*', tag: '!' }[reason as string] ?? String(character);
}

const dutch: Texts = {
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
  'blank-lines': ['hier staan meer dan 1000 lege regels', 'Haal ze weg.'],
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

const english: Texts = {
  'not-utf8': [
    'I cannot read this letter: the file is not UTF-8',
    'Save the file again as UTF-8. In Notepad: Save as, and choose UTF-8 at Encoding.',
  ],
  'nul-byte': [
    'this file holds signs that are no text',
    'Is it text? Then save it again as UTF-8. Is it a photo or PDF? Put it in the folder attachments.',
  ],
  'too-large': [
    ({ kilobytes }) => `this file is too large${kilobytes ? `: ${kilobytes} kB` : ''}`,
    'Keep it under 1000 kB. Put photos and PDFs in the folder attachments, and link to them.',
  ],
  'no-permission': ['I may not open this file', 'Give yourself the right to read it, or ask who can.'],
  'not-a-file': ['this is no ordinary file', 'Take it away, and make an ordinary text file here.'],
  'symbolic-link': ['this is a link to another file, and I do not follow it', 'Put the file itself here.'],
  empty: ['this file is still empty', 'Fill it in, or take it away.'],
  'merge-conflict': [
    'two versions are mixed up here',
    'Choose what stays. Then take away the lines that start with <<<<<<<, ======= and >>>>>>>.',
  ],
  'no-front-matter': [
    ({ field }) =>
      field ? 'three hyphens belong above this line' : 'the fields belong at the top of this file',
    ({ field }) =>
      field
        ? 'Put a line above this one with only: ---'
        : 'Start the file like this, and put this text below it:\n  ---\n  name: fill in a name here\n  ---',
  ],
  'text-before-fence': [
    ({ blank }) => (blank ? 'the file starts with an empty line' : 'there is text above the fields'),
    ({ blank }) =>
      blank
        ? 'Take it away. The first line is: ---'
        : 'Put this text below the fields. The first line of the file is: ---',
  ],
  'opening-fence': ['this takes exactly three plain hyphens', 'Type on this line only: ---'],
  'fence-language': [
    'nothing belongs after the three hyphens here',
    'Leave only --- on this line. Does the rest belong here? Put it on the next line.',
  ],
  'no-closing-fence': [
    'I cannot see where the fields end',
    ({ after }) =>
      after
        ? `Put a line with --- below the last line with a field:\n  ${after}\n  ---`
        : 'Put below the last line with a field a line with only: ---',
  ],
  'closing-fence': [
    'this takes exactly three plain hyphens',
    'Leave only --- on this line. Does the rest belong here? Put it on a line of its own.',
  ],
  'no-fields': [
    'fields belong here',
    ({ better }) => `Put each field on a line of its own, with a colon:\n  ${better ?? 'name: The garden'}`,
  ],
  'blank-lines': ['there are more than 1000 blank lines here', 'Take them away.'],
  'too-deep': [
    'I cannot read so many brackets or hyphens in each other',
    'Take them away, or put quotes round the text.',
  ],
  anchor: [
    facts => `a text cannot start with ${signOf(facts)} here`,
    typing('Put quotes round it', 'Or take the sign away.'),
  ],
  alias: [
    facts => `a text cannot start with ${signOf(facts)} here`,
    typing('Put quotes round it', 'Or take the sign away.'),
  ],
  tag: [
    facts => `a text cannot start with ${signOf(facts)} here`,
    typing('Put quotes round it', 'Or take the sign away.'),
  ],
  'duplicate-key': [
    facts => `"${named(facts)}" is here for the second time`,
    'Keep one. Are both needed? Put them below each other, each with a hyphen before it.',
  ],
  'several-documents': ['I read no further than this line', 'Take this line away.'],
  tab: [
    'this line starts with a tab, and this takes spaces',
    'Take the tab away, and press the space bar twice.',
  ],
  'invisible-character': [
    'there is a sign here that you cannot see',
    'Take it away and type this bit again. Such a sign often comes along with pasted text.',
  ],
  'unclosed-quote': [
    'this quote is not closed',
    ({ better }) =>
      better?.includes(`"'`)
        ? `Put quotes round the whole:\n  ${better}`
        : better
          ? `Put one at the end too:\n  ${better}`
          : 'Put one at the end too.',
  ],
  'text-after-quote': [
    'there is more text after the quote',
    typing('Put other quotes round the whole', 'You can choose \' or ".'),
  ],
  'curly-quotes': ['these quotes are curly, and this takes straight ones', typing('Type straight quotes')],
  backslash: [
    'a \\ has a meaning of its own between these quotes',
    typing('Use single quotes', "So a ' before it and a ' after it."),
  ],
  'unclosed-bracket': [
    'this bracket is not closed',
    typing('Close it', 'Or put each word on a line of its own, with a hyphen before it.'),
  ],
  'colon-in-value': [
    'there is a colon in this sentence, so I cannot read the rest',
    typing('Put quotes round the sentence'),
  ],
  'dash-in-value': [
    'there is a hyphen after the colon',
    ({ key, better }) =>
      better
        ? `Put the hyphen on the next line:\n  ${key}:\n    ${better}`
        : 'Put the hyphen on the next line.',
  ],
  'special-start': [facts => `a text cannot start with ${signOf(facts)} here`, typing('Put quotes round it')],
  bullet: ['I do not know this sign for a list', typing('Use a hyphen and a space')],
  'no-space': [
    ({ character }) =>
      character === '-' ? 'this hyphen takes a space after it' : 'this colon takes a space after it',
    typing('Put a space between'),
  ],
  'no-colon': ['the name of a field takes a colon after it', typing('Type it like this')],
  'stray-text': [
    'I cannot see which field this text belongs to',
    ({ better, paragraph }) =>
      better
        ? `Is it a note? Then put a # before it:\n  ${better}`
        : paragraph
          ? 'Is it ordinary text? Then put it below the fields, after the last three hyphens.'
          : 'Does it belong to the line above? Then put two spaces before it.',
  ],
  indentation: [
    'this line does not start right below the others',
    ({ spaces }) =>
      spaces === undefined
        ? 'Put it right below the lines that it belongs to.'
        : spaces === 0
          ? 'Take away the spaces at its start.'
          : `Put exactly ${spaces} spaces before it.`,
  ],
  yaml: [
    'I cannot read this line',
    typing('Put quotes round the text', 'Or see whether there is a bracket or colon too many.'),
  ],
};
