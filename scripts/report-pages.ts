import { join } from 'node:path';
import type { Language } from '../src/core/ground/language.ts';
import type { Report } from '../src/core/reporting/report.ts';
import { reports } from '../src/reports/index.ts';
import { initiatief } from '../tests/support/run.ts';
import { exampleInGit } from './example-in-git.ts';

const examples = join(import.meta.dirname, '../examples');
const today = ['--today', '2026-09-01', '--color', 'never'];

const texts = {
  nl: {
    reportTable: ['Vraag', 'Opdracht'],
    json: "Met `--vorm json`, voor je eigen programma's:",
  },
  en: {
    reportTable: ['Question', 'Command'],
    json: 'With `--format json`, for your own programs:',
  },
} as const;

/** What each report is asked about, where it needs to be asked something. */
const asked: Record<Language, Record<string, readonly string[]>> = {
  nl: {
    'what-if': ['--zonder', 'cor-hagenaars'],
    handover: ['--persoon', 'cor-hagenaars'],
    person: ['sunita-ramdin'],
    partner: ['woonstichting-hovendrecht'],
    account: ['2026-04-23-bijdrage-van-het-burgerfonds'],
    changes: ['--sinds', '2026-06-30'],
  },
  en: {
    'what-if': ['--without', 'tom-whitlock'],
    handover: ['--person', 'tom-whitlock'],
    person: ['tom-whitlock'],
    partner: ['mill-lane-hall'],
    account: ['2026-04-16-parts-at-cost'],
    changes: ['--since', '2026-05-31'],
  },
};

/** The page of all reports: the question each answers, what was typed, and what came out. */
export async function reportsPage(language: Language, opening: string): Promise<string> {
  const parts = [opening, contents(language)];
  const example = exampleInGit(language);
  for (const report of reports) {
    const { name, title, summary } = report.texts[language];
    const more = asked[language][report.id] ?? [];
    const typed = commandOf(report, language);
    const { stdout } = await initiatief(['report', report.id, ...more, '-C', example.folder, ...today]);
    const shown = `${typed}\n\n${stdout.trimEnd()}`;
    const schema = `report-${report.id}.schema.json`;
    const json = `${texts[language].json} [${schema}](../../schemas/output/${schema})`;
    parts.push(`\n## ${name}\n\n**${closed(title)}** ${summary}\n\n\`\`\`\n${shown}\n\`\`\`\n\n${json}\n`);
  }
  example.remove();
  return parts.join('');
}

/** The question each report answers, with the way to it on the page. */
function contents(language: Language): string {
  const lines = reports.map(report => {
    const { name, summary } = report.texts[language];
    return `- [${name}](#${name}): ${summary}\n`;
  });
  return `\n${lines.join('')}`;
}

/** A page with every report in a line: the question it answers, and what to type. */
export function withReports(page: string, language: Language): string {
  const rows = reports.map(
    report => `| ${report.texts[language].summary} | \`${commandOf(report, language)}\` |`,
  );
  return page.replace(
    /(<!-- reports -->\n)[\s\S]*?(<!-- \/reports -->)/,
    (_, before: string, after: string) =>
      `${before}| ${texts[language].reportTable.join(' | ')} |\n| --- | --- |\n${rows.join('\n')}\n${after}`,
  );
}

function commandOf({ id, texts }: Report, language: Language): string {
  const words = [{ nl: 'rapport', en: 'report' }[language], texts[language].name];
  return ['initiatief', ...words, ...(asked[language][id] ?? [])].join(' ');
}

/** A page whose picture of the report shows the start of the overview as it is now. */
export async function withOverview(page: string, language: Language): Promise<string> {
  const example = join(examples, { nl: 'buurttuin-de-linde', en: 'repair-cafe' }[language]);
  const { stdout } = await initiatief(['report', '-C', example, ...today]);
  const start = stdout.split('\n\n').slice(0, 3).join('\n\n');
  return page.replace(
    /(<!-- overview -->\n)[\s\S]*?(<!-- \/overview -->)/,
    (_, before: string, after: string) => `${before}\`\`\`\n${start}\n\`\`\`\n${after}`,
  );
}

/** A title that ends as a sentence does. */
function closed(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`;
}
