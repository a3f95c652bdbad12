import type { Input } from '../../core/asking/command.ts';
import type { Offer } from '../../core/asking/offer.ts';
import { flagOf } from '../../core/asking/option-words.ts';
import type { Language } from '../../core/ground/language.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { shortened, visibleLine } from '../../core/ground/visible.ts';
import { type Scalar, shapeOf } from '../../core/model/shape.ts';
import { isWordForNothing } from '../../core/reading/nothing.ts';
import { nearest, nearestName } from '../../core/words/nearest.ts';
import { notAChoice } from '../../core/words/not-a-choice.ts';
import { type Words, wordsOf } from '../../core/words/words.ts';
import { type Forge, forges, type NewRepository } from '../../core/writing/new-repository.ts';
import type { Asker, Choice } from '../../io/ask.ts';
import type { Session } from '../../io/session.ts';
import { formsAsked } from './legal-forms.ts';
import { objectionTo, objectionToPerson, objectionToText } from './objections.ts';
import { texts } from './texts.ts';

/** What is known of a new repository so far. */
export type Answers = Partial<Omit<NewRepository, 'since'>>;

/** The answers that flags give. Throws a UsageError for a value that is not in its list. */
export function answersFrom(session: Session, input: Input, language: Language): Answers {
  const valueIn = choiceReader(session, language);
  const place = input.text('place')?.trim();
  const municipality = input.text('municipality')?.trim();
  const answers: Answers = {
    name: input.text('name')?.trim() || undefined,
    place,
    municipality: municipality && texts[language].municipalityNamed(municipality),
    legalForm: valueIn('legal_form', flagOf('legalForm', session.language), input.text('legalForm')),
    visibility: valueIn(
      'visibility',
      flagOf('visibility', session.language),
      input.text('visibility'),
    ) as Answers['visibility'],
    keeper: input.text('keeper')?.trim(),
    forge: forgeNamed(session, input.text('ci')),
  };
  for (const [key, typed, judge] of [
    ['name', answers.name, objectionTo],
    ['place', answers.place, objectionToText],
    ['municipality', answers.municipality, objectionTo],
    ['keeper', answers.keeper, objectionToPerson],
  ] as const) {
    const objection = typed ? judge(typed, language) : undefined;
    if (objection)
      throw new UsageError(
        `${flagOf(key, session.language)} "${shortened(visibleLine(typed ?? ''), 60)}"`,
        objection,
      );
  }
  return answers;
}

/** Does somebody say that there is none, or that nobody knows yet? */
function isNone(typed: string): boolean {
  return typed === '' || typed === '-' || typed === '?' || isWordForNothing(typed);
}

/** Asks what no flag gave. */
export async function askRest(asker: Asker, answers: Answers, words: Words): Promise<void> {
  const own = texts[words.vocabulary.language];
  const judged = (typed: string): string | undefined =>
    isNone(typed) ? undefined : objectionTo(typed, words.vocabulary.language);
  answers.name ??= await asker.text(
    { label: words.label('name', 'initiative'), hint: words.hint('name', 'initiative') },
    {
      check: typed => (isNone(typed) ? own.workingName : judged(typed)),
    },
  );
  if (answers.place === undefined) {
    const place = await asker.text(own.place, {
      check: typed => objectionToText(typed, words.vocabulary.language),
    });
    answers.place = isNone(place) ? '' : place;
  }
  if (answers.municipality === undefined) {
    const typed = await asker.text(own.municipality, { initial: answers.place || undefined, check: judged });
    answers.municipality = isNone(typed) ? '' : own.municipalityNamed(typed);
  }
  if (answers.legalForm === undefined)
    answers.legalForm = (await choose(asker, 'legal_form', words, own.unknown)) || undefined;
  if (answers.visibility === undefined) {
    const visibility = await choose(asker, 'visibility', words, own.unknownVisibility);
    answers.visibility = (visibility || undefined) as Answers['visibility'];
  }
  if (answers.keeper === undefined) {
    const { label, hint, public: seen } = own.keeper;
    const question = { label, hint: answers.visibility === 'public' ? `${hint} ${seen}` : hint };
    const keeper = await asker.text(question, {
      check: typed => (isNone(typed) ? undefined : objectionToPerson(typed, words.vocabulary.language)),
    });
    answers.keeper = isNone(keeper) ? '' : keeper;
  }
  // Who does not know has nothing to do on a website yet.
  const inOrder = ['none', ...forges.filter(forge => forge !== 'none')] as const;
  const websites = inOrder.map(forge => ({ value: forge, name: own.forges[forge].name }));
  answers.forge ??= (await asker.choose(own.forge, websites)) as Forge;
}

/** The language in which the group writes; the question is in both. */
export async function askLanguage(asker: Asker, language: Language): Promise<Language> {
  const choices = [
    { value: 'nl', name: 'Nederlands' },
    { value: 'en', name: 'English' },
  ];
  return (await asker.choose({ label: 'Taal / Language' }, choices, language)) as Language;
}

/** The empty text when nobody knows yet. */
function choose(
  asker: Asker,
  field: 'legal_form' | 'visibility',
  words: Words,
  unknown: string,
): Promise<string> {
  const { choices } = shapeOf('initiative').fields.get(field) as Scalar;
  const asked = field === 'legal_form' ? formsAsked[words.vocabulary.language] : choices;
  const options: Choice[] = asked.map(choice => ({ value: choice, name: words.shown(choice) }));
  const question = { label: words.label(field, 'initiative'), hint: words.hint(field, 'initiative') };
  return asker.choose(question, [...options, { value: '', name: unknown }]);
}

/** Reads a value of a list in Dutch or English. */
function choiceReader(session: Session, language: Language) {
  const vocabularies = Object.values(session.vocabularies).map(wordsOf);
  const own = wordsOf(session.vocabularies[language]);
  return (field: string, flag: string, typed: string | undefined): string | undefined => {
    if (typed === undefined) return undefined;
    const { choices } = shapeOf('initiative').fields.get(field) as Scalar;
    const found = vocabularies
      .map(words => words.valueOf(typed))
      .find(value => value && choices.includes(value));
    if (found !== undefined) return found;
    const names = choices.flatMap(choice =>
      vocabularies.map(words => [words.value(choice), choice] as const),
    );
    const near = nearest(typed, names);
    throw notAChoice(typed, flag, choices.map(own.value), session.language, near && own.value(near));
  };
}

function forgeNamed(session: Session, typed: string | undefined): Forge | undefined {
  if (typed === undefined) return undefined;
  const lower = typed.toLowerCase();
  const found = forges.find(forge => forge === lower);
  if (found || lower === 'geen') return found ?? 'none';
  const near = nearestName(typed, [...forges, 'codeberg']);
  const names = forges.map(forge => (forge === 'none' ? texts[session.language].noForge : forge));
  throw notAChoice(typed, '--ci', names, session.language, near === 'codeberg' ? 'forgejo' : near);
}

/** The values of a field of the settings, for the shell. */
export function valuesOffered(field: 'legal_form' | 'visibility'): Offer<Session> {
  const { choices } = shapeOf('initiative').fields.get(field) as Scalar;
  return session => {
    const own = wordsOf(session.vocabularies[session.language]);
    const all = Object.values(session.vocabularies).map(wordsOf);
    return choices.map(choice => ({
      word: own.value(choice),
      about: own.shown(choice),
      also: all.map(words => words.value(choice)),
    }));
  };
}

/** The websites where a repository can be checked, for the shell. */
export const forgesOffered: Offer<Session> = ({ language }) =>
  forges.map(forge => ({
    word: forge === 'none' ? { nl: 'geen', en: 'none' }[language] : forge,
    about: texts[language].forges[forge].name,
    also: [forge],
  }));

/** What is not known gets its default; only the name has none. */
export function complete(session: Session, answers: Answers): NewRepository {
  const { name, visibility = 'private', forge = 'none' } = answers;
  if (name) return { ...answers, name, visibility, forge, since: session.today };
  throw {
    nl: new UsageError(
      'Nog niet ingevuld: --naam.',
      'Typ bijvoorbeeld: initiatief begin --naam "Buurttuin De Linde"',
    ),
    en: new UsageError(
      'Not filled in yet: --name.',
      'Type for example: initiatief init --name "Linden Tree Garden"',
    ),
  }[session.language];
}
