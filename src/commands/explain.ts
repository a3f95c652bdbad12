import type { Command } from '../core/command.ts';
import type { Language } from '../core/language.ts';
import { type Rule, ruleNames } from '../core/rule.ts';
import { ruleNamed } from '../core/rule-named.ts';
import type { Session } from '../io/session.ts';
import { rules } from '../rules/index.ts';

/** What a finding means, why it matters and what to do. */
export const explain: Command<Session> = {
  id: 'explain',
  arguments: [{ key: 'rule', form: '[rule]', choices: [...ruleNames(rules).keys()] }],
  options: [],
  nl: {
    name: 'uitleg',
    summary: 'uitleg bij een melding',
    description: 'Vertelt wat een melding betekent en waarom het ertoe doet. Zonder naam: alle regels.',
    arguments: { rule: 'de naam van de regel, die achter de melding staat' },
    examples: [
      ['initiatief uitleg reference-exists', 'wat betekent deze melding?'],
      ['initiatief uitleg', 'alle regels op een rij'],
    ],
  },
  en: {
    name: 'explain',
    summary: 'what a finding means',
    description: 'Tells what a finding means and why it matters. Without a name: all rules.',
    arguments: { rule: 'the name of the rule, which stands behind the finding' },
    examples: [
      ['initiatief explain reference-exists', 'what does this finding mean?'],
      ['initiatief explain', 'all rules in a row'],
    ],
  },
  async run(session, input) {
    const [typed] = input.arguments;
    const { language } = session;
    await session.print(
      typed === undefined ? list(language) : page(ruleNamed(typed, rules, language), session),
    );
    return 0;
  },
};

function list(language: Language): string {
  const width = Math.max(...rules.map(rule => rule[language].name.length));
  return rules.map(rule => `${rule[language].name.padEnd(width)}  ${rule[language].title}\n`).join('');
}

function page(rule: Rule, { language, vocabularies }: Session): string {
  const { name, title, why } = rule[language];
  const { fields, values } = vocabularies[language];
  const names = [...new Set([name, rule.id, rule.nl.name, rule.en.name])].join(', ');
  const setting = `  ${fields.rules}:\n    ${name}: ${values.info}`;
  const lines =
    language === 'nl'
      ? [
          title,
          '',
          why,
          '',
          `Namen: ${names}`,
          `Zwaarte: ${values[rule.severity]}`,
          '',
          'Lichter maken of uitzetten kan in initiatief.yaml:',
          setting,
        ]
      : [
          title,
          '',
          why,
          '',
          `Names: ${names}`,
          `Severity: ${values[rule.severity]}`,
          '',
          'To make it lighter, or switch it off, put in initiatief.yaml:',
          setting,
        ];
  return `${lines.join('\n')}\n`;
}
