import type { FindingsFormat } from '../core/output/format.ts';

/** For code scanning: SARIF 2.1.0. */
export const sarif: FindingsFormat = {
  id: 'sarif',
  endings: ['sarif', 'json'],
  forFindings: {
    nl: 'programma\'s die code nakijken, zoals "Code scanning" van GitHub',
    en: 'programs that review code, such as "Code scanning" of GitHub',
  },
  async findings(result, style) {
    return (await import('./sarif/log.ts')).sarifLog(result, style);
  },
};
