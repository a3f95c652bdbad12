/** The pages of `docs/` about the rules: one for each, and a list of all; and the findings on the kept pages. */
import { readFileSync } from 'node:fs';
import { explanationOf } from '../src/commands/explain/explanation.ts';
import { texts as explainTexts } from '../src/commands/explain/texts.ts';
import type { Rule } from '../src/core/checking/rule.ts';
import type { Language } from '../src/core/ground/language.ts';
import { type Group, severities } from '../src/core/model/finding.ts';
import { explanationMarkdown } from '../src/formats/markdown/explanation.ts';
import { rules } from '../src/rules/index.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { exampleOn, findingsOf, rulePagePath } from '../tests/support/rule-example.ts';

const texts = {
  nl: {
    folder: 'regels',
    title: 'Regels',
    about:
      'Wat `initiatief controleer` en `initiatief rapport` kunnen melden. Elke regel heeft een eigen bladzijde: waarom die er is, een voorbeeld, en wat je kunt doen. Hetzelfde lees je met `initiatief uitleg`, en de naam van de regel erachter.',
    onPurpose: 'Is iets met opzet zo? Lees dan [een melding bewust zo laten](bewust-zo.md).',
    head: '| Regel | Als alles klopt | Niveau |\n| --- | --- | --- |',
    back: '[Alle regels](../regels.md) · [Een melding bewust zo laten](../bewust-zo.md)',
  },
  en: {
    folder: 'rules',
    title: 'Rules',
    about:
      'What `initiatief check` and `initiatief report` can tell. Each rule has a page of its own: why it is there, an example, and what you can do. `initiatief explain` with the name of the rule says the same.',
    onPurpose: 'Is something like this on purpose? Then read [leave a finding as it is](on-purpose.md).',
    head: '| Rule | When all is well | Level |\n| --- | --- | --- |',
    back: '[All rules](../rules.md) · [Leave a finding as it is](../on-purpose.md)',
  },
} as const;

/** The pages by their path under `docs/`, and the kept pages with what the program says of their examples now. */
export async function rulePages(language: Language, made: string): Promise<Map<string, string>> {
  const { folder, back } = texts[language];
  const pages = new Map([[`${language}/${folder}.md`, indexPage(language, made)]]);
  for (const rule of rules) {
    const kept = await keptPage(rule, language);
    const explanation = explanationOf(rule, kept, vocabularies[language]);
    pages.set(`../templates/${language}/rules/${rule.id}.md`, kept);
    pages.set(
      `${language}/${folder}/${rule.texts[language].name}.md`,
      `${made}\n\n${explanationMarkdown(explanation)}\n${back}\n`,
    );
  }
  return pages;
}

async function keptPage({ id }: Rule, language: Language): Promise<string> {
  const page = readFileSync(rulePagePath(language, id), 'utf8');
  const said = await findingsOf(id, exampleOn(page, language).wrong, language);
  return page.replace(/(^```text\n)[\s\S]*?(^```$)/m, (_, start, end) => `${start}${said}\n${end}`);
}

function indexPage(language: Language, made: string): string {
  const { folder, title, about, onPurpose, head } = texts[language];
  const { groups } = explainTexts[language];
  const parts = [made, `# ${title}`, about, onPurpose];
  for (const group of Object.keys(groups) as Group[]) {
    const rows = rules
      .filter(rule => rule.group === group)
      .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
      .map(({ severity, texts }) => {
        const { name, title: holds } = texts[language];
        const level = vocabularies[language].values[severity];
        return `| [${name}](${folder}/${name}.md) | ${holds} | \`${level}\` |`;
      });
    parts.push(`## ${groups[group]}`, [head, ...rows].join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}
