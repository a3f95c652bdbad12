import type { ReportFormat } from '../core/output/format.ts';

/** The network of a report in the language of Graphviz, which draws large ones too. */
export const dot: ReportFormat = {
  id: 'dot',
  endings: ['dot', 'gv'],
  audience: 'core',
  forReports: {
    nl: 'het netwerk als tekening met Graphviz, ook als het groot is',
    en: 'the network as a drawing by Graphviz, also a large one',
  },
  async report(result) {
    return (await import('./dot/network.ts')).networkDot(result);
  },
};
