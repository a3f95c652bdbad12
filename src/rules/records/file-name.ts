import { rule } from '../../core/checking/rule.ts';
import { longestId } from '../../core/ground/slug.ts';
import { shortened } from '../../core/ground/visible.ts';
import type { Kind } from '../../core/model/kinds.ts';
import { isEmptyFile } from '../../core/reading/empty-notes.ts';
import { stemOf, type WrongName, wrongName } from '../../core/reading/file-names.ts';

interface Facts {
  kind: Kind;
  id: string;
  reason: WrongName['reason'];
  /** A name that would do, with its extension; `null` when nothing is left of the one it has. */
  better: string | null;
  /** Does it only show the form, since the record does not say which day it is? */
  example: boolean;
}

/** A file name is an id; that of an agreement, evaluation or meeting starts with a date that exists. */
export const fileName = rule<Facts>({
  id: 'file-name',
  group: 'records',
  severity: 'error',
  judgesAnswers: false,
  texts: {
    nl: {
      name: 'bestandsnaam',
      title: 'Een bestandsnaam bestaat uit kleine letters, cijfers en streepjes.',
      why: 'Zo werkt de naam op elke computer en in elke link. Met de datum vooraan staan afspraken en verslagen op volgorde.',
      message: ({ kind, id, reason }, say) =>
        ({
          'no-id': `"${shortened(id, 60)}" kan geen bestandsnaam zijn: gebruik kleine letters, cijfers en streepjes`,
          'too-long': `deze bestandsnaam heeft meer dan ${longestId} tekens`,
          device: `"${id}" kan op Windows geen bestandsnaam zijn`,
          reserved: `"${id}" staat voor wie niet genoemd wil worden, dus zo kan geen bestand heten`,
          'no-date': `de bestandsnaam van een ${say.kind(kind)} begint met de datum`,
          'no-such-day': `de datum ${id.slice(0, 10)} bestaat niet`,
        })[reason],
      help: ({ reason, better, example }) => {
        if (reason === 'no-such-day') return 'Verander de datum in de naam van het bestand.';
        if (better && example) return `Zet de dag ervoor, zoals: ${better}`;
        return better ? `Noem het bestand ${better}` : 'Geef het bestand een andere naam.';
      },
    },
    en: {
      name: 'file-name',
      title: 'A file name is made of small letters, digits and hyphens.',
      why: 'Then it works on every computer and in every link. With the date in front, agreements and minutes stay in order.',
      message: ({ kind, id, reason }, say) =>
        ({
          'no-id': `"${shortened(id, 60)}" cannot be a file name: use small letters, digits and hyphens`,
          'too-long': `this file name has more than ${longestId} characters`,
          device: `"${id}" cannot be a file name on Windows`,
          reserved: `"${id}" stands for who does not want to be named, so no file can be called that`,
          'no-date': `the file name of this ${say.kind(kind)} should start with its date`,
          'no-such-day': `the date ${id.slice(0, 10)} does not exist`,
        })[reason],
      help: ({ reason, better, example }) => {
        if (reason === 'no-such-day') return 'Change the date in the name of the file.';
        if (better && example) return `Put the day in front, like: ${better}`;
        return better ? `Call the file ${better}` : 'Give the file another name.';
      },
    },
  },
  *find({ register }) {
    for (const record of register.originals) {
      const wrong = isEmptyFile(record) ? undefined : wrongName(record);
      if (!wrong) continue;
      const { kind, id, file } = record;
      const { reason, example } = wrong;
      // A record goes by the name that its file should have.
      const isKnown = id !== stemOf(file);
      const name = isKnown ? id : example;
      const better = name === undefined ? null : name + file.slice(file.lastIndexOf('.'));
      const facts = { kind, id: stemOf(file), reason, better, example: !isKnown };
      yield { at: { file, path: [] }, facts };
    }
  },
});
