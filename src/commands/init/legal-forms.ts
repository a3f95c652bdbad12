import type { Language } from '../../core/ground/language.ts';
import type { FieldsOf } from '../../core/model/kinds.ts';

type LegalForm = NonNullable<FieldsOf['initiative']['legal_form']>;

/** The legal forms that a group in the country of this language may have, the likeliest first. A flag takes any. */
export const formsAsked: Record<Language, readonly LegalForm[]> = {
  nl: ['none', 'association', 'foundation', 'cooperative', 'unincorporated_association'],
  en: [
    'none',
    'unincorporated_association',
    'charity',
    'cio',
    'cic',
    'cooperative',
    'association',
    'foundation',
  ],
};
