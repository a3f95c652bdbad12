import type { Language } from '../core/ground/language.ts';

/** What people type as a command and is none, with what helps instead. */
const hints: Record<Language, readonly (readonly [words: string, hint: string])[]> = {
  nl: [
    ['hernoemen naam andere-naam', 'Een andere naam geef je met: initiatief hernoem'],
    ['verander veranderen aanpassen', 'Veranderen wat er ergens staat, doe je met: initiatief wijzig'],
    [
      'vergeet verwijder wis weg remove delete',
      'Wat er over iemand staat, haal je weg met: initiatief haal-weg',
    ],
    [
      'import importeer importeren lees-in inlezen',
      'Een lijst inlezen kan ik nog niet. Zet iemand erbij met: initiatief nieuw persoon',
    ],
    ['notulen vergadering overleg gesprek', 'Een verslag maak je met: initiatief nieuw verslag'],
    ['actiepunt actiepunten toezegging', 'Een afspraak maak je met: initiatief nieuw afspraak'],
    ['taak taken', 'Een rol maak je met: initiatief nieuw rol'],
    ['persoon mens lid vrijwilliger', 'Iemand erbij zetten doe je met: initiatief nieuw persoon'],
    ['partner organisatie', 'Een partner erbij zetten doe je met: initiatief nieuw partner'],
    ['afspraak rol verslag evaluatie', 'Zet er nieuw voor, zoals: initiatief nieuw verslag'],
    [
      'jaarverslag overzicht contacten agenda lessen',
      'Dat is een rapport. Kies er een met: initiatief rapport --help',
    ],
    [
      'terug herstel ongedaan undo',
      'Met git krijg je terug wat er stond: git restore, en dan de naam van het bestand',
    ],
  ],
  en: [
    ['name', 'Give another name with: initiatief rename'],
    ['remove delete vergeet', 'Remove what is there about somebody with: initiatief forget'],
    ['import load', 'I cannot read in a list yet. Add somebody with: initiatief add person'],
    ['minutes notes', 'Make a record of a meeting with: initiatief add meeting'],
    ['action promise', 'Make an agreement with: initiatief add agreement'],
    ['task tasks', 'Make a role with: initiatief add role'],
    ['person partner role agreement evaluation meeting', 'Put add before it, as in: initiatief add meeting'],
    [
      'overview contacts agenda lessons annual',
      'That is a report. Choose one with: initiatief report --help',
    ],
    ['undo revert', 'Git gives back what was there: git restore, and then the name of the file'],
  ],
};

/** What helps somebody who typed this as a command; nothing where it is not known. */
export function commandHint(typed: string, language: Language): string | undefined {
  const word = typed.toLowerCase();
  return hints[language].find(([words]) => words.split(' ').includes(word))?.[1];
}
