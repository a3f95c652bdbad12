import { type Command, sharedOptions } from '../core/asking/command.ts';
import { named } from '../core/asking/offer.ts';
import { outputAsked } from '../core/output/asked.ts';
import { formatOption } from '../core/output/format-option.ts';
import { reportNamed } from '../core/reporting/report-named.ts';
import { reportFormats } from '../formats/index.ts';
import type { Session } from '../io/session.ts';
import { tellWhatIsUnderWay } from '../io/under-way.ts';
import { formatsOf } from '../library/format.ts';
import { reports } from '../reports/index.ts';
import { audienceNames, isOnePartner, type Meant, madeForPartners, meantFor } from './report/audience.ts';
import { formatFor, formatsBehind } from './report/format-for.ts';
import { made, requestFor } from './report/made.ts';
import { isToOpen, openPage } from './report/open.ts';
import { checkBrowser, checkTaken, ownOptions, subjectsOffered } from './report/options.ts';
import { deliver } from './report/output.ts';
import { onlySection } from './report/section.ts';
import { texts } from './report/texts.ts';
import { tellUnreadable } from './report/unreadable.ts';

/** What needs us, and how things stand. Works on what can be read, and writes nothing into the records. */
export const report: Command<Session> = {
  id: 'report',
  arguments: [
    {
      key: 'name',
      form: '[name]',
      offers: ({ language }) => named(reports, language, one => one.texts[language].summary),
    },
    { key: 'who', form: '[who...]', offers: subjectsOffered },
  ],
  options: [
    { key: 'for', flags: '--for <audience>', choices: audienceNames, orElse: isOnePartner },
    { key: 'at', flags: '--at <when>' },
    ...ownOptions,
    { key: 'section', flags: '--section <id>' },
    formatOption(reportFormats, ({ forReports }) => forReports, formatsBehind),
    sharedOptions.output,
    sharedOptions.force,
    { key: 'open', flags: '--open' },
    { key: 'browser', flags: '--browser <path>', offers: 'files' },
    { key: 'pager', flags: '--no-pager' },
    sharedOptions.today,
  ],
  texts,
  async run(session, input) {
    const chosen = reportNamed(input.arguments[0] ?? 'overview', reports, session.language);
    checkTaken(chosen, input, session.language);
    const wanted = outputAsked(input, reportFormats, session.language, formatsOf(chosen));
    const format = formatFor(chosen, wanted.format, session.language);
    checkBrowser(format, input, session.language);
    const opens = isToOpen(input, session.language);
    const meant: Meant = opens
      ? { audience: 'core', isAsked: true }
      : meantFor(input, chosen, format, session.language);
    await tellWhatIsUnderWay(session);
    const request = await requestFor(chosen, meant, session, input);
    const { result, past } = await made(chosen, request, session, input);
    const shown = onlySection(result, input.text('section'), session.language);
    const say = session.say(request.register);
    if (opens) await openPage(session, shown, say, chosen.texts[session.language].name);
    else await deliver(session, chosen, shown, format, say, wanted);
    if (!meant.isAsked && meant.audience !== 'core')
      await session.note(madeForPartners(session.language, result.onlyPartner?.name));
    await tellUnreadable(session, request.about, past);
    return 0;
  },
};
