import { hiderFor } from '../audiences/audience.ts';
import type { Audience, AudienceOptions, Hider } from '../audiences/readers.ts';
import { withoutStandIns } from '../audiences/stand-ins.ts';
import type { Rule } from '../checking/rule.ts';
import { shortWordsFor, wordsFor } from '../checking/rule-words.ts';
import { contextOf } from '../checking/rules-context.ts';
import { runRules } from '../checking/run-rules.ts';
import { commandLine, type Proposal } from '../doing/proposal.ts';
import type { Day } from '../ground/calendar.ts';
import { Remembered } from '../ground/remembered.ts';
import type { Finding } from '../model/finding.ts';
import type { RecordFile } from '../model/record.ts';
import { partsOf } from '../model/record-key.ts';
import { maskedRegister } from '../privacy/masked-register.ts';
import type { History, Moment, PastState } from '../register/history.ts';
import type { Register } from '../register/register.ts';
import type { Say } from '../words/say.ts';
import { maskedReport } from './masked-report.ts';
import { numbered } from './numbered.ts';
import type { Report, ReportOptions, ReportResult } from './report.ts';
import { forReader } from './steps-for.ts';
import type { Together } from './together.ts';

/** What a report is asked for. */
export interface ReportRequest extends ReportOptions {
  register: Register;
  today: Day;
  /** The earlier states that the report looks back on, the oldest first. */
  past?: readonly PastState[];
  /** How far back git knows the records. */
  history?: History;
  /** The earlier state that the report is about, where it is not about that of now. */
  at?: Moment;
  /** The records as they are now: they say who consented, and so who may be named in an earlier state too. */
  now?: Register;
  audience: Audience;
  /** Of the partners this one alone, by its id. */
  onlyPartner?: string;
  /** The names that people had before, for who may not hear them. */
  known?: AudienceOptions['known'];
  rules: readonly Rule[];
  /** All reports, by whose names a step tells of another. */
  reports: readonly Report[];
  say: Say;
  /** What it leaves with; then people without a name get their numbers when all of that is there. */
  together?: Together;
}

/**
 * Makes a report for an audience, figures and sections alike of a register that holds nothing the audience may not
 * see: a report cannot tell what it does not know.
 */
export async function makeReport(report: Report, request: ReportRequest): Promise<ReportResult> {
  const { today, past = [], history = unknown, at, audience, say } = request;
  // Where nobody at all is named, every word of a name goes: also one that says what a number beside it is.
  const isNameless = report.namesNobody === true && audience !== 'core';
  const register = isNameless ? await maskedRegister(request.register, 'about-people') : request.register;
  const { now = register } = request;
  const others = new Set([register, ...past.map(state => state.register)]);
  others.delete(now);
  const together = isNameless ? undefined : request.together;
  const asOthers = { ...request, namesNobody: report.namesNobody };
  const { hide, idOf } = together?.hider ?? hiderFor(audience, [now, ...others], say.language, asOthers);
  const shown = hide(register);
  const states = past.map(state => hiddenState(state, audience, hide));
  const options = {
    ...request,
    partner: request.partner && idOf('partner', request.partner),
    agreement: request.agreement && idOf('agreement', request.agreement),
  };

  const rules = request.rules.filter(
    ({ group, coreOnly }) => report.usesFindings && group !== 'records' && (audience === 'core' || !coreOnly),
  );
  // Also of those that were not asked: a fault of ours in a rule is told by another.
  const byId = new Map(request.rules.map(rule => [rule.id, rule]));
  const ruleOf = ({ rule }: Finding): Rule => byId.get(rule) as Rule;
  const find = (where: Register): Promise<readonly Finding[]> =>
    found.of(where, [today, request.rules, ...rules], () =>
      runRules(rules, contextOf(where, request.rules, { today })),
    );
  const findings = await find(shown);
  const facts = withoutSettings(shown);
  const counted = await report.figures({
    register: facts,
    today,
    past: states,
    history,
    findings: facts === shown ? findings : await find(facts),
    ruleOf,
    options,
  });
  const figures =
    audience === 'core'
      ? counted
      : (report.figuresForOthers?.(counted, { audience, onlyPartner: request.onlyPartner }) ?? counted);

  const typed = (action: Proposal): string => commandLine(action, say, request);
  const context = {
    register: shown,
    today,
    past: states,
    history,
    audience,
    onlyPartner: request.onlyPartner,
    findings,
    ruleOf,
    words: (finding: Finding) => wordsFor(ruleOf(finding), finding, say),
    inShort: (finding: Finding) => shortWordsFor(ruleOf(finding), finding, say),
    typed,
    say,
    options,
  };
  const { name, title, summary } = report.texts[say.language];
  const sections = report.sections(context, report.texts[say.language], figures);
  const made: ReportResult = {
    report: report.id,
    name,
    title,
    summary,
    today,
    at,
    language: say.language,
    audience,
    onlyPartner: onePartner(request, shown),
    givenTo: report.isGivenToPerson && audience === 'core' ? nameOfPerson(options.person, shown) : undefined,
    initiative: shown.initiative.data.name,
    contactPoint: shown.initiative.data.contact_point,
    people: audience === 'core' ? undefined : namesOfPeople(shown),
    figures,
    recordOf: at ? undefined : key => recordWith(key, shown),
    sections: sections
      .filter(({ coreOnly }) => audience === 'core' || !coreOnly)
      .map(section => forReader(section, audience, typed)),
  };
  const masked = await maskedReport(made, shown, together?.ids);
  if (together) return masked;
  const hasNumbers = audience === 'everyone' || (audience === 'partners' && report.namesNobody);
  return hasNumbers ? numbered(masked) : masked;
}

/** The partner for whom alone it is, as its name is told. */
function onePartner(
  { onlyPartner: id, audience }: ReportRequest,
  shown: Register,
): ReportResult['onlyPartner'] {
  const record = audience === 'partners' && id !== undefined ? shown.get('partner', id) : undefined;
  return record && { id: record.id, name: record.data.name };
}

function nameOfPerson(key: string | undefined, shown: Register): string | undefined {
  return key === undefined ? undefined : shown.get('person', partsOf(key).id)?.data.name;
}

/** The names of people, where those may be known. */
function namesOfPeople(shown: Register): string[] {
  const names = shown.all('person').map(({ data }) => data.name);
  return names.filter(name => withoutStandIns(name) === name);
}

function recordWith(key: string, register: Register): { name: string; file: string } | undefined {
  const { kind, id } = partsOf(key);
  const record = register.get(kind, id);
  return record && { name: record.data.name, file: record.file };
}

/** What rules found in the records as somebody sees them: several reports ask for the same. */
const found = new Remembered<Register, Promise<readonly Finding[]>>();

const unknown: History = { lacks: '' };

/** Hidden when it is looked at: most reports only count in earlier states. Ids that records had are for the core group. */
function hiddenState(
  { day, register, renamed }: PastState,
  audience: Audience,
  hide: Hider['hide'],
): PastState {
  let shown: Register | undefined;
  return {
    day,
    renamed: audience === 'core' ? renamed : undefined,
    get register() {
      shown ??= hide(register);
      return shown;
    },
  };
}

/** The records with every rule at its own severity: a rule that is off, or a finding accepted, changes no figure. */
function withoutSettings(register: Register): Register {
  const hasSettings = ({ data }: RecordFile): boolean => 'rules' in data || data.accepted !== undefined;
  if (!register.files.some(hasSettings)) return register;
  const files = register.files.map(file =>
    hasSettings(file)
      ? ({ ...file, data: { ...file.data, rules: undefined, accepted: undefined } } as RecordFile)
      : file,
  );
  return register.with(files);
}
