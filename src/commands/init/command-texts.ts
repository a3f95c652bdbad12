import type { CommandTexts } from '../../core/asking/command.ts';
import type { Language } from '../../core/ground/language.ts';

/** What the command says of itself. */
export const commandTexts: Record<Language, CommandTexts> = {
  nl: {
    name: 'begin',
    summary: 'zet een map klaar voor een nieuw initiatief',
    description:
      'Zet een map klaar: instellingen, mappen met uitleg, een privacyverklaring en hulp voor je editor. Vraagt wat het moet weten. Wat er al staat, blijft zoals het is.',
    arguments: { folder: 'welke map; leeg: deze map' },
    options: {
      name: 'hoe het initiatief heet',
      place: 'in welk dorp of welke stad',
      municipality: 'de gemeente, die de eerste partner wordt',
      legalForm: 'geen, informele_vereniging, vereniging, stichting of coöperatie',
      visibility: 'wie het kan lezen: besloten of openbaar',
      keeper: 'wie de map bijhoudt: jouw naam',
      ci: 'welke website elke wijziging nakijkt: github, gitlab, forgejo of geen',
      site: 'die website zet bij elke wijziging ook een site neer, die iedereen mag lezen',
      from: 'waar het programma vandaan komt: copy (in de map zelf), npm:… of een adres van git',
      git: 'doe niets met git',
      commit: 'zet het wel in git, maar maak geen commit',
      hook: 'laat git voortaan elke commit eerst nakijken',
      force: 'ook als er al een initiatief staat: zet erbij wat er nog niet is',
      yes: 'stel geen vragen',
    },
    examples: [
      ['initiatief begin buurttuin', 'vraagt wat er nodig is, en zet de map buurttuin klaar'],
      [
        'initiatief begin --ja --naam "Buurttuin De Linde" --gemeente Hovendrecht --ci github',
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
      municipality: 'the council, which becomes the first partner',
      legalForm:
        'none, charity, cio, cic, unincorporated_association, association, foundation or cooperative',
      visibility: 'who can read it: private or public',
      keeper: 'who keeps the files: your name',
      ci: 'which website checks every change: github, gitlab, forgejo or none',
      site: 'that website also publishes a site at every change, which anyone may read',
      from: 'where the program comes from: copy (in the folder itself), npm:… or a git address',
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
};
