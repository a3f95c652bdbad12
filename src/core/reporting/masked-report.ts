import type { Proposal } from '../doing/proposal.ts';
import { type Said, textsOf, withTexts } from '../doing/step.ts';
import type { Delicacy } from '../privacy/datum.ts';
import { MaskedIds } from '../privacy/masked-ids.ts';
import { MaskedTexts } from '../privacy/masked-texts.ts';
import type { Register } from '../register/register.ts';
import type { CalendarEvent, Cell, ContactCard, Graph, ReportResult, Row, Section } from './report.ts';
import { isStep } from './steps-for.ts';

/**
 * A report as it may leave: for partners and everyone all its texts are masked as in the record of a person that
 * everybody can read, whatever record they come from; for the core group what may stand nowhere is. Contact details
 * that were asked for stay. `register` holds the records as this audience sees them; `known`: the other ids that were
 * given before, where more leaves together.
 */
export async function maskedReport(
  result: ReportResult,
  register: Register,
  known?: MaskedIds,
): Promise<ReportResult> {
  const care = result.audience === 'core' ? 'secret' : 'about-people';
  const ids = known ?? new MaskedIds(register, care);
  const leaving = new Leaving(care, ids, []);
  const sections: Section[] = [];
  for (const section of result.sections)
    sections.push(await new Leaving(care, ids, section.details ?? []).section(section));
  return {
    ...result,
    title: await leaving.text(result.title),
    summary: await leaving.text(result.summary),
    initiative: await leaving.text(result.initiative),
    onlyPartner: result.onlyPartner && {
      ...result.onlyPartner,
      name: await leaving.text(result.onlyPartner.name),
    },
    givenTo: result.givenTo && (await leaving.text(result.givenTo)),
    contactPoint: result.contactPoint && (await leaving.text(result.contactPoint)),
    figures: (await leaving.figures(result.figures)) as ReportResult['figures'],
    recordOf: result.recordOf && (key => (ids.isShown(key) ? result.recordOf?.(key) : undefined)),
    sections,
  };
}

/** Masks what stands in one part of a report. */
class Leaving {
  readonly #texts: MaskedTexts;
  readonly #ids: MaskedIds;

  /** `details`: contact details that were asked for, as they stand in the texts. */
  constructor(care: Delicacy, ids: MaskedIds, details: readonly string[]) {
    this.#texts = new MaskedTexts(care, details);
    this.#ids = ids;
  }

  text(text: string): Promise<string> {
    return this.#texts.of(text);
  }

  async section(section: Section): Promise<Section> {
    const { title, about, paragraphs, columns, rows, empty, next, message, events, cards, graph } = section;
    const optional = async (text: string | undefined): Promise<string | undefined> =>
      text === undefined ? undefined : this.text(text);
    const days = new Set(columns.filter(({ type }) => type === 'date').map(({ key }) => key));
    return {
      ...section,
      title: await this.text(title),
      about: await optional(about),
      paragraphs: paragraphs && (await this.#steps(paragraphs)),
      columns: await inTurn(columns, async column => ({ ...column, title: await this.text(column.title) })),
      rows: await inTurn(rows, row => this.#row(row, days)),
      empty: empty && (await this.#step(empty)),
      next: next && (await this.#step(next)),
      message: message && (await this.#texts.together(message)),
      events: events && (async () => inTurn(await events(), event => this.#event(event))),
      cards: cards && (await inTurn(cards, card => this.#card(card))),
      graph: graph && (await this.#graph(graph)),
    };
  }

  async #step(said: Said): Promise<Said> {
    return this.#acting(withTexts(said, (await inTurn(textsOf(said), text => this.text(text))).values()));
  }

  async #steps(all: readonly Said[]): Promise<Said[]> {
    const shown = (await this.#texts.together(all.flatMap(textsOf))).values();
    return inTurn(
      all.map(said => withTexts(said, shown)),
      said => this.#acting(said),
    );
  }

  /** What the program would do is told by the ids of records. */
  async #acting(said: Said): Promise<Said> {
    if (typeof said === 'string' || !said.action) return said;
    const answers = await this.figures(said.action.answers);
    return { ...said, action: { ...said.action, answers } as Proposal };
  }

  /** Ids and numbers; a text is masked as any other. */
  async figures(value: unknown): Promise<unknown> {
    if (typeof value === 'string') return this.text(await this.#ids.shown(value));
    if (Array.isArray(value)) return inTurn(value, item => this.figures(item));
    if (value === null || typeof value !== 'object') return value;
    const entries = await inTurn(Object.entries(value), async ([name, inner]) => [
      name,
      await this.figures(inner),
    ]);
    return Object.fromEntries(entries);
  }

  /** All cells of a row stand beside each other: a label in one can say what the number in the next is. */
  async #row(row: Row, days: ReadonlySet<string>): Promise<Row> {
    const isText = ([key, cell]: [string, Cell]): boolean =>
      !isId(key) && !days.has(key) && (typeof cell === 'string' || typeof cell === 'object') && cell !== null;
    const cells = Object.entries(row);
    const shown = await this.#texts.together(
      cells.filter(isText).flatMap(([, cell]) => (isStep(cell) ? textsOf(cell) : (cell as string[]))),
    );
    const left = shown.values();
    const take = (): string => left.next().value as string;
    const entries: [string, Cell][] = [];
    for (const [key, cell] of cells) {
      if (isId(key) && typeof cell === 'string') entries.push([key, await this.#ids.shown(cell)]);
      else if (!isText([key, cell])) entries.push([key, cell]);
      else if (isStep(cell)) entries.push([key, await this.#acting(withTexts(cell, left))]);
      else entries.push([key, Array.isArray(cell) ? cell.map(take) : take()]);
    }
    return Object.fromEntries(entries);
  }

  async #event(event: CalendarEvent): Promise<CalendarEvent> {
    const { uid, title, description } = event;
    const [shown = '', more] = await this.#texts.together(description ? [title, description] : [title]);
    return { ...event, uid: await this.#ids.shown(uid), title: shown, description: more };
  }

  /** How somebody is reached stands in a card only where that was asked for. */
  async #card(card: ContactCard): Promise<ContactCard> {
    const { phone, email, address } = card;
    const details = [phone, email, address].filter(detail => detail !== undefined);
    const own = details.length > 0 ? this.#texts.with(details) : this.#texts;
    const names = ['name', 'organisation', 'department', 'function', 'phone', 'email', 'address'] as const;
    const filled = names.filter(name => card[name] !== undefined);
    const shown = await own.together(filled.map(name => card[name] as string));
    const texts = Object.fromEntries(filled.map((name, index) => [name, shown[index]]));
    return { ...card, ...texts, uid: await this.#ids.shown(card.uid) };
  }

  async #graph({ about, nodes, edges }: Graph): Promise<Graph> {
    return {
      about: await this.#texts.together(about),
      nodes: await inTurn(nodes, async node => {
        const [name = '', ...notes] = await this.#texts.together([node.name, ...node.notes]);
        return { ...node, id: await this.#ids.shown(node.id), name, notes };
      }),
      edges: await inTurn(edges, async edge => ({
        ...edge,
        from: await this.#ids.shown(edge.from),
        to: await this.#ids.shown(edge.to),
        name: edge.name === undefined ? undefined : await this.text(edge.name),
      })),
    };
  }
}

/** Is this where the id of a record stands? */
function isId(key: string): boolean {
  return key === 'id' || key.endsWith('Id');
}

/** One after the other: what comes first gets its other id first. */
async function inTurn<T, R>(items: readonly T[], make: (item: T) => Promise<R>): Promise<R[]> {
  const made: R[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}
