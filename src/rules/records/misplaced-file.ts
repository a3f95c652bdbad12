import type { Misplaced } from '../../core/layout.ts';
import { rule } from '../../core/rule.ts';

interface Facts {
  reason: Misplaced['reason'];
  better: string | null;
}

/** Something in a record folder is no record, or a folder is named almost like the folder of a kind. */
export const misplacedFile = rule<Facts>({
  id: 'misplaced-file',
  group: 'records',
  severity: 'error',
  nl: {
    name: 'verdwaald-bestand',
    title: 'In een map met bestanden van één soort staan alleen die bestanden.',
    why: 'Wat hier staat en geen bestand van deze soort is, wordt niet meegelezen. Het lijkt dan vastgelegd en is het niet.',
    message: ({ reason }) =>
      ({
        'no-record': 'dit bestand lees ik niet: hier horen bestanden die op .md eindigen',
        'other-extension': 'dit bestand lees ik niet: de naam eindigt anders dan ik verwacht',
        'folder-like-record': 'dit is een map met de naam van een bestand',
        'folder-in-other-language': 'deze map heeft een naam in de andere taal, en wordt niet gelezen',
        'folder-like-kind': 'deze map heet bijna goed, en wordt zo niet gelezen',
        'not-a-file': 'hier hoort iets anders te staan: dit is geen gewoon bestand of geen map',
      })[reason],
    help: ({ reason, better }) => {
      if (better) return `Noem het ${better}`;
      return reason === 'no-record'
        ? 'Hoort het bij een afspraak of verslag? Zet het dan in de map bijlagen, en verwijs ernaar.'
        : 'Geef het een andere naam, of haal het weg.';
    },
  },
  en: {
    name: 'misplaced-file',
    title: 'A folder for one kind of file holds only those files.',
    why: 'What lies here and is no such file is not read. It then looks as if it is on record, and it is not.',
    message: ({ reason }) =>
      ({
        'no-record': 'I do not read this file: here go files whose name ends in .md',
        'other-extension': 'I do not read this file: its name ends in another way than I expect',
        'folder-like-record': 'this is a folder with the name of a file',
        'folder-in-other-language': 'this folder has a name in the other language, and is not read',
        'folder-like-kind': 'the name of this folder is almost right, and it is not read like this',
        'not-a-file': 'something else belongs here: this is no ordinary file, or no folder',
      })[reason],
    help: ({ reason, better }) => {
      if (better) return `Call it ${better}`;
      return reason === 'no-record'
        ? 'Does it belong to an agreement or to minutes? Put it in the folder attachments, and link to it.'
        : 'Give it another name, or take it away.';
    },
  },
  *find({ register }) {
    for (const { path, reason, better = null } of register.misplaced) {
      yield { at: { file: path, path: [] }, facts: { reason, better } };
    }
  },
});
