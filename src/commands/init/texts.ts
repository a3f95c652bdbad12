import type { Language } from '../../core/language.ts';
import { type TextObjections, textObjections } from '../../core/text-objections.ts';
import type { Forge } from '../../core/writing/new-repository.ts';

/** The words of one forge's web editor. */
interface ForgeTexts {
  name: string;
  newFile: string;
  upload: string;
  save: string;
}

/** What `init` asks, and what it says afterwards. */
export interface InitTexts extends TextObjections {
  needed: string;
  /** How the flag says that there is no website. */
  noForge: string;
  municipality: { label: string; hint: string };
  place: { label: string; hint: string };
  forge: { label: string; hint: string };
  municipalityNamed(place: string): string;
  forges: Record<Forge, ForgeTexts>;
  audience: Record<'private' | 'public', string>;
  commitMessage: string;
  ready(name: string, folder: string | undefined): string;
  allThere: string;
  kept(files: string): string;
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

const githubEnglish = {
  name: 'GitHub',
  newFile: '**Add file > Create new file**',
  upload: '**Add file > Upload files**',
  save: '**Commit changes**',
};
const gitlabEnglish = {
  name: 'GitLab',
  newFile: '**+ > New file**',
  upload: '**+ > Upload file**',
  save: '**Commit changes**',
};

export const texts: Record<Language, InitTexts> = {
  nl: {
    ...textObjections.nl,
    needed: 'Vul hier iets in.',
    noForge: 'geen',
    place: { label: 'Plaats', hint: 'In welk dorp of welke stad zijn jullie bezig? Leeg laten mag.' },
    municipality: {
      label: 'Gemeente',
      hint: 'Met welke gemeente werken jullie samen? Nog geen? Typ dan een streepje: -',
    },
    forge: {
      label: 'Website',
      hint: 'Waar komt de map online te staan? Dan wordt daar elke wijziging nagekeken.',
    },
    municipalityNamed: place => (/^gemeente\b/i.test(place) ? place : `Gemeente ${place}`),
    forges: {
      github: githubEnglish,
      gitlab: gitlabEnglish,
      forgejo: {
        name: 'Forgejo (ook Codeberg)',
        newFile: '**Nieuw bestand**',
        upload: '**Bestand uploaden**',
        save: '**Wijzigingen doorvoeren**',
      },
      none: {
        name: 'geen, of dat weten we nog niet',
        newFile: 'voor een nieuw bestand',
        upload: 'voor uploaden',
        save: 'opslaan',
      },
    },
    audience: {
      private: 'Alleen wie bij deze map mag: de kerngroep, en partners die we uitnodigen.',
      public: 'Deze map is openbaar: iedereen kan alles lezen.',
    },
    commitMessage: 'Begin het initiatief',
    ready: (name, folder) => `${name} staat klaar${folder ? ` in ${folder}` : ''}:`,
    allThere: 'Alles stond er al.',
    kept: files => `Dit was er al en bleef zoals het is: ${files}`,
    privateFolder:
      'Let op: zet prive/ en private/ zelf in .gitignore. Anders gaan contactgegevens mee naar de website.',
    checksTooDeep: (file, folder) =>
      `Let op: de website zoekt ${file} alleen in de bovenste map. Verplaats het daarheen. Zet ook -C ${folder} achter elke opdracht die erin staat.`,
    nextTitle: 'Zo ga je verder:',
    next: ({ forge, command }) => [
      'Lees PRIVACY.md en vul in wat tussen [haken] staat.',
      forge === 'none'
        ? 'Zet de eerste mensen en rollen erin. In de map personen staat hoe het moet.'
        : 'Zet de eerste mensen en rollen erin. Op de website: open de map personen, daar staat hoe het moet.',
      `In een terminal: ${command ? `${command}, dan ` : ''}initiatief nieuw persoon, en initiatief nieuw rol`,
      ...(forge === 'gitlab'
        ? ['Wil je elke week een rapport? Zet dat aan bij Build > Pipeline schedules.']
        : []),
      ...(forge === 'none'
        ? ['Komt de map later online? Typ dan: initiatief begin --force --ci github (of gitlab, of forgejo)']
        : []),
    ],
    noGit: 'Git staat niet op deze computer. De bestanden staan er, maar ouder werk wordt nog niet bewaard.',
    whoAreYou:
      'Git weet nog niet wie je bent. Daarom is er nog geen eerste commit. Typ dit, met je eigen naam en adres:',
    thenCommit: 'En daarna:',
    solveFirst: 'Los dat eerst op. Typ daarna:',
    refused: 'De bestanden staan er, maar git maakte geen commit.',
    gitFailed: 'De bestanden staan er, maar git deed niet mee.',
    noHook: 'De hook staat nog niet aan.',
  },
  en: {
    ...textObjections.en,
    needed: 'Please fill in something.',
    noForge: 'none',
    place: { label: 'Place', hint: 'Which village or town are you in? You may leave it empty.' },
    municipality: {
      label: 'Municipality',
      hint: 'Which municipality do you work with? None yet? Then type a hyphen: -',
    },
    forge: { label: 'Website', hint: 'Where will the folder be online? Then every change is checked there.' },
    municipalityNamed: place =>
      /\b(?:municipality|council|city|town|borough|county|parish|district)\b/i.test(place)
        ? place
        : `Municipality of ${place}`,
    forges: {
      github: githubEnglish,
      gitlab: gitlabEnglish,
      forgejo: {
        name: 'Forgejo (Codeberg too)',
        newFile: '**New file**',
        upload: '**Upload file**',
        save: '**Commit changes**',
      },
      none: {
        name: 'none, or we do not know yet',
        newFile: 'to make a new file',
        upload: 'to upload',
        save: 'to save',
      },
    },
    audience: {
      private: 'Only those let in: the core group, and partners we invite.',
      public: 'This folder is public: everyone can read all of it.',
    },
    commitMessage: 'Start the initiative',
    ready: (name, folder) => `${name} is ready${folder ? ` in ${folder}` : ''}:`,
    allThere: 'Everything was there already.',
    kept: files => `This was already there and stayed as it is: ${files}`,
    privateFolder:
      'Note: put prive/ and private/ in .gitignore yourself. Otherwise contact details go to the website.',
    checksTooDeep: (file, folder) =>
      `Note: the website looks for ${file} in the top folder only. Move it there. Also put -C ${folder} behind each command in it.`,
    nextTitle: 'What comes next:',
    next: ({ forge, command }) => [
      'Read PRIVACY.md and fill in what is between [brackets].',
      forge === 'none'
        ? 'Add the first people and roles. The folder people says how.'
        : 'Add the first people and roles. On the website: open the folder people, it says how.',
      `In a terminal: ${command ? `${command}, then ` : ''}initiatief add person, and initiatief add role`,
      ...(forge === 'gitlab'
        ? ['Do you want a report every week? Switch it on at Build > Pipeline schedules.']
        : []),
      ...(forge === 'none'
        ? [
            'Will the folder be online later? Then type: initiatief init --force --ci github (or gitlab, or forgejo)',
          ]
        : []),
    ],
    noGit: 'Git is not on this computer. The files are there, but older versions are not kept yet.',
    whoAreYou:
      'Git does not know who you are yet, so there is no first commit yet. Type this, with your own name and address:',
    thenCommit: 'And after that:',
    solveFirst: 'Solve that first. Then type:',
    refused: 'The files are there, but git made no commit.',
    gitFailed: 'The files are there, but git did not work.',
    noHook: 'The hook is not on yet.',
  },
};
