import type { ReportFormat } from '../core/output/format.ts';

/** For a calendar, as RFC 5545 has it. */
export const ics: ReportFormat = {
  id: 'ics',
  endings: ['ics', 'ical'],
  audience: 'core',
  forReports: {
    nl: 'de agenda in het agendaprogramma op je telefoon of computer, met een week ervoor een seintje',
    en: 'the agenda in your own calendar, with a reminder a week before',
  },
  async report(result) {
    return (await import('./ics/calendar.ts')).calendarOf(result);
  },
};
