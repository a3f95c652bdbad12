import type { Input } from '../../core/asking/command.ts';
import {
  type Authorship,
  acceptancesIn,
  type Decision,
  levelChoicesIn,
} from '../../core/checking/acceptances.ts';
import type { Rule } from '../../core/checking/rule.ts';
import { contextOf } from '../../core/checking/rules-context.ts';
import { findWith } from '../../core/checking/run-rules.ts';
import { addTo } from '../../core/ground/groups.ts';
import { listed } from '../../core/ground/language.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { outputAsked } from '../../core/output/asked.ts';
import { jsonText } from '../../core/output/json-text.ts';
import { Masks } from '../../core/privacy/mask.ts';
import type { Register } from '../../core/register/register.ts';
import { commonFormats, formatNamed, idsOf } from '../../formats/index.ts';
import { GitFolder } from '../../io/git-folder.ts';
import { bring } from '../../io/results.ts';
import type { Session } from '../../io/session.ts';
import { whoWrote } from '../../io/who-wrote.ts';
import { rules } from '../../rules/index.ts';
import { acceptedReport, type Listed } from './accepted-report.ts';

/** Which decisions are listed. */
export interface Wanted {
  files(file: string): boolean;
  rules: readonly Rule[];
}

/**
 * Lists what the records say is so on purpose, with the reason, by whom and since when. Throws a UsageError for
 * a format that has no lists.
 */
export async function showAccepted(
  session: Session,
  input: Input,
  register: Register,
  wanted: Wanted,
): Promise<void> {
  const asked = outputAsked(input, commonFormats, session.language);
  const id = asked.format;
  if (!idsOf(commonFormats).includes(id)) throw noList(session, id);
  const { accepted } = await findWith(rules, contextOf(register, rules, session));
  const isWanted = ({ file, rule }: Decision): boolean => wanted.files(file) && wanted.rules.includes(rule);
  const acceptances = acceptancesIn(register, accepted, rules, session.today).filter(isWanted);
  const levels = levelChoicesIn(register, rules).filter(isWanted);
  const authorOf = await authors(session, register, [...acceptances, ...levels]);
  const masks = new Masks(register);
  const listing = async <D extends Decision>(one: D): Promise<D & Authorship> => {
    const { because, field, file } = one;
    return { ...one, ...authorOf(one), ...(await masks.hide({ because, field }, [file])) };
  };
  const listed: Listed = {
    today: session.today,
    initiative: await masks.hide(register.initiative.data.name, [register.initiative.file]),
    accepted: await Promise.all(acceptances.map(listing)),
    levels: await Promise.all(levels.map(listing)),
  };
  const say = session.say(register);
  const format = formatNamed(id, commonFormats);
  const text =
    id === 'json'
      ? acceptedJson(listed)
      : await format.report(acceptedReport(listed, say), session.style(say, asked.file !== undefined));
  await bring(session, text, asked);
}

async function authors(
  session: Session,
  register: Register,
  decisions: readonly Decision[],
): Promise<(decision: Decision) => Authorship> {
  const nobody: Authorship = { by: null, on: null, committed: null };
  if (decisions.length === 0) return () => nobody;
  const lines = new Map<string, number[]>();
  for (const { file, line } of decisions) addTo(lines, file, line);
  const git = await GitFolder.ifAny(session.root, session.io, session.language);
  const who = git && (await whoWrote(git, lines, file => register.fileAt(file)?.text ?? ''));
  return ({ file, line }) => who?.(file, line) ?? nobody;
}

/** For programs: the contract of `schemas/output/accepted.schema.json`. */
function acceptedJson({ today, initiative, accepted, levels }: Listed): string {
  const needed = accepted.filter(({ findings }) => findings > 0).length;
  const common = ({ rule, file, line, because, by, on, committed }: Decision & Authorship): object => ({
    rule: rule.id,
    file,
    line,
    because: because ?? null,
    by,
    on,
    committed,
  });
  return jsonText({
    schemaVersion: 1,
    kind: 'accepted',
    today,
    initiative,
    summary: { needed, unneeded: accepted.length - needed, levels: levels.length },
    accepted: accepted.map(one => ({
      ...common(one),
      field: one.field ?? null,
      findings: one.findings,
      until: one.until ?? null,
    })),
    levels: levels.map(one => ({ ...common(one), level: one.level, default: one.rule.severity })),
  });
}

function noList({ language }: Session, format: string): UsageError {
  const list = listed(idsOf(commonFormats), language, true);
  return {
    nl: new UsageError(`Wat bewust zo is, kan ik niet als ${format} laten zien.`, `Kies uit ${list}.`),
    en: new UsageError(`I cannot show what was accepted as ${format}.`, `Choose from ${list}.`),
  }[language];
}
