/**
 * What `initiatief` can do, for other programs: the same functions that its commands call. They look at no clock, print
 * nothing and write nothing; what is read is the source that is handed in. `docs/en/library.md` shows them at work.
 */
export { actions } from './actions/index.ts';
export type { Action, Refusal } from './core/acting/action.ts';
export type { Kept } from './core/acting/kept.ts';
export type { Planned } from './core/acting/make-plan.ts';
export type { Answers, Asked, Question } from './core/asking/question.ts';
export { type Audience, audiences, type KnownNames } from './core/audiences/readers.ts';
export type { FileChange } from './core/changing/change.ts';
export type { CheckResult } from './core/checking/check-result.ts';
export { Memory } from './core/checking/memory.ts';
export type { Rule } from './core/checking/rule.ts';
export type { Surroundings } from './core/checking/rules-context.ts';
export type { Told } from './core/checking/told.ts';
export type { Proposal } from './core/doing/proposal.ts';
export { stepText, type ToldStep } from './core/doing/step.ts';
export type { Day } from './core/ground/calendar.ts';
export type { Language } from './core/ground/language.ts';
export { UsageError } from './core/ground/usage-error.ts';
export { overTexts, type Texts } from './core/loading/over-texts.ts';
export type { Source } from './core/loading/source.ts';
export type { Finding, Severity } from './core/model/finding.ts';
export type { Kind } from './core/model/kinds.ts';
export type { Place, Range, Step } from './core/model/place.ts';
export type { RecordFile, RecordOf } from './core/model/record.ts';
export type { FilesByName, Format } from './core/output/format.ts';
export type { Entry } from './core/reading/layout.ts';
export type { PlaceAt } from './core/reading/place-at.ts';
export type { Content } from './core/reading/read-record.ts';
export type { History, Moment, PastState } from './core/register/history.ts';
export type { Register } from './core/register/register.ts';
export type { Report, ReportResult, Row, Section } from './core/reporting/report.ts';
export type { FieldHelp } from './core/writing/field-help.ts';
export type { Candidate } from './core/writing/known-records.ts';
export { formats } from './formats/index.ts';
export type { Machine } from './io/machine.ts';
export { onDisk } from './io/on-disk.ts';
export { type FormatOptions, format, formatFiles } from './library/format.ts';
export { InGit } from './library/in-git.ts';
export { type JudgeOptions, judge } from './library/judge.ts';
export { load, refresh } from './library/load.ts';
export { type Position, placeAt, rangeOf } from './library/place.ts';
export { apply, type PlanAsked, type PlanResult, plan, questions } from './library/plan.ts';
export { type ReportAsked, report } from './library/report.ts';
export { type SuggestOptions, suggest } from './library/suggest.ts';
export { reports } from './reports/index.ts';
export { rules } from './rules/index.ts';
