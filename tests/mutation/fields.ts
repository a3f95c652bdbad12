import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { datedKinds, type FolderKind, type Kind, kinds, type Target } from '../../src/core/model/kinds.ts';
import { type Fields, type Shape, shapeOf } from '../../src/core/model/shape.ts';
import { wordsOf } from '../../src/core/words/words.ts';
import { vocabularies } from '../../src/vocabulary/index.ts';

/** A way to break a record, and what has to be found: exactly this, as `rule reason file path`. */
export interface Mutation {
  name: string;
  /** New texts of files, by path; nothing for a file that goes. */
  files: Record<string, string | undefined>;
  expected: string[];
}

const words = wordsOf(vocabularies.nl);

/** A record of each kind that no other record or rule leans on more than it has to; of a kind that is not here one is made. */
const hosts: Partial<Record<Kind, string>> = {
  initiative: 'initiatief.yaml',
  partner: 'partners/hovendrechts-burgerfonds.md',
  person: 'personen/samuel-tesfay.md',
  role: 'rollen/bankrekening.md',
  agreement: 'afspraken/2026-02-12-een-plek-zoeken.md',
  evaluation: 'evaluaties/2026-02-12-startavond.md',
  meeting: 'verslagen/2026-01-22-keukentafel.md',
};

const agreementsFor = (...ids: string[]): string[] =>
  ids.map(id => `reference-exists afspraken/${id}.md goal`);
const startEvening = (field: string): Record<string, string[]> => ({
  [`evaluation.${field}`]: [`evaluation-complete ${hosts.evaluation} ${field}`],
});

/** What is found where nothing stands any more, and something else counted on it. */
const afterEmpty: Record<string, string[]> = {
  'initiative.goals': [
    ...agreementsFor(
      '2026-02-12-een-plek-zoeken',
      '2026-03-19-gebruik-van-de-grond',
      '2026-04-02-regenwater-van-het-dak',
      '2026-04-14-schooltuin',
      '2026-04-23-bijdrage-van-het-burgerfonds',
      '2026-05-21-elke-week-eten',
      '2026-06-04-watertappunt',
      '2026-07-16-om-de-week-eten',
    ),
    'reference-exists partners/gemeente-hovendrecht.md own_goals.1.goal',
  ],
  'initiative.goals.id': [
    ...agreementsFor(
      '2026-02-12-een-plek-zoeken',
      '2026-03-19-gebruik-van-de-grond',
      '2026-04-23-bijdrage-van-het-burgerfonds',
      '2026-06-04-watertappunt',
    ),
    'reference-exists partners/gemeente-hovendrecht.md own_goals.1.goal',
  ],
  'agreement.status': [`status-fits open-and-done ${hosts.agreement} done_on`],
  'agreement.done_on': [`status-fits kept-without-day ${hosts.agreement} status`],
  'agreement.parties.person': [`schema one-of ${hosts.agreement} parties.0.partner`],
  'agreement.parties.partner': [`schema one-of ${hosts.agreement} parties.0.partner`],
  'evaluation.held_on': [`schema one-of ${hosts.evaluation} planned_on`],
  ...startEvening('present'),
  ...startEvening('outcome'),
  ...startEvening('strengthen_each_other'),
  ...startEvening('achieve_together'),
  ...startEvening('who_does_what'),
};

/** Items that are sound, for lists that a host does not have: the field that is broken goes over it. */
const soundItems: Record<string, Record<string, unknown>> = {
  parties: { partner: 'initiatief', delivers: 'handen' },
  holders: { person: 'samuel-tesfay', hours_per_week: '2' },
  needs: { what: 'een ladder', tags: 'water' },
  offers: { what: 'een ladder', tags: 'water' },
  views: { partner: 'gemeente-hovendrecht', text: 'Mooi zo.' },
  lessons: { kind: 'stimulus', text: 'Samen gaat het.' },
  accepted: { rule: 'contact-stale', because: 'zo is het' },
  actions: { what: 'een ladder halen', who: 'samuel-tesfay' },
  own_goals: { what: 'groen in de buurt', goal: 'ontmoeten' },
  documents: { link: 'https://tuin.example/plan', review_on: '2026-06-04' },
};

type Found = [rule: string, reason?: string];
interface Break {
  name: string;
  /** The value that is put there, as YAML gives it. */
  value: unknown;
  found: Found | undefined;
  /** Where it is told, below the field itself. */
  below?: (string | number)[];
}

const long = (length: number): string => 'x'.repeat(length + 1);
const schema = (reason: string): Found => ['schema', reason];

/** The ways to break a value of this shape. */
function breaksOf(shape: Shape, name: string, limit: number): Break[] {
  if (shape.type === 'list') {
    const item = shape.items.type === 'fields' ? 'tekst' : undefined;
    const shorthand = shape.items.type === 'fields' && shape.items.shorthand;
    return [
      ...(item && !shorthand
        ? [{ name: 'a text as item', value: item, found: schema('wrong-type'), below: [0] }]
        : []),
      { name: 'a list as item', value: ['a', 'b'], found: schema('wrong-type'), below: [0] },
      ...(item
        ? []
        : breaksOf(shape.items, name, limit).map(one => ({
            ...one,
            // `- fatima: kok` is a name with something behind it.
            found:
              one.name === 'fields' && leadsToRecord(shape.items)
                ? (['reference-exists'] as Found)
                : one.found,
            name: `${one.name}, as item`,
            below: [0, ...(one.below ?? [])],
          }))),
    ];
  }
  if (shape.type === 'fields')
    return [
      { name: 'a list', value: ['a', 'b'], found: schema('wrong-type') },
      ...(shape.shorthand ? [] : [{ name: 'a text', value: 'tekst', found: schema('wrong-type') }]),
    ];
  const several: Break[] = [
    { name: 'a list', value: ['a', 'b'], found: schema('wrong-type') },
    { name: 'fields', value: { a: 'b' }, found: schema('wrong-type') },
  ];
  const one = (what: string, value: string, rule: string, reason?: string): Break => ({
    name: what,
    value,
    found: reason ? [rule, reason] : [rule],
  });
  if (shape.link)
    return [
      ...several,
      one('nowhere', 'bijlagen/nergens.pdf', 'link-exists', 'nowhere'),
      one('too long', long(limit), 'schema', 'too-long'),
    ];
  if (shape.references.length > 0)
    return [
      ...several,
      one(
        'nobody',
        shape.references.length > 1 ? 'partner/niemand-hier' : 'niemand-hier',
        'reference-exists',
      ),
    ];
  switch (shape.type) {
    case 'choice':
      return [...several, one('no such value', 'zoiets', 'schema', 'unknown-value')];
    case 'boolean':
      return [...several, one('no yes or no', 'misschien', 'schema', 'wrong-type')];
    case 'number':
      return [
        ...several,
        one('no number', 'veel', 'schema', 'wrong-type'),
        one('too small', '-1', 'schema', 'too-small'),
        one('too big', '169', 'schema', 'too-big'),
      ];
    case 'integer':
      return [
        ...several,
        one('no number', 'veel', 'schema', 'wrong-type'),
        one('not whole', '1,5', 'schema', 'wrong-type'),
        one('too small', '0', 'schema', 'too-small'),
      ];
    case 'interval':
      return [...several, one('no duration', 'soms', 'schema', 'wrong-type')];
    case 'date':
    case 'partial-date':
      return [
        ...several,
        one('no date', 'gisteren', 'schema', 'wrong-type'),
        one('no such day', '2026-02-30', 'schema', 'no-such-day'),
        ...(shape.type === 'date' ? [one('only a month', '2026-03', 'schema', 'wrong-type')] : []),
      ];
    default: {
      const form: Record<string, string> = { kvk: '1234', website: 'tuin', id: 'Een Doel' };
      if (form[name]) return [...several, one('another form', form[name], 'schema', 'form')];
      return [
        ...several,
        one('too long', long(limit), 'schema', 'too-long'),
        one('an invisible sign', 'a\u0007b', 'schema', 'invisible-character'),
      ];
    }
  }
}

function leadsToRecord(shape: Shape): boolean {
  return 'references' in shape && shape.references.length > 0;
}

/** The longest text a field may hold. */
function limitOf(name: string, shape: Shape): number {
  if ('section' in shape && shape.section) return 100_000;
  return ['name', 'rule', 'field'].includes(name) ? 200 : 2000;
}

/** Every field of every kind, each broken in every way. */
export function fieldMutations(read: (path: string) => string): Mutation[] {
  return kinds.flatMap(kind => {
    const fields = shapeOf(kind);
    const file = hosts[kind] ?? madeOf(kind).file;
    const text = read(file);
    return [...fields.fields].flatMap(([name, shape]) => [
      ...mutationsOf({ kind, file, text, trail: [], name, shape, fields }),
      ...innerFields(name, shape).flatMap(({ trail, fields: inner }) =>
        [...inner.fields].flatMap(([innerName, innerShape]) =>
          mutationsOf({ kind, file, text, trail, name: innerName, shape: innerShape, fields: inner }),
        ),
      ),
    ]);
  });
}

/** Sound records of the kinds of which the example has none, for in that example. */
export const madeRecords = kinds.filter(kind => hosts[kind] === undefined).map(madeOf);

/** One with what is asked, and the first of what may be chosen. */
function madeOf(kind: Kind): { file: string; text: string } {
  const { fields, required, conditions } = shapeOf(kind);
  const chosen = [conditions.oneOf, conditions.anyOf].flatMap(condition => condition?.fields[0] ?? []);
  const lines = [...new Set([...required, ...chosen])].map(name => {
    const value = soundValue(kind, [], name, fields.get(name) as Shape);
    return `${words.field(name)}: ${JSON.stringify(value)}\n`;
  });
  const file = `${words.vocabulary.folders[kind as FolderKind]}/${madeId(kind)}.md`;
  return { file, text: `---\n${lines.join('')}---\n` };
}

function madeId(kind: Kind): string {
  return datedKinds.includes(kind) ? '2026-06-04-proef' : 'proef';
}

/** The fields inside a field: of its items, or of itself, or of the rules in the settings. */
function innerFields(name: string, shape: Shape): { trail: (string | number)[]; fields: Fields }[] {
  if (shape.type === 'list' && shape.items.type === 'fields')
    return [{ trail: [name, 0], fields: shape.items }];
  if (shape.type !== 'fields') return [];
  if (shape.others?.type === 'fields') return [{ trail: [name, 'thin-role'], fields: shape.others }];
  return [{ trail: [name], fields: shape }];
}

interface Spot {
  kind: Kind;
  file: string;
  text: string;
  trail: (string | number)[];
  name: string;
  shape: Shape;
  fields: Fields;
}

function mutationsOf(spot: Spot): Mutation[] {
  const { kind, file, trail, name, shape, fields } = spot;
  const limit = limitOf(name, shape);
  const path = [...trail, name];
  const title = [kind, ...path.filter(step => typeof step === 'string')].join('.');
  const mutation = (
    what: string,
    change: (document: Document) => void,
    found: Found | undefined,
    at: (string | number)[],
  ): Mutation => ({
    name: `${title}: ${what}`,
    files: { [file]: changed(spot, change) },
    expected: found ? [[...found, file, at.join('.')].join(' ')] : (afterEmpty[title] ?? []),
  });
  const dutch = path.map(step =>
    typeof step === 'string' && step !== 'thin-role' ? words.field(step) : step,
  );
  const slip = slipIn(words.field(name));
  const isRequired = fields.required.includes(name);
  const result = breaksOf(shape, name, limit).map(one =>
    mutation(
      one.name,
      // A wrong item comes before those that are there.
      document =>
        document.setIn(dutch, shape.type === 'list' ? [one.value, ...itemsIn(document, dutch)] : one.value),
      one.found,
      [...path, ...(one.below ?? [])],
    ),
  );
  const sound = soundValue(kind, trail, name, shape);
  result.push(
    mutation(
      'a slip in its name',
      document => rename(document, dutch, slip, sound),
      schema('unknown-field'),
      [...trail, slip],
    ),
    mutation(
      'given twice',
      document => {
        if (!document.getIn(dutch)) document.setIn(dutch, sound);
        document.setIn(
          [...dutch.slice(0, -1), String(dutch.at(-1)).toUpperCase()],
          document.getIn(dutch, true),
        );
      },
      schema('twice'),
      [...trail, words.field(name).toUpperCase()],
    ),
    mutation(
      'empty',
      document => document.setIn(dutch, ''),
      isRequired ? schema('not-filled-in') : undefined,
      path,
    ),
  );
  if (isRequired)
    result.push(mutation('not there', document => document.deleteIn(dutch), schema('not-filled-in'), path));
  return result;
}

function itemsIn(document: Document, path: readonly (string | number)[]): unknown[] {
  const list = document.getIn(path, true);
  if (isSeq(list)) return list.items;
  return isScalar(list) && list.value ? [list] : [];
}

/** Gives a field another name; one that is not there comes with a value. */
function rename(document: Document, path: readonly (string | number)[], name: string, value: unknown): void {
  const known = document.getIn(path) ? document.getIn(path, true) : value;
  document.deleteIn(path);
  document.setIn([...path.slice(0, -1), name], known);
}

/** A value that is fine in this place. */
function soundValue(kind: Kind, trail: readonly (string | number)[], name: string, shape: Shape): unknown {
  if (shape.type === 'list') {
    if (shape.items.type === 'fields') {
      const known = soundItems[name];
      return [known ? inDutch(known) : firstSound(kind, trail, shape.items)];
    }
    return [soundValue(kind, trail, name, shape.items)];
  }
  if (shape.type === 'fields') return shape.others ? { 'thin-role': 'uit' } : firstSound(kind, trail, shape);
  if (shape.link)
    return kind === 'initiative' ? 'bijlagen/plan-in-het-kort.md' : '../bijlagen/plan-in-het-kort.md';
  const [target] = shape.references;
  if (shape.references.length > 1) return 'partner/woonstichting-hovendrecht';
  if (target) {
    const known: Partial<Record<Target, string>> = {
      partner: 'woonstichting-hovendrecht',
      person: 'samuel-tesfay',
      agreement: '2026-05-21-elke-week-eten',
      meeting: '2026-06-04-kerngroep',
      goal: 'ontmoeten',
      role: 'moestuin',
      evaluation: '2026-02-12-startavond',
      initiative: 'initiatief',
    };
    return known[target] ?? madeId(target as Kind);
  }
  if (shape.type === 'choice') return soundChoice(kind, trail, name, shape.choices);
  const byName: Record<string, string> = {
    kvk: '12345678',
    website: 'https://tuin.example',
    id: 'ontmoeten',
    rule: 'contact-stale',
    field: 'naam',
  };
  const byType: Record<string, string> = {
    boolean: 'ja',
    number: '2',
    integer: '2',
    interval: '6 maanden',
    date: '2026-06-04',
    'partial-date': '2026-12',
  };
  return byName[name] ?? byType[shape.type] ?? 'iets';
}

function firstSound(kind: Kind, trail: readonly (string | number)[], shape: Fields): unknown {
  const [[name, inner] = []] = shape.fields;
  return name && inner ? { [words.field(name)]: soundValue(kind, trail, name, inner) } : {};
}

/** A value that agrees with the rest of the host. */
function soundChoice(
  kind: Kind,
  trail: readonly (string | number)[],
  name: string,
  choices: readonly string[],
): string {
  const own: Record<string, string> = {
    'initiative.language': 'nl',
    'agreement.status': 'kept',
    'initiative.legal_form': 'foundation',
  };
  const value =
    own[[kind, ...trail, name].join('.')] ?? (choices.includes('active') ? 'active' : (choices[0] as string));
  return value === 'nl' ? value : words.value(value);
}

function inDutch(item: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      words.field(name),
      name === 'kind' ? words.value(String(value)) : value,
    ]),
  );
}

/** The same word with a letter out of its middle. */
function slipIn(word: string): string {
  const middle = Math.floor(word.length / 2);
  return word.slice(0, middle) + word.slice(middle + 1);
}

/** Of these, one may stand in an item. */
const other: Record<string, string> = { person: 'partner', partner: 'person' };

const parsed = new Map<string, Document>();

/** YAML of which each change begins with a copy. */
function readOnce(yaml: string): Document {
  const document = parsed.get(yaml) ?? parseDocument(yaml, { schema: 'failsafe' });
  parsed.set(yaml, document);
  return document;
}

/** The text of the host with its fields changed; where the field lies in an item, there is a sound item first. */
function changed(
  { kind, file, text, trail, name, shape }: Spot,
  change: (document: Document) => void,
): string {
  const isYaml = file.endsWith('.yaml');
  const [, head = '', rest = ''] = isYaml
    ? ['', text, '']
    : (/^---\n(.*?)\n---\n(.*)$/s.exec(text) as string[]);
  const document = readOnce(head).clone();
  const [list, step] = trail;
  if (typeof list === 'string') {
    const outer = words.field(list);
    if (typeof step === 'number') {
      if (!isMap(document.getIn([outer, 0])))
        document.setIn([outer], document.createNode([inDutch(soundItems[list] ?? {})]));
    } else if (!document.getIn([outer]))
      document.setIn(
        [outer],
        document.createNode(step === undefined ? {} : { [step]: { niveau: 'uit', omdat: 'zo is het' } }),
      );
  }
  if (list === 'parties' || list === 'views')
    document.deleteIn([words.field(list), 0, words.field(other[name] ?? '')]);
  change(document);
  const yaml = document.toString({ lineWidth: 0 });
  // The longer text stands in the body of the host.
  const body = 'section' in shape && shape.section ? rest.replace(`## ${words.label(name, kind)}`, '') : rest;
  return isYaml ? yaml : `---\n${yaml}---\n${body}`;
}
