import type { Mutation } from './fields.ts';

type Change = readonly [from: string | RegExp, to: string];

const a = (name: string): string => `afspraken/${name}.md`;
const plek = a('2026-02-12-een-plek-zoeken');
const water = a('2026-04-02-regenwater-van-het-dak');
const school = a('2026-04-14-schooltuin');
const tap = a('2026-06-04-watertappunt');
const weekly = a('2026-05-21-elke-week-eten');
const fortnightly = a('2026-07-16-om-de-week-eten');
const settings = 'initiatief.yaml';
const cor = 'personen/cor-hagenaars.md';
const samuel = 'personen/samuel-tesfay.md';
const marijke = 'personen/marijke-van-dongen.md';
const geke = 'personen/geke-postma.md';
const municipality = 'partners/gemeente-hovendrecht.md';
const gardeners = 'partners/tuingroep-lindewijk.md';
const primary = 'partners/basisschool-het-wilgenrad.md';
const fund = 'partners/hovendrechts-burgerfonds.md';
const start = 'evaluaties/2026-02-12-startavond.md';
const halfway = 'evaluaties/2026-07-09-halverwege-het-seizoen.md';
const planned = 'evaluaties/2026-09-17-grond-en-schooltuin.md';
const kitchen = 'verslagen/2026-01-22-keukentafel.md';
const june = 'verslagen/2026-06-04-kerngroep.md';
const august = 'verslagen/2026-08-27-kerngroep.md';
const chair = 'rollen/voorzitter.md';
const garden = 'rollen/moestuin.md';
const bank = 'rollen/bankrekening.md';
const secretary = 'rollen/secretaris.md';
const table = 'rollen/eettafel.md';

/** For each condition of each rule: an edit of the example, and all that is found then and was not before. */
export function conditionMutations(read: (path: string) => string): Mutation[] {
  const mutations: Mutation[] = [];
  let rule = '';
  const of = (id: string): void => {
    rule = id;
  };
  const files = (name: string, changed: Record<string, string | undefined>, ...expected: string[]): void => {
    mutations.push({ name: `${rule}: ${name}`, files: changed, expected });
  };
  const changed = (path: string, ...changes: readonly Change[]): string =>
    changes.reduce((text, [from, to]) => {
      const next = text.replace(from, to);
      if (next === text) throw new Error(`${path} has no ${from}`);
      return next;
    }, read(path));
  const edit = (name: string, path: string, changes: readonly Change[], ...expected: string[]): void =>
    files(name, { [path]: changed(path, ...changes) }, ...expected);

  of('readable');
  const naam: Change = ['naam: Moestuin', ''];
  edit('a colon', garden, [[naam[0], 'naam: Moestuin: de bakken']], `readable colon-in-value ${garden}`);
  edit('an at sign', garden, [[naam[0], 'naam: @moestuin']], `readable special-start ${garden}`);
  edit('a tab', garden, [['  - groente kweken', '\t- groente kweken']], `readable tab ${garden}`);
  edit(
    'a quote without its end',
    garden,
    [[naam[0], 'naam: "Moestuin']],
    `readable unclosed-quote ${garden}`,
  );
  edit('text behind a quote', garden, [[naam[0], 'naam: "Moe"stuin']], `readable text-after-quote ${garden}`);
  edit(
    'a bracket without its end',
    garden,
    [[naam[0], 'naam: [Moestuin']],
    `readable unclosed-bracket ${garden}`,
  );
  edit('curly quotes', garden, [[naam[0], 'naam: “Moestuin: tuin”']], `readable curly-quotes ${garden}`);
  edit('no space after the colon', garden, [[naam[0], 'naam:Moestuin']], `readable no-space ${garden}`);
  edit('a line without a field', garden, [[naam[0], 'naam Moestuin']], `readable stray-text ${garden}`);
  edit(
    'a deeper line',
    garden,
    [[naam[0], 'naam: Moestuin\n   soort: rol']],
    `readable indentation ${garden}`,
  );
  edit('an anchor', garden, [[naam[0], 'naam: &a Moestuin']], `readable anchor ${garden}`);
  edit('an alias', garden, [[naam[0], 'naam: *a']], `readable alias ${garden}`);
  edit('a tag', garden, [[naam[0], 'naam: !!str Moestuin']], `readable tag ${garden}`);
  edit(
    'a field twice',
    garden,
    [[naam[0], 'naam: Moestuin\nnaam: Tuin']],
    `readable duplicate-key ${garden}`,
  );
  edit('a NUL byte', garden, [[naam[0], 'naam: Moes\0tuin']], `readable nul-byte ${garden}`);
  edit(
    'a control character',
    garden,
    [[naam[0], 'naam: Moes\u0007tuin']],
    `readable invisible-character ${garden}`,
  );
  edit('no head', garden, [['---\n', '']], `readable no-front-matter ${garden}`);
  edit('text before the head', garden, [['---\n', 'Tuin\n---\n']], `readable text-before-fence ${garden}`);
  edit('four dashes', garden, [['---\n', '----\n']], `readable opening-fence ${garden}`);
  edit(
    'four dashes, and a colon below them',
    garden,
    [
      ['---\n', '----\n'],
      [naam[0], 'naam: Moestuin: de bakken'],
    ],
    `readable opening-fence ${garden}`,
    `readable colon-in-value ${garden}`,
  );
  edit('a name in braces', garden, [[naam[0], 'naam: {naam}']], `readable special-start ${garden}`);
  edit('a language behind the dashes', garden, [['---\n', '---js\n']], `readable fence-language ${garden}`);
  edit('no end of the head', garden, [['\n---\n', '\n']], `readable no-closing-fence ${garden}`);
  edit('four dashes at the end', garden, [['\n---\n', '\n----\n']], `readable closing-fence ${garden}`);
  edit(
    'two versions',
    garden,
    [[naam[0], '<<<<<<< A\nnaam: A\n=======\nnaam: B\n>>>>>>> B']],
    `readable merge-conflict ${garden}`,
  );
  files('empty, and counted on', { [june]: '' }, `readable empty ${june}`);
  files('a head without fields', { [garden]: '---\n- a\n---\n' }, `readable no-fields ${garden}`);
  edit('very deep', garden, [[naam[0], `naam: ${'['.repeat(500)}`]], `readable too-deep ${garden}`);

  of('empty-note');
  files('a new note', { 'rollen/Naamloos.md': '' }, 'empty-note rollen/Naamloos.md');
  files('nobody counts on it', { [garden]: '' }, `empty-note ${garden}`);

  of('schema');
  edit(
    'neither partner nor person',
    tap,
    [['  - partner: gemeente-hovendrecht\n    levert', '  - levert']],
    `schema one-of ${tap} parties.0.partner`,
  );
  edit(
    'partner and person',
    tap,
    [['  - partner: initiatief', '  - partner: initiatief\n    persoon: cor-hagenaars']],
    `schema not-both ${tap} parties.1.person`,
  );
  edit(
    'neither planned nor held',
    planned,
    [['gepland_op: 2026-09-17\n', '']],
    `schema one-of ${planned} planned_on`,
  );
  edit(
    'a view of two',
    start,
    [['  - persoon: cor-hagenaars', '  - persoon: cor-hagenaars\n    partner: gemeente-hovendrecht']],
    `schema not-both ${start} views.0.partner`,
  );
  edit(
    'a section twice',
    table,
    [['naam: Eettafel', 'naam: Eettafel\nwaarvoor: Eten']],
    `schema twice ${table} purpose`,
  );
  edit(
    'an unknown rule',
    settings,
    [['taal: nl', 'regels:\n  zomaar: uit\ntaal: nl']],
    `schema unknown-rule ${settings} rules.zomaar`,
  );
  edit(
    'a word of the other language',
    garden,
    [['soort: activiteit', 'soort: activity']],
    `schema unknown-value ${garden} kind`,
  );
  edit(
    'a field of the other language',
    garden,
    [['sinds: ', 'since: ']],
    `schema unknown-field ${garden} since`,
  );
  edit(
    'a field one level too high',
    garden,
    [['sinds: ', 'als: trekker\nsinds: ']],
    `schema unknown-field ${garden} als`,
  );
  edit('an own field is none', garden, [['sinds: ', 'x_kleur: groen\nsinds: ']]);

  of('unique-id');
  files(
    'one id twice',
    { 'personen/oud/cor-hagenaars.md': read(cor).replace('naam: Cor', 'naam: Kees') },
    'unique-id personen/oud/cor-hagenaars.md',
  );

  of('file-name');
  const moved = (path: string, to: string) => ({ [path]: undefined, [to]: read(path) });
  files(
    'a capital',
    { 'verslagen/2026-09-01-Kerngroep.md': read(august) },
    'file-name no-id verslagen/2026-09-01-Kerngroep.md',
    'action-overdue verslagen/2026-09-01-Kerngroep.md actions.0.due',
  );
  files('no date', moved(planned, 'evaluaties/rondje.md'), 'file-name no-date evaluaties/rondje.md');
  files(
    'no such day',
    moved(planned, 'evaluaties/2026-02-30-rondje.md'),
    'file-name no-such-day evaluaties/2026-02-30-rondje.md',
  );
  files(
    'a name of a device',
    { 'personen/con.md': read(geke).replace('naam: Geke', 'naam: Con') },
    'file-name device personen/con.md',
  );
  files(
    'too long',
    moved(planned, `evaluaties/2026-09-17-${'x'.repeat(100)}.md`),
    `file-name too-long evaluaties/2026-09-17-${'x'.repeat(100)}.md`,
  );

  of('copied-file');
  files('a number', { 'rollen/eettafel (1).md': read(table) }, 'copied-file rollen/eettafel (1).md');
  files(
    'another text',
    { 'rollen/eettafel - kopie.md': '---\nnaam: Tafel\n---\n' },
    'copied-file rollen/eettafel - kopie.md',
  );
  files('one text', { 'rollen/tafel.md': read(table) }, 'copied-file rollen/tafel.md');
  files(
    'a computer',
    { 'rollen/eettafel-PC.md': read(table).replace('wie:', 'x_a: b\nwie:') },
    'copied-file rollen/eettafel-PC.md',
  );
  files('of the settings', { 'initiatief (1).yaml': read(settings) }, 'copied-file initiatief (1).yaml');
  files('of a folder', { 'rollen (1)/eettafel.md': read(table) }, 'copied-file rollen (1)/');
  files('no record', { 'rollen/eettafel.md.orig': read(table) }, 'copied-file rollen/eettafel.md.orig');

  of('same-name');
  files(
    'a role',
    { 'rollen/eettafel-2.md': '---\nnaam: Eettafel\nminimaal: 1\nwie: cor-hagenaars\n---\n' },
    'same-name rollen/eettafel-2.md name',
  );

  of('misplaced-file');
  for (const name of ['tuin.yml', 'tuin.markdown', 'tuin.MD', 'tuin.txt', 'tuin'])
    files(name, { [`rollen/${name}`]: 'x' }, `misplaced-file other-extension rollen/${name}`);
  files('a picture', { 'rollen/foto.png': 'x' }, 'misplaced-file no-record rollen/foto.png');
  files('a folder in the singular', { 'rol/x.md': 'x' }, 'misplaced-file folder-like-kind rol/');
  files(
    'a folder in the other language',
    { 'people/x.md': 'x' },
    'misplaced-file folder-in-other-language people/',
  );
  files(
    'a folder named like a record',
    { 'personen/x.md/y.md': read(geke).replace('naam: Geke', 'naam: Y') },
    'misplaced-file folder-like-record personen/x.md/',
  );
  files('a file named like a folder', { 'partners/LEESMIJ.md': 'x' });

  of('reference-exists');
  edit('nobody', garden, [['cor-hagenaars', 'cor-hagenaar']], `reference-exists ${garden} holders.1.person`);
  edit(
    'a full name',
    garden,
    [['cor-hagenaars', 'Cor Hagenaars']],
    `reference-exists ${garden} holders.1.person`,
  );
  edit(
    'another kind',
    halfway,
    [['partner/gemeente-hovendrecht', 'rol/gemeente-hovendrecht']],
    `reference-exists ${halfway} about.1`,
  );
  edit(
    'no kind where several can be',
    halfway,
    [['partner/gemeente-hovendrecht', 'gemeente-hovendrecht']],
    `reference-exists ${halfway} about.1`,
  );
  files(
    'settings that cannot be read',
    { [settings]: changed(settings, ['naam: ', 'naam: a: ']) },
    `readable colon-in-value ${settings}`,
  );
  edit('a goal', school, [['doel: leren', 'doel: weten']], `reference-exists ${school} goal`);

  of('link-exists');
  const linkTo = (name: string, target: string, ...expected: string[]): void => {
    files(name, { [garden]: `${read(garden)}\n[zie](${target})\n` }, ...expected);
  };
  linkTo('nowhere', 'nergens.md', `link-exists nowhere ${garden}`);
  linkTo('in another case', '../bijlagen/Plattegrond.svg', `link-exists other-case ${garden}`);
  linkTo('out of the repository', '../../../geheim.md', `link-exists outside ${garden}`);
  linkTo('to no heading', 'schooltuin.md#nergens', `link-exists no-heading ${garden}`);
  linkTo('to a heading', 'schooltuin.md#waarvoor');
  linkTo('to the web', 'https://tuin.example/nergens.md');
  edit(
    'a document',
    settings,
    [['bijlagen/plattegrond.svg', 'bijlagen/kaart.svg']],
    `link-exists nowhere ${settings} documents.1.link`,
  );

  of('link-form');
  const behind = (text: string): readonly Change[] => [[/$/, `\n${text}\n`]];
  edit('spaces', garden, behind('[plan](../bijlagen/plan in het kort.md)'), `link-form ${garden}`);
  edit(
    'text behind it',
    garden,
    behind('[plan](../bijlagen/plan-in-het-kort.md het plan)'),
    `link-form ${garden}`,
  );
  edit('no bracket', garden, behind('[plan](../bijlagen/plan-in-het-kort.md'), `link-form ${garden}`);
  edit('a space between', garden, behind('[plan] (../bijlagen/plan-in-het-kort.md)'), `link-form ${garden}`);
  edit(
    'the other way round',
    garden,
    behind('(../bijlagen/plan-in-het-kort.md)[plan]'),
    `link-form ${garden}`,
  );
  edit('brackets', garden, behind('[dit](is geen link)'));

  of('wiki-link');
  edit('double brackets', garden, behind('Zie [[eettafel]].'), `wiki-link ${garden}`);

  of('order-of-dates');
  edit(
    'ends before it starts',
    garden,
    [['sinds: 2026-04-01', 'sinds: 2026-04-01\ntot_en_met: 2026-03']],
    `order-of-dates ends-before-start ${garden} until`,
  );
  edit('ends in the month it starts', gardeners, [
    ['sinds: 2026-01-22', 'status: pauze\nsinds: 2026-08-22\ntot_en_met: 2026-08'],
  ]);
  edit(
    'done before made',
    plek,
    [['klaar_op: 2026-03-19', 'klaar_op: 2026-02-01']],
    `order-of-dates done-before-made ${plek} done_on`,
  );
  edit(
    'due before made',
    plek,
    [['uiterlijk: 2026-04-01', 'uiterlijk: 2026-01']],
    `order-of-dates due-before-made ${plek} due`,
  );
  edit(
    'a party due before made',
    plek,
    [['ruud-kempers', 'ruud-kempers\n    uiterlijk: 2026-01']],
    `order-of-dates due-before-made ${plek} parties.0.due`,
  );
  edit(
    'a holder before the person',
    chair,
    [['sinds: 2026-03-16', 'sinds: 2026-01-01']],
    `order-of-dates before-person ${chair} holders.0.since`,
  );
  edit(
    'a holder after the person',
    secretary,
    [['tot_en_met: 2026-05-31', 'tot_en_met: 2026-06-30']],
    `order-of-dates after-person ${secretary} holders.2.until`,
  );
  edit(
    'a line ends before it starts',
    secretary,
    [['    sinds: 2026-03-16\n    tot_en_met: 2026-05-31', '    sinds: 2026-04\n    tot_en_met: 2026-03']],
    `order-of-dates ends-before-start ${secretary} holders.2.until`,
  );

  of('two-sides');
  edit('one side', fortnightly, [['zorghuis-de-vlierhof', 'initiatief']], `two-sides ${fortnightly} parties`);
  edit(
    'a person and the own partner',
    water,
    [
      ['woonstichting-hovendrecht', 'tuingroep-lindewijk'],
      [/ {2}- partner: initiatief[\s\S]*?marijke-van-dongen\n/, ''],
    ],
    `two-sides ${water} parties`,
  );

  of('status-fits');
  edit(
    'kept without a day',
    plek,
    [['klaar_op: 2026-03-19\n', '']],
    `status-fits kept-without-day ${plek} status`,
  );
  edit(
    'open and done',
    tap,
    [['afgesproken_op: 2026-06-04', 'afgesproken_op: 2026-06-04\nklaar_op: 2026-08-01']],
    `status-fits open-and-done ${tap} done_on`,
  );
  edit(
    'replaced by none',
    fortnightly,
    [['vervangt: 2026-05-21-elke-week-eten\n', '']],
    `status-fits no-successor ${weekly} status`,
  );
  edit(
    'replaces itself',
    fortnightly,
    [['2026-05-21-elke-week-eten', '2026-07-16-om-de-week-eten']],
    `status-fits no-successor ${weekly} status`,
    `status-fits itself ${fortnightly} replaces`,
  );
  edit(
    'a ring',
    weekly,
    [['status: vervangen', 'status: vervangen\nvervangt: 2026-07-16-om-de-week-eten']],
    `status-fits ring ${weekly} replaces`,
  );
  edit(
    'stopped, and holds',
    secretary,
    [['    tot_en_met: 2026-05-31\n', '']],
    `status-fits holds ${secretary} holders.2.person`,
  );
  edit(
    'stopped, and a contact',
    gardeners,
    [['cor-hagenaars', 'geke-postma']],
    `status-fits contact ${gardeners} contacts.1`,
    `one-contact ${gardeners} contacts`,
  );
  edit(
    'stopped, and a contact of a party',
    school,
    [['marijke-van-dongen', 'geke-postma']],
    `status-fits party-contact ${school} parties.2.contact_person`,
    `agreement-without-contact ${school} parties.2.contact_person`,
  );
  edit(
    'a partner that stopped, in an open agreement',
    'partners/zorghuis-de-vlierhof.md',
    [['soort: zorginstelling', 'soort: zorginstelling\nstatus: gestopt']],
    `status-fits partner ${fortnightly} parties.0.partner`,
  );

  of('minutes-agree');
  edit(
    'earlier minutes list it',
    kitchen,
    [['gedeeld_op', 'afspraken: 2026-06-04-watertappunt\ngedeeld_op']],
    `minutes-agree ${tap} made_in`,
  );
  edit('later minutes list it', august, [
    ['volgende_keer', 'afspraken: 2026-06-04-watertappunt\nvolgende_keer'],
  ]);

  of('evaluation-complete');
  edit(
    'one present',
    start,
    [[/aanwezig:[\s\S]*?priscilla-martina\n/, 'aanwezig: cor-hagenaars\n']],
    `evaluation-complete ${start} present`,
  );
  edit(
    'no outcome',
    halfway,
    [['uitkomst: aanpassen\n', '']],
    `evaluation-complete ${halfway} outcome`,
    `reflection-overdue ${settings}`,
  );
  edit(
    'no answer',
    halfway,
    [['## Is het nog te doen?', '## En verder?']],
    `evaluation-complete ${halfway} still_manageable`,
    `reflection-overdue ${settings}`,
  );

  of('personal-data');
  const public_ = (path: string, ...changes: readonly Change[]) => ({
    [settings]: changed(settings, ['zichtbaarheid: besloten', 'zichtbaarheid: openbaar']),
    ...(changes.length > 0 && { [path]: changed(path, ...changes) }),
    // Two people said nothing about their name.
    ...consents(read, path),
  });
  edit('a BSN', garden, [['De twaalf bakken', '111222333']], `personal-data ${garden}`);
  edit('a code', garden, [['De twaalf bakken', 'De pincode is 4711']], `personal-data ${garden}`);
  files('public: nothing else', public_(''));
  files(
    'public: a telephone number',
    public_(kitchen, ['Het begon', '06-12345678']),
    `personal-data ${kitchen}`,
  );
  files(
    'public: an e-mail address',
    public_(kitchen, ['Het begon', 'wim@voorbeeld.nl']),
    `personal-data ${kitchen}`,
  );
  files('public: an IBAN', public_(kitchen, ['Het begon', 'NL91ABNA0417164300']), `personal-data ${kitchen}`);
  files(
    'public: a birth date',
    public_(kitchen, ['Het begon', 'geboren op 12 maart 1951']),
    `personal-data ${kitchen}`,
  );
  files(
    'public: an address',
    public_(kitchen, ['Het begon', 'Elzenstraat 12, 1234 AB Hovendrecht']),
    `personal-data ${kitchen}`,
  );
  files(
    'public: contact details',
    public_(cor, ['bereikbaar_via', 'contactgegevens:\n  telefoon: 1\nbereikbaar_via']),
    `personal-data ${cor} contact_details`,
  );
  files(
    'public: an address of an office',
    public_(municipality, ['Ruud kent', 'info@voorbeeld.nl. Ruud kent']),
  );

  of('masked-for-others');
  edit('a telephone number', kitchen, [['Het begon', '06-12345678']], `masked-for-others ${kitchen}`);
  edit('an account', kitchen, [['Het begon', 'NL91ABNA0417164300']], `masked-for-others ${kitchen}`);
  edit(
    'contact details',
    cor,
    [['bereikbaar_via', 'contactgegevens:\n  telefoon: 1\nbereikbaar_via']],
    `masked-for-others ${cor} contact_details`,
  );
  edit('a day and a time', kitchen, [['Het begon', 'Op 12-03-2026 10:30 uur']]);

  of('name-without-consent');
  files(
    'public: no consent',
    { ...public_(''), [samuel]: read(samuel) },
    `name-without-consent ${samuel} name`,
  );
  files(
    'public: withdrawn',
    public_(cor, ['gegeven_op: 2026-02-12', 'gegeven_op: 2026-02-12\n  ingetrokken_op: 2026-03-12']),
    `name-without-consent ${cor} consent.withdrawn_on`,
    `name-in-text ${start} who_does_what`,
    'name-in-text rollen/pomp-en-regentonnen.md purpose',
    'name-in-text rollen/sleutel-schuur.md',
    'name-in-text verslagen/2026-03-19-rondje-over-het-veld.md',
    'name-in-text verslagen/2026-04-02-bellen-over-regenwater.md',
    `name-in-text ${august}`,
  );

  files(
    'public: a slip in the consent is none',
    public_(cor, ['  gegeven_op: 2026-02-12', '  gegeven_op: gisteren']),
    `schema wrong-type ${cor} consent.given_on`,
  );

  of('unread-answer');
  const question = '## Zijn we op de goede weg?';
  edit(
    'a bold line',
    halfway,
    [[question, question.replace(/^## (.*)$/, '**$1**')]],
    `unread-answer ${halfway} right_track`,
    'reflection-overdue initiatief.yaml',
  );
  edit(
    'a line of its own',
    halfway,
    [[question, question.slice(3)]],
    `unread-answer ${halfway} right_track`,
    'reflection-overdue initiatief.yaml',
  );
  edit(
    'a slip',
    halfway,
    [[question, question.replace('goede', 'goeie')]],
    `unread-answer ${halfway} right_track`,
    'reflection-overdue initiatief.yaml',
  );
  edit('another level', halfway, [[question, `#${question}`]]);

  of('unread-field');
  edit(
    'people in the text',
    august,
    [
      [/aanwezig:\n(?: {2}- .*\n)+/, ''],
      [/$/, '\n## Aanwezig\n\n- Cor\n'],
    ],
    `unread-field ${august} present`,
    `contact-stale ${municipality}`,
  );
  edit(
    'people in a line',
    august,
    [
      [/aanwezig:\n(?: {2}- .*\n)+/, ''],
      [/$/, '\nAanwezig: Cor\n'],
    ],
    `unread-field ${august} present`,
    `contact-stale ${municipality}`,
  );
  edit('people in both', august, [[/$/, '\nAanwezig: Cor\n']]);

  of('ignored-text');
  edit(
    'a note behind a value',
    garden,
    [['sinds: 2026-04-01', 'sinds: 2026-04-01 # eerder']],
    `ignored-text ${garden}`,
  );

  of('same-person');
  edit(
    'twice in a role',
    garden,
    [['wie:\n', 'wie:\n  - cor-hagenaars\n  - cor-hagenaars\n']],
    `same-person ${garden} holders.1.person`,
    `same-person ${garden} holders.3.person`,
  );

  of('unlikely-date');
  edit(
    'long ago',
    garden,
    [['naam: Moestuin', 'naam: Moestuin\ntot_en_met: 0026-03-12']],
    `unlikely-date ${garden} until`,
  );
  edit(
    'far ahead',
    june,
    [[/^volgende_keer: .*$/m, 'volgende_keer: 2206-03-12']],
    `unlikely-date ${june} next_on`,
  );

  of('empty-value');
  edit(
    'nothing, as a program writes it',
    garden,
    [['naam: Moestuin', 'naam: Moestuin\nuren_per_week: null']],
    `empty-value ${garden} hours_per_week`,
  );
  edit(
    'a word for nothing',
    garden,
    [['naam: Moestuin', 'naam: Moestuin\ntot_en_met: onbekend']],
    `empty-value ${garden} until`,
  );
  edit(
    'a word for nothing among others',
    cor,
    [['talenten:\n', 'talenten:\n  - geen\n']],
    `empty-value ${cor} talents.0`,
  );

  of('comma-list');
  edit(
    'words with commas',
    cor,
    [[/talenten:[\s\S]*?timmeren\n/, 'talenten: pompen repareren, groente kweken, timmeren\n']],
    `comma-list ${cor} talents.0`,
    `missing-talent rollen/pomp-en-regentonnen.md requires.0`,
  );

  of('similar-words');
  edit(
    'an ending',
    'personen/lody-tahitu.md',
    [['groente kweken', 'groenten kweken']],
    'similar-words personen/lody-tahitu.md talents.1',
  );
  edit('a label', tap, [['labels: water', 'labels: waters']], `similar-words ${tap} tags.0`);

  of('date-form');
  edit('in words', garden, [['2026-04-01', '1 april 2026']], `date-form ${garden} since`);
  edit('the day first', garden, [['2026-04-01', '1-4-2026']], `date-form ${garden} since`);

  of('legal-form');
  edit(
    'a role that cannot be read is none',
    secretary,
    [['naam: ', 'naam: a: ']],
    `readable colon-in-value ${secretary}`,
  );
  edit(
    'an office with a slip is none',
    secretary,
    [['volgens_statuten: secretaris', 'volgens_statuten: secreteris']],
    `schema unknown-value ${secretary} office`,
  );
  edit(
    'no secretary',
    secretary,
    [['volgens_statuten: secretaris', 'volgens_statuten: bestuurslid']],
    `legal-form ${settings} legal_form`,
  );
  edit(
    'an association without an audit',
    settings,
    [['rechtsvorm: stichting', 'rechtsvorm: vereniging']],
    `legal-form ${settings} legal_form`,
  );

  of('one-pitter');
  edit('one holder', table, [['  - wil-hendrikse\n', '']], `one-pitter ${table} holders`);
  edit('two signatures, two holders', bank, [['  - sunita-ramdin\n', '']], `one-pitter ${bank} holders`);
  edit('no longer one on purpose', chair, [[/minimaal: 1\n/, '']], `one-pitter ${chair} holders`);

  of('vacant-role');
  edit(
    'nobody',
    chair,
    [[/wie:\n(?: .*\n)*/, '']],
    `legal-form ${settings} legal_form`,
    `vacant-role ${chair}`,
  );
  edit(
    'only of last year',
    chair,
    [['sinds: 2026-03-16\n    uren', 'sinds: 2026-03-16\n    tot_en_met: 2026-06\n    uren']],
    `legal-form ${settings} legal_form`,
    `vacant-role ${chair} holders`,
  );

  of('thin-role');
  edit('fewer than wanted', garden, [['sinds:', 'minimaal: 4\nsinds:']], `thin-role ${garden} holders`);

  of('one-contact');
  edit('one', gardeners, [['  - cor-hagenaars\n', '']], `one-contact ${gardeners} contacts`);

  of('no-contact');
  edit('none', primary, [['contactpersonen: jeroen-balk\n', '']], `no-contact ${primary}`);

  of('one-department');
  edit(
    'one for all',
    'personen/lisette-oudshoorn.md',
    [['afdeling: Openbare Ruimte', 'afdeling: Wijken']],
    'one-department partners/gemeente-hovendrecht.md contacts',
  );

  of('only-one-knows');
  edit(
    'one left',
    'personen/sunita-ramdin.md',
    [['  - vergaderingen leiden\n', '']],
    `only-one-knows ${chair} requires.0`,
  );

  of('missing-talent');
  edit(
    'none left',
    'personen/hamid-bouzian.md',
    [['  - boekhouden\n', '']],
    'missing-talent rollen/penningmeester.md requires.0',
  );

  of('heavy-load');
  edit(
    'more roles than the limit',
    settings,
    [['taal: nl', 'vuistregels:\n  rollen_per_persoon: 2\ntaal: nl']],
    `heavy-load ${marijke}`,
  );
  edit(
    'more hours than there are',
    'personen/sunita-ramdin.md',
    [['uren_per_week: 4', 'uren_per_week: 2']],
    'heavy-load personen/sunita-ramdin.md',
  );
  edit(
    'more agreements than the limit',
    settings,
    [['taal: nl', 'vuistregels:\n  afspraken_per_persoon: 3\ntaal: nl']],
    `heavy-load ${marijke}`,
  );

  of('one-organisation');
  edit(
    'both of one partner',
    garden,
    [[/ {2}- persoon: marijke-van-dongen\n.*\n/, '']],
    `one-organisation ${garden} holders`,
  );

  of('without-role');
  edit('no role any more', table, [[/ {2}- persoon: emine-kaplan\n.*\n.*\n/, '  - lody-tahitu\n']]);
  edit(
    'new, and no role',
    geke,
    [
      ['status: gestopt\n', ''],
      [/tot_en_met: .*\n/, ''],
    ],
    'only-one-knows rollen/welkom-heten.md requires.0',
    `without-role ${geke}`,
  );

  of('name-in-text');
  const decision = '  - Sunita neemt de verslagen over van Geke';
  edit(
    'somebody who did not say yes',
    june,
    [[decision, '  - Samuel leert de pomp kennen']],
    `name-in-text ${june} decisions.1`,
  );
  edit(
    'a name that is not sure',
    june,
    [[decision, '  - de pomp wordt gemaakt door WH']],
    `name-in-text ${june} decisions.1`,
  );
  edit('somebody who did say yes', june, [[decision, '  - Cor laat zien hoe de pomp werkt']]);

  of('sideline');
  edit(
    'gives nothing',
    'partners/pluktuin-achterom.md',
    [[/bijdragen:\n.*\n.*\n/, '']],
    'sideline partners/pluktuin-achterom.md',
  );

  of('no-win-win');
  edit('no goal of its own', fund, [[/eigen_doelen:\n.*\n.*\n/, '']], `no-win-win ${fund} contributes`);

  of('one-sided');
  edit(
    'only the partner gives',
    fortnightly,
    [[/ {2}- partner: initiatief\n {4}levert:\n.*\n.*\n/, '  - partner: initiatief\n    levert: []\n']],
    `schema not-filled-in ${fortnightly} parties.1.delivers`,
    'one-sided partners/zorghuis-de-vlierhof.md',
  );

  of('carrying-without-agreement');
  edit('in none', fund, [['soort: fonds', 'soort: fonds\ndragend: ja']]);
  edit(
    'only in a draft',
    'partners/pluktuin-achterom.md',
    [['soort: burgerinitiatief', 'soort: burgerinitiatief\ndragend: ja']],
    'carrying-without-agreement partners/pluktuin-achterom.md carrying',
  );

  of('agreement-without-contact');
  edit(
    'nobody of the initiative',
    school,
    [['    contactpersoon: marijke-van-dongen\n', '']],
    `agreement-without-contact ${school} parties.2.partner`,
  );

  of('reflection-overdue');
  edit(
    'a role',
    chair,
    [['minimaal: 1', 'evaluatie_elke: 3 maanden\nminimaal: 1']],
    `reflection-overdue ${chair} evaluate_every`,
  );
  edit(
    'the initiative',
    settings,
    [['taal: nl', 'evaluatie_termijnen:\n  initiatief: 1 maand\ntaal: nl']],
    `reflection-overdue ${settings}`,
  );

  of('reflection-soon');
  edit(
    'within the notice',
    table,
    [['evaluatie_elke: 6 maanden\nsinds: 2026-05-28', 'evaluatie_elke: 6 maanden\nsinds: 2026-03-10']],
    `reflection-soon ${table} evaluate_every`,
  );

  of('evaluation-not-held');
  edit(
    'planned, and past',
    planned,
    [['2026-09-17\n', '2026-08-30\n']],
    `evaluation-not-held ${planned} planned_on`,
  );
  edit(
    'held tomorrow',
    start,
    [['gehouden_op: 2026-02-12', 'gehouden_op: 2026-09-02']],
    `evaluation-not-held ${start} held_on`,
    `moment-missing ${settings} phase`,
  );

  of('agreement-overdue');
  edit(
    'its own date',
    water,
    [['uiterlijk: 2026-10', 'uiterlijk: 2026-08']],
    `agreement-overdue ${water} due`,
  );
  edit(
    'that of a party',
    school,
    [['    contactpersoon: jeroen-balk', '    contactpersoon: jeroen-balk\n    uiterlijk: 2026-08-31']],
    `agreement-overdue ${school} parties.0.due`,
  );
  edit('today is in time', school, [
    ['    contactpersoon: jeroen-balk', '    contactpersoon: jeroen-balk\n    uiterlijk: 2026-09-01'],
  ]);

  of('action-overdue');
  edit('the day of another', august, [['uiterlijk: 2026-09-10', 'uiterlijk: 2026-08-31']]);
  edit(
    'in other minutes',
    june,
    [['uiterlijk: 2026-09-24', 'uiterlijk: 2026-08-24']],
    `action-overdue ${june} actions.0.due`,
  );

  of('term-ends');
  edit(
    'it comes near',
    chair,
    [['    sinds: 2026-03-16\n', '    sinds: 2026-03-16\n    benoemd_tot: 2026-10-01\n']],
    `term-ends ${chair} holders.0.appointed_until`,
  );

  of('moment-missing');
  edit(
    'no start',
    start,
    [['moment: aanloop', 'moment: tussentijds']],
    `evaluation-complete ${start} right_track`,
    `moment-missing ${settings} phase`,
  );
  edit('finished', settings, [['fase: realisatie', 'fase: afgerond']], `moment-missing ${settings} phase`);
  edit(
    'an agreement that was kept',
    plek,
    [['doel: ontmoeten', 'evaluatie_elke: 3 maanden']],
    `moment-missing ${plek} evaluate_every`,
  );

  of('contact-stale');
  edit('longer ago', june, [['  - lisette-oudshoorn\n', '']]);
  edit(
    'the limit',
    settings,
    [['taal: nl', 'vuistregels:\n  contact_binnen: 2 weken\ntaal: nl']],
    'contact-stale partners/pluktuin-achterom.md',
    'contact-stale partners/zorghuis-de-vlierhof.md',
  );

  of('waiting-for-answer');
  edit(
    'waits',
    'verslagen/2026-08-13-bezoek-aan-de-pluktuin.md',
    [['plaats:', 'wacht_op: pluktuin-achterom\nplaats:']],
    'waiting-for-answer verslagen/2026-08-13-bezoek-aan-de-pluktuin.md waiting_for',
  );
  edit('no longer', 'verslagen/2026-08-04-brief-aan-het-burgerfonds.md', [
    ['gedeeld_op', 'antwoord_op: 2026-08-20\ngedeeld_op'],
  ]);

  of('minutes-not-shared');
  edit('not shared', june, [['gedeeld_op: 2026-06-09\n', '']], `minutes-not-shared ${june} held_on`);
  edit('a call need not be', 'verslagen/2026-04-02-bellen-over-regenwater.md', [
    ['gedeeld_op: 2026-04-03\n', ''],
  ]);

  of('keep-no-longer');
  edit(
    'longer than kept',
    geke,
    [['sinds: 2026-01-22\ntot_en_met: 2026-05-31', 'tot_en_met: 2024-08-31']],
    `order-of-dates after-person ${secretary} holders.2.since`,
    `keep-no-longer ${geke} until`,
  );

  of('day-to-come');
  edit(
    'shared on a day to come',
    august,
    [[/^gehouden_op: .*$/m, '$&\ngedeeld_op: 2027-03-12']],
    `day-to-come happened ${august} shared_on`,
  );
  edit(
    'more than thirty years ahead',
    june,
    [[/^volgende_keer: .*$/m, 'volgende_keer: 2062-03-12']],
    `day-to-come far ${june} next_on`,
  );

  return mutations;
}

/** Everybody says that the name may be known. */
function consents(read: (path: string) => string, except: string): Record<string, string> {
  const silent = ['priscilla-martina', 'samuel-tesfay', 'wil-hendrikse'].map(id => `personen/${id}.md`);
  return Object.fromEntries(
    silent
      .filter(path => path !== except)
      .map(path => [
        path,
        read(path).replace(
          'bereikbaar_via',
          'toestemming:\n  gegeven_op: 2026-03-12\n  voor: naam\nbereikbaar_via',
        ),
      ]),
  );
}
