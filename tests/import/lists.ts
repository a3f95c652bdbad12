import writeExcelFile from 'write-excel-file/node';

/** A list as somebody has it: what it is, its bytes, and what is typed for it beside the columns. */
export interface List {
  name: string;
  file: string;
  language: 'nl' | 'en';
  typed: readonly string[];
  bytes(): Buffer | Promise<Buffer>;
}

type Cell = Record<string, unknown> | string | number | null;

const day = (year: number, month: number, date: number): Cell => ({
  value: new Date(Date.UTC(year, month - 1, date)),
  type: Date,
  format: 'dd-mm-yyyy',
});

/** Cells that are one over so many columns or rows. */
const wide = (value: string, columnSpan: number): Cell => ({ value, columnSpan });
const tall = (value: string, rowSpan: number): Cell => ({ value, rowSpan });

export function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<Buffer> {
  const cells = (rows: readonly (readonly Cell[])[]): unknown[][] =>
    rows.map(row => row.map(cell => (typeof cell === 'object' ? cell : { value: cell })));
  const all = Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: cells(rows) }));
  return writeExcelFile(all as never).toBuffer() as Promise<Buffer>;
}

const lines = (...rows: string[]): string => `${rows.join('\r\n')}\r\n`;

/** UTF-16 with its mark, as Excel writes `Unicode-tekst`. */
const wideText = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

export const lists: readonly List[] = [
  {
    name: 'a title, numbers without their zero, days and a total',
    file: 'vrijwilligers.xlsx',
    language: 'nl',
    typed: ['--als', 'mensen'],
    bytes: () =>
      workbook({
        Leden: [
          [wide('Vrijwilligers van de Buurtkamer', 5)],
          [],
          ['Naam', 'Mobiel', 'E-mailadres', 'Actief sinds', 'Contributie'],
          ['Jan de Vries', 612345678, 'jan@voorbeeld.nl', day(2024, 3, 1), 25],
          ['Mevr. T. Bos', 31687654321, null, day(2023, 11, 15), 25],
          [],
          ['Naam', 'Mobiel', 'E-mailadres', 'Actief sinds', 'Contributie'],
          ['Ans Visser', '071 - 123 45 67', 'geen', null, null],
          ['Totaal', null, null, null, 50],
        ],
      }),
  },
  {
    name: 'two rows of headings, and a second sheet',
    file: 'contacten.xlsx',
    language: 'nl',
    typed: ['--als', 'mensen', '--blad', 'Nu'],
    bytes: () =>
      workbook({
        Nu: [
          [tall('Naam', 2), wide('Bereikbaar', 2), null, tall('Organisatie', 2)],
          [null, 'Telefoon', 'E-mail', null],
          ['Mo Ali', '06-11112222', 'mo@voorbeeld.nl', 'Zorghuis De Es'],
          ['Kim Vos', '06-33334444', '', 'Gemeente Eikendam'],
        ],
        Oud: [['Naam'], ['Piet Oudman']],
      }),
  },
  {
    name: 'cells that are one over more rows, and what looks like a formula',
    file: 'werkgroepen.xlsx',
    language: 'nl',
    typed: ['--als', 'mensen'],
    bytes: () =>
      workbook({
        Blad1: [
          ['Werkgroep', 'Wie', 'Afdeling'],
          [tall('Tuin', 3), 'Cor Hagen', '=1+1'],
          [null, 'Tess Bos', '+31'],
          [null, 'Mo Ali', '@team'],
          ['Keuken', 'Tess Bos', null],
        ],
      }),
  },
  {
    name: 'names and addresses in parts, saved the old way of Windows',
    file: 'ledenlijst.csv',
    language: 'nl',
    typed: ['--als', 'mensen'],
    bytes: () =>
      Buffer.from(
        lines(
          'Lidnr;Voornaam;Tussenv.;Achternaam;Straat;Huisnr;Postcode;Plaats;Tel. thuis;Mobiel',
          '12;René;van der;Zande;Dorpsstraat;12;2251 AB;Voorschoten;071-1234567;0612345678',
          '13;Zoë;;Jansen;Kerkpad;3a;2251 CD;Voorschoten;;06 87 65 43 22',
          '14;;;;;;;;;',
        ),
        'latin1',
      ),
  },
  {
    name: 'tabs, and two bytes for each letter',
    file: 'export.csv',
    language: 'nl',
    typed: ['--als', 'partners'],
    bytes: () =>
      wideText(
        lines(
          'Organisatie\tContactpersoon\tTelefoon\tWebsite\tSinds',
          'Stichting De Brug\tŁucja Nowak\t0612349876\thttps://debrug.example\t2025',
          'Gemeente Eikendam\tKim Vos, Mo Ali\t\t\tmaart 2024',
          'De Zonnebloem\t\t\t\t',
        ),
      ),
  },
  {
    name: 'several people in one cell',
    file: 'stellen.csv',
    language: 'nl',
    typed: ['--als', 'mensen'],
    bytes: () =>
      Buffer.from(
        `\ufeff${lines(
          'sep=,',
          'Naam,Telefoon,E-mail,Rol',
          '"Jan en Marie de Vries","06-11111111 / 06-22222222",devries@voorbeeld.nl,Koken',
          '"Mo Ali\nKim Vos",,"mo@voorbeeld.nl, kim@voorbeeld.nl","Tuin; Koken"',
          '"Bakker, Piet",071-7654321,piet@voorbeeld.nl,',
        )}`,
      ),
  },
  {
    name: 'days as people and spreadsheets write them, also before 1900',
    file: 'dagen.xlsx',
    language: 'nl',
    typed: ['--als', 'mensen'],
    bytes: () =>
      workbook({
        Blad1: [
          ['Naam', 'Sinds', 'Telefoon'],
          ['Een Oud', '12-3-1875', '6,12E+08'],
          ['Twee Getal', 45352, 'zie app'],
          ['Drie Kort', '1-3-98', null],
          ['Vier Maand', 'maart 2024', null],
          ['Vijf Vaag', 'een tijdje', null],
          ['Zes Jaar', 2019, null],
        ],
      }),
  },
  {
    name: 'an English list',
    file: 'members.csv',
    language: 'en',
    typed: ['--as', 'people'],
    bytes: () =>
      Buffer.from(
        lines(
          'First name,Surname,Mobile number,Email address,Organisation,Role,Member since,Notes',
          'Jo,Field,7700900123,jo@example.org,Hill Parish Council,Treasurer,1 March 2024,"likes ""tea"", no sugar"',
          'Ali,O’Brien,07700 900456,,,"Treasurer, Cook",2023,',
          'Total,,2,,,,,',
        ),
      ),
  },
];

const nl = {
  'initiatief.yaml': 'taal: nl\nnaam: De Buurtkamer\n',
  '.gitignore': 'prive/\n',
  'personen/cor-hagen.md': '---\nnaam: Cor Hagen\n# Al jaren.\nsinds: 2019\n---\n',
  'personen/tess-bos.md': '---\nnaam: Tess Bos\n---\n',
  'personen/ans-visser.md': '---\nnaam: Ans Visser\n---\n',
  'partners/zorghuis-de-es.md': '---\nnaam: Zorghuis De Es\nsoort: zorginstelling\n---\n',
  'rollen/tuin.md': '---\nnaam: Tuin\n# Liever met z’n drieën.\nwie: cor-hagen # trekt\nminimaal: 3\n---\n',
  'prive/contacten.yaml': '# bellen na zes\ntess-bos:\n  telefoon: 06-87654321 # niet op zondag\n',
};

const en = {
  'initiatief.yaml': 'language: en\nname: The Hall\n',
  '.gitignore': 'private/\n',
  'people/ali-obrien.md': "---\nname: Ali O'Brien\n---\n",
};

/** What is there before a list is read in. */
export const before: Record<'nl' | 'en', Readonly<Record<string, string>>> = {
  nl,
  en,
};
