import type { ActionTexts, Refusal } from '../../core/acting/action.ts';
import type { Language } from '../../core/ground/language.ts';

interface UndoTexts extends ActionTexts {
  nothing: Refusal;
  notDone(did: string): Refusal;
  changedSince(file: string, did: string): Refusal;
  takenBack(did: string): string;
}

export const texts: Record<Language, UndoTexts> = {
  nl: {
    name: 'herstel',
    title: 'ongedaan maken',
    summary: 'maak ongedaan wat je het laatst deed',
    description: 'Zet terug hoe het was voor de laatste opdracht. Nog een keer: ook wat je daarvoor deed.',
    examples: [
      ['initiatief herstel --proef', 'eerst zien wat er teruggaat'],
      ['initiatief herstel', 'maak het ongedaan'],
    ],
    nothing: {
      says: 'Er is niets om ongedaan te maken.',
      help: 'Wat je met een opdracht deed, kun je dertig dagen lang terugzetten, op deze computer.',
    },
    notDone: did => ({
      says: `De laatste opdracht werd onderbroken, en daarvan is niets bewaard: ${did}`,
      help: 'Er is dus niets teruggezet. Moet ook terug wat je daarvoor deed? Doe dit dan nog een keer.',
    }),
    changedSince: (file, did) => ({
      says: `${file} is daarna nog veranderd, dus ik zet niets terug. Het ging om: ${did}`,
      help: 'Verander het zelf in dat bestand, of zet eerst terug wat er daarna veranderde.',
    }),
    takenBack: did => `Ongedaan gemaakt: ${did}`,
  },
  en: {
    name: 'undo',
    title: 'undo',
    summary: 'undo what you did last',
    description: 'Puts back how it was before the last action. Once more: what you did before that, too.',
    examples: [
      ['initiatief undo --dry-run', 'first see what goes back'],
      ['initiatief undo', 'undo it'],
    ],
    nothing: {
      says: 'There is nothing to undo.',
      help: 'What you did with an action can be put back for thirty days, on this computer.',
    },
    notDone: did => ({
      says: `The last action was interrupted, and nothing of it was kept: ${did}`,
      help: 'So nothing was put back. Do you want back what you did before it, too? Then do this once more.',
    }),
    changedSince: (file, did) => ({
      says: `${file} was changed after that, so I put nothing back. It was about: ${did}`,
      help: 'Change it in that file yourself, or first put back what was changed after it.',
    }),
    takenBack: did => `Undone: ${did}`,
  },
};
