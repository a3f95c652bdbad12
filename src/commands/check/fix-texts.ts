import type { Language } from '../../core/ground/language.ts';
import { visibleLine } from '../../core/ground/visible.ts';
import type { Confirmation } from '../../io/ask.ts';

/** What `--fix` says on its way. */
export interface Texts {
  nothing: string;
  preview: string;
  /** Nobody can be asked here: what is typed instead. */
  howTo(command: string): string;
  question: Confirmation;
  declined: string;
  /** How many files were written, and which were left alone because they changed meanwhile. */
  done(written: number, left: readonly string[]): string;
}

const nl: Texts = {
  nothing: 'Er is niets dat ik zelf kan verbeteren.',
  preview: 'Dit kan ik verbeteren:',
  howTo: command => `Er is nog niets veranderd. Zo sla ik het op: ${command}`,
  question: { label: 'Zal ik dit opslaan?', yes: 'Ja, sla het op', no: 'Nee, laat alles zoals het is' },
  declined: 'Er is niets veranderd.',
  done: (written, left) =>
    [
      written > 0 && (written === 1 ? '1 bestand verbeterd.' : `${written} bestanden verbeterd.`),
      left.length > 0 && `Intussen veranderd, dus niet aangeraakt: ${listed(left)}. Probeer het nog eens.`,
    ]
      .filter(Boolean)
      .join('\n'),
};

const en: Texts = {
  nothing: 'There is nothing that I can fix myself.',
  preview: 'I can fix this:',
  howTo: command => `Nothing has been changed yet. To save this: ${command}`,
  question: { label: 'Shall I save this?', yes: 'Yes, save it', no: 'No, leave everything as it is' },
  declined: 'Nothing was changed.',
  done: (written, left) =>
    [
      written > 0 && (written === 1 ? 'Fixed 1 file.' : `Fixed ${written} files.`),
      left.length > 0 && `Changed in the meantime, so left alone: ${listed(left)}. Please try again.`,
    ]
      .filter(Boolean)
      .join('\n'),
};

export const texts: Record<Language, Texts> = { nl, en };

function listed(files: readonly string[]): string {
  return files.map(visibleLine).join(', ');
}
