import type { Told } from '../../core/checking/told.ts';
import type { Language } from '../../core/ground/language.ts';
import { visible } from '../../core/ground/visible.ts';
import { hiddenFiles } from '../../core/privacy/hidden-files.ts';
import type { Register } from '../../core/register/register.ts';
import { planJson } from '../../formats/json/plan.ts';
import type { Session } from '../../io/session.ts';

/** New records, what is found in them, and all records with these. */
interface Made {
  did: string;
  files: readonly { file: string; before: null; after: string }[];
  findings: readonly Told[];
  register: Register;
}

/** Tells programs what was made, or would be. */
export async function tellPrograms(
  { did, files, findings, register }: Made,
  session: Session,
): Promise<void> {
  const hidden = await hiddenFiles(files, register);
  await session.print(planJson({ action: 'add', did, files: hidden, findings, next: [] }));
}

/** Shows what would be made, without personal data. */
export async function tellPreview({ files, register }: Made, session: Session): Promise<void> {
  const { changesText } = await import('../../formats/text/changes.ts');
  const hidden = await hiddenFiles(files, register);
  const changes = hidden.map(({ file, after }) => ({ file, before: '', after: after ?? '' }));
  const { preview, howTo } = texts[session.language];
  await session.print(`${preview}\n\n${changesText(changes, session.style(session.say(register), false))}\n`);
  await session.note(visible(`${howTo}\n`));
}

const texts: Record<Language, { preview: string; howTo: string }> = {
  nl: {
    preview: 'Dit zou erbij komen:',
    howTo: 'Er is nog niets gemaakt. Laat --proef weg om het te doen.',
  },
  en: {
    preview: 'This would be added:',
    howTo: 'Nothing has been made yet. Leave out --dry-run to do it.',
  },
};
