import type { Command } from '../core/asking/command.ts';
import type { Candidate } from '../core/asking/offer.ts';
import type { Language } from '../core/ground/language.ts';
import { visibleLine } from '../core/ground/visible.ts';
import { languageAt } from '../core/loading/language-at.ts';
import { nearestName } from '../core/words/nearest.ts';
import { notAChoice } from '../core/words/not-a-choice.ts';
import { wordsOf } from '../core/words/words.ts';
import { attributesFile } from '../core/writing/merge-driver.ts';
import { layTask, tasksFile } from '../io/editor-task.ts';
import { GitFolder } from '../io/git-folder.ts';
import { type HookOutcome, installHook, removeHook } from '../io/git-hook.ts';
import { takeAwayLeft } from '../io/left-behind.ts';
import { layAttributes } from '../io/merge-attributes.ts';
import { onDisk } from '../io/on-disk.ts';
import type { Session } from '../io/session.ts';

const actions: Record<string, 'install' | 'remove'> = {
  install: 'install',
  remove: 'remove',
  aanzetten: 'install',
  uitzetten: 'remove',
};

const actionsIn: Record<Language, Candidate[]> = {
  nl: [
    { word: 'aanzetten', about: 'voortaan elke commit nakijken', also: ['install'] },
    { word: 'uitzetten', about: 'dat weer weghalen', also: ['remove'] },
  ],
  en: [
    { word: 'install', about: 'from now on check each commit', also: ['aanzetten'] },
    { word: 'remove', about: 'take that out again', also: ['uitzetten'] },
  ],
};

/** Has git check what goes into each commit, or no longer. */
export const hook: Command<Session> = {
  id: 'hook',
  arguments: [{ key: 'what', form: '<what>', offers: ({ language }) => actionsIn[language] }],
  options: [],
  texts: {
    nl: {
      name: 'hook',
      summary: 'laat git elke commit eerst nakijken',
      description:
        'Laat git elke commit eerst nakijken, of juist niet meer. Klopt iets niet, dan komt er nog geen commit. Is er al een hook? Die blijft zoals die is: er komen regels bij. Veranderden twee mensen hetzelfde bestand, dan voegt git het voortaan per veld samen.',
      arguments: { what: 'aanzetten of uitzetten' },
      examples: [
        ['initiatief hook aanzetten', 'voortaan elke commit nakijken, in deze map op deze computer'],
        ['initiatief hook uitzetten', 'dat weer weghalen'],
      ],
    },
    en: {
      name: 'hook',
      summary: 'have git check each commit first',
      description:
        'Has git check each commit first, or no longer. When something is not right, there is no commit yet. A hook that is already there stays as it is: a few lines are added. When two people changed the same record, git merges it field by field.',
      arguments: { what: 'install or remove' },
      examples: [
        ['initiatief hook install', 'from now on check each commit, in this folder on this computer'],
        ['initiatief hook remove', 'remove it again'],
      ],
    },
  },
  async run(session, input) {
    const action = actionNamed(input.arguments[0] ?? '', session.language);
    const git = await GitFolder.at(session.root, session.io, session.language);
    const texts = outcomes[session.language];
    if (action === 'install') {
      takeAwayLeft({ root: session.root, path: '' }, session.io);
      const { file, done } = await installHook(git, session.io);
      const task = await layTask(session.root, session.io, session.language);
      const isNew = task === 'made' || task === 'renewed';
      const records = languageAt(onDisk(session.root), session.vocabularies);
      const isMerged = layAttributes(session.root, wordsOf(session.vocabularies[records]));
      const said = [
        texts[done](visibleLine(file)),
        ...(isMerged ? [texts.merging] : []),
        ...(isNew ? [texts.editor] : []),
      ];
      await session.print(`${said.join('\n')}\n`);
    } else {
      const file = await removeHook(git);
      await session.print(`${file === undefined ? texts.wasNotThere : texts.removed(visibleLine(file))}\n`);
    }
    return 0;
  },
};

type Texts = Record<HookOutcome['done'] | 'removed', (file: string) => string> & {
  wasNotThere: string;
  editor: string;
  merging: string;
};

const outcomes: Record<Language, Texts> = {
  nl: {
    made: file => `Voortaan kijk ik op deze computer elke commit eerst na. Dat staat in ${file}.`,
    added: file => `Voortaan kijk ik elke commit eerst na. Dat staat nu in ${file}, naast wat er al stond.`,
    renewed: file => `Ik heb de hook vernieuwd, in ${file}.`,
    nothing: file => `Dat staat al aan, in ${file}.`,
    removed: file => `Ik kijk commits niet meer na. Mijn regels zijn weg uit ${file}.`,
    wasNotThere: 'De hook stond niet aan.',
    merging: `Werken er twee tegelijk in een bestand, dan voegt git het samen per veld. Dat staat in ${attributesFile}: zet dat bestand ook in git.`,
    editor: `VS Code kijkt nu ook mee, op deze computer. Dat staat in ${tasksFile}.`,
  },
  en: {
    made: file => `From now on I check each commit on this computer first. That is set in ${file}.`,
    added: file =>
      `From now on I check each commit first. That is set in ${file} now, next to what was there.`,
    renewed: file => `The hook is up to date now, in ${file}.`,
    nothing: file => `It is already on, in ${file}.`,
    removed: file => `I no longer check commits. My lines are gone from ${file}.`,
    wasNotThere: 'The hook was not on.',
    merging: `When two people work on one record, git merges it field by field. That is set in ${attributesFile}: put that file in git too.`,
    editor: `VS Code now checks too, on this computer. That is in ${tasksFile}.`,
  },
};

function actionNamed(typed: string, language: Language): 'install' | 'remove' {
  const action = actions[typed.toLowerCase()];
  if (action) return action;
  const own = { nl: ['aanzetten', 'uitzetten'], en: ['install', 'remove'] }[language];
  throw notAChoice(typed, 'hook', own, language, nearestName(typed, Object.keys(actions)));
}
