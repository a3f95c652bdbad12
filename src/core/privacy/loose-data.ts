import type { Place } from '../model/place.ts';
import { isPage, isPrivate, type LooseText } from '../register/loose-texts.ts';
import type { Register, Settings } from '../register/register.ts';
import type { Datum, DatumType, Delicacy } from './datum.ts';
import { mayHoldData } from './signs.ts';
import { wordsInName } from './words-in-name.ts';

/** Data of one type in a file that is no record, or in a name: the first, masked, and how many there are. */
export interface LooseData {
  at: Place;
  type: DatumType;
  shown: string;
  count: number;
}

/** How careful to be with a text that is no record: on a page about the initiative an office may say how to reach it. */
function careForLoose({ initiative }: Settings, path: string): Delicacy {
  if (initiative.data.visibility !== 'public') return 'secret';
  return isPage(path) ? 'personal' : 'about-people';
}

/** In a calendar what tells one date from all others: it is written as an e-mail address, and reaches nobody. */
const uids = /^UID:.*(?:\r?\n[ \t].*)*/gim;

/** The data in such a text, each type once. */
export async function dataInLoose(
  { file, text: written }: LooseText,
  settings: Settings,
): Promise<LooseData[]> {
  const care = careForLoose(settings, file);
  const text = /\.ics$/i.test(file) ? written.replace(uids, uid => uid.replace(/[^\r\n]/g, ' ')) : written;
  if (!mayHoldData(text, care)) return [];
  return byType(text, care, ({ from, to }) => ({
    file,
    path: [],
    range: { ...lineAt(text, from, ''), ...lineAt(text, to, 'end') } as Place['range'],
  }));
}

/** The data in the names of files that are no record, and of folders. */
export async function dataInNames(register: Register): Promise<LooseData[]> {
  const found: LooseData[] = [];
  for (const { path, type } of register.entries) {
    if (register.fileAt(path) !== undefined || isPrivate(path)) continue;
    const care = careForLoose(register, path);
    const name = wordsInName(path.slice(path.lastIndexOf('/') + 1));
    if (!mayHoldData(name, care)) continue;
    const file = type === 'file' ? path : `${path}/`;
    found.push(...(await byType(name, care, () => ({ file, path: [] }))));
  }
  return found;
}

/** Loads what looks closely: mostly there is no sign of anything. */
async function byType(text: string, care: Delicacy, placeOf: (datum: Datum) => Place): Promise<LooseData[]> {
  const { masked } = await import('./mask-of.ts');
  const { dataIn } = await import('./personal-data.ts');
  const found = new Map<DatumType, LooseData>();
  for (const datum of await dataIn(text, care)) {
    const { type, from, to } = datum;
    const known = found.get(type);
    if (known) known.count += 1;
    else found.set(type, { at: placeOf(datum), type, shown: masked(text.slice(from, to), type), count: 1 });
  }
  return [...found.values()];
}

function lineAt(text: string, at: number, which: '' | 'end'): object {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  let line = 1;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) line += 1;
  const column = at - start + 1;
  return which === '' ? { line, column } : { endLine: line, endColumn: column };
}
