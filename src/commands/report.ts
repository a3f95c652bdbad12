import type { Audience } from '../core/audiences/audience.ts';
import { type Day, firstDay } from '../core/calendar.ts';
import { type Command, type Input, sharedOptions } from '../core/command.ts';
import { makeReport } from '../core/make-report.ts';
import { readPartialDate } from '../core/reading/values.ts';
import { recordNamed } from '../core/record-named.ts';
import type { Register } from '../core/register.ts';
import { reportNamed } from '../core/report-named.ts';
import { UsageError } from '../core/usage-error.ts';
import { reportFormatIds } from '../formats/index.ts';
import type { Session } from '../io/session.ts';
import { reports } from '../reports/index.ts';
import { rules } from '../rules/index.ts';
import { checkAudience, withPrivateContacts } from './report/contact-details.ts';
import { formatFor } from './report/format-for.ts';
import { partnerNamed } from './report/partner-named.ts';
import { writeHandover } from './report/write-handover.ts';

/** The words for who a report is for, in both languages. */
const audienceNames: Record<string, Audience> = {
  core: 'core',
  partners: 'partners',
  everyone: 'everyone',
  kerngroep: 'core',
  iedereen: 'everyone',
};

/** What needs us, and how things stand. Works on what can be read, and writes nothing into the records. */
export const report: Command<Session> = {
  id: 'report',
  arguments: [
    { key: 'name', form: '[name]' },
    { key: 'partner', form: '[partner]' },
  ],
  options: [
    { key: 'for', flags: '--for <audience>', choices: Object.keys(audienceNames) },
    { key: 'voor', flags: '--voor <audience>', choices: Object.keys(audienceNames) },
    { key: 'since', flags: '--since <date>' },
    { key: 'person', flags: '--person <name>' },
    { key: 'write', flags: '--write' },
    { key: 'without', flags: '--without <name>', repeatable: true },
    { key: 'withDetails', flags: '--with-details' },
    { key: 'format', flags: '--format <name>', choices: reportFormatIds },
    sharedOptions.output,
    sharedOptions.today,
  ],
  nl: {
    name: 'rapport',
    summary: 'laat zien wat jullie nodig heeft, en hoe het ervoor staat',
    description: `Maakt een rapport van alle bestanden. Er verandert niets. Zonder naam krijg je het overzicht.\nRapporten: ${names('nl')}`,
    arguments: {
      name: 'welk rapport, zoals 1-pitters',
      partner: 'bij partner: welke, zoals gemeente-hovendrecht',
    },
    options: {
      for: 'voor wie: kerngroep (zonder deze optie), partners of iedereen',
      voor: 'hetzelfde als --for',
      since: 'bij afspraken en agenda: wat er sinds deze dag van kwam',
      person: 'bij overdracht: van wie',
      write: 'bij overdracht: zet de lijst bij de verslagen',
      without: 'bij wat-als: een persoon of partner die stopt (mag vaker)',
      withDetails: 'bij contacten en partner: ook telefoon, e-mail en adres',
      format: 'hoe het eruitziet: text, json of markdown; contacten ook vcf, agenda ook ics',
    },
    examples: [
      ['initiatief rapport', 'het overzicht op één bladzijde'],
      ['initiatief rapport 1-pitters', 'wat op één persoon rust'],
      ['initiatief rapport wat-als --without cor-hagenaars', 'wat er stilvalt als iemand stopt'],
      ['initiatief rapport overdracht --person cor-hagenaars', 'een lijst om over te dragen'],
      ['initiatief rapport afspraken --since 2026-01-01', 'ook wat er dit jaar van kwam'],
      ['initiatief rapport --voor partners --format markdown --output overzicht.md', 'om te delen'],
    ],
  },
  en: {
    name: 'report',
    summary: 'see what needs you, and how things stand',
    description: `Makes a report of all records. Nothing is changed. Without a name you get the overview.\nReports: ${names('en')}`,
    arguments: {
      name: 'which report, such as one-pitters',
      partner: 'for partner: which one, such as town-council',
    },
    options: {
      for: 'for whom: core (without this option), partners or everyone',
      voor: 'the same as --for',
      since: 'for agreements and agenda: what came of them since this day',
      person: 'for handover: whose',
      write: 'for handover: put the list among the minutes',
      without: 'for what-if: a person or partner that stops (may be repeated)',
      withDetails: 'for contacts and partner: telephone, email and address too',
      format: 'what it looks like: text, json or markdown; contacts also vcf, agenda also ics',
    },
    examples: [
      ['initiatief report', 'the overview on one page'],
      ['initiatief report one-pitters', 'what rests on one person'],
      ['initiatief report what-if --without tom-ellery', 'what comes to a halt when somebody stops'],
      ['initiatief report handover --person tom-ellery', 'a list to hand over'],
      ['initiatief report agreements --since 2026-01-01', 'also what came of them this year'],
      ['initiatief report --for partners --format markdown --output overview.md', 'to share'],
    ],
  },
  async run(session, input) {
    const chosen = reportNamed(input.arguments[0] ?? 'overview', reports, session.language);
    const audience = audienceNames[input.text('for') ?? input.text('voor') ?? 'core'] as Audience;
    const since = sinceDay(session, input);
    const today = session.today;
    const withDetails = input.flag('withDetails');
    if (withDetails) checkAudience(audience, session.language);
    const format = await formatFor(chosen, input.text('format') ?? 'text', session.language);
    const loaded = await session.load();
    const say = session.say(loaded);
    const register = withDetails ? await withPrivateContacts(session, loaded, say) : loaded;
    const without = input
      .texts('without')
      .map(typed => recordNamed(typed, ['person', 'partner'], register, session.language));
    const whose = input.text('person');
    const person = whose && recordNamed(whose, ['person'], register, session.language);
    if (input.flag('write')) {
      await writeHandover(session, chosen, person, register);
      return 0;
    }

    const partner = partnerNamed(chosen, input.arguments[1], register, session.language);

    const result = await makeReport(chosen, {
      register,
      today,
      audience,
      since,
      without,
      person,
      partner,
      withDetails,
      rules,
      say,
    });

    const output = input.text('output');
    await session.print(await format.report(result, session.style(say, output !== undefined)), output);
    await tellUnreadable(session, register);
    return 0;
  },
};

function names(language: 'nl' | 'en'): string {
  return reports.map(one => one[language].name).join(', ');
}

function sinceDay(session: Session, input: Input): Day | undefined {
  const typed = input.text('since');
  if (typed === undefined) return undefined;
  const day = readPartialDate(typed.trim(), session.vocabularies[session.language]);
  if (day !== undefined) return firstDay(day);
  throw session.language === 'nl'
    ? new UsageError(`"${typed}" lees ik niet als een dag.`, 'Schrijf het zo: --since 2026-01-01')
    : new UsageError(`I cannot read "${typed}" as a day.`, 'Write it like this: --since 2026-01-01');
}

/** A report works on what can be read, and says how much that was not. */
async function tellUnreadable(session: Session, register: Register): Promise<void> {
  const number = register.files.filter(file => !file.readable).length;
  if (number === 0) return;
  const dutch = `${number === 1 ? 'Eén bestand' : `${number} bestanden`} kan ik niet lezen; het rapport gaat over de rest. Wat eraan scheelt, zie je met: initiatief controleer\n`;
  const english = `${number === 1 ? 'One file' : `${number} files`} could not be read; the report is about the rest. See what is wrong with: initiatief check\n`;
  await session.note(session.language === 'nl' ? dutch : english);
}
