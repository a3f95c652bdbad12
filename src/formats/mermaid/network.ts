import type { Language } from '../../core/ground/language.ts';
import { mermaidText } from '../../core/output/mermaid-text.ts';
import { graphToDraw } from '../../core/output/whole-graph.ts';
import type { ReportResult } from '../../core/reporting/report.ts';

/** What Mermaid draws at most, unless who shows the drawing allows more. */
const edgesAtMost = 500;
const signsAtMost = 50_000;

/** Stands in the text as a remark. */
const tooLarge: Record<Language, string> = {
  nl: 'Zo veel tekent Mermaid niet zonder andere instellingen. Met --vorm dot of kumu lukt het wel.',
  en: 'This is more than Mermaid draws without other settings. With --format dot or kumu you can.',
};

/** The network of a report as a Mermaid flowchart, for a page or a forge that draws those. */
export function networkMermaid(result: ReportResult): string {
  const graph = graphToDraw(result);
  const text = mermaidText(graph, result.title);
  const isTooLarge = graph.edges.length > edgesAtMost || text.length > signsAtMost;
  return isTooLarge ? `%% ${tooLarge[result.language]}\n${text}` : text;
}
