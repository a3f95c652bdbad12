import { withoutStandIns } from '../core/audiences/stand-ins.ts';
import { byText } from '../core/ground/order.ts';
import { datedKinds, kinds } from '../core/model/kinds.ts';
import { fieldIn, type RecordFile } from '../core/model/record.ts';
import { keyOf } from '../core/model/record-key.ts';
import { shapeOf } from '../core/model/shape.ts';
import { maskedRecord, numberedRecord } from '../core/reporting/leaving-record.ts';
import type { Numbers } from '../core/reporting/numbered.ts';
import type { Together } from '../core/reporting/together.ts';
import { settings, type ToldRecord, toldRecord } from '../core/reporting/told-record.ts';
import type { Say } from '../core/words/say.ts';
import { fold } from '../core/words/words.ts';

/** A record that has a page. */
export interface PageOfRecord {
  /** Its key and id among the records that everyone sees, before what in them is masked. */
  rawKey: string;
  id: string;
  told: ToldRecord;
  /** What is said of it in a list: its first day, and what it is. */
  about: string;
}

/** The records that have a page of their own, kind by kind: all that everyone sees, but for people who have no name. */
export async function recordPages(leaving: Together, say: Say): Promise<PageOfRecord[]> {
  const pages: PageOfRecord[] = [];
  for (const kind of kinds) {
    const all = leaving.shown.all(kind) as readonly RecordFile[];
    const records = all.filter(record => kind !== 'person' || hasName(record));
    for (const record of inOrder(records)) {
      const told = await maskedRecord(toldRecord(record, leaving.shown, say), leaving);
      pages.push({ rawKey: keyOf(record), id: record.id, told, about: aboutOf(record, say) });
    }
  }
  return pages;
}

/** The same with a number for everybody without a name. */
export function numberedPages(pages: readonly PageOfRecord[], numbers: Numbers): PageOfRecord[] {
  return pages.map(page => ({ ...page, told: numberedRecord(page.told, numbers) }));
}

function hasName({ data }: RecordFile): boolean {
  return withoutStandIns(data.name) === data.name;
}

/** What begins with a day: the last first. The others by name; whoever has none has a sign that tells nothing of it. */
function inOrder(records: readonly RecordFile[]): RecordFile[] {
  return [...records].sort((a, b) =>
    datedKinds.includes(a.kind)
      ? byText(b.id, a.id)
      : byText(fold(a.data.name), fold(b.data.name)) || byText(a.id, b.id),
  );
}

/** What is chosen from a few, and the day that it begins with: no texts of anybody. */
function aboutOf({ kind, id, data }: RecordFile, say: Say): string {
  const choices = [...shapeOf(kind).fields].flatMap(([field, shape]) => {
    const value = fieldIn(data, field);
    const isShown = shape.type === 'choice' && !settings.includes(field);
    return isShown && typeof value === 'string' ? [say.shown(value)] : [];
  });
  const [day] = datedKinds.includes(kind) ? (/^\d{4}-\d\d-\d\d/.exec(id) ?? []) : [];
  return [...(day === undefined ? [] : [say.date(day)]), ...choices].join(' · ');
}
