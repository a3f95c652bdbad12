import type { FindingsFormat, ReportFormat } from '../core/output/format.ts';

/** For a forge: tables of findings, a report with headings and tables. Reads well raw. */
export const markdown: FindingsFormat & ReportFormat = {
  id: 'markdown',
  endings: ['md', 'markdown'],
  forFindings: {
    nl: 'een reactie of bladzijde, bijvoorbeeld op Forgejo of Gitea',
    en: 'a comment or a page, for example on Forgejo or Gitea',
  },
  audience: 'core',
  forReports: {
    nl: 'een bladzijde op de website waar jullie map staat, met een tekening van het netwerk',
    en: 'a page on the website that holds your folder, with a drawing of the network',
  },
  async findings(result, style) {
    return (await import('./markdown/findings.ts')).findingsMarkdown(result, style);
  },
  async report(result, style) {
    return (await import('./markdown/report.ts')).reportMarkdown(result, style);
  },
};
