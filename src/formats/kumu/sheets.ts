import { slugOf } from '../../core/ground/slug.ts';
import { type CsvDialect, csvText } from '../../core/output/csv-text.ts';
import type { FilesByName } from '../../core/output/format.ts';
import { wholeGraph } from '../../core/output/whole-graph.ts';
import type { GraphNode, ReportResult } from '../../core/reporting/report.ts';

/** As Kumu reads it, whatever the language: it asks for commas and UTF-8, and for the first title without a mark. */
const dialect: CsvDialect = { separator: ',', decimal: '.', hasMark: false };

/**
 * The network of a report as the two sheets that Kumu imports. Each thing and line has an id of its own, so that
 * two of one name stay two, and a next import changes what is there instead of adding it again.
 */
export function networkSheets(result: ReportResult): FilesByName {
  const { nodes, edges } = wholeGraph(result);
  const ids = idsOf(nodes);
  const elements = nodes.map(({ id, name, group, notes }) => [
    ids.get(id) as string,
    one(name),
    one(group),
    notes.map(one).join('|'),
  ]);
  const taken = new Set<string>();
  const connections = edges.map(({ from, to, group, name = '' }) => {
    const ends = [ids.get(from) as string, ids.get(to) as string] as const;
    return [free(ends.join('--'), taken), ...ends, one(group), one(name)];
  });
  return new Map([
    ['elements.csv', csvText(['ID', 'Label', 'Type', 'Tags'], elements, dialect)],
    ['connections.csv', csvText(['ID', 'From', 'To', 'Type', 'Label'], connections, dialect)],
  ]);
}

/** An upright line would make several values of one. */
function one(text: string): string {
  return text.replaceAll('|', '/');
}

/** Kumu wants no dots or underscores in an id, and it becomes part of an address. */
function idsOf(nodes: readonly GraphNode[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(nodes.map(({ id }) => [id, free(slugOf(id), taken)]));
}

function free(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}
