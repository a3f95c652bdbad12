import type { Input } from '../../core/asking/command.ts';
import { flagOf } from '../../core/asking/option-words.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { nameOfKey } from '../../core/meaning/names.ts';
import type { Register } from '../../core/register/register.ts';
import type { Report } from '../../core/reporting/report.ts';
import { sayWith } from '../../core/words/say.ts';
import { compose, idOf, type NewRecord, read } from '../../core/writing/new-record.ts';
import { markdown } from '../../formats/markdown.ts';
import { alreadyThere, layDown } from '../../io/lay-down.ts';
import type { Session } from '../../io/session.ts';
import { recordTemplate } from '../../io/templates.ts';
import { report as makeReport } from '../../library/report.ts';

/**
 * Makes a handover a record among the minutes of today, in the language of the records, and prints its path.
 * Throws a UsageError without a person, where the record is there already, and for an option that has no use here.
 */
export async function writeHandover(
  session: Session,
  input: Input,
  report: Report,
  person: string | undefined,
  register: Register,
): Promise<void> {
  refuseOthers(session, input);
  if (person === undefined) throw nobodyNamed(session);
  const record = await minutesOf(session, report, person, register);
  const { root, language } = session;
  await layDown({ root, path: '' }, [record], session, path => alreadyThere(path, language));
  await session.print(`${record.path}\n`);
}

async function minutesOf(
  session: Session,
  report: Report,
  person: string,
  register: Register,
): Promise<NewRecord> {
  const { words } = register;
  const { today } = session;
  const { language } = words.vocabulary;
  const say = sayWith(words, session.vocabularies[language]);
  const result = await makeReport(register, report.id, { today, audience: 'core', person, language });
  const text = await markdown.report(result, session.style(say, true));
  // Under one heading of the minutes, without the title and the date: those are in its fields.
  const [, first = '', sections = ''] = /^## (.*)\n([\s\S]*)/m.exec(text) ?? [];
  const headings = new Map([[first, sections.replace(/^## /gm, '### ').trim()]]);

  const name = `${result.title} ${nameOfKey(register, person)}`;
  const draft = { fields: { name, held_on: today }, headings };
  const drafted = read('meeting', draft, { register, spoken: session.vocabularies[language], today });
  const recordId = idOf('meeting', drafted, words);
  return compose('meeting', recordId, drafted, { headings }, recordTemplate(language, 'meeting'), words);
}

/** A record has one form and one place, and is for the core group. */
function refuseOthers({ language }: Session, input: Input): void {
  const other = (['format', 'output', 'section', 'for'] as const).find(key => input.text(key) !== undefined);
  if (other === undefined) return;
  const flag = flagOf(other, language);
  throw {
    nl: new UsageError(
      `Met --bewaar wordt de overdracht een verslag, en daar past ${flag} niet bij.`,
      'Laat een van de twee weg.',
    ),
    en: new UsageError(
      `With --write the handover becomes minutes, and ${flag} does not go with that.`,
      'Leave out one of the two.',
    ),
  }[language];
}

function nobodyNamed({ language }: Session): UsageError {
  return {
    nl: new UsageError(
      'Van wie is de overdracht?',
      'Typ het zo: initiatief rapport overdracht --persoon naam --bewaar',
    ),
    en: new UsageError(
      'Whose handover is it?',
      'Type it like this: initiatief report handover --person name --write',
    ),
  }[language];
}
