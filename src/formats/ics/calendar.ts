import { addInterval, type Day } from '../../core/ground/calendar.ts';
import { contentLines, escapedPart } from '../../core/output/content-line.ts';
import type { CalendarEvent, ReportResult } from '../../core/reporting/report.ts';

/** For a calendar: events that take the whole day, each with a reminder a week before, as RFC 5545 has it. */
export async function calendarOf({
  sections,
  today,
  language,
  initiative,
  title,
}: ReportResult): Promise<string> {
  const events = (await Promise.all(sections.map(section => section.events?.() ?? []))).flat();
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//initiatief//initiatief//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapedPart([initiative, title].filter(Boolean).join(' – '))}`,
    ...(events.length > 0 ? events.flatMap(event => eventLines(event, today)) : nothingYet),
    'END:VCALENDAR',
  ]);
}

/** The standard asks for at least one part in a calendar: where there are no events, a time zone will do. */
const nothingYet = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function eventLines({ uid, day, title, description, isToCome }: CalendarEvent, today: Day): string[] {
  const summary = escapedPart(title);
  // The last day of all has no next one; an event without an end takes one day too.
  const next = addInterval(day, 'P1D');
  return [
    'BEGIN:VEVENT',
    `UID:${escapedPart(uid)}`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    ...(next ? [`DTEND;VALUE=DATE:${compact(next)}`] : []),
    `SUMMARY:${summary}`,
    ...(description ? [`DESCRIPTION:${escapedPart(description)}`] : []),
    // Nobody is busy all day because of it.
    'TRANSP:TRANSPARENT',
    ...(isToCome
      ? ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${summary}`, 'TRIGGER:-P1W', 'END:VALARM']
      : []),
    'END:VEVENT',
  ];
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}
