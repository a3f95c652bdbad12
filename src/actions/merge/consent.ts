import type { Value } from '../../core/changing/change.ts';
import { isSame } from '../../core/changing/steps.ts';
import type { FieldsOf } from '../../core/model/kinds.ts';
import { isUnclear, type RecordFile, type RecordOf } from '../../core/model/record.ts';

type Consent = NonNullable<FieldsOf['person']['consent']>;

/** What two records of somebody say of consent, as one: no more than both allow. */
export interface JoinedConsent {
  /** What it becomes; nothing where none is left, and no change where that is as it was. */
  change?: { value: Value | undefined };
  /** Was there consent in one of them that is there no more? */
  isLess: boolean;
}

/** Consent holds for what both records allow; what was withdrawn in one is withdrawn. */
export function joinedConsent(stays: RecordFile, goes: RecordFile): JoinedConsent {
  if (stays.kind !== 'person' || goes.kind !== 'person') return { isLess: false };
  const [first, second] = [sureOf(stays), sureOf(goes)];
  if (isSame(first, second)) return { isLess: false };
  const value = strictest(first, second);
  const allowed = (consent: Consent | undefined): readonly string[] =>
    consent?.withdrawn_on === undefined ? (consent?.for ?? []) : [];
  const isLess = [first, second].some(one =>
    allowed(one).some(use => !allowed(value).some(left => left === use)),
  );
  return isSame(value, first) ? { isLess } : { change: { value: value as Value | undefined }, isLess };
}

/** Where there is a mistake in it, all that counts is that it was withdrawn. */
function sureOf(person: RecordOf<'person'>): Consent | undefined {
  const { consent } = person.data;
  return consent?.withdrawn_on === undefined && isUnclear(person, 'consent') ? undefined : consent;
}

function strictest(first: Consent | undefined, second: Consent | undefined): Consent | undefined {
  const withdrawn = [first, second].find(consent => consent?.withdrawn_on !== undefined);
  if (withdrawn) return withdrawn;
  if (first === undefined || second === undefined) return undefined;
  const uses = (first.for ?? []).filter(use => second.for?.includes(use));
  return uses.length === 0 ? undefined : { ...second, ...first, for: uses };
}
