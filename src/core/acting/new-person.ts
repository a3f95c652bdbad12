import { type Answers, type Objection, textIn } from '../asking/question.ts';
import type { Language } from '../ground/language.ts';
import { slugOf } from '../ground/slug.ts';
import { textObjections } from '../ground/text-objections.ts';
import { isIdOf, isReserved } from '../model/kinds.ts';
import type { RecordOf } from '../model/record.ts';
import { partsOf } from '../model/record-key.ts';
import type { Register } from '../register/register.ts';
import type { ActionContext, Refusal } from './action.ts';

/** The longest name that somebody has. */
const longest = 80;

/** The person who was chosen; nothing for somebody new, and where nobody was chosen yet. */
export function personIn(answers: Answers, key: string, register: Register): RecordOf<'person'> | undefined {
  const answer = textIn(answers, key);
  return answer?.startsWith('person/') ? register.get('person', partsOf(answer).id) : undefined;
}

/** Why somebody new is made in another way: in a public repository a name asks consent. */
export function needsConsent(
  name: string,
  { register, say }: Pick<ActionContext, 'register' | 'say'>,
): Refusal | undefined {
  return register.initiative.data.visibility === 'public' ? askFirst[say.language](name) : undefined;
}

/** What is against the name of somebody new. */
export function newPersonObjections(
  answers: Answers,
  key: string,
  register: Register,
  language: Language,
): Objection[] {
  const answer = textIn(answers, key);
  if (answer === undefined || personIn(answers, key, register)) return [];
  const says = against(answer, language);
  return says === undefined ? [] : [{ key, says }];
}

function against(name: string, language: Language): string | undefined {
  const words = textObjections[language];
  const id = slugOf(name);
  if (id === '') return words.noLetters;
  if (name.length > longest) return words.tooLong(longest);
  if (/\p{C}/u.test(name)) return words.invisible;
  if (isReserved('person', id)) return words.nobody(name);
  if (!isIdOf('person', id)) return words.noFile;
  if (/[,;/]|\d/.test(name)) return oneName[language];
  return undefined;
}

const oneName: Record<Language, string> = {
  nl: 'Typ de naam van één persoon, zonder komma’s en cijfers.',
  en: 'Type the name of one person, without commas and digits.',
};

const askFirst: Record<Language, (name: string) => Refusal> = {
  nl: name => ({
    says: `Deze map is openbaar, en van ${name} is nog geen toestemming bekend.`,
    help: 'Vraag het eerst. Daarna kun je die naam toevoegen met: initiatief nieuw persoon',
  }),
  en: name => ({
    says: `These records are public, and consent for ${name} is not known yet.`,
    help: 'Ask first. Then you can add the name with: initiatief add person',
  }),
};
