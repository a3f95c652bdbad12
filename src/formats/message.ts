import type { ReportFormat } from '../core/output/format.ts';

/** For a group app: a few short lines to paste, without anything round them. */
export const message: ReportFormat = {
  id: 'message',
  words: { nl: 'bericht' },
  endings: ['txt'],
  audience: 'partners',
  forReports: {
    nl: 'een bericht voor de groepsapp, van hooguit acht korte regels',
    en: 'a message for a group app, of eight short lines at most',
  },
  async report(result) {
    return (await import('./message/lines.ts')).messageOf(result);
  },
};
