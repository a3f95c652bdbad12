import type { ReportFormat } from '../core/output/format.ts';

/** The network of a report as a Mermaid flowchart, for a page or a forge that draws those. */
export const mermaid: ReportFormat = {
  id: 'mermaid',
  endings: ['mmd', 'mermaid'],
  audience: 'core',
  forReports: {
    nl: 'het netwerk als tekening op een website die Mermaid kent',
    en: 'the network as a drawing, on a website that knows Mermaid',
  },
  async report(result) {
    return (await import('./mermaid/network.ts')).networkMermaid(result);
  },
};
