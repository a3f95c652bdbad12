import { stepText } from '../doing/step.ts';
import type { Language } from '../ground/language.ts';
import type { Graph, ReportResult } from '../reporting/report.ts';

/** Of more than this a drawing on a page is a tangle. */
export const nodesAtMost = 40;

const nothingYet: Record<Language, string> = {
  nl: 'Hier valt nu nog niets te tekenen.',
  en: 'There is nothing to draw here yet.',
};

/** The networks of all sections of a report in one; a node that stands in more of them is there once. */
export function wholeGraph({ sections }: ReportResult): Graph {
  const graphs = sections.flatMap(({ graph }) => graph ?? []);
  const nodes = new Map(graphs.flatMap(graph => graph.nodes.map(node => [node.id, node] as const)));
  return {
    about: [...new Set(graphs.flatMap(({ about }) => about))],
    nodes: [...nodes.values()],
    edges: graphs.flatMap(({ edges }) => edges),
  };
}

/** The same for a drawing: where there is nothing, one node that says what the section says then. */
export function graphToDraw(result: ReportResult): Graph {
  const whole = wholeGraph(result);
  if (whole.nodes.length > 0) return whole;
  const name = stepText(result.sections.find(({ graph }) => graph)?.empty ?? nothingYet[result.language]);
  return {
    about: [name],
    nodes: [{ id: 'remark/empty', name, group: '', notes: [], standsOut: false }],
    edges: [],
  };
}
