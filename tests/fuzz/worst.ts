/** Fills a file with this many bytes of what costs most to read, to judge or to tell. */
type Filling = (size: number) => string;

const repeated =
  (piece: string): Filling =>
  size =>
    piece.repeat(Math.floor(size / piece.length));

/** Pieces with their own number, up to a size. */
const counted =
  (piece: (number: number) => string): Filling =>
  size => {
    const pieces: string[] = [];
    for (let [number, left] = [0, size]; left > 0; number += 1) {
      const next = piece(number);
      left -= next.length;
      if (left >= 0) pieces.push(next);
    }
    return pieces.join('');
  };

const inside = (before: string, filling: Filling, after: string): Filling => {
  const around = before.length + after.length;
  return size => before + filling(size - around) + after;
};

const fields = (filling: Filling): Filling => inside('---\nnaam: Wim\n', filling, '\n---\n');
/** With a link that leads nowhere, so that the text is looked at closely. */
const body = (filling: Filling): Filling => inside('---\nnaam: Wim\n---\n\n[weg](weg.md)\n\n', filling, '\n');
const half =
  (first: Filling, second: Filling): Filling =>
  size =>
    first(size / 2) + second(size / 2);

/** A number that passes the eleven test of a citizen service number, by its first eight digits. */
function bsn(number: number): string {
  for (let first = 10_000_000 + number * 7; ; first += 1) {
    const sum = [...String(first)].reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
    if (sum % 11 < 10) return `${first}${sum % 11}`;
  }
}

const digits = (number: number, length: number): string => String(number).padStart(length, '0');

/** What fields are filled with. */
const inFields: Record<string, Filling> = {
  'one key, again and again': repeated('a: b\n'),
  'two long words on two lines': size =>
    `talenten: ${'a'.repeat(60_000)}\n  ${'b'.repeat(Math.min(60_000, size - 60_020))}`,
  'keys that are all unknown': counted(number => `veld${number}: x\n`),
  'names of fields with a slip': counted(number => `talnten${number % 7}: x${number}\n`),
  aliases: inside('talenten:\n', repeated('- *a\n'), ''),
  'aliases in a row': inside('talenten: [', repeated('*a,'), ']'),
  anchors: counted(number => `a${number}: &a${number} x\n`),
  'an anchor told of again and again': inside('a: &a [x]\n', repeated('b: *a\n'), ''),
  tags: repeated('- !!str x\n'),
  'tags on fields': counted(number => `a${number}: !!js x\n`),
  'merge keys': inside('a: &a {b: c}\nd:\n', repeated('  <<: *a\n'), ''),
  'question marks': repeated('? a\n'),
  'open double quotes': counted(number => `a${number}: "x\n`),
  'open single quotes': counted(number => `a${number}: 'x\n`),
  'open curly quotes': counted(number => `a${number}: “x\n`),
  'quotes within quotes': inside('rol: "', repeated('\\"'), '"'),
  'one open quote above much': inside(
    'rol: "x\n',
    counted(number => `a${number}: b\n`),
    '',
  ),
  'brackets in brackets': inside('talenten: ', half(repeated('['), repeated(']')), ''),
  'open brackets': inside('talenten: ', repeated('['), ''),
  'open brackets, a line each': repeated('a: [\n'),
  'braces in braces': inside('talenten: ', half(repeated('{a: '), repeated('}')), ''),
  'open braces': inside('talenten: ', repeated('{'), ''),
  'hyphens behind each other': repeated('- '),
  'hyphens, deeper and deeper': counted(number => `${' '.repeat(number)}-\n`),
  'fields, deeper and deeper': counted(number => `${' '.repeat(number)}a:\n`),
  'block marks': repeated('> '),
  documents: repeated('\n---\n'),
  'ends of documents': repeated('...\n'),
  'a line without end': inside('rol: ', repeated('x'), ''),
  'a line of words': inside('rol: ', repeated('de tuin '), ''),
  'a line of colons': inside('rol: ', repeated('a: '), ''),
  'a line of hashes': inside('rol: ', repeated(' #'), ''),
  'a name without end': repeated('x'),
  'spaces only': repeated(' '),
  'tabs only': repeated('\t'),
  'blank lines': repeated('\n'),
  'blank lines with spaces': repeated('   \n'),
  'lines that are a comment': repeated('# x\n'),
  'many items': inside('talenten:\n', repeated('- x\n'), ''),
  'many items that differ': inside(
    'talenten:\n',
    counted(number => `- talent ${number}\n`),
    '',
  ),
  'many items in a row': inside('talenten: [', repeated('x,'), ']'),
  'empty items': inside('talenten:\n', repeated('-\n'), ''),
  'empty maps': inside('talenten:\n', repeated('- {}\n'), ''),
  'items that are maps': inside('rol:\n', repeated('- a: b\n'), ''),
  'a text of many lines': inside('rol: |\n', repeated('  x\n'), ''),
  'a folded text of many lines': inside('rol: >\n', repeated('  x\n'), ''),
  'a text that goes on': inside('rol: x\n', repeated('  x\n'), ''),
  'lines with tabs': repeated('\ta: b\n'),
  'lines without a space': counted(number => `a${number}:b\n`),
  'lines without a colon': counted(number => `a${number} = b\n`),
  'lines with another bullet': repeated('• x\n'),
  'lines with a long dash': repeated('– x\n'),
  'stray lines': counted(number => `zomaar een zin ${number}\n`),
  'percent signs': repeated('%a\n'),
  'at signs': repeated('a: @b\n'),
  backslashes: inside('rol: "', repeated('\\q'), '"'),
  'escapes that are sound': inside('rol: "', repeated('\\x41'), '"'),
  'signs that nobody sees': inside('rol: ', repeated('a\u200b'), ''),
  'marks on one letter': inside('rol: a', repeated('\u0301'), ''),
  'signs of four bytes': inside('rol: ', repeated('🌱'), ''),
  'commas, and nothing between': inside('talenten: ', repeated(','), ''),
  'references that lead nowhere': inside(
    'partner:\n',
    counted(number => `- nergens-${number}\n`),
    '',
  ),
  'one reference that leads nowhere': inside('partner:\n', repeated('- nergens\n'), ''),
  'references without a kind': inside(
    'rol:\n',
    counted(number => `- a/b${number}\n`),
    '',
  ),
  'own fields': counted(number => `x_${number}: a\n`),
  'finding after finding accepted': inside('bewust_zo:\n', repeated('- regel: velden\n  reden: zo\n'), ''),
  'dates in words': inside('talenten:\n', repeated('- 12 maart 2026\n'), ''),
};

/** What the text below is filled with. */
const inBody: Record<string, Filling> = {
  'one link that leads nowhere': repeated('[a](b.md) '),
  'one link, a line each': repeated('[a](b.md)\n\n'),
  'links that lead nowhere': counted(number => `[a](b${number}.md) `),
  'links to headings': counted(number => `[a](wim.md#kop-${number}) `),
  'links without an end': repeated('[a](b'),
  'links with an open title': repeated('[a](b "'),
  'links in links': half(repeated('['), repeated('](a)')),
  'open brackets': repeated('['),
  'open images': repeated('!['),
  'brackets with brackets': repeated('[]'),
  'brackets, half open': repeated('[a'),
  'brackets back': repeated(']'),
  'brackets and parentheses': repeated('[a]('),
  'parentheses in a link': inside('[a](', repeated('('), ')'),
  'definitions of links': counted(number => `[a${number}]: b${number}.md\n`),
  'one definition': repeated('[a]: b\n'),
  'definitions without an end': repeated('[a]:\n'),
  'definitions, used': half(
    counted(number => `[a${number}]: b.md\n`),
    counted(number => `[a${number}]\n`),
  ),
  footnotes: counted(number => `[^${number}] [^${number}]: x\n`),
  stars: repeated('*'),
  'stars around a letter': repeated('*a'),
  'stars and letters': repeated('a**b'),
  'stars and lines': repeated('*a _b '),
  underscores: repeated('_a'),
  tildes: repeated('~a'),
  backticks: repeated('`'),
  'backticks around a letter': repeated('`a'),
  'backticks in rows that grow': counted(number => `a${'`'.repeat(number)}`),
  'open blocks of code': repeated('```\n'),
  'blocks of code with waves': repeated('~~~a\n'),
  quotes: repeated('>'),
  'quotes with spaces': repeated('> '),
  'quotes, a line each': repeated('> a\n'),
  'quotes, deeper and deeper': counted(number => `${'>'.repeat(number % 19)} a\n`),
  'lists in lists': repeated('- '),
  'lists, deeper and deeper': counted(number => `${' '.repeat(number % 98)}- a\n`),
  'many items': repeated('- a\n'),
  'many items with blank lines': repeated('- a\n\n'),
  'many numbers': counted(number => `${number}. a\n`),
  'tasks in items': repeated('- [ ] a\n'),
  'rows of a table': inside('|a|b|\n|-|-|\n', repeated('|a|b|\n'), ''),
  'columns of a table': inside('', half(repeated('|a'), inside('|\n', repeated('|-'), '|\n')), ''),
  'bars only': repeated('|'),
  'bars and hyphens': repeated('|-'),
  'tags of html': repeated('<a>'),
  'open tags': repeated('<a '),
  'open angles': repeated('<'),
  'tags with attributes': counted(number => `<a href="b${number}">`),
  'tags with much in them': inside('<a ', repeated('b="c" '), '>'),
  'open comments': repeated('<!--'),
  comments: repeated('<!-- a -->'),
  'data of xml': repeated('<![CDATA['),
  addresses: counted(number => `https://a${number}.nl/ `),
  'addresses without an end': inside('https://', repeated('a.'), ''),
  'dots and ats': repeated('a@'),
  'dots behind each other': inside('www.', repeated('a.'), ''),
  entities: repeated('&amp;'),
  'open entities': repeated('&a'),
  headings: counted(number => `## Kop ${number}\n\n`),
  'one heading': repeated('## Kop\n\n'),
  'headings underlined': repeated('a\n=\n'),
  'hashes on one line': inside('## ', repeated('#'), ''),
  'hashes with spaces': inside('## ', repeated(' #'), ''),
  'lines under each other': repeated('a\n'),
  'lines that break': repeated('a  \n'),
  backslashes: repeated('\\'),
  'backslashes and brackets': repeated('\\['),
  'lines of hyphens': repeated('---\n'),
  'spaces only': repeated(' '),
  'a letter among spaces': inside('a', repeated(' '), 'b'),
  'tabs only': repeated('\t'),
  'blank lines': repeated('\n'),
  'blank lines with spaces': repeated(' \n'),
  'one word without end': repeated('x'),
  'digits without end': repeated('1'),
  'digits with spaces': repeated('1 '),
  'zeros without end': repeated('0'),
  'zeros with hyphens': repeated('06-'),
  'citizen service numbers': counted(number => `${bsn(number)} `),
  'one citizen service number': repeated('111222333 '),
  'telephone numbers': counted(number => `06-${digits(number + 12_345_678, 8)} `),
  'telephone numbers abroad': counted(number => `+31 6 ${digits(number + 12_345_678, 8)}\n`),
  'telephone numbers that are none': repeated('0612345679999 '),
  'e-mail addresses': counted(number => `wim${number}@tuin.nl `),
  'one e-mail address': repeated('wim@tuin.nl '),
  'bank accounts': repeated('NL91ABNA0417164300 '),
  'bank accounts that are none': repeated('NL00 AAAA 0000 0000 00 '),
  'dates of birth': counted(number => `geboren 12-3-19${digits(number % 100, 2)} `),
  'house addresses': counted(number => `Dorpsstraat ${number}, 1234 AB `),
  'codes of an alarm': counted(number => `pincode ${digits(number % 10_000, 4)} `),
  'words of a code, without any': repeated('pincode alarm wifi '),
  'passwords of a network': counted(number => `wifi wachtwoord: Tuin${number}x `),
  'capitals with spaces': repeated('A '),
  'capitals with dots': repeated('A.'),
  'words with capitals': repeated('Wim Jansen '),
  'signs of another direction': repeated('\u202ea'),
  'marks on one letter': inside('a', repeated('\u0301'), ''),
  'signs of four bytes': repeated('🌱'),
  'marks of a conflict': repeated('<<<<<<< a\n'),
  'merges that are both there': half(repeated('<<<<<<< a\n'), repeated('>>>>>>> b\n')),
};

/** What no fence is around. */
const bare: Record<string, Filling> = {
  nothing: () => '',
  'hyphens only': repeated('-'),
  'lines of three hyphens': repeated('---\n'),
  'a fence with spaces': inside('---', repeated(' '), '\n'),
  'blank lines before a fence': inside('', repeated('\n'), '---\nnaam: Wim\n---\n'),
  'fields without a fence': counted(number => `veld${number}: x\n`),
  'text without a fence': repeated('zomaar een zin. '),
  'almost fences': inside('---\n', repeated('--\n'), ''),
  'fields without an end': inside(
    '---\n',
    counted(number => `veld${number}: x\n`),
    '',
  ),
  'zero bytes': repeated('\0'),
  'signs for what is no text': repeated('\ufffd'),
  'other line ends': repeated('a\r'),
};

/** The worst that somebody could put in one file, by name: a record filled with it to a size. */
export const worst: ReadonlyMap<string, Filling> = new Map([
  ...Object.entries(inFields).map(([name, filling]) => [`fields: ${name}`, fields(filling)] as const),
  ...Object.entries(inBody).map(([name, filling]) => [`text: ${name}`, body(filling)] as const),
  ...Object.entries(bare).map(([name, filling]) => [`file: ${name}`, filling] as const),
]);
