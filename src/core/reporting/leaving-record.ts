import { MaskedTexts } from '../privacy/masked-texts.ts';
import type { Numbers } from './numbered.ts';
import type { Together } from './together.ts';
import type { Fact, ToldRecord, ToldValue } from './told-record.ts';

/** A record as it may leave: its texts masked as those of a report are, all beside each other, and its ids as well. */
export async function maskedRecord(record: ToldRecord, { ids }: Pick<Together, 'ids'>): Promise<ToldRecord> {
  const texts: string[] = [];
  const keys = new Set<string>();
  changed(
    record,
    text => {
      texts.push(text);
      return text;
    },
    key => {
      keys.add(key);
      return key;
    },
  );
  const masked = (await new MaskedTexts('about-people').together(texts)).values();
  const shown = new Map<string, string>();
  for (const key of keys) shown.set(key, await ids.shown(key));
  return changed(
    record,
    () => masked.next().value as string,
    key => shown.get(key) as string,
  );
}

/** The same with a number for each person without a name. */
export function numberedRecord(record: ToldRecord, numbers: Numbers): ToldRecord {
  const other = (text: string): string => numbers.in(text);
  return changed(record, other, other);
}

/** A record with each of its texts and keys changed, in the order in which a reader meets them. */
function changed(
  { key, name, kind, facts }: ToldRecord,
  text: (text: string) => string,
  other: (key: string) => string,
): ToldRecord {
  const changedValue = (value: ToldValue): ToldValue => {
    if ('items' in value) return { items: value.items.map(changedValue) };
    if ('facts' in value) return { facts: value.facts.map(changedFact) };
    // A day is no text: nothing stands in it but the day.
    if (value.day !== undefined) return value;
    const shown = text(value.text);
    const isSame = shown === value.text;
    return {
      text: shown,
      ...(value.key !== undefined && { key: other(value.key) }),
      ...(value.address !== undefined && isSame && { address: value.address }),
    };
  };
  const changedFact = ({ label, value }: Fact): Fact => ({ label: text(label), value: changedValue(value) });
  return { key: other(key), name: text(name), kind, facts: facts.map(changedFact) };
}
