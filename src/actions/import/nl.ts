import type { ListKind } from '../../core/importing/column-words.ts';
import type { ImportTexts } from './words.ts';

const many: Record<ListKind, readonly [one: string, more: string]> = {
  people: ['persoon', 'mensen'],
  partners: ['partner', 'partners'],
  roles: ['rol', 'rollen'],
};

export const nl: ImportTexts = {
  name: 'lees-in',
  title: 'lijst inlezen',
  summary: 'lees een lijst in met mensen, partners of rollen',
  description:
    'Leest een lijst uit Excel of een csv-bestand in. Je ziet eerst wat ik lees. Wie er al is, komt er niet nog een keer bij.',
  arguments: { file: 'het bestand met de lijst (.xlsx of .csv)' },
  options: {
    as: 'wat er op elke rij staat: mensen, partners of rollen',
    map: 'wat er in een kolom staat, zoals Mobiel=telefoon; mag vaker',
    sheet: 'welk blad, als het er meer zijn',
    rows: 'alleen deze rijen, zoals 4-20',
    who: 'wie het is op een rij, zoals 12=jan-de-vries; mag vaker',
  },
  examples: [
    ['initiatief lees-in contacten.xlsx', 'kijk eerst wat ik lees, en zeg dan ja'],
    [
      'initiatief lees-in leden.csv --als mensen --kolom Naam=naam --kolom Mobiel=telefoon',
      'in één keer, alleen deze kolommen',
    ],
    ['initiatief lees-in leden.csv --als mensen --rijen 4-20 --proef', 'eerst zien wat er zou veranderen'],
  ],
  questions: {
    file: { label: 'Welk bestand?', hint: 'Een bestand uit Excel (.xlsx) of een csv-bestand.' },
    sheet: { label: 'Welk blad?' },
    as: { label: 'Wat staat er op elke rij?' },
    right: { label: 'Lees ik de kolommen zo goed?' },
    map: { label: 'Welke kolom is anders?', hint: 'Leeg laten: dan is het goed zo.' },
    field: { label: 'Wat staat er in die kolom?' },
    whereIsName: {
      label: 'In welke kolom staat de naam?',
      hint: 'Wijs die kolom aan. Daarna kun je er nog meer aanwijzen.',
    },
  },
  kinds: {
    people: { name: 'mensen', also: ['personen', 'persoon', 'vrijwilligers', 'leden', 'people'] },
    partners: { name: 'partners', also: ['partner', 'organisaties'] },
    roles: { name: 'rollen', also: ['rol', 'taken', 'roles'] },
  },
  fits: 'dat past bij de koppen',
  yes: 'ja, zo klopt het',
  no: 'nee, ik wijs het zelf aan',
  leaveOut: 'laat deze kolom liggen',
  obstacles: {
    'no-such-file': {
      says: 'Dat bestand vind ik niet.',
      help: 'Kijk of de naam klopt, en of je in de goede map staat.',
    },
    'no-file': {
      says: 'Dat is geen bestand dat ik kan openen.',
      help: 'Wijs het bestand zelf aan, geen map of snelkoppeling.',
    },
    'no-permission': {
      says: 'Dat bestand mag ik niet openen.',
      help: 'Staat het nog open in Excel? Sluit het daar eerst.',
    },
    password: {
      says: 'Op dat bestand zit een wachtwoord.',
      help: 'Open het in Excel, haal het wachtwoord eraf en bewaar het opnieuw.',
    },
    'old-excel': {
      says: 'Dat bestand is van een oude Excel, en die lees ik niet.',
      help: 'Open het, en bewaar het als .xlsx of als csv.',
    },
    'no-list': {
      says: 'In dat bestand zie ik geen lijst.',
      help: 'Bewaar de lijst in Excel als .xlsx of als csv, en probeer het daarmee.',
    },
    'too-large': {
      says: 'Dat bestand is me te groot: meer dan 10 MB.',
      help: 'Bewaar alleen de lijst zelf in een nieuw bestand, zonder plaatjes.',
    },
    'too-many-rows': {
      says: 'In dat bestand staan meer dan 100.000 rijen.',
      help: 'Bewaar in een nieuw bestand alleen de rijen die je nodig hebt.',
    },
    'no-rows': { says: 'In dat bestand staan geen rijen.', help: 'Kijk of je het goede bestand hebt.' },
  },
  noMapping: (why, say) => {
    if (why.reason === 'form')
      return { says: `"${why.typed}" begrijp ik niet.`, help: 'Schrijf het zo: Mobiel=telefoon' };
    if (why.reason === 'column')
      return {
        says: `Een kolom "${why.typed}" zie ik niet.`,
        help: `Deze zijn er: ${say.list(why.columns)}.`,
      };
    return {
      says: `"${why.typed}" ken ik niet.`,
      help: why.nearest
        ? `Bedoel je ${why.nearest}?`
        : 'Zeg wat erin staat, zoals naam, telefoon, email of rol.',
    };
  },
  mapForm: (columns, say) => `…=naam\nDe kolommen zijn: ${say.list(columns)}.`,
  noRows: { says: 'Die rijen begrijp ik niet.', help: 'Schrijf het zo: 4-20, of 4,7,9' },
  noSuchRow: typed => ({
    says: `Bij "${typed}" vind ik niemand op die rij.`,
    help: 'Schrijf het zo: 12=jan-de-vries',
  }),
  noSuchPerson: (typed, id) => ({
    says: `"${typed}" ken ik niet.`,
    help: `Typ de naam van iemand die er al is, of ${id}=nieuw, of ${id}=sla-over.`,
  }),
  nobodyAgreed: {
    says: 'Deze map is openbaar, en van niemand in de lijst is toestemming bekend.',
    help: 'Vraag het eerst. Zet dan in de lijst een kolom "Toestemming", met ja of de dag erin.',
  },
  wouldBeKept: file => ({
    says: `Git zou ${file} bewaren, met telefoonnummers en adressen erin.`,
    help: `Zet een regel met ${file.slice(0, file.indexOf('/') + 1)} in het bestand .gitignore. Lees de lijst dan nog een keer in.`,
  }),
  howRead: 'Zo lees ik het',
  columnsOf: ['Kolom', 'Daar staat in'],
  columns: {
    name: 'Naam',
    row: 'Rij',
    people: 'Wie',
    partner: 'Partner',
    roles: 'Rol',
    phone: 'Telefoon',
    email: 'E-mail',
  },
  soMany: (count, kind, shown, say) => {
    const [one, more] = many[kind];
    const found = `Ik vind ${say.count(count, one, more)}.`;
    return shown < count ? `${found} Dit zijn de eerste ${shown}:` : found;
  },
  whoIs: (id, name) => `Rij ${id}: is ${name} iemand die er al is?`,
  whoTyped: (flag, id, example, meant) =>
    `${flag} ${id}=${example}\nDat is: ${meant}\nOf, voor iemand nieuw: ${flag} ${id}=nieuw`,
  rowTyped: id => `rij-${id}`,
  candidate: ({ name, partner, row }, because) => {
    const where = row === undefined ? partner : `rij ${row}`;
    return `${name}${where ? `, ${where}` : ''} (${because})`;
  },
  because: {
    name: 'heet net zo',
    details: 'zelfde telefoon of e-mail',
    initial: 'zelfde voorletter en achternaam',
    'first-name': 'zelfde voornaam',
  },
  somebodyNew: 'nee, dit is iemand anders',
  skipRow: 'sla deze rij over',
  did: ({ made, filled }, say) => {
    const parts = [
      made.person > 0 ? say.count(made.person, 'persoon', 'mensen') : '',
      made.partner > 0 ? say.count(made.partner, 'partner', 'partners') : '',
      made.role > 0 ? say.count(made.role, 'rol', 'rollen') : '',
    ].filter(Boolean);
    const more = filled.size > 0 ? [`${say.count(filled.size, 'bestand', 'bestanden')} aangevuld`] : [];
    const fresh = parts.length > 0 ? [`${say.list(parts)} erbij`] : [];
    return `Een lijst ingelezen: ${[...fresh, ...more].join(', ') || 'contactgegevens aangevuld'}`;
  },
  rows: (rows, say) => {
    const sorted = rows.toSorted((one, other) => one - other);
    const more = sorted.length - 8;
    const shown = sorted.slice(0, 8).map(String);
    return `rij ${say.list(more > 0 ? [...shown, `nog ${more}`] : shown)}`;
  },
  notes: {
    'no-name': rows => `In ${rows} staat geen naam. Die sloeg ik over.`,
    total: rows => `In ${rows} staat een optelling. Die sloeg ik over.`,
    date: rows => `In ${rows} lees ik de datum niet. Die liet ik weg.`,
    'long-ago': rows => `In ${rows} staat een datum van voor 1900. Die liet ik weg.`,
    phone: rows => `In ${rows} lees ik het telefoonnummer niet. Dat liet ik weg.`,
    email: rows => `In ${rows} lees ik het e-mailadres niet. Dat liet ik weg.`,
    several: rows => `In ${rows} staan meer mensen bij elkaar. Ieder kreeg een eigen bestand.`,
    differs: rows => `Bij ${rows} stond er al iets anders. Dat liet ik zo.`,
    'no-consent': rows =>
      `Deze map is openbaar. In ${rows} staat niet dat de naam openbaar mag zijn. Die sloeg ik over.`,
    namesakes: rows => `In ${rows} staat een naam die er meer hebben. Die liet ik weg.`,
  },
  unfit: (rows, field) => `In ${rows} staat iets wat niet past bij ${field}. Dat liet ik weg.`,
  leftAlone: (columns, say) => `Deze kolommen laat ik liggen: ${say.list(columns)}.`,
  oldWindows: 'Het bestand is op een oude manier bewaard. Kijk even of letters als é en ë goed staan.',
  unknownKinds: (count, say) =>
    `Van ${say.count(count, 'partner', 'partners')} weet ik niet wat het is. Daar staat nu: overig.`,
  detailsIn: file => `Telefoonnummers en adressen staan in ${file}. Dat bestand blijft op deze computer.`,
  again: line => `Komt er een nieuwe versie van de lijst? Lees die dan zo in: ${line}`,
};
