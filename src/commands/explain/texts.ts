import type { Language } from '../../core/ground/language.ts';
import type { Group } from '../../core/model/finding.ts';

/** What stands around the texts of a rule itself. Names of rules, levels and fields are in the words of the language. */
export interface ExplainTexts {
  all: string;
  more: string;
  groups: Record<Group, string>;
  fixable: string;
  names: string;
  answersTo(name: string, others: readonly string[]): string;
  level: string;
  otherLevel(own: string, levels: readonly string[]): string;
  whyLevel: string;
  accept: string;
  howToAccept: string;
  whyAccepted: string;
}

/** The texts in both languages. */
export const texts: Record<Language, ExplainTexts> = {
  nl: {
    all: 'Regels',
    more: 'Waar ik op let. Meer over één regel lees je zo: initiatief uitleg 1-pitter',
    groups: { records: 'Bestanden', people: 'Mensen', partnership: 'Samenwerken', calendar: 'Agenda' },
    fixable: 'Soms kan ik dit zelf verbeteren. Typ dan: `initiatief controleer --verbeter`',
    names: 'Namen',
    answersTo: (name, others) => `Deze regel heet \`${name}\`, en ook ${listed(others, ' en ')}.`,
    level: 'Lichter of zwaarder',
    otherLevel: (own, levels) =>
      `Deze regel heeft het niveau \`${own}\`. Past dat niet bij jullie? Kies in \`initiatief.yaml\` iets anders: ${listed(levels, ' of ')}.`,
    whyLevel: 'Waarom jullie hiervoor kiezen.',
    accept: 'Bewust zo',
    howToAccept:
      'Klopt een melding, en is het toch goed zo? Schrijf dat bovenaan in het bestand waar de melding bij staat:',
    whyAccepted: 'Waarom jullie het zo laten.',
  },
  en: {
    all: 'Rules',
    more: 'What I look at. Read more about one rule with: initiatief explain one-pitter',
    groups: { records: 'Records', people: 'People', partnership: 'Working together', calendar: 'Calendar' },
    fixable: 'Sometimes I can fix this myself. Then type: `initiatief check --fix`',
    names: 'Names',
    answersTo: (name, others) => `This rule is called \`${name}\`, and also ${listed(others, ' and ')}.`,
    level: 'Lighter or heavier',
    otherLevel: (own, levels) =>
      `This rule has the level \`${own}\`. Does that not suit you? Choose another one in \`initiatief.yaml\`: ${listed(levels, ' or ')}.`,
    whyLevel: 'Why you choose this.',
    accept: 'On purpose',
    howToAccept: 'Is a finding right, and is it fine as it is? Say so at the top of the record it is about:',
    whyAccepted: 'Why you leave it.',
  },
};

function listed(names: readonly string[], last: string): string {
  const quoted = names.map(name => `\`${name}\``);
  return [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter(Boolean).join(last);
}
