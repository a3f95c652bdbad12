import type { Day } from '../ground/calendar.ts';
import { shortened } from '../ground/visible.ts';
import { activeOf, isActive } from '../meaning/activity.ts';
import { type Agreement, openAgreements, sideOf } from '../meaning/agreements.ts';
import { activeContacts } from '../meaning/contacts.ts';
import type { CurrentHolder, Staffing } from '../meaning/staffing.ts';
import { initiativeId } from '../model/kinds.ts';
import type { RecordOf } from '../model/record.ts';
import { keyOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import type { Say } from '../words/say.ts';
import { networkWords } from './network-words.ts';
import type { Graph, GraphEdge, GraphNode } from './report.ts';

/** More names than this at one line and nobody reads them. */
const namesAtMost = 2;
const longestName = 40;

/**
 * The initiative and the partners that did not stop, with a line for each two that have agreements open, and
 * one to every other partner. Nothing where there is no partner.
 */
export function partnerNetwork(register: Register, today: Day, say: Say): Graph {
  const words = networkWords[say.language];
  const { initiative } = register;
  const partners = register.all('partner').filter(({ data }) => data.status !== 'stopped');
  const nodes = partners.map(partner => partnerNode(partner, today, say));
  if (nodes.length === 0) return { about: words.aboutPartners, nodes: [], edges: [] };

  const agreed = agreedBetween(register, new Set([initiativeId, ...partners.map(({ id }) => id)]));
  const quiet = partners.filter(({ id }) => !agreed.has(pairOf(initiativeId, id)));
  const own: GraphNode = { ...nodeOf(initiative), group: words.initiative, notes: [], standsOut: false };
  const keyOfSide = (id: string): string => (id === initiativeId ? own.id : `partner/${id}`);
  return {
    about: words.aboutPartners,
    nodes: [own, ...nodes],
    edges: [
      ...[...agreed.values()].map(
        ({ sides: [from, to], agreements }): GraphEdge => ({
          from: keyOfSide(from),
          to: keyOfSide(to),
          group: words.agreement,
          name: namesOf(agreements, words.agreements),
        }),
      ),
      ...quiet.map(
        (partner): GraphEdge => ({
          from: own.id,
          to: keyOf(partner),
          group: words.takesPart,
          line: 'dotted',
        }),
      ),
    ],
  };
}

/** Adds whom to call to a network of partners: the people that each partner names itself. */
export function withContacts(network: Graph, register: Register, today: Day, say: Say): Graph {
  const words = networkWords[say.language];
  const lines = activeOf(register, 'partner', today).flatMap(partner =>
    activeContacts(partner, register, today).map(person => ({ partner, person })),
  );
  if (lines.length === 0) return network;
  return {
    about: [...network.about, words.aboutContacts],
    nodes: [...network.nodes, ...personNodes(lines, words.person)],
    edges: [
      ...network.edges,
      ...lines.map(({ partner, person }) => ({
        from: keyOf(partner),
        to: keyOf(person),
        group: words.contact,
      })),
    ],
  };
}

/** Roles, and a line to each of them from who holds it today. A role that rests on one person stands out. */
export function whoHoldsWhat(roles: readonly Staffing[], say: Say): Graph {
  const words = networkWords[say.language];
  const lines = roles.flatMap(one => one.holders.map(holder => ({ one, ...holder })));
  return {
    about: words.aboutRoles,
    nodes: [...personNodes(lines, words.person), ...roles.map(one => roleNode(one, say))],
    edges: lines.map(({ one, person, part }) => ({
      from: keyOf(person),
      to: keyOf(one.role),
      group: say.shown(part),
      // What most people are needs no word.
      name: part === 'member' ? undefined : say.shown(part),
      line: one.isOnePitter ? 'thick' : part === 'backup' ? 'dotted' : undefined,
    })),
  };
}

function nodeOf(record: RecordOf<'initiative' | 'partner' | 'person' | 'role'>): {
  id: string;
  name: string;
} {
  return { id: keyOf(record), name: record.data.name || record.id };
}

function partnerNode(partner: RecordOf<'partner'>, today: Day, say: Say): GraphNode {
  const { carrying = false, status = 'active' } = partner.data;
  const words = networkWords[say.language];
  const notes = [
    ...(carrying ? [words.carrying] : []),
    ...(status === 'active' ? (isActive(partner, today) ? [] : [words.notNow]) : [say.shown(status)]),
  ];
  return { ...nodeOf(partner), group: words.partner, notes, standsOut: carrying };
}

function roleNode({ role, holders, isOnePitter, isByDesign, isVacant }: Staffing, say: Say): GraphNode {
  const words = networkWords[say.language];
  const { kind = 'role', critical } = role.data;
  const notes = [
    ...(critical ? [words.critical] : []),
    ...(isVacant ? [words.vacant] : []),
    ...(isOnePitter ? [holders.length === 1 ? words.onePerson : words.nobodyToSpare] : []),
    ...(isByDesign && holders.length === 1 ? [words.onPurpose] : []),
  ];
  return { ...nodeOf(role), group: say.shown(kind), notes, standsOut: isOnePitter };
}

function personNodes(lines: readonly Pick<CurrentHolder, 'person'>[], group: string): GraphNode[] {
  const people = new Set(lines.map(({ person }) => person));
  return [...people].map(person => ({ ...nodeOf(person), group, notes: [], standsOut: false }));
}

interface Agreed {
  sides: readonly [string, string];
  agreements: Agreement[];
}

/**
 * The open agreements between each two sides of these, by their pair. One of more than two sides is between
 * the initiative, or else the first, and each of the others.
 */
function agreedBetween(register: Register, known: ReadonlySet<string>): Map<string, Agreed> {
  const agreed = new Map<string, Agreed>();
  for (const agreement of openAgreements(register)) {
    const all = (agreement.data.parties ?? []).flatMap(party => sideOf(party, register) ?? []);
    const sides = [...new Set(all)].filter(side => known.has(side));
    const hub = sides.includes(initiativeId) ? initiativeId : sides[0];
    for (const side of sides) {
      if (hub === undefined || side === hub) continue;
      const pair = agreed.get(pairOf(hub, side));
      if (pair) pair.agreements.push(agreement);
      else agreed.set(pairOf(hub, side), { sides: [hub, side], agreements: [agreement] });
    }
  }
  return agreed;
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function namesOf(agreements: readonly Agreement[], count: (number: number) => string): string {
  if (agreements.length > namesAtMost) return count(agreements.length);
  return agreements.map(({ data }) => cut(data.name)).join(', ');
}

/** A long name, cut at a word and before any number or address: what is cut in two nobody knows to hide. */
function cut(name: string): string {
  const short = shortened(name, longestName);
  return short === name ? name : short.replace(/ \S*…$/, '…').replace(/(?: \S*[\d@]\S*)+…$/, '…');
}
