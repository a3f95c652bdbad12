import { basename, join } from 'node:path';
import type { Input } from '../../core/asking/command.ts';
import type { Language } from '../../core/ground/language.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { languageAt } from '../../core/loading/language-at.ts';
import { folderKinds, initiativeFile } from '../../core/model/kinds.ts';
import { layOut } from '../../core/reading/layout.ts';
import type { Register } from '../../core/register/register.ts';
import { wordsOf } from '../../core/words/words.ts';
import { municipalityId } from '../../core/writing/new-repository.ts';
import { exists, findRoot, isFolder, readContent } from '../../io/files.ts';
import type { FileToMake } from '../../io/lay-down.ts';
import { onDisk } from '../../io/on-disk.ts';
import type { Session } from '../../io/session.ts';
import { listTree } from '../../io/tree.ts';
import { type Answers, answersFrom } from './answers.ts';
import { texts } from './texts.ts';

/** What an initiative that is there already tells; nothing in a folder without one. Throws without `--force`. */
export async function existing(
  session: Session,
  input: Input,
  folder: string,
): Promise<{ language: Language; answers: Answers } | undefined> {
  if (exists(folder) && !isFolder(folder)) {
    throw {
      nl: new UsageError(
        `${basename(folder)} is een bestand, geen map.`,
        'Kies een andere naam voor de map.',
      ),
      en: new UsageError(
        `${basename(folder)} is a file, not a folder.`,
        'Choose another name for the folder.',
      ),
    }[session.language];
  }
  const found = findRoot(folder) ?? (hasRecords(session, folder) ? folder : undefined);
  if (found !== undefined && !input.flag('force')) throw alreadyBegun(session, found === folder);
  if (found !== folder) return undefined;
  const source = onDisk(folder);
  if (!exists(join(folder, initiativeFile))) {
    const isAsked = input.text('language') !== undefined;
    return { language: isAsked ? session.language : languageAt(source, session.vocabularies), answers: {} };
  }
  const register = await session.load(source);
  const { name, visibility = 'private' } = register.initiative.data;
  // Its settings stay as they are, so nothing of them is asked again.
  const answers: Answers = {
    name: name || basename(folder),
    place: '',
    municipality: withoutRecord(register, answersFrom(session, input, register.words.vocabulary.language)),
    legalForm: '',
    visibility,
  };
  return { language: register.words.vocabulary.language, answers };
}

/** The municipality that the settings name and that has no record: who set them up was stopped halfway. */
function withoutRecord(register: Register, typed: Answers): string {
  const { id = '' } = register.initiative.references.find(({ path }) => path[0] === 'municipality') ?? {};
  const isThere = register
    .all('partner')
    .some(partner => partner.id === id || partner.data.kind === 'municipality');
  if (isThere || register.has('partner', id)) return '';
  const names = [
    typed.municipality ?? '',
    id.replace(/(?:^|-)./g, start => start.replace('-', ' ').toUpperCase()),
  ];
  return names.find(name => name !== '' && municipalityId(name) === id) ?? '';
}

function hasRecords(session: Session, folder: string): boolean {
  return Object.values(session.vocabularies).some(vocabulary =>
    folderKinds.some(kind => {
      const name = vocabulary.folders[kind];
      if (!isFolder(join(folder, name))) return false;
      const entries = listTree(join(folder, name)).map(entry => ({
        ...entry,
        path: `${name}/${entry.path}`,
      }));
      return layOut(entries, wordsOf(vocabulary), []).records.length > 0;
    }),
  );
}

/** Says that there is an initiative, here or in a folder above. */
export function alreadyBegun(session: Session, isHere: boolean): UsageError {
  return {
    nl: new UsageError(
      isHere ? 'In deze map staat al een initiatief.' : 'Deze map ligt in een map met een initiatief.',
      'Wil je erbij zetten wat er nog niet is? Typ: initiatief begin --toch. Wat er al staat, blijft zoals het is.',
    ),
    en: new UsageError(
      isHere
        ? 'There is already an initiative in this folder.'
        : 'This folder is inside the folder of an initiative.',
      'Do you want to add what is not there yet? Type: initiatief init --force. What is there stays as it is.',
    ),
  }[session.language];
}

/** Somebody's own `.gitignore` stays as it is, and may let the private folders through. */
export function exposed(folder: string, kept: readonly FileToMake[], language: Language): string | undefined {
  if (!kept.some(({ path }) => path === '.gitignore')) return undefined;
  const { text = '' } = readContent(folder, '.gitignore');
  const lines = text.split(/\r?\n/).map(line => line.trim().replace(/^\/|\/$/g, ''));
  return lines.includes('prive') && lines.includes('private') ? undefined : texts[language].privateFolder;
}
