import type { CommandTexts } from '../../core/command.ts';
import type { Language } from '../../core/language.ts';
import { reports } from '../../reports/index.ts';

export const nl: CommandTexts = {
  name: 'rapport',
  summary: 'laat zien wat jullie nodig heeft, en hoe het ervoor staat',
  description: `Maakt een rapport van alle bestanden. Er verandert niets. Zonder naam krijg je het overzicht.\nRapporten: ${names('nl')}`,
  arguments: {
    name: 'welk rapport, zoals 1-pitters',
    partner: 'bij partner: welke, zoals gemeente-hovendrecht',
  },
  options: {
    for: 'voor wie: kerngroep (zonder deze optie), partners of iedereen',
    voor: 'hetzelfde als --for',
    since: 'bij afspraken en agenda: wat er sinds deze dag van kwam',
    person: 'bij overdracht: van wie',
    write: 'bij overdracht: zet de lijst bij de verslagen',
    without: 'bij wat-als: een persoon of partner die stopt (mag vaker)',
    withDetails: 'bij contacten en partner: ook telefoon, e-mail en adres',
    format: 'hoe het eruitziet: text, json of markdown; contacten ook vcf, agenda ook ics',
  },
  examples: [
    ['initiatief rapport', 'het overzicht op één bladzijde'],
    ['initiatief rapport 1-pitters', 'wat op één persoon rust'],
    ['initiatief rapport wat-als --without cor-hagenaars', 'wat er stilvalt als iemand stopt'],
    ['initiatief rapport overdracht --person cor-hagenaars', 'een lijst om over te dragen'],
    ['initiatief rapport afspraken --since 2026-01-01', 'ook wat er dit jaar van kwam'],
    ['initiatief rapport --voor partners --format markdown --output overzicht.md', 'om te delen'],
  ],
};

export const en: CommandTexts = {
  name: 'report',
  summary: 'see what needs you, and how things stand',
  description: `Makes a report of all records. Nothing is changed. Without a name you get the overview.\nReports: ${names('en')}`,
  arguments: {
    name: 'which report, such as one-pitters',
    partner: 'for partner: which one, such as town-council',
  },
  options: {
    for: 'for whom: core (without this option), partners or everyone',
    voor: 'the same as --for',
    since: 'for agreements and agenda: what came of them since this day',
    person: 'for handover: whose',
    write: 'for handover: put the list among the minutes',
    without: 'for what-if: a person or partner that stops (may be repeated)',
    withDetails: 'for contacts and partner: telephone, email and address too',
    format: 'what it looks like: text, json or markdown; contacts also vcf, agenda also ics',
  },
  examples: [
    ['initiatief report', 'the overview on one page'],
    ['initiatief report one-pitters', 'what rests on one person'],
    ['initiatief report what-if --without tom-ellery', 'what comes to a halt when somebody stops'],
    ['initiatief report handover --person tom-ellery', 'a list to hand over'],
    ['initiatief report agreements --since 2026-01-01', 'also what came of them this year'],
    ['initiatief report --for partners --format markdown --output overview.md', 'to share'],
  ],
};

function names(language: Language): string {
  return reports.map(one => one[language].name).join(', ');
}
