import type { Language } from '../../core/ground/language.ts';
import { escaped } from '../../core/output/markdown-escape.ts';
import { mermaidText } from '../../core/output/mermaid-text.ts';
import { nodesAtMost } from '../../core/output/whole-graph.ts';
import type { Section } from '../../core/reporting/report.ts';

const tooLarge: Record<Language, (nodes: number) => string> = {
  nl: nodes =>
    `Een tekening met ${nodes} namen is niet meer te volgen. Toch alles zien? Maak dit rapport met: --vorm dot`,
  en: nodes =>
    `A drawing with ${nodes} names is hard to follow. See it all anyway? Make this report with: --format dot`,
};

/** A network as a drawing that forges show, with what its lines mean; nothing where there are no lines. */
export function drawing({ graph }: Section, language: Language): string[] {
  if (graph === undefined || graph.edges.length === 0) return [];
  if (graph.nodes.length > nodesAtMost) return [escaped(tooLarge[language](graph.nodes.length))];
  return [escaped(graph.about.join(' ')), `\`\`\`mermaid\n${mermaidText(graph)}\`\`\``];
}
