import type { ListKind } from '../../core/importing/column-words.ts';
import type { ImportTexts } from './words.ts';

const many: Record<ListKind, readonly [one: string, more: string]> = {
  people: ['person', 'people'],
  partners: ['partner', 'partners'],
  roles: ['role', 'roles'],
};

export const en: ImportTexts = {
  name: 'import',
  title: 'import a list',
  summary: 'read in a list of people, partners or roles',
  description:
    'Reads in a list from Excel or a csv file. You see first what I read. Nobody who is there already is added again.',
  arguments: { file: 'the file with the list (.xlsx or .csv)' },
  options: {
    as: 'what each row is about: people, partners or roles',
    map: 'what a column holds, such as Mobile=phone; may be repeated',
    sheet: 'which sheet, where there are more',
    rows: 'these rows alone, such as 4-20',
    who: 'who it is on a row, such as 12=jo-field; may be repeated',
  },
  examples: [
    ['initiatief import contacts.xlsx', 'see what I read first, then say yes'],
    [
      'initiatief import members.csv --as people --map Name=name --map Mobile=phone',
      'in one go, these columns alone',
    ],
    ['initiatief import members.csv --as people --rows 4-20 --dry-run', 'first see what would change'],
  ],
  questions: {
    file: { label: 'Which file?', hint: 'A file from Excel (.xlsx) or a csv file.' },
    sheet: { label: 'Which sheet?' },
    as: { label: 'What is each row about?' },
    right: { label: 'Do I read the columns right?' },
    map: { label: 'Which column is different?', hint: 'Leave it empty when it is right like this.' },
    field: { label: 'What does that column hold?' },
    whereIsName: {
      label: 'Which column has the name?',
      hint: 'Choose that column. After that you can choose others.',
    },
  },
  kinds: {
    people: { name: 'people', also: ['person', 'volunteers', 'members'] },
    partners: { name: 'partners', also: ['partner', 'organisations'] },
    roles: { name: 'roles', also: ['role', 'tasks'] },
  },
  fits: 'that fits the headings',
  yes: 'yes, that is right',
  no: 'no, I will say it myself',
  leaveOut: 'leave this column alone',
  obstacles: {
    'no-such-file': {
      says: 'I cannot find that file.',
      help: 'Check its name, and whether you are in the right folder.',
    },
    'no-file': {
      says: 'That is no file that I can open.',
      help: 'Name the file itself, not a folder or a shortcut.',
    },
    'no-permission': {
      says: 'I may not open that file.',
      help: 'Is it still open in Excel? Close it there first.',
    },
    password: {
      says: 'That file has a password.',
      help: 'Open it in Excel, take the password off and save it again.',
    },
    'old-excel': {
      says: 'That file is from an old Excel, which I cannot read.',
      help: 'Open it, and save it as .xlsx or as csv.',
    },
    'no-list': {
      says: 'I see no list in that file.',
      help: 'Save the list in Excel as .xlsx or as csv, and try that file.',
    },
    'too-large': {
      says: 'That file is too large for me: more than 10 MB.',
      help: 'Save the list alone in a new file, without pictures.',
    },
    'too-many-rows': {
      says: 'That file has more than 100,000 rows.',
      help: 'Save only the rows you need in a new file.',
    },
    'no-rows': { says: 'That file has no rows.', help: 'Check whether it is the right file.' },
  },
  noMapping: (why, say) => {
    if (why.reason === 'form')
      return { says: `I do not understand "${why.typed}".`, help: 'Write it like this: Mobile=phone' };
    if (why.reason === 'column')
      return { says: `I see no column "${why.typed}".`, help: `There are: ${say.list(why.columns)}.` };
    return {
      says: `I do not know "${why.typed}".`,
      help: why.nearest
        ? `Do you mean ${why.nearest}?`
        : 'Say what it holds, such as name, phone, email or role.',
    };
  },
  mapForm: (columns, say) => `…=name\nThe columns are: ${say.list(columns)}.`,
  noRows: { says: 'I do not understand those rows.', help: 'Write it like this: 4-20, or 4,7,9' },
  noSuchRow: typed => ({
    says: `With "${typed}" I find nobody on that row.`,
    help: 'Write it like this: 12=jo-field',
  }),
  noSuchPerson: (typed, id) => ({
    says: `I do not know "${typed}".`,
    help: `Type the name of somebody who is there, or ${id}=new, or ${id}=skip.`,
  }),
  nobodyAgreed: {
    says: 'These records are public, and consent is known of nobody in the list.',
    help: 'Ask first. Then put a column "Consent" in the list, with yes or the day in it.',
  },
  wouldBeKept: file => ({
    says: `Git would keep ${file}, with telephone numbers and addresses in it.`,
    help: `Put a line with ${file.slice(0, file.indexOf('/') + 1)} in the file .gitignore. Then read in the list once more.`,
  }),
  howRead: 'This is how I read it',
  columnsOf: ['Column', 'What it holds'],
  columns: {
    name: 'Name',
    row: 'Row',
    people: 'Who',
    partner: 'Partner',
    roles: 'Role',
    phone: 'Phone',
    email: 'Email',
  },
  soMany: (count, kind, shown, say) => {
    const [one, more] = many[kind];
    const found = `I find ${say.count(count, one, more)}.`;
    return shown < count ? `${found} These are the first ${shown}:` : found;
  },
  whoIs: (id, name) => `Row ${id}: is ${name} somebody who is there already?`,
  whoTyped: (flag, id, example, meant) =>
    `${flag} ${id}=${example}\nThat is: ${meant}\nOr, for somebody new: ${flag} ${id}=new`,
  rowTyped: id => `row-${id}`,
  candidate: ({ name, partner, row }, because) => {
    const where = row === undefined ? partner : `row ${row}`;
    return `${name}${where ? `, ${where}` : ''} (${because})`;
  },
  because: {
    name: 'the same name',
    details: 'the same phone or email',
    initial: 'the same initial and family name',
    'first-name': 'the same first name',
  },
  somebodyNew: 'no, this is somebody else',
  skipRow: 'pass over this row',
  did: ({ made, filled }, say) => {
    const parts = [
      made.person > 0 ? say.count(made.person, 'person', 'people') : '',
      made.partner > 0 ? say.count(made.partner, 'partner', 'partners') : '',
      made.role > 0 ? say.count(made.role, 'role', 'roles') : '',
    ].filter(Boolean);
    const more = filled.size > 0 ? [`${say.count(filled.size, 'file', 'files')} added to`] : [];
    const fresh = parts.length > 0 ? [`${say.list(parts)} added`] : [];
    return `Read in a list: ${[...fresh, ...more].join(', ') || 'contact details added'}`;
  },
  rows: (rows, say) => {
    const sorted = rows.toSorted((one, other) => one - other);
    const more = sorted.length - 8;
    const shown = sorted.slice(0, 8).map(String);
    return `row ${say.list(more > 0 ? [...shown, `${more} more`] : shown)}`;
  },
  notes: {
    'no-name': rows => `In ${rows} there is no name. I passed over it.`,
    total: rows => `In ${rows} there is a total. I passed over it.`,
    date: rows => `In ${rows} I cannot read the date. I left it out.`,
    'long-ago': rows => `In ${rows} there is a date before 1900. I left it out.`,
    phone: rows => `In ${rows} I cannot read the telephone number. I left it out.`,
    email: rows => `In ${rows} I cannot read the email address. I left it out.`,
    several: rows => `In ${rows} there are more people together. Each got a file.`,
    differs: rows => `For ${rows} something else was there already. I left it as it is.`,
    'no-consent': rows =>
      `These records are public. In ${rows} there is no consent for the name. I passed over it.`,
    namesakes: rows => `In ${rows} there is a name that more have. I left it out.`,
  },
  unfit: (rows, field) => `In ${rows} there is something that does not fit ${field}. I left it out.`,
  leftAlone: (columns, say) => `I leave these columns alone: ${say.list(columns)}.`,
  oldWindows: 'The file was saved in an old way. Check whether letters such as é and ë are right.',
  unknownKinds: (count, say) =>
    `Of ${say.count(count, 'partner', 'partners')} I do not know what kind it is. It says: other.`,
  detailsIn: file => `Telephone numbers and addresses are in ${file}. That file stays on this computer.`,
  again: line => `Is there a new version of the list? Then read it in like this: ${line}`,
};
