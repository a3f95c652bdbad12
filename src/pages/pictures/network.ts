import { nodesAtMost } from '../../core/output/whole-graph.ts';
import type { Graph, ReportResult, Section } from '../../core/reporting/report.ts';
import { type NetworkDrawing, networkDrawing } from './network-layout.ts';

/** What a page shows of a network: a drawing of it, or why there is none. */
export interface Network {
  graph: Graph;
  /** It tells who does what, by people. */
  isOfPeople: boolean;
  drawing?: NetworkDrawing;
}

/** Of more people nobody sees any more who does what. */
const peopleAtMost = 10;

/** Wider than this, and its letters become too small on a page, also on paper. */
const widthAtMost = 900;

/**
 * The networks of a report as pages show them, by their sections. What one person does is told as a whole to the core
 * group alone. What draws is loaded only where there is something to draw.
 */
export async function networksOf({ sections, audience }: ReportResult): Promise<Map<Section, Network>> {
  const networks = new Map<Section, Network>();
  for (const section of sections) {
    const { graph } = section;
    if (!graph || graph.edges.length === 0) continue;
    const carriers = new Set(graph.edges.map(({ from }) => from).filter(id => id.startsWith('person/')));
    const isOfPeople = carriers.size > 0;
    if (isOfPeople && audience !== 'core') continue;
    const isSmall = graph.nodes.length <= nodesAtMost && carriers.size <= peopleAtMost;
    const drawing = isSmall ? await networkDrawing(graph) : undefined;
    networks.set(section, {
      graph,
      isOfPeople,
      drawing: drawing && drawing.width <= widthAtMost ? drawing : undefined,
    });
  }
  return networks;
}
