import type { FindingsFormat } from '../core/output/format.ts';

/** For GitHub Actions: a workflow command for each finding. */
export const github: FindingsFormat = {
  id: 'github',
  endings: [],
  summary: 'markdown',
  isForRunner: true,
  forFindings: {
    nl: 'GitHub: elke melding bij de regel zelf, en een tabel bij "Summary"',
    en: 'GitHub: each finding at its own line, and a table under "Summary"',
  },
  async findings(result, style) {
    return (await import('./github/annotations.ts')).annotations(result, style);
  },
};
