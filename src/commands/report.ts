import type { Audience } from '../core/audiences/audience.ts';
import { type Command, sharedOptions } from '../core/command.ts';
import { makeReport } from '../core/make-report.ts';
import type { Register } from '../core/register.ts';
import { reportNamed } from '../core/report-named.ts';
import { reportFormatIds } from '../formats/index.ts';
import type { Session } from '../io/session.ts';
import { reports } from '../reports/index.ts';
import { rules } from '../rules/index.ts';
import { checkAudience, withPrivateContacts } from './report/contact-details.ts';
import { formatFor } from './report/format-for.ts';
import { checkTaken, optionsFor, ownOptions } from './report/options.ts';
import { en, nl } from './report/texts.ts';
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
    ...ownOptions,
    { key: 'format', flags: '--format <name>', choices: reportFormatIds },
    sharedOptions.output,
    sharedOptions.today,
  ],
  nl,
  en,
  async run(session, input) {
    const chosen = reportNamed(input.arguments[0] ?? 'overview', reports, session.language);
    const audience = audienceNames[input.text('for') ?? input.text('voor') ?? 'core'] as Audience;
    checkTaken(chosen, input, session.language);
    const withDetails = input.flag('withDetails');
    if (withDetails) checkAudience(audience, session.language);
    const format = await formatFor(chosen, input.text('format') ?? 'text', session.language);
    const { today } = session;
    const loaded = await session.load();
    const say = session.say(loaded);
    const register = withDetails ? await withPrivateContacts(session, loaded, say) : loaded;
    const options = optionsFor(chosen, input, register, session);
    if (input.flag('write')) {
      await writeHandover(session, chosen, options.person, register);
      return 0;
    }

    const result = await makeReport(chosen, { ...options, register, today, audience, rules, say });

    const output = input.text('output');
    await session.print(await format.report(result, session.style(say, output !== undefined)), output);
    await tellUnreadable(session, register);
    return 0;
  },
};

/** A report works on what can be read, and says how much that was not. */
async function tellUnreadable(session: Session, register: Register): Promise<void> {
  const number = register.files.filter(file => !file.readable).length;
  if (number === 0) return;
  const dutch = `${number === 1 ? 'Eén bestand' : `${number} bestanden`} kan ik niet lezen; het rapport gaat over de rest. Wat eraan scheelt, zie je met: initiatief controleer\n`;
  const english = `${number === 1 ? 'One file' : `${number} files`} could not be read; the report is about the rest. See what is wrong with: initiatief check\n`;
  await session.note(session.language === 'nl' ? dutch : english);
}
