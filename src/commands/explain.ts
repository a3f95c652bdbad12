import { type Command, sharedOptions } from '../core/asking/command.ts';
import { named } from '../core/asking/offer.ts';
import { ruleNamed } from '../core/checking/rule-named.ts';
import { outputAsked } from '../core/output/asked.ts';
import { aboutFormats, formatOption } from '../core/output/format-option.ts';
import { sayWith } from '../core/words/say.ts';
import { wordsOf } from '../core/words/words.ts';
import { markdown } from '../formats/markdown.ts';
import { text } from '../formats/text.ts';
import { bring } from '../io/results.ts';
import type { Session } from '../io/session.ts';
import { rulePage } from '../io/templates.ts';
import { rules } from '../rules/index.ts';
import { explanationOf, overviewOf } from './explain/explanation.ts';

const formats = [text, markdown];

/** What a finding means, why it matters, an example and what to do. */
export const explain: Command<Session> = {
  id: 'explain',
  arguments: [
    {
      key: 'rule',
      form: '[rule]',
      offers: ({ language }) => named(rules, language, rule => rule.texts[language].title),
    },
  ],
  options: [
    formatOption(formats, ({ forFindings }) => forFindings),
    sharedOptions.output,
    sharedOptions.force,
  ],
  texts: {
    nl: {
      name: 'uitleg',
      summary: 'uitleg bij een melding',
      description:
        'Vertelt waarom een regel ertoe doet, met een voorbeeld en wat je kunt doen. Zonder naam: alle regels.',
      arguments: { rule: 'de naam van de regel, die achter de melding staat' },
      options: { format: aboutFormats(formats, 'nl') },
      examples: [
        ['initiatief uitleg 1-pitter', 'wat betekent deze melding?'],
        ['initiatief uitleg', 'alle regels op een rij'],
      ],
    },
    en: {
      name: 'explain',
      summary: 'what a finding means',
      description: 'Says why a rule matters, with an example and what you can do. Without a name: all rules.',
      arguments: { rule: 'the name of the rule, shown after the finding' },
      options: { format: aboutFormats(formats, 'en') },
      examples: [
        ['initiatief explain one-pitter', 'what does this finding mean?'],
        ['initiatief explain', 'all rules in one list'],
      ],
    },
  },
  async run(session, input) {
    const [typed] = input.arguments;
    const { language } = session;
    const vocabulary = session.vocabularies[language];
    const rule = typed === undefined ? undefined : ruleNamed(typed, rules, language);
    const explanation = rule
      ? explanationOf(rule, rulePage(language, rule.id), vocabulary)
      : overviewOf(rules, vocabulary);

    const asked = outputAsked(input, formats, language);
    if (asked.format === 'markdown') {
      const { explanationMarkdown } = await import('../formats/markdown/explanation.ts');
      await bring(session, explanationMarkdown(explanation), asked);
    } else {
      const { explanationText } = await import('../formats/text/explanation.ts');
      const say = sayWith(wordsOf(vocabulary), vocabulary);
      const style = session.style(say, asked.file !== undefined);
      await bring(session, explanationText(explanation, style), asked);
    }
    return 0;
  },
};
