import { rule } from '../../core/checking/rule.ts';
import { isId } from '../../core/ground/slug.ts';
import { datedKinds } from '../../core/model/kinds.ts';
import { emptyNotes } from '../../core/reading/empty-notes.ts';
import { stemOf } from '../../core/reading/file-names.ts';

interface Facts {
  /** What the name of the file needs, where it cannot stay as it is. */
  name: 'letters' | 'date' | null;
}

/** A note that somebody made and did not write in yet. */
export const emptyNote = rule<Facts>({
  id: 'empty-note',
  group: 'records',
  severity: 'info',
  texts: {
    nl: {
      name: 'lege-notitie',
      title: 'In elk bestand staat iets.',
      why: 'Een leeg bestand telt nergens mee. Vaak wilde iemand iets opschrijven, en kwam er iets tussen.',
      message: () => 'dit bestand is nog leeg',
      help: ({ name }) =>
        name === null
          ? 'Vul het in, of haal het weg.'
          : name === 'date'
            ? 'Vul het in, en begin de naam met de datum, zoals 2026-03-12-locatie.md. Of haal het weg.'
            : 'Vul het in, en geef het een naam met alleen kleine letters en streepjes. Of haal het weg.',
    },
    en: {
      name: 'empty-note',
      title: 'There is something in every file.',
      why: 'An empty file counts nowhere. Often somebody wanted to write something down, and something came up.',
      message: () => 'this file is still empty',
      help: ({ name }) =>
        name === null
          ? 'Fill it in, or remove it.'
          : name === 'date'
            ? 'Fill it in, and start its name with the date, like 2026-03-12-location.md. Or remove it.'
            : 'Fill it in, and give it a name of small letters and hyphens. Or remove it.',
    },
  },
  *find({ register }) {
    for (const { kind, file } of emptyNotes(register)) {
      const id = stemOf(file);
      const needsDate = datedKinds.includes(kind) && !/^\d{4}-\d{2}-\d{2}(?:-|$)/.test(id);
      const name = needsDate ? 'date' : isId(id) ? null : 'letters';
      yield { at: { file, path: [] }, facts: { name } };
    }
  },
});
