import type { Language } from '../../core/ground/language.ts';
import { type TextObjections, textObjections } from '../../core/ground/text-objections.ts';
import type { Forge } from '../../core/writing/new-repository.ts';
import { everyWeek } from './every-week.ts';
import { type ForgeTexts, forgeTexts } from './forge-texts.ts';

/** What `init` asks, and what it says afterwards. */
export interface InitTexts extends TextObjections {
  /** Where the name is not known yet. */
  workingName: string;
  /** An answer where nobody knows yet. */
  unknown: string;
  unknownVisibility: string;
  /** How the flag says that there is no website. */
  noForge: string;
  municipality: { label: string; hint: string };
  place: { label: string; hint: string };
  /** `public`: what it means where everyone reads along. */
  keeper: { label: string; hint: string; public: string };
  forge: { label: string; hint: string };
  municipalityNamed(place: string): string;
  forges: Record<Forge, ForgeTexts>;
  audience: Record<'private' | 'public', string>;
  commitMessage: string;
  ready(name: string, folder: string | undefined): string;
  allThere: string;
  kept(files: string): string;
  renewed(files: string): string;
  copied: string;
  fromNpm: string;
  noAnswer(address: string): string;
  otherWay(file: string): string;
  programInside: string;
  tasksShared: string;
  tasksSeen: string;
  privateFolder: string;
  checksTooDeep(file: string, folder: string): string;
  next(steps: { forge: Forge; command: string | undefined }): string[];
  nextTitle: string;
  noGit: string;
  whoAreYou: string;
  thenCommit: string;
  solveFirst: string;
  /** Before why git refused: the files are staged, or not even that. */
  refused: string;
  gitFailed: string;
  noHook: string;
}

export const texts: Record<Language, InitTexts> = {
  nl: {
    ...textObjections.nl,
    workingName: 'Geef het een naam om mee te beginnen. Die kun je later nog veranderen.',
    unknown: 'dat weten we nog niet',
    unknownVisibility: 'dat weten we nog niet (dan houden we het besloten)',
    noForge: 'geen',
    place: { label: 'Plaats', hint: 'In welk dorp of welke stad zijn jullie bezig? Leeg laten mag.' },
    municipality: {
      label: 'Gemeente',
      hint: 'Met welke gemeente werken jullie samen? Nog geen, of weet je het nog niet? Typ dan een streepje: -',
    },
    keeper: {
      label: 'Jouw naam',
      hint: 'Wie houdt deze map bij? Dat ben jij, om te beginnen. Leeg laten mag.',
      public: 'Iedereen kan je naam dan lezen.',
    },
    forge: {
      label: 'Website',
      hint: 'Komt deze map ook op een website te staan? Dan kijkt die website elke wijziging na. Het kan ook later.',
    },
    municipalityNamed: place => (/^gemeente\b/i.test(place) ? place : `Gemeente ${place}`),
    forges: forgeTexts.nl,
    audience: {
      private: 'Alleen wie bij deze map mag: de kerngroep, en partners die we uitnodigen.',
      public: 'Deze map is openbaar: iedereen kan alles lezen.',
    },
    commitMessage: 'Begin het initiatief',
    ready: (name, folder) => `${name} staat klaar${folder ? ` in ${folder}` : ''}:`,
    allThere: 'Alles stond er al.',
    kept: files => `Dit was er al en bleef zoals het is: ${files}`,
    copied: 'het programma in de map zelf',
    fromNpm: 'een vaste versie, met het controlegetal',
    renewed: files => `Dit hoort nu bij het programma van vandaag: ${files}`,
    noAnswer: address =>
      `Let op: ${address} gaf net geen antwoord. Het staat wel zo in de bestanden. Kijk of het adres klopt en of je internet werkt.`,
    otherWay: file =>
      `Let op: ${file} haalt het programma op een andere manier. Geef dat bestand een andere naam en typ dit opnieuw. Daarna zet je je eigen regels terug.`,
    programInside:
      'VS Code kijkt nog niet mee: dit programma staat in de map zelf. Zet het erbuiten, zoals README.md vertelt. Typ dan: initiatief hook aanzetten',
    tasksSeen:
      'VS Code kijkt nog niet mee. Zet .vscode/tasks.json in .gitignore, want dat bestand is voor één computer. Typ dan: initiatief hook aanzetten',
    tasksShared:
      'VS Code kijkt nog niet mee: .vscode/tasks.json staat al in git, en geldt dus voor iedereen. Ik laat dat bestand zoals het is.',
    privateFolder:
      'Let op: zet prive/ en private/ zelf in .gitignore. Anders gaan contactgegevens mee naar de website.',
    checksTooDeep: (file, folder) =>
      `Let op: de website zoekt ${file} alleen in de bovenste map, en niet in ${folder}. Verplaats het daarheen.`,
    nextTitle: 'Zo ga je verder:',
    next: ({ forge, command }) => [
      'Lees PRIVACY.md en vul in wat tussen [haken] staat.',
      forge === 'none'
        ? 'Zet de eerste mensen en rollen erin. In de map personen staat hoe het moet.'
        : 'Zet de eerste mensen en rollen erin. Op de website: open de map personen, daar staat hoe het moet.',
      `In een terminal: ${command ? `${command}, dan ` : ''}initiatief nieuw persoon, en initiatief nieuw rol`,
      ...everyWeek.nl[forge],
      ...(forge === 'none'
        ? [
            'Komt de map later op GitHub, GitLab of Forgejo? Typ dan bijvoorbeeld: initiatief begin --toch --ci github',
          ]
        : []),
    ],
    noGit:
      'Git staat niet op deze computer. De bestanden staan er, maar eerdere versies blijven nog niet bewaard.',
    whoAreYou:
      'Git weet nog niet wie je bent, en bewaarde daarom nog niets. Typ dit, met je eigen naam en adres:',
    thenCommit: 'En daarna:',
    solveFirst: 'Los dat eerst op. Typ daarna:',
    refused: 'De bestanden staan er, maar git bewaarde ze nog niet.',
    gitFailed: 'De bestanden staan er, maar git deed niet mee.',
    noHook: 'Git kijkt nog niet mee als je iets bewaart.',
  },
  en: {
    ...textObjections.en,
    workingName: 'Give it a name to begin with. You can change it later.',
    unknown: 'we do not know yet',
    unknownVisibility: 'we do not know yet (then we keep it private)',
    noForge: 'none',
    place: { label: 'Place', hint: 'Which village or town are you in? You may leave it empty.' },
    municipality: {
      label: 'Council',
      hint: 'Which council do you work with? None yet, or you do not know? Then type a hyphen: -',
    },
    keeper: {
      label: 'Your name',
      hint: 'Who keeps these files? You do, to begin with. You may leave it empty.',
      public: 'Everyone can read your name then.',
    },
    forge: {
      label: 'Website',
      hint: 'Will this folder be on a website too? Then that website checks every change. It can be done later as well.',
    },
    municipalityNamed: place =>
      /\b(?:municipality|council|city|town|borough|county|parish|district)\b/i.test(place)
        ? place
        : `${place} Council`,
    forges: forgeTexts.en,
    audience: {
      private: 'Only those let in: the core group, and partners we invite.',
      public: 'This folder is public: everyone can read all of it.',
    },
    commitMessage: 'Start the initiative',
    ready: (name, folder) => `${name} is ready${folder ? ` in ${folder}` : ''}:`,
    allThere: 'Everything was there already.',
    kept: files => `This was already there and stayed as it is: ${files}`,
    copied: 'the program in the folder itself',
    fromNpm: 'a fixed version, with its checksum',
    renewed: files => `Brought up to date with this program: ${files}`,
    noAnswer: address =>
      `Note: ${address} did not answer just now. It is in the files all the same. Check that the address is right and your internet works.`,
    otherWay: file =>
      `Note: ${file} fetches the program in another way. Give that file another name and type this again. Then put your own lines back.`,
    programInside:
      'VS Code does not check yet: this program is in the folder itself. Put it outside, as README.md says. Then type: initiatief hook install',
    tasksSeen:
      'VS Code does not check yet. Put .vscode/tasks.json in .gitignore, since that file is for one computer. Then type: initiatief hook install',
    tasksShared:
      'VS Code does not check yet: .vscode/tasks.json is in git already, and so applies to everybody. I leave that file as it is.',
    privateFolder:
      'Note: put prive/ and private/ in .gitignore yourself. Otherwise contact details go to the website.',
    checksTooDeep: (file, folder) =>
      `Note: the website looks for ${file} in the top folder only, and not in ${folder}. Move it there.`,
    nextTitle: 'What comes next:',
    next: ({ forge, command }) => [
      'Read PRIVACY.md and fill in what is between [brackets].',
      forge === 'none'
        ? 'Add the first people and roles. The folder people says how.'
        : 'Add the first people and roles. On the website: open the folder people, it says how.',
      `In a terminal: ${command ? `${command}, then ` : ''}initiatief add person, and initiatief add role`,
      ...everyWeek.en[forge],
      ...(forge === 'none'
        ? [
            'Will the folder be on GitHub, GitLab or Forgejo later? Then type, for example: initiatief init --force --ci github',
          ]
        : []),
    ],
    noGit: 'Git is not on this computer. The files are there, but older versions are not kept yet.',
    whoAreYou:
      'Git does not know who you are yet, so it has saved nothing so far. Type this, with your own name and address:',
    thenCommit: 'And after that:',
    solveFirst: 'Sort that out first. Then type:',
    refused: 'The files are there, but git has not saved them yet.',
    gitFailed: 'The files are there, but git did not work.',
    noHook: 'Git does not check yet when you save something.',
  },
};
