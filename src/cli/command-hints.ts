import type { Language } from '../core/ground/language.ts';

/** What people type as a command and is none, with what helps instead. */
const hints: Record<Language, readonly (readonly [words: string, hint: string])[]> = {
  nl: [
    ['hernoemen naam andere-naam rename', 'Dat doe je met: initiatief hernoem'],
    ['verander aanpassen pas-aan bewerk wijzigen edit', 'Dat doe je met: initiatief wijzig'],
    ['vergeet verwijder wis weg forget remove delete', 'Dat doe je met: initiatief haal-weg'],
    ['import importeer importeren inlezen excel csv', 'Dat doe je met: initiatief lees-in'],
    ['dubbel samenvoegen merge', 'Dat doe je met: initiatief voeg-samen'],
    ['afvinken gelukt gedaan af', 'Dat doe je met: initiatief klaar'],
    ['meedoen mee aanmelden', 'Dat doe je met: initiatief doe-mee'],
    ['overdragen overdracht doorgeven', 'Dat doe je met: initiatief draag-over'],
    ['pauze pauzeren ziek vakantie', 'Dat doe je met: initiatief even-niet'],
    ['stop stoppen weggaan vertrek', 'Dat doe je met: initiatief stopt'],
    ['gesprek gebeld bellen bezoek', 'Dat doe je met: initiatief gesproken'],
    ['datum plannen prik', 'Dat doe je met: initiatief plan'],
    ['terugblik reflectie evalueren', 'Dat doe je met: initiatief terugkijken'],
    ['notulen vergadering overleg', 'Een verslag maak je met: initiatief nieuw verslag'],
    [
      'actiepunt actiepunten',
      'Een actiepunt zet je in het verslag, met: initiatief wijzig. Is het gedaan? Typ: initiatief klaar',
    ],
    ['toezegging', 'Een afspraak maak je met: initiatief nieuw afspraak'],
    ['taak taken', 'Een rol maak je met: initiatief nieuw rol'],
    ['persoon mens lid vrijwilliger', 'Iemand erbij zetten doe je met: initiatief nieuw persoon'],
    ['partner organisatie', 'Een partner erbij zetten doe je met: initiatief nieuw partner'],
    ['afspraak rol verslag evaluatie', 'Zet er nieuw voor, zoals: initiatief nieuw verslag'],
    [
      'jaarverslag overzicht contacten agenda lessen',
      'Dat is een rapport. Kies er een met: initiatief rapport --help',
    ],
    ['website webpagina publiceer publiceren', 'Dat doe je met: initiatief site'],
    ['pdf html printen afdrukken print', 'Een pdf maak je met: initiatief rapport --naar overzicht.pdf'],
    ['terug ongedaan undo', 'Dat doe je met: initiatief herstel'],
  ],
  en: [
    ['name hernoem', 'You do that with: initiatief rename'],
    ['edit modify update', 'You do that with: initiatief change'],
    ['remove delete erase', 'You do that with: initiatief forget'],
    ['load excel csv', 'You do that with: initiatief import'],
    ['duplicate combine', 'You do that with: initiatief merge'],
    ['finished complete kept', 'You do that with: initiatief done'],
    ['volunteer help-out enrol', 'You do that with: initiatief join'],
    ['hand-over handover transfer', 'You do that with: initiatief pass'],
    ['away holiday ill', 'You do that with: initiatief pause'],
    ['stop quit', 'You do that with: initiatief leave'],
    ['call called talk visit', 'You do that with: initiatief spoke'],
    ['date schedule', 'You do that with: initiatief plan'],
    ['evaluate review retrospective', 'You do that with: initiatief look-back'],
    ['minutes notes', 'Make a record of a meeting with: initiatief add meeting'],
    ['action promise', 'Make an agreement with: initiatief add agreement'],
    ['task tasks', 'Make a role with: initiatief add role'],
    ['person partner role agreement evaluation meeting', 'Put add before it, as in: initiatief add meeting'],
    [
      'overview contacts agenda lessons annual',
      'That is a report. Choose one with: initiatief report --help',
    ],
    ['website webpage publish', 'You do that with: initiatief site'],
    ['pdf html print', 'Make a pdf with: initiatief report --output overview.pdf'],
    ['revert back', 'You do that with: initiatief undo'],
  ],
};

/** What helps somebody who typed this as a command; nothing where it is not known. */
export function commandHint(typed: string, language: Language): string | undefined {
  const word = typed.toLowerCase();
  return hints[language].find(([words]) => words.split(' ').includes(word))?.[1];
}
