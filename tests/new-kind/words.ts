import type { Language } from '../../src/core/ground/language.ts';

/** The words of two kinds that there are not, by the list of the vocabulary in which they belong. */
export const newWords: Record<Language, Record<string, string>> = {
  nl: {
    kinds: "loan: 'uitlening', permit: 'vergunning',",
    plurals: "loan: 'uitleningen', permit: 'vergunningen',",
    folders: "loan: 'uitleningen', permit: 'vergunningen',",
    fields: `permit: 'vergunning', borrower: 'lener', lent_on: 'uitgeleend_op', returned_on: 'terug_op', state: 'stand', tools: 'spullen',
      lost: 'kwijt', how_it_went: 'hoe_ging_het', pledge: 'borg',`,
    values: "lent: 'uitgeleend', back: 'terug',",
    labels: `permit: 'Vergunning', borrower: 'Lener', lent_on: 'Uitgeleend op', returned_on: 'Terug op', state: 'Stand', tools: 'Spullen',
      lost: 'Kwijt', how_it_went: 'Hoe ging het?', pledge: 'Borg',`,
    hints: `permit: 'Welke vergunning?', borrower: 'Wie leent het?', lent_on: 'Op welke dag?', returned_on: 'Op welke dag kwam het terug?',
      state: 'Kies uitgeleend of terug.', tools: 'Wat gaat er mee?', lost: 'Is het zoek? Vul dan ja in.',
      how_it_went: 'Hoe kwam het terug?', pledge: 'Wat staat ertegenover?',`,
    synonyms: "loan: ['lening'], permit: [],",
    conditions: `'one-borrower': { message: 'bij deze uitlening hoort nog {any}', help: 'Vul {borrower} of {partner} in.',
        ask: { label: 'Wie leent het?', hint: 'Iemand zelf, of een partner?', answers: ['iemand zelf', 'een partner'] } },
      'back-or-lost': { message: '{all} kunnen niet allebei', help: 'Is het terug? Haal {lost} weg.' },`,
    agenda: "'loan-due': 'moet terug', 'loan-returned': 'kwam terug',",
    bodies: "loan: { word: 'afgesproken', label: 'Wat is er afgesproken?', hint: 'Eén zin is genoeg.' },",
  },
  en: {
    kinds: "loan: 'loan', permit: 'permit',",
    plurals: "loan: 'loans', permit: 'permits',",
    folders: "loan: 'loans', permit: 'permits',",
    fields: `permit: 'permit', borrower: 'borrower', lent_on: 'lent_on', returned_on: 'returned_on', state: 'state', tools: 'tools',
      lost: 'lost', how_it_went: 'how_it_went', pledge: 'pledge',`,
    values: "lent: 'lent', back: 'back',",
    labels: `permit: 'Permit', borrower: 'Borrower', lent_on: 'Lent on', returned_on: 'Returned on', state: 'State', tools: 'Tools',
      lost: 'Lost', how_it_went: 'How did it go?', pledge: 'Pledge',`,
    hints: `permit: 'Which permit?', borrower: 'Who borrows it?', lent_on: 'On which day?', returned_on: 'On which day did it come back?',
      state: 'Choose lent or back.', tools: 'What goes along?', lost: 'Is it lost? Then fill in yes.',
      how_it_went: 'How did it come back?', pledge: 'What stands against it?',`,
    synonyms: "loan: ['borrowing'], permit: [],",
    conditions: `'one-borrower': { message: 'this loan still needs {any}', help: 'Fill in {borrower} or {partner}.',
        ask: { label: 'Who borrows it?', hint: 'Somebody, or a partner?', answers: ['somebody', 'a partner'] } },
      'back-or-lost': { message: '{all} cannot both be there', help: 'Is it back? Take {lost} out.' },`,
    agenda: "'loan-due': 'to be returned', 'loan-returned': 'was returned',",
    bodies: "loan: { word: 'agreed', label: 'What was agreed?', hint: 'A sentence will do.' },",
  },
};

/** What new records of them look like. */
export const newTemplates: Record<Language, Record<'loan' | 'permit', string>> = {
  nl: {
    loan: template('naam lener partner uitgeleend_op uiterlijk spullen stand terug_op', 'Hoe ging het?'),
    permit: template('naam uiterlijk'),
  },
  en: {
    loan: template('name borrower partner lent_on due tools state returned_on', 'How did it go?'),
    permit: template('name due'),
  },
};

function template(fields: string, heading?: string): string {
  const lines = fields.split(' ').map(field => `# ${field}\n${field}:\n`);
  return `---\n${lines.join('')}---\n${heading ? `\n## ${heading}\n` : ''}`;
}
