import { type Block, blocksOf, type Explanation } from '../../core/checking/explanation.ts';
import type { Rule } from '../../core/checking/rule.ts';
import { ruleNamesOf } from '../../core/checking/rule-names.ts';
import { initiativeFile } from '../../core/model/kinds.ts';
import type { Vocabulary } from '../../core/words/vocabulary.ts';
import { texts } from './texts.ts';

const levels = ['off', 'info', 'warning', 'error'] as const;

/** Everything about one rule. `page`: its example and what to do, as the templates hold them in this language. */
export function explanationOf(
  rule: Rule,
  page: string,
  { language, fields, values }: Vocabulary,
): Explanation {
  const { name, title, why } = rule.texts[language];
  const text = texts[language];
  const others = ruleNamesOf(rule).filter(other => other !== name);
  const otherLevels = levels.filter(level => level !== rule.severity).map(level => values[level]);
  const lighter = levels[levels.indexOf(rule.severity) - 1] ?? 'off';
  const setting = `${fields.rules}:\n  ${name}:\n    ${fields.level}: ${values[lighter]}\n    ${fields.because}: ${text.whyLevel}`;
  const acceptance = `${fields.accepted}:\n  - ${fields.rule}: ${name}\n    ${fields.because}: ${text.whyAccepted}`;
  const blocks: Block[] = [{ type: 'paragraph', text: why }, ...blocksOf(page)];
  if (rule.mend) blocks.push({ type: 'paragraph', text: text.fixable });
  if (rule.acceptance === undefined)
    blocks.push(
      { type: 'heading', text: text.accept },
      { type: 'paragraph', text: text.howToAccept },
      { type: 'code', language: 'yaml', text: acceptance },
    );
  blocks.push(
    { type: 'heading', text: text.level },
    { type: 'paragraph', text: text.otherLevel(values[rule.severity], otherLevels) },
    { type: 'code', language: 'yaml', file: initiativeFile, text: setting },
  );
  if (others.length > 0)
    blocks.push(
      { type: 'heading', text: text.names },
      { type: 'paragraph', text: text.answersTo(name, others) },
    );
  return { name, title, blocks };
}

/** All rules, by group. */
export function overviewOf(rules: readonly Rule[], { language }: Vocabulary): Explanation {
  const { all, more, groups } = texts[language];
  const blocks = Object.entries(groups).flatMap(([group, title]): Block[] => {
    const own = rules.filter(rule => rule.group === group);
    const items = own.map(rule => [rule.texts[language].name, rule.texts[language].title] as const);
    return [
      { type: 'heading', text: title },
      { type: 'list', items },
    ];
  });
  return { name: all, title: more, blocks };
}
