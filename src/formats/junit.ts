import type { FindingsFormat } from '../core/output/format.ts';

/** For test dashboards: JUnit, as Jenkins reads it. */
export const junit: FindingsFormat = {
  id: 'junit',
  endings: ['xml'],
  forFindings: {
    nl: "programma's die testuitslagen laten zien, zoals Jenkins",
    en: 'programs that show the results of tests, such as Jenkins',
  },
  async findings(result, style) {
    return (await import('./junit/suites.ts')).testSuites(result, style);
  },
};
