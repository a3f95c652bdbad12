import { join, relative, resolve } from 'node:path';
import { type Command, type Input, sharedOptions } from '../core/asking/command.ts';
import type { Language } from '../core/ground/language.ts';
import { initiativeFile } from '../core/model/kinds.ts';
import { withoutSecrets } from '../core/privacy/without-secrets.ts';
import { sayWith } from '../core/words/say.ts';
import { wordsOf } from '../core/words/words.ts';
import { attributesFile } from '../core/writing/merge-driver.ts';
import { filesOf, type NewRepository } from '../core/writing/new-repository.ts';
import { Asker } from '../io/ask.ts';
import { refuseFullDisk } from '../io/disk-room.ts';
import { layTask } from '../io/editor-task.ts';
import { nearestFolder } from '../io/files.ts';
import { layDown } from '../io/lay-down.ts';
import { layAttributes } from '../io/merge-attributes.ts';
import type { Session } from '../io/session.ts';
import { repositoryTemplates } from '../io/templates.ts';
import { canAsk } from '../io/terminal.ts';
import { refuseLinks } from '../io/write-whole.ts';
import { putRight } from '../io/writing.ts';
import {
  type Answers,
  answersFrom,
  askLanguage,
  askRest,
  complete,
  forgesOffered,
  valuesOffered,
} from './init/answers.ts';
import { commandTexts } from './init/command-texts.ts';
import { alreadyBegun, existing, exposed } from './init/existing.ts';
import {
  checksTooDeep,
  type GitOutcome,
  hookWithoutGit,
  intoGit,
  mainBranch,
  taskTrouble,
  withHook,
} from './init/into-git.ts';
import { programFor, programTrouble, renewProgram, sourcesOffered } from './init/program.ts';
import { siteAsked, siteTold } from './init/site.ts';
import { goTo, nextSteps, type Outcome, summary } from './init/summary.ts';
import { texts } from './init/texts.ts';

/** Lays down a repository: settings, folders, privacy statement, editor and CI, and a first commit. */
export const init: Command<Session> = {
  id: 'init',
  arguments: [{ key: 'folder', form: '[folder]', offers: 'folders' }],
  options: [
    { key: 'name', flags: '--name <name>' },
    { key: 'place', flags: '--place <place>' },
    { key: 'municipality', flags: '--municipality <name>' },
    { key: 'legalForm', flags: '--legal-form <form>', offers: valuesOffered('legal_form') },
    { key: 'visibility', flags: '--visibility <who>', offers: valuesOffered('visibility') },
    { key: 'keeper', flags: '--keeper <name>' },
    { key: 'ci', flags: '--ci <website>', offers: forgesOffered },
    { key: 'site', flags: '--site' },
    { key: 'from', flags: '--from <where>', offers: sourcesOffered },
    { key: 'git', flags: '--no-git' },
    { key: 'commit', flags: '--no-commit' },
    { key: 'hook', flags: '--hook' },
    { key: 'force', flags: '--force' },
    { key: 'yes', flags: '-y, --yes' },
    sharedOptions.today,
  ],
  texts: commandTexts,
  async run(session, input) {
    const folder = resolve(session.folder, input.arguments[0] ?? '.');
    refuseLinks(session.spot(join(folder, initiativeFile)));
    if (input.flag('hook') && !input.flag('git')) throw hookWithoutGit(session.language);
    await putRight(session, session.spot(folder));
    const known = await existing(session, input, folder);
    const asker = canAsk(session.io) && !input.flag('yes') ? Asker.of(session) : undefined;
    const language = known?.language ?? (await languageOf(session, input, asker));
    const words = wordsOf(session.vocabularies[language]);
    const answers: Answers = { ...answersFrom(session, input, language), ...known?.answers };
    if (asker) await askRest(asker.in(language), answers, words);

    const repository = complete(session, answers);
    const withSite = siteAsked(input, repository.forge, language);
    const program = await programFor(session, input, folder);
    const branch = await mainBranch(session, input, folder);
    const open = { ...openWords(repository, language), ...program.words, branch };
    const templates = repositoryTemplates(language, repository.forge, withSite);
    const all = [...filesOf(repository, templates, open, words), ...program.files];
    refuseFullDisk(
      nearestFolder(folder),
      all.map(({ text }) => text.length),
    );
    const taken = (path: string) =>
      path === initiativeFile && !input.flag('force') ? alreadyBegun(session, true) : undefined;
    const made = await layDown(session.spot(folder), all, session, taken, language);
    const isOld = !made.some(({ path }) => path === attributesFile);
    const attributes = isOld && layAttributes(folder, words) ? [attributesFile] : [];
    const renewed = [...renewProgram(session, folder, program, made), ...attributes];
    const kept = all.filter(file => !made.includes(file) && !renewed.includes(file.path));
    const where = relative(session.io.cwd, folder).replaceAll('\\', '/') || undefined;
    const outcome = { name: repository.name, forge: repository.forge, folder: where, made, renewed, kept };
    const { trouble, isRefused } = await outcomeOfGit(session, input, folder, outcome, language);
    const hookTrouble = input.flag('hook') ? await withHook(session, folder, language) : undefined;
    const { width } = session.style(sayWith(words, words.vocabulary), false);
    await session.print(await withoutSecrets(`${asker ? '\n' : ''}${summary(outcome, words, width)}`));
    const tooDeep = checksTooDeep(folder, repository.forge, language);
    const task = taskTrouble(await layTask(folder, session.io, language), language);
    const fetching = await programTrouble(session, folder, program, kept, language);
    const site = withSite ? siteTold(folder, repository.forge, kept, language) : undefined;
    const troubles = [exposed(folder, kept, language), tooDeep, fetching, task, trouble, hookTrouble, site];
    await session.note(nextSteps(outcome, language, width, troubles));
    return isRefused ? 1 : 0;
  },
};

function languageOf(session: Session, input: Input, asker: Asker | undefined): Language | Promise<Language> {
  if (asker === undefined || input.text('language') !== undefined) return session.language;
  return askLanguage(asker, session.language);
}

/** The words that the templates leave open. */
function openWords({ forge, visibility }: NewRepository, language: Language): Record<string, string> {
  const { forges, audience } = texts[language];
  const { newFile, upload, save } = forges[forge];
  return {
    audience: audience[visibility],
    new_file: newFile,
    upload,
    save,
  };
}

async function outcomeOfGit(
  session: Session,
  input: Input,
  folder: string,
  { made, renewed, folder: where }: Outcome,
  language: Language,
): Promise<GitOutcome> {
  const paths = [...made.map(({ path }) => path), ...renewed];
  if (!input.flag('git') || paths.length === 0) return {};
  return intoGit(session, folder, paths, {
    commit: input.flag('commit'),
    language,
    goTo: where && goTo(where),
  });
}
