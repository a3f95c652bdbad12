import type { Refusal as Reason, RefusalReason } from '../changing/change.ts';
import type { Language } from '../ground/language.ts';
import type { Say } from '../words/say.ts';
import type { Refusal } from './action.ts';

/** Why a change was not made, in words, with what somebody can do by hand. */
export function refusalWords({ reason, file, path = [], about }: Reason, say: Say): Refusal {
  const names = path.map(step => (typeof step === 'number' ? String(step + 1) : say.field(step)));
  const [field] = path;
  const hint = reason === 'new-problem' && field !== undefined ? say.hint(String(field)) : about;
  return texts[say.language][reason](file, names.join(' › '), hint ?? '');
}

type Words = (file: string, field: string, about: string) => Refusal;

const byHand: Record<Language, (file: string) => string> = {
  nl: file => `Er is niets veranderd. Open ${file} en verander het daar zelf.`,
  en: file => `Nothing was changed. Open ${file} and change it there yourself.`,
};

const texts: Record<Language, Record<RefusalReason, Words>> = {
  nl: {
    'no-such-file': file => ({ says: `${file} is er niet (meer).`, help: 'Er is niets veranderd.' }),
    'no-such-field': (file, field) => ({
      says: `In ${file} kan geen veld ${field} staan.`,
      help: 'Er is niets veranderd.',
    }),
    'no-such-item': (file, field) => ({
      says: `In ${file} staat dat niet bij ${field}.`,
      help: 'Er is niets veranderd.',
    }),
    'no-list': (file, field) => ({
      says: `In ${file} is ${field} geen lijst.`,
      help: 'Er is niets veranderd.',
    }),
    required: (file, field) => ({
      says: `In ${file} moet bij ${field} iets staan.`,
      help: 'Er is niets veranderd. Vul liever iets anders in.',
    }),
    'file-exists': file => ({ says: `${file} bestaat al.`, help: 'Er is niets veranderd.' }),
    unreadable: file => ({
      says: `${file} kan ik niet goed lezen, dus ik verander er niets in.`,
      help: 'Wat er niet klopt, zegt: initiatief controleer',
    }),
    form: (file, field) => ({
      says: `In ${file} staat ${field} op een manier die ik niet zeker kan veranderen.`,
      help: byHand.nl(file),
    }),
    'reads-otherwise': (file, field) => ({
      says: `Zo zou er in ${file} bij ${field} iets anders komen te staan dan je bedoelt.`,
      help: byHand.nl(file),
    }),
    'changes-more': (file, _field, about) => ({
      says: `Dan verandert er in ${file} ook iets anders${about && ` (${about})`}.`,
      help: byHand.nl(file),
    }),
    comment: (file, _field, about) => ({
      says: `Dan komt deze opmerking in ${file} bij iets anders te staan: ${about}`,
      help: byHand.nl(file),
    }),
    'new-problem': (file, field, hint) =>
      field
        ? { says: `In ${file} past dat niet bij ${field}.`, help: `Er is niets veranderd. ${hint}`.trim() }
        : { says: `Dan klopt ${file} niet meer.`, help: byHand.nl(file) },
  },
  en: {
    'no-such-file': file => ({ says: `${file} is not there (any more).`, help: 'Nothing was changed.' }),
    'no-such-field': (file, field) => ({
      says: `There can be no field ${field} in ${file}.`,
      help: 'Nothing was changed.',
    }),
    'no-such-item': (file, field) => ({
      says: `In ${file} that does not stand at ${field}.`,
      help: 'Nothing was changed.',
    }),
    'no-list': (file, field) => ({ says: `In ${file}, ${field} is no list.`, help: 'Nothing was changed.' }),
    required: (file, field) => ({
      says: `In ${file}, ${field} needs something in it.`,
      help: 'Nothing was changed. Fill in something else instead.',
    }),
    'file-exists': file => ({ says: `${file} already exists.`, help: 'Nothing was changed.' }),
    unreadable: file => ({
      says: `I cannot read ${file} well, so I change nothing in it.`,
      help: 'What is not right in it is told by: initiatief check',
    }),
    form: (file, field) => ({
      says: `In ${file}, ${field} is written in a way that I cannot change for sure.`,
      help: byHand.en(file),
    }),
    'reads-otherwise': (file, field) => ({
      says: `In ${file}, ${field} would then say something other than you mean.`,
      help: byHand.en(file),
    }),
    'changes-more': (file, _field, about) => ({
      says: `Something else in ${file} would change too${about && ` (${about})`}.`,
      help: byHand.en(file),
    }),
    comment: (file, _field, about) => ({
      says: `This comment in ${file} would then stand by something else: ${about}`,
      help: byHand.en(file),
    }),
    'new-problem': (file, field, hint) =>
      field
        ? { says: `In ${file} that does not fit ${field}.`, help: `Nothing was changed. ${hint}`.trim() }
        : { says: `Then ${file} is not right any more.`, help: byHand.en(file) },
  },
};
