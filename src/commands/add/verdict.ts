import type { Told } from '../../core/checking/told.ts';
import { visible } from '../../core/ground/visible.ts';
import type { Register } from '../../core/register/register.ts';
import type { Say } from '../../core/words/say.ts';
import type { NewRecord } from '../../core/writing/new-record.ts';
import { text as textFormat } from '../../formats/text.ts';
import type { Session } from '../../io/session.ts';
import { judge } from '../../library/judge.ts';

/** What the rules about records say of records that are not written yet, and how that is told. */
export async function verdictOn(
  records: readonly NewRecord[],
  register: Register,
  session: Session,
): Promise<{ findings: readonly Told[]; text: string }> {
  const { today, language } = session;
  const files = (file: string): boolean => records.some(({ path }) => path === file);
  // There is no file yet that could be mended, nor one that is kept too long.
  const result = await judge(register, { today, language, files, withMends: false, withPromises: false });
  const text = await textFormat.findings(result, session.style(session.say(register), false));
  return { findings: result.findings, text };
}

/** What is wrong with a record that is not made: which field, what, and what to do. */
export function objections(findings: readonly Told[], say: Say): string {
  const wrong = findings.filter(({ severity }) => severity === 'error');
  const said = wrong.map(({ at, message, help }) => {
    const names = at.path.map(step => (typeof step === 'number' ? String(step + 1) : say.field(step)));
    const where = names.length > 0 ? `${names.join(' ')}: ` : '';
    return [`${where}${message}`, ...(help ?? '').split('\n').map(line => `  ${line}`)].join('\n').trimEnd();
  });
  return visible(`${said.join('\n\n')}\n`);
}
