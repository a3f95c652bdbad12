import { contextOf } from '../../core/checking/rules-context.ts';
import { runRules, tell } from '../../core/checking/run-rules.ts';
import { visible } from '../../core/ground/visible.ts';
import type { Told } from '../../core/model/finding.ts';
import type { CheckResult } from '../../core/output/format.ts';
import type { Register } from '../../core/register/register.ts';
import type { Say } from '../../core/words/say.ts';
import type { NewRecord } from '../../core/writing/new-record.ts';
import { text as textFormat } from '../../formats/text.ts';
import type { Session } from '../../io/session.ts';
import { rules } from '../../rules/index.ts';

/** What the rules about records say of records that are not written yet, and how that is told. */
export async function verdictOn(
  records: readonly NewRecord[],
  register: Register,
  session: Session,
): Promise<{ findings: Told[]; text: string }> {
  const say = session.say(register);
  const paths = records.map(({ path }) => path);
  const chosen = rules.filter(({ group }) => group === 'records');
  const found = await runRules(chosen, contextOf(register, rules, { today: session.today }));
  const findings = await tell(
    found.filter(({ at }) => paths.includes(at.file)),
    rules,
    register,
    say,
  );
  const result: CheckResult = {
    findings,
    accepted: 0,
    files: paths,
    attention: false,
    rules: chosen,
    failing: ['error'],
    folder: '',
  };
  return { findings, text: await textFormat.findings(result, session.style(say, false)) };
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
