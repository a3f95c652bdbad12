import { rule } from '../../core/checking/rule.ts';
import { visibleLine } from '../../core/ground/visible.ts';
import type { Misplaced } from '../../core/reading/layout.ts';

interface Facts {
  reason: Misplaced['reason'];
  better: string | null;
}

/** Something in a record folder is no record, or a folder is named almost like the folder of a kind. */
export const misplacedFile = rule<Facts>({
  id: 'misplaced-file',
  group: 'records',
  severity: 'error',
  judgesAnswers: false,
  acceptance: 'nowhere',
  texts: {
    nl: {
      name: 'verdwaald-bestand',
      title: 'In een map voor één soort staan alleen bestanden van die soort.',
      why: 'Wat hier verder staat, lees ik niet mee. Het lijkt dan opgeschreven, maar het telt niet.',
      message: ({ reason }) =>
        ({
          'no-record': 'dit bestand lees ik niet: in deze map eindigt elk bestand op .md',
          'other-extension': 'dit bestand lees ik niet: de naam eindigt niet op .md of .yaml',
          'folder-like-record': 'dit is een map met de naam van een bestand',
          'folder-in-other-language': 'deze map lees ik niet: de naam is in de andere taal',
          'folder-like-kind': 'deze map lees ik niet: de naam is net iets anders',
          'not-a-file': 'dit is geen gewoon bestand, dus ik lees het niet',
          'not-a-folder': 'dit is een bestand met de naam van een map',
          'no-permission': 'deze map mag ik niet openen',
        })[reason],
      help: ({ reason, better }) =>
        ({
          'no-record': 'Zet het in de map bijlagen, en verwijs ernaar.',
          'other-extension': `Noem het bestand ${visibleLine(better ?? '')}`,
          'folder-like-record': 'Geef de map een naam zonder .md.',
          'folder-in-other-language': `Noem de map ${visibleLine(better ?? '')}`,
          'folder-like-kind': `Noem de map ${visibleLine(better ?? '')}`,
          'not-a-file': 'Haal het weg, en maak hier een gewoon tekstbestand.',
          'not-a-folder': 'Geef het bestand een andere naam.',
          'no-permission': 'Vraag wie deze computer beheert of jij de map mag lezen.',
        })[reason],
    },
    en: {
      name: 'misplaced-file',
      title: 'A folder for one kind holds only files of that kind.',
      why: 'Anything else in it is not read. It then looks as if it is on record, but it is not.',
      message: ({ reason }) =>
        ({
          'no-record': 'I do not read this file: in this folder each file ends in .md',
          'other-extension': 'I do not read this file: its name does not end in .md or .yaml',
          'folder-like-record': 'this is a folder with the name of a file',
          'folder-in-other-language': 'I do not read this folder: its name is in the other language',
          'folder-like-kind': 'I do not read this folder: its name is almost right',
          'not-a-file': 'this is not an ordinary file, so I do not read it',
          'not-a-folder': 'this is a file with the name of a folder',
          'no-permission': 'I am not allowed to open this folder',
        })[reason],
      help: ({ reason, better }) =>
        ({
          'no-record': 'Put it in the folder attachments, and link to it.',
          'other-extension': `Call the file ${visibleLine(better ?? '')}`,
          'folder-like-record': 'Give the folder a name without .md.',
          'folder-in-other-language': `Call the folder ${visibleLine(better ?? '')}`,
          'folder-like-kind': `Call the folder ${visibleLine(better ?? '')}`,
          'not-a-file': 'Remove it, and make an ordinary text file here.',
          'not-a-folder': 'Give the file another name.',
          'no-permission': 'Ask whoever looks after this computer to let you read the folder.',
        })[reason],
    },
  },
  *find({ register }) {
    for (const { path, reason, better = null } of register.misplaced) {
      yield { at: { file: path, path: [] }, facts: { reason, better } };
    }
  },
});
