import type { FindingsFormat } from '../core/output/format.ts';

/** For GitLab: a Code Quality report. */
export const gitlab: FindingsFormat = {
  id: 'gitlab',
  endings: ['json'],
  forFindings: {
    nl: 'GitLab: een rapport voor "Code Quality"',
    en: 'GitLab: a report for "Code Quality"',
  },
  async findings(result) {
    return (await import('./gitlab/code-quality.ts')).codeQuality(result);
  },
};
