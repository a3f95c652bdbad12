import { type Command, type Input, sharedOptions } from '../core/asking/command.ts';
import { named } from '../core/asking/offer.ts';
import type { Audience, AudienceOptions } from '../core/audiences/readers.ts';
import { outputAsked } from '../core/output/asked.ts';
import { formatOption } from '../core/output/format-option.ts';
import { reportNamed } from '../core/reporting/report-named.ts';
import { reportFormats } from '../formats/index.ts';
import type { Session } from '../io/session.ts';
import { formatsOf } from '../library/format.ts';
import type { About } from '../library/look-back.ts';
import { report as makeReport } from '../library/report.ts';
import { reports } from '../reports/index.ts';
import { audienceNames, madeForPartners, meantFor } from './report/audience.ts';
import { checkAudience, withPrivateContacts } from './report/contact-details.ts';
import { formatFor, formatsBehind } from './report/format-for.ts';
import type { lookBack } from './report/look-back.ts';
import { checkTaken, optionsFor, ownOptions, subjectsOffered } from './report/options.ts';
import { deliver } from './report/output.ts';
import { onlySection } from './report/section.ts';
import { texts } from './report/texts.ts';
import { tellUnreadable } from './report/unreadable.ts';
import { writeHandover } from './report/write-handover.ts';

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
    { key: 'for', flags: '--for <audience>', choices: audienceNames },
    { key: 'at', flags: '--at <when>' },
    ...ownOptions,
    { key: 'section', flags: '--section <id>' },
    formatOption(reportFormats, ({ forReports }) => forReports, formatsBehind),
    sharedOptions.output,
    sharedOptions.force,
    { key: 'pager', flags: '--no-pager' },
    sharedOptions.today,
  ],
  texts,
  async run(session, input) {
    const chosen = reportNamed(input.arguments[0] ?? 'overview', reports, session.language);
    checkTaken(chosen, input, session.language);
    const wanted = outputAsked(input, reportFormats, session.language, formatsOf(chosen));
    const format = formatFor(chosen, wanted.format, session.language);
    const { audience, isAsked } = meantFor(input, format);
    const withDetails = input.flag('withDetails');
    if (withDetails) checkAudience(audience, session.language);
    const about = await recordsAsked(session, input);
    const { register: loaded } = about;
    const say = session.say(loaded);
    const register = withDetails ? await withPrivateContacts(session, loaded, say) : loaded;
    const options = optionsFor(chosen, input, register, session, audience);
    if (input.flag('write')) {
      await writeHandover(session, input, chosen, options.person, register);
      return 0;
    }

    const before = chosen.looksBack && (await beforeThat(chosen, about, options, session, input));
    const names = await knownTo(audience, session, about);
    const asked = { ...options, ...about, ...before, ...names, audience, language: session.language };
    const result = await makeReport(register, chosen.id, asked);

    const shown = onlySection(result, input.text('section'), session.language);
    await deliver(session, chosen, shown, format, say, wanted);
    if (!isAsked && audience !== 'core') await session.note(madeForPartners(session.language));
    await tellUnreadable(session, about, before?.past ?? []);
    return 0;
  },
};

/** The records as they are now, or as they were when `--at` says. */
async function recordsAsked(session: Session, input: Input): Promise<About> {
  const at = input.text('at');
  if (at === undefined) return { register: await session.load(), today: session.today };
  const { recordsAt } = await import('./report/earlier.ts');
  return recordsAt(at, session, input);
}

/** The names of before, which everyone may not hear. */
async function knownTo(
  audience: Audience,
  session: Session,
  { now, register }: About,
): Promise<Pick<AudienceOptions, 'known'>> {
  if (audience !== 'everyone') return {};
  return (await import('./report/known-people.ts')).namesInGit(session, now ?? register);
}

/** What git knows of before. */
async function beforeThat(...asked: Parameters<typeof lookBack>): ReturnType<typeof lookBack> {
  return (await import('./report/look-back.ts')).lookBack(...asked);
}
