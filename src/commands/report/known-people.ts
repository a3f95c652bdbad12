import type { Language } from '../../core/ground/language.ts';
import type { Register } from '../../core/register/register.ts';
import { GitFolder } from '../../io/git-folder.ts';
import { knownPeople } from '../../io/people-gone.ts';
import type { Session } from '../../io/session.ts';
import type { ReportAsked } from '../../library/report.ts';

/**
 * The names that git knows people by: who has no file by now may not be named to everyone either. Says so where not all
 * of the history is here.
 */
export async function namesInGit(session: Session, register: Register): Promise<Pick<ReportAsked, 'known'>> {
  const git = await GitFolder.ifAny(session.root, session.io, session.language);
  if (git === undefined) return { known: null };
  const { names, isWhole } = await knownPeople(git, register, session.vocabularies);
  if (!isWhole) await session.note(notAll[session.language]);
  return { known: names };
}

const notAll: Record<Language, string> = {
  nl: "Let op: niet de hele geschiedenis van deze map staat hier. Wie er eerder bij hoorde, ken ik dus niet allemaal. Zo'n naam kan nog in een tekst staan.\nHaal de rest op met: git fetch --unshallow. In GitHub Actions: zet bij checkout fetch-depth: 0\n",
  en: 'Note: not all of the history of this folder is here. So I do not know everyone who belonged to it before. Such a name may still be in a text.\nGet the rest with: git fetch --unshallow. In GitHub Actions: add fetch-depth: 0 to checkout\n',
};
