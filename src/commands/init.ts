import { join, relative, resolve } from 'node:path';
import { type Command, type Input, sharedOptions } from '../core/command.ts';
import { initiativeFile } from '../core/kinds.ts';
import type { Language } from '../core/language.ts';
import { withoutSecrets } from '../core/privacy/without-secrets.ts';
import { sayWith } from '../core/say.ts';
import { UsageError } from '../core/usage-error.ts';
import { wordsOf } from '../core/words.ts';
import { filesOf, type NewRepository, type RepositoryFile } from '../core/writing/new-repository.ts';
import { Asker } from '../io/ask.ts';
import { readContent } from '../io/files.ts';
import { layDown } from '../io/lay-down.ts';
import type { Session } from '../io/session.ts';
import { packageVersion, repositoryTemplates } from '../io/templates.ts';
import { canAsk } from '../io/terminal.ts';
import { refuseLinks } from '../io/write-whole.ts';
import {
  type Answers,
  answersFrom,
  askLanguage,
  askRest,
  forgesOffered,
  valuesOffered,
} from './init/answers.ts';
import { alreadyBegun, existing } from './init/existing.ts';
import { checksTooDeep, type GitOutcome, hookWithoutGit, intoGit, withHook } from './init/into-git.ts';
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
    { key: 'ci', flags: '--ci <website>', offers: forgesOffered },
    { key: 'git', flags: '--no-git' },
    { key: 'commit', flags: '--no-commit' },
    { key: 'hook', flags: '--hook' },
    { key: 'force', flags: '--force' },
    { key: 'yes', flags: '-y, --yes' },
    sharedOptions.today,
  ],
  nl: {
    name: 'begin',
    summary: 'zet een map klaar voor een nieuw initiatief',
    description:
      'Zet een map klaar: instellingen, mappen met uitleg, een privacyverklaring en hulp voor je editor. Vraagt wat het moet weten. Wat er al staat, blijft zoals het is.',
    arguments: { folder: 'de map; zonder is het deze' },
    options: {
      name: 'hoe het initiatief heet',
      place: 'in welk dorp of welke stad',
      municipality: 'de gemeente, die de eerste partner wordt',
      legalForm: 'geen, vereniging, stichting of coöperatie',
      visibility: 'wie het kan lezen: besloten of openbaar',
      ci: 'waar elke wijziging wordt nagekeken: github, gitlab, forgejo of geen',
      git: 'niets met git doen',
      commit: 'wel in git zetten, maar geen commit maken',
      hook: 'laat git voortaan elke commit eerst nakijken',
      force: 'ook als er al een initiatief staat: zet erbij wat er nog niet is',
      yes: 'vraag niets',
    },
    examples: [
      ['initiatief begin buurttuin', 'vraagt wat er nodig is, en zet de map buurttuin klaar'],
      [
        'initiatief begin --yes --name "Buurttuin De Linde" --municipality Hovendrecht --ci github',
        'vraagt niets',
      ],
    ],
  },
  en: {
    name: 'init',
    summary: 'set up a folder for a new initiative',
    description:
      'Sets up a folder: settings, folders that explain themselves, a privacy statement and help for your editor. Asks what it needs. What is already there stays as it is.',
    arguments: { folder: 'the folder; this one if you leave it out' },
    options: {
      name: 'what the initiative is called',
      place: 'in which village or town',
      municipality: 'the municipality, which becomes the first partner',
      legalForm: 'none, association, foundation or cooperative',
      visibility: 'who can read it: private or public',
      ci: 'where every change is checked: github, gitlab, forgejo or none',
      git: 'do nothing with git',
      commit: 'put it in git, but make no commit',
      hook: 'have git check each commit first from now on',
      force: 'also if there is an initiative already: add what is not there yet',
      yes: 'ask nothing',
    },
    examples: [
      ['initiatief init garden', 'asks what it needs, and sets up the folder garden'],
      [
        'initiatief init --yes --name "Alderby Repair Café" --municipality Alderby --ci github',
        'asks nothing',
      ],
    ],
  },
  async run(session, input) {
    const folder = resolve(session.folder, input.arguments[0] ?? '.');
    refuseLinks(session.spot(join(folder, initiativeFile)));
    if (input.flag('hook') && !input.flag('git')) throw hookWithoutGit(session.language);
    const known = await existing(session, input, folder);
    const asker = canAsk(session.io) && !input.flag('yes') ? Asker.of(session) : undefined;
    const language = known?.language ?? (await languageOf(session, input, asker));
    const words = wordsOf(session.vocabularies[language]);
    const answers: Answers = { ...answersFrom(session, input, language), ...known?.answers };
    if (asker) await askRest(asker.in(language), answers, words);

    const repository = complete(session, answers);
    const all = filesOf(
      repository,
      repositoryTemplates(language, repository.forge),
      openWords(repository, language),
      words,
    );
    const made = layDown(session.spot(folder), all, language, path =>
      path === initiativeFile && !input.flag('force') ? alreadyBegun(session, true) : undefined,
    );
    const kept = all.filter(file => !made.includes(file));
    const where = relative(session.io.cwd, folder).replaceAll('\\', '/') || undefined;
    const outcome = { name: repository.name, forge: repository.forge, folder: where, made, kept };
    const { trouble, isRefused } = await outcomeOfGit(session, input, folder, outcome, language);
    const hookTrouble = input.flag('hook') ? await withHook(session, folder, language) : undefined;
    const { width } = session.style(sayWith(words, words.vocabulary), false);
    await session.print(await withoutSecrets(`${asker ? '\n' : ''}${summary(outcome, words, width)}`));
    const tooDeep = checksTooDeep(folder, repository.forge, language);
    const troubles = [exposed(folder, kept, language), tooDeep, trouble, hookTrouble];
    await session.note(nextSteps(outcome, language, width, troubles));
    return isRefused ? 1 : 0;
  },
};

function languageOf(session: Session, input: Input, asker: Asker | undefined): Language | Promise<Language> {
  if (asker === undefined || input.text('language') !== undefined) return session.language;
  return askLanguage(asker, session.language);
}

/** What is not known gets its default; only the name has none. */
function complete(session: Session, answers: Answers): NewRepository {
  const { name, visibility = 'private', forge = 'none' } = answers;
  if (name) return { ...answers, name, visibility, forge, since: session.today };
  throw session.language === 'nl'
    ? new UsageError(
        'Nog niet ingevuld: --name.',
        'Typ bijvoorbeeld: initiatief begin --name "Buurttuin De Linde"',
      )
    : new UsageError(
        'Not filled in yet: --name.',
        'Type for example: initiatief init --name "Linden Tree Garden"',
      );
}

/** The words that the templates leave open. */
function openWords({ forge, visibility }: NewRepository, language: Language): Record<string, string> {
  const { forges, audience } = texts[language];
  const { newFile, upload, save } = forges[forge];
  return {
    version: packageVersion(),
    for: visibility === 'public' ? 'everyone' : 'partners',
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
  { made, folder: where }: Outcome,
  language: Language,
): Promise<GitOutcome> {
  if (!input.flag('git') || made.length === 0) return {};
  const paths = made.map(({ path }) => path);
  return intoGit(session, folder, paths, {
    commit: input.flag('commit'),
    language,
    goTo: where && goTo(where),
  });
}

/** Somebody's own `.gitignore` stays as it is, and may let the private folders through. */
function exposed(folder: string, kept: readonly RepositoryFile[], language: Language): string | undefined {
  if (!kept.some(({ path }) => path === '.gitignore')) return undefined;
  const { text = '' } = readContent(folder, '.gitignore');
  const lines = text.split(/\r?\n/).map(line => line.trim().replace(/^\/|\/$/g, ''));
  return lines.includes('prive') && lines.includes('private') ? undefined : texts[language].privateFolder;
}
