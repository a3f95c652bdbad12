import type { Reading } from '../writing/typed-value.ts';
import { cellText, consentIn, dayIn, itemsIn } from './cells.ts';
import type { ListKind } from './column-words.ts';
import { joined, type ListField } from './fields.ts';
import type { Column, Headed } from './headings.ts';
import type { Sheet } from './list-file.ts';
import type { Filled, Listed, ListedDetails, Note } from './listed.ts';
import { joinedName, peopleIn, tidyName } from './names.ts';
import { detailsFor } from './row-details.ts';

/** Which rows of a sheet are read, and how. */
export interface Asked {
  kind: ListKind;
  headed: Headed;
  /** The rows that somebody chose, as a spreadsheet counts them; all of them where nobody did. */
  only?: ReadonlySet<number>;
}

/** What the rows of a list say. Nothing is guessed: what is not plain is left out, and noted. */
export function readRows({ rows }: Sheet, asked: Asked, reading: Reading): Listed {
  const listed: Listed = { people: [], partners: [], roles: [], notes: [] };
  const headings = rowText(rows[asked.headed.above - 1] ?? []);
  for (const [index, cells] of rows.entries()) {
    const row = index + 1;
    if (index < asked.headed.above || (asked.only && !asked.only.has(row))) continue;
    const text = rowText(cells);
    // On each page the headings may stand again.
    if (text === '' || text === headings) continue;
    if (isTotal(cells)) listed.notes.push({ about: 'total', row });
    else new Row(row, cells, asked, reading, listed).read();
  }
  return listed;
}

function rowText(cells: readonly string[]): string {
  return cells
    .map(cell => cell.trim())
    .join('\t')
    .trim();
}

function isTotal(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells.map(cell => cell.trim()).filter(cell => cell !== '');
  const isWord =
    /^(?:(?:sub)?tota(?:al|len)|(?:sub|grand )?totals?|aantal|som|sum|gemiddelde?|average)\b/i.test(first);
  return isWord && others.every(cell => /^[\d.,€%\s-]*$/.test(cell));
}

/** One row, on its way to what it says. */
class Row {
  readonly #row: number;
  readonly #kind: ListKind;
  readonly #texts = new Map<ListField, string[]>();
  readonly #reading: Reading;
  readonly #listed: Listed;

  constructor(
    row: number,
    cells: readonly string[],
    { kind, headed }: Asked,
    reading: Reading,
    listed: Listed,
  ) {
    this.#row = row;
    this.#kind = kind;
    this.#reading = reading;
    this.#listed = listed;
    for (const { field, index } of headed.columns as readonly Column[]) {
      const text = cellText(cells[index]);
      if (field !== undefined && text !== '')
        this.#texts.set(field, [...(this.#texts.get(field) ?? []), text]);
    }
  }

  read(): void {
    if (this.#kind === 'people') this.#people();
    else this.#thing();
  }

  #people(): void {
    const names = peopleIn(this.#name(), false);
    if (names.length === 0) {
      this.#note('no-name');
      return;
    }
    const roles = this.#several('roles').flatMap(itemsIn);
    this.#add(names, { partner: this.#text('partner'), roles, fields: this.#fields() });
  }

  /** A partner with whom to call there, or a role with who holds it. */
  #thing(): void {
    const isRole = this.#kind === 'roles';
    const name = tidyName(this.#text('name'));
    if (name === '') {
      this.#note('no-name');
      return;
    }
    const names = this.#several(isRole ? 'holders' : 'contacts').flatMap(cell => peopleIn(cell, true));
    const belonging = isRole ? { roles: [name] } : { partner: name, roles: [] };
    const people = this.#add(names, { ...belonging, fields: {} });
    const things = isRole ? this.#listed.roles : this.#listed.partners;
    things.push({ row: this.#row, name, fields: this.#fields(), people });
  }

  #name(): string {
    const parts = {
      first: this.#text('first'),
      initials: this.#text('initials'),
      infix: this.#text('infix'),
      last: this.#text('last'),
    };
    const name = this.#text('name');
    // With a family name of its own, `Naam` is what somebody is called.
    if (parts.last !== '') return joinedName({ ...parts, first: parts.first || name });
    return name || joinedName(parts);
  }

  #add(
    names: readonly string[],
    { partner = '', roles, fields }: { partner?: string; roles: string[]; fields: Record<string, Filled> },
  ): string[] {
    const details = this.#details(names.length);
    if (names.length > 1 && this.#kind === 'people') this.#note('several');
    return names.map((name, index) => {
      const id = index === 0 ? String(this.#row) : `${this.#row}.${index + 1}`;
      const own = details[index] ?? {};
      this.#listed.people.push({
        id,
        row: this.#row,
        name,
        details: own,
        fields,
        roles,
        ...(partner !== '' && { partner }),
      });
      return id;
    });
  }

  /** The details of each: their own where there are as many, else those that they share. */
  #details(count: number): ListedDetails[] {
    const { language } = this.#reading.register.words.vocabulary;
    const { details, misread } = detailsFor(count, field => this.#several(field), language);
    for (const field of misread) this.#note(field);
    return details;
  }

  #fields(): Record<string, Filled> {
    const fields: Record<string, Filled> = {};
    const others = [
      'name',
      'first',
      'initials',
      'infix',
      'last',
      'partner',
      'roles',
      'contacts',
      'holders',
      'phone',
      'email',
      'address',
    ];
    for (const field of this.#texts.keys()) {
      if (others.includes(field)) continue;
      if (field === 'since' || field === 'until') {
        const day = this.#day(this.#text(field));
        if (day !== undefined) fields[field] = day;
      } else if (field === 'consent') {
        const { spoken, register, today } = this.#reading;
        const vocabularies = [spoken, register.words.vocabulary];
        const consent = consentIn(this.#text(field), vocabularies, today);
        if (consent) fields[field] = consent;
        else if (consent === undefined) this.#note('date');
      } else if (joined.has(field)) fields[field] = this.#several(field).flatMap(itemsIn);
      else fields[field] = this.#text(field).replace(/\s+/g, ' ');
    }
    return fields;
  }

  #day(cell: string): string | undefined {
    const { spoken, register, today } = this.#reading;
    const read = dayIn(cell, [spoken, register.words.vocabulary], today);
    if ('day' in read) return read.day;
    this.#note(read.reason === 'no-date' ? 'date' : 'long-ago');
    return undefined;
  }

  #text(field: ListField): string {
    return this.#texts.get(field)?.[0] ?? '';
  }

  #several(field: ListField): readonly string[] {
    return this.#texts.get(field) ?? [];
  }

  #note(about: Note['about']): void {
    this.#listed.notes.push({ about, row: this.#row });
  }
}
