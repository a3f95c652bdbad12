import type { Observation } from '../../core/checking/observation.ts';
import { type RecordsContext, rule } from '../../core/checking/rule.ts';
import type { RecordFile } from '../../core/model/record.ts';
import { dataInLoose, dataInNames } from '../../core/privacy/loose-data.ts';
import { careFor, glanceAt, mayHoldData } from '../../core/privacy/signs.ts';
import { wordsInName } from '../../core/privacy/words-in-name.ts';
import { mostKept } from '../../core/reading/bounds.ts';
import { stemOf } from '../../core/reading/file-names.ts';
import { contactsFileOf, privateFiles } from '../../core/register/contacts-file.ts';
import type { Settings } from '../../core/register/register.ts';
import { type Facts, texts } from './personal-data/texts.ts';

/** Something that tells about one person, or opens something, stands where it can be read by others. */
export const personalData = rule<Facts>({
  id: 'personal-data',
  group: 'records',
  severity: 'error',
  acceptance: 'never',
  inCopies: true,
  texts,
  findIn(file, { register }) {
    const care = careFor(register, file);
    // Most files hold nothing of the kind, and waiting takes time.
    const isSuspect =
      mayHoldData(file.text, care, glanceAt(file)) || mayHoldData(wordsInName(stemOf(file.file)), care);
    return isSuspect ? inTextAndName(file, register) : contactDetails(file, register);
  },
  async *find(context) {
    const { register, tracks } = context;
    for (const folder of Object.keys(privateFiles)) {
      const isThere = register.entries.some(({ path, type }) => path === folder && type !== 'file');
      if (isThere && (await tracks(folder)))
        yield { at: { file: `${folder}/`, path: [] }, facts: factsOf('private-folder', folder, register) };
    }
    yield* inWhatIsNoRecord(context);
  },
});

/** What stands in other files in text form, and in the names of files and folders. */
async function* inWhatIsNoRecord(context: RecordsContext): AsyncGenerator<Observation<Facts>> {
  const { register } = context;
  const found = await dataInNames(register);
  const inNames = found.length;
  for await (const text of context.looseTexts()) found.push(...(await dataInLoose(text, register)));
  if (found.length === 0) return;
  const ignored = await context.ignored([...new Set(found.map(({ at }) => at.file))]);
  for (const [index, { at, type, shown, count }] of found.entries()) {
    if (ignored.has(at.file)) continue;
    const inName = index < inNames;
    const facts = {
      ...factsOf(type, shown, register),
      in_name: inName,
      is_folder: at.file.endsWith('/'),
      count,
    };
    yield { at, facts, more: count - 1 };
  }
}

async function inTextAndName(file: RecordFile, settings: Settings): Promise<Observation<Facts>[]> {
  const { masked } = await import('../../core/privacy/mask-of.ts');
  const { dataIn, dataOf } = await import('../../core/privacy/personal-data.ts');
  const inText = (await dataOf(file, settings))
    .filter(({ type }) => type !== 'contact-details')
    .map(({ type, from, to }, index) => ({
      at: { file: file.file, path: [], span: [from, to] as const },
      // The others are counted: how they are shown nobody reads.
      facts: factsOf(type, index < mostKept ? masked(file.text.slice(from, to), type) : '', settings),
    }));
  const name = wordsInName(stemOf(file.file));
  const inName = (await dataIn(name, careFor(settings, file))).map(({ type, from, to }) => ({
    at: { file: file.file, path: [] },
    facts: { ...factsOf(type, masked(name.slice(from, to), type), settings), in_name: true },
  }));
  return [...contactDetails(file, settings), ...inText, ...inName];
}

/** Contact details are one finding, whatever stands in them. */
function contactDetails(file: RecordFile, settings: Settings): Observation<Facts>[] {
  const isPublic = settings.initiative.data.visibility === 'public';
  if (!isPublic || file.kind !== 'person' || file.data.contact_details === undefined) return [];
  const at = { file: file.file, path: ['contact_details'], part: 'name' } as const;
  return [{ at, facts: factsOf('contact-details', '', settings) }];
}

function factsOf(datum: Facts['datum'], shown: string, { initiative, words }: Settings): Facts {
  return {
    datum,
    shown,
    in_name: false,
    is_folder: false,
    public: initiative.data.visibility === 'public',
    belongs_in: contactsFileOf(words),
  };
}
