import type { FieldName } from '../../generated/types.ts';
import type { Day } from '../ground/calendar.ts';
import type { Finding } from '../model/finding.ts';
import type { Register } from '../register/register.ts';
import type { Words } from '../words/words.ts';
import type { RuleNames } from './rule-names.ts';

/**
 * The number, in the list `accepted` of the record where a finding stands, of the entry it falls under; nothing
 * when nobody accepted it, or only until a day that has passed. What is wrong with that list itself always has to be
 * told.
 */
export function acceptanceOf(
  { rule, at }: Finding,
  register: Register,
  ruleNames: RuleNames,
  today: Day,
): number | undefined {
  if (at.path[0] === 'accepted') return undefined;
  const { accepted = [] } = register.fileAt(at.file)?.data ?? {};
  const index = accepted.findIndex(
    ({ rule: name, field, until }) =>
      ruleNames.idOf(name) === rule &&
      !hasEnded(until, today) &&
      (field === undefined || at.path.includes(fieldNamed(field, register.words))),
  );
  return index < 0 ? undefined : index;
}

/** Was something left as it is until a day, and has that day passed? */
export function hasEnded(until: Day | undefined, today: Day): boolean {
  return until !== undefined && until < today;
}

/** The field that an acceptance is about, in English; of a field that is not ours the name as written. */
export function fieldNamed(written: string, words: Words): FieldName | string {
  return words.fieldOf(written) ?? written;
}
