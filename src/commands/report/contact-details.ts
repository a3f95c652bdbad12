import type { Audience } from '../../core/audiences/readers.ts';
import type { Language } from '../../core/ground/language.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { visibleLine } from '../../core/ground/visible.ts';
import { contactsFileOf } from '../../core/register/contacts-file.ts';
import { type OverlayProblem, withContacts } from '../../core/register/contacts-overlay.ts';
import type { Register } from '../../core/register/register.ts';
import type { Say } from '../../core/words/say.ts';
import { errorCode, textAt } from '../../io/files.ts';
import type { Session } from '../../io/session.ts';
import { LinkOnTheWay, type Spot } from '../../io/within.ts';

/** Throws a UsageError for an audience that never gets contact details. */
export function checkAudience(audience: Audience, language: Language): void {
  if (audience !== 'everyone') return;
  throw {
    nl: new UsageError(
      'Contactgegevens zijn niet voor iedereen.',
      'Laat --met-gegevens weg. Of maak het rapport voor de kerngroep.',
    ),
    en: new UsageError(
      'Contact details are not for everyone.',
      'Leave out --with-details, or make the report for the core group.',
    ),
  }[language];
}

/**
 * The register with the contact details of the private file, where that is there. What in it cannot be used is
 * said beside the result: the report goes on without it.
 */
export async function withPrivateContacts(session: Session, register: Register, say: Say): Promise<Register> {
  const file = contactsFileOf(register.words);
  const text = textOf({ root: session.root, path: file });
  if (text instanceof LinkOnTheWay) {
    await session.note(`${linked[say.language](text.path)}\n`);
    return register;
  }
  if (text === undefined) return register;
  const unreadable: OverlayProblem = { type: 'unreadable' };
  const overlaid = text === null ? { register, problems: [unreadable] } : withContacts(register, text);
  for (const problem of overlaid.problems)
    await session.note(`${visibleLine(`${file}: ${sentence(problem, say)}`)}\n`);
  return overlaid.register;
}

/** The text of the file; nothing where there is none, `null` where it cannot be read, or the link that leads elsewhere. */
function textOf(spot: Spot): string | null | undefined | LinkOnTheWay {
  try {
    return textAt(spot);
  } catch (error) {
    if (error instanceof LinkOnTheWay) return error;
    if (errorCode(error) === undefined) throw error;
    return null;
  }
}

const linked: Record<Language, (path: string) => string> = {
  nl: path =>
    `${path} is een verwijzing naar een andere plek (een link). Daar lees ik niet doorheen. Het rapport gaat verder zonder.`,
  en: path => `${path} is a link to another place. I do not read through it. The report goes on without it.`,
};

function sentence(problem: OverlayProblem, say: Say): string {
  const fields = say.list(['phone', 'email', 'address'].map(say.field), true);
  return words[say.language](problem, fields);
}

const words: Record<Language, (problem: OverlayProblem, fields: string) => string> = {
  nl: (problem, fields) => {
    switch (problem.type) {
      case 'unreadable':
        return problem.line === undefined
          ? 'dit bestand kan ik niet lezen. Het rapport gaat verder zonder.'
          : `vanaf regel ${problem.line} kan ik dit bestand niet lezen. Staat elke naam aan het begin van de regel, en wat erbij hoort twee spaties verder? Het rapport gaat verder zonder.`;
      case 'not-by-person':
        return `hier hoort per persoon een naam met een dubbele punt erachter, en daaronder ${fields}. Het rapport gaat verder zonder.`;
      case 'no-such-person':
        return problem.nearest
          ? `persoon "${problem.id}" ken ik nog niet. Bedoel je "${problem.nearest}"?`
          : `persoon "${problem.id}" ken ik nog niet. Schrijf de naam zoals het bestand van die persoon heet.`;
      case 'unknown-field':
        return `bij "${problem.id}" staat "${problem.field}", en dat veld ken ik niet. Kies ${fields}.`;
      case 'no-text':
        return problem.field === undefined
          ? `bij "${problem.id}" hoort op de regels eronder ${fields}, elk met een dubbele punt.`
          : `bij "${problem.id}" hoort achter "${problem.field}" één regel tekst.`;
    }
  },
  en: (problem, fields) => {
    switch (problem.type) {
      case 'unreadable':
        return problem.line === undefined
          ? 'I cannot read this file. The report goes on without it.'
          : `I cannot read this file from line ${problem.line} on. Is each name at the start of its line, and what belongs to it two spaces further in? The report goes on without it.`;
      case 'not-by-person':
        return `this file needs a name with a colon for each person, and under it ${fields}. The report goes on without it.`;
      case 'no-such-person':
        return problem.nearest
          ? `I do not know the person "${problem.id}" yet. Do you mean "${problem.nearest}"?`
          : `I do not know the person "${problem.id}" yet. Use the name of that person’s file.`;
      case 'unknown-field':
        return `"${problem.id}" has "${problem.field}", and I do not know that field. Choose ${fields}.`;
      case 'no-text':
        return problem.field === undefined
          ? `under "${problem.id}" put ${fields}, each on a line of its own with a colon.`
          : `"${problem.id}" needs one line of text after "${problem.field}".`;
    }
  },
};
