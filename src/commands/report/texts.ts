import type { CommandTexts } from '../../core/asking/command.ts';
import { groupedBy } from '../../core/ground/groups.ts';
import { type Language, listed } from '../../core/ground/language.ts';
import { aboutFormats, wordOf } from '../../core/output/format-option.ts';
import { reportFormats } from '../../formats/index.ts';
import { wrapped } from '../../formats/text/wrap.ts';
import { reports } from '../../reports/index.ts';

const nl: CommandTexts = {
  name: 'rapport',
  summary: 'laat zien wat jullie aandacht vraagt, en hoe het ervoor staat',
  description:
    'Maakt een rapport van alle bestanden. Er verandert niets. Zonder naam krijg je het overzicht.',
  more: questions('Rapporten:', 'nl'),
  arguments: {
    name: 'welk rapport, zoals 1-pitters',
    who: 'bij partner, persoon, overdracht, wat-als en verantwoording: over wie of wat',
  },
  options: {
    for: 'voor wie: kerngroep (zonder deze optie), partners, iedereen of één partner, zoals partner/school',
    at: 'hoe het toen was: een dag (2026-03-01), een maand, of een naam in git',
    since:
      'bij afspraken, agenda, verloop en veranderingen: vanaf deze dag (bij veranderingen ook een naam in git)',
    person: 'bij overdracht: van wie',
    without: 'bij wat-als: een persoon of partner die stopt (mag vaker)',
    year: 'bij jaar: welk jaar (zonder deze optie het vorige)',
    withDetails: 'bij contacten en partner: ook telefoon, e-mail en adres',
    section: 'alleen dit deel, zoals partners',
    get format() {
      return formatsHint('nl');
    },
    output:
      'bewaar het in dit bestand, of in deze map als er een / achter staat. Het eind van de naam zegt hoe het eruitziet',
    open: 'laat de bladzijde voor de kerngroep zien in je browser',
    browser: 'bij pdf: de browser die hem maakt (zonder deze optie zoek ik er een)',
    pager: 'laat een lang rapport in één keer zien, niet per bladzijde',
  },
  examples: [
    ['initiatief rapport', 'het overzicht op één bladzijde'],
    ['initiatief rapport 1-pitters', 'wat op één persoon rust'],
    ['initiatief rapport wat-als cor-hagenaars', 'wat er stilvalt als iemand stopt'],
    ['initiatief rapport overdracht cor-hagenaars', 'een lijst om over te dragen'],
    ['initiatief rapport afspraken --sinds 2026-01-01', 'ook wat er dit jaar van kwam'],
    ['initiatief rapport 1-pitters --toen 2026-03-01', 'hoe het toen was, volgens git'],
    ['initiatief rapport veranderingen --sinds 2026-06', 'wat er veranderde, in zinnen'],
    ['initiatief rapport --voor partners --naar overzicht.md', 'om te delen'],
    ['initiatief rapport --open', 'het overzicht in je browser'],
    ['initiatief rapport vergaderstuk --naar vergaderstuk.pdf', 'om te printen of door te sturen'],
    ['initiatief rapport --naar overzicht.xlsx', 'voor een spreadsheet'],
    ['initiatief rapport --vorm csv --naar overzicht/', 'elke tabel een eigen bestand'],
    ['initiatief rapport --naar netwerk.mmd', 'het netwerk van onze partners, om te tekenen'],
  ],
};

const en: CommandTexts = {
  name: 'report',
  summary: 'see what needs your attention, and how things stand',
  description: 'Makes a report of all records. Nothing changes. Without a name you get the overview.',
  more: questions('Reports:', 'en'),
  arguments: {
    name: 'which report, such as one-pitters',
    who: 'for partner, person, handover, what-if and account: about whom or what',
  },
  options: {
    for: 'who it is for: core (without this option), partners, everyone or one partner, such as partner/school',
    at: 'as it was then: a day (2026-03-01), a month, or a name in git',
    since: 'for agreements, agenda, trend and changes: from this day on (for changes also a name in git)',
    person: 'for handover: whose',
    without: 'for what-if: a person or partner that stops (may be repeated)',
    year: 'for year: which year (without this option the last one)',
    withDetails: 'for contacts and partner: phone, email and address too',
    section: 'only this section, such as partners',
    get format() {
      return formatsHint('en');
    },
    output:
      'save it in this file, or in this folder when it ends in a /. The end of the name says what it looks like',
    open: 'show the page for the core group in your browser',
    browser: 'for pdf: the browser that makes it (without this option I look for one)',
    pager: 'show a long report at once, not page by page',
  },
  examples: [
    ['initiatief report', 'the overview on one page'],
    ['initiatief report one-pitters', 'what rests on one person'],
    ['initiatief report what-if tom-whitlock', 'what comes to a halt when somebody stops'],
    ['initiatief report handover tom-whitlock', 'a list to hand over'],
    ['initiatief report agreements --since 2026-01-01', 'also what came of them this year'],
    ['initiatief report one-pitters --at 2026-03-01', 'how it was then, according to git'],
    ['initiatief report changes --since 2026-06', 'what changed, in sentences'],
    ['initiatief report --for partners --output overview.md', 'to share'],
    ['initiatief report --open', 'the overview in your browser'],
    ['initiatief report meeting-paper --output meeting.pdf', 'to print or to pass on'],
    ['initiatief report --output overview.xlsx', 'for a spreadsheet'],
    ['initiatief report --format csv --output overview/', 'each table a file of its own'],
    ['initiatief report --output network.mmd', 'the network of our partners, to draw'],
  ],
};

/** The reports, each with the question it answers. */
function questions(title: string, language: Language): string {
  const width = Math.max(...reports.map(one => one.texts[language].name.length));
  const lines = reports.flatMap(one => {
    const { name, summary } = one.texts[language];
    return wrapped(summary, 80, `  ${name.padEnd(width)}  `, ' '.repeat(width + 4));
  });
  return [title, ...lines].join('\n');
}

/** The formats that every report has, and those that only some have. */
function formatsHint(language: Language): string {
  const ofSome = new Set(reports.flatMap(({ alsoAs = [] }) => alsoAs));
  const general = reportFormats.filter(({ id }) => !ofSome.has(id));
  const byFormats = groupedBy(
    reports.filter(({ alsoAs }) => alsoAs !== undefined),
    ({ alsoAs }) => [
      listed(
        reportFormats.filter(({ id }) => alsoAs?.includes(id)).map(format => wordOf(format, language)),
        language,
        true,
      ),
    ],
  );
  const more = [...byFormats].map(([ids, owners]) => {
    const names = listed(
      owners.map(one => one.texts[language].name),
      language,
    );
    return { nl: `Bij ${names} ook ${ids}`, en: `For ${names} also ${ids}` }[language];
  });
  return [aboutFormats(general, language), ...more].join('. ');
}

export const texts: Record<Language, CommandTexts> = { nl, en };
