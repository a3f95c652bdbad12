import type { FindingsFormat, ReportFormat } from '../core/output/format.ts';

/** For programs: the contract of `schemas/output/`. */
export const json: FindingsFormat & ReportFormat = {
  id: 'json',
  endings: ['json'],
  forFindings: {
    nl: "je eigen programma's",
    en: 'your own programs',
  },
  audience: 'core',
  forReports: {
    nl: "je eigen programma's",
    en: 'your own programs',
  },
  async findings(result) {
    return (await import('./json/findings.ts')).findingsJson(result);
  },
  async report(result) {
    return (await import('./json/report.ts')).reportJson(result);
  },
};
