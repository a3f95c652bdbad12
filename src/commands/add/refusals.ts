import { flagOf } from '../../core/asking/option-words.ts';
import { type Language, listed } from '../../core/ground/language.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import { type FolderKind, folderKinds, type Kind, kinds } from '../../core/model/kinds.ts';
import { type Shape, shapeOf } from '../../core/model/shape.ts';
import { nearest } from '../../core/words/nearest.ts';
import type { Say } from '../../core/words/say.ts';
import { type Words, wordsOf } from '../../core/words/words.ts';
import type { Draft, Unclear } from '../../core/writing/assignment.ts';
import { notFilledIn } from '../../core/writing/new-record.ts';
import type { Misfit } from '../../core/writing/typed-value.ts';
import type { Session } from '../../io/session.ts';
import { misfitText, texts } from './texts.ts';

/** The kind somebody typed, in English or Dutch, one or many. Throws a UsageError with the nearest one. */
export function kindNamed(session: Session, words: Words, typed: string): FolderKind {
  const vocabularies = [words, ...Object.values(session.vocabularies).map(wordsOf)];
  const found = vocabularies.map(each => each.targetOf(typed)).find(target => target !== undefined);
  const plural = kinds.find(kind =>
    vocabularies.some(each => each.vocabulary.plurals[kind] === typed.toLowerCase()),
  );
  const synonym = folderKinds.find(kind =>
    vocabularies.some(each => each.vocabulary.synonyms[kind].includes(typed.toLowerCase())),
  );
  const target = found ?? plural ?? synonym;
  if (target !== undefined && target !== 'goal' && target !== 'initiative') return target;
  if (target === 'goal') {
    throw {
      nl: new UsageError('Een doel heeft geen eigen bestand.', 'Zet het in initiatief.yaml, bij de doelen.'),
      en: new UsageError('A goal has no file of its own.', 'Put it in initiatief.yaml, with the goals.'),
    }[session.language];
  }
  if (target === 'initiative') {
    throw {
      nl: new UsageError(
        'Deze map heeft al een initiatief.',
        'Begin een nieuw initiatief in een eigen map: initiatief begin <map>',
      ),
      en: new UsageError(
        'This folder has its initiative already.',
        'Start another one in a folder of its own: initiatief init <folder>',
      ),
    }[session.language];
  }
  const near = nearest(
    typed,
    folderKinds.flatMap(kind => vocabularies.map(each => [each.kind(kind), kind] as const)),
  );
  const all = listed(
    folderKinds.map(kind => words.kind(kind)),
    session.language,
    true,
  );
  const help = near ? texts[session.language].meant(words.kind(near)) : texts[session.language].choose(all);
  throw new UsageError(
    { nl: `De soort "${typed}" ken ik niet.`, en: `I do not know the kind "${typed}".` }[session.language],
    help,
  );
}

/** A `--set` that cannot be followed. */
export function unclear(session: Session, found: Unclear, say: Say): UsageError {
  const { unclear: reasons, meant, choose } = texts[session.language];
  if (found.fields.length === 0) return new UsageError(reasons[found.reason](found.word));
  const help = found.nearest
    ? meant(say.field(found.nearest))
    : choose(say.list(found.fields.map(say.field), true));
  return new UsageError(reasons[found.reason](found.word), help);
}

/** A `--set` whose value does not fit. */
export function misfitting(misfit: Misfit, say: Say): UsageError {
  const field = misfit.path.map(step => (typeof step === 'number' ? step : say.field(step))).join('.');
  return new UsageError(`${flagOf('set', say.language)} ${field}=${misfit.typed}`, misfitText(misfit, say));
}

/** What nobody filled in, with the flags that give it. */
export function missing(
  session: Session,
  words: Words,
  kind: FolderKind,
  draft: Draft,
  say: Say,
): UsageError {
  const names = notFilledIn(kind, draft);
  const title =
    typeof draft.fields.name === 'string'
      ? draft.fields.name
      : { nl: 'Een naam', en: 'A name' }[session.language];
  const flags = names
    .filter(name => name !== 'name')
    .flatMap(name => examplesOf(kind, name, words, say.language));
  const command = { nl: `nieuw ${words.kind(kind)}`, en: `add ${words.kind(kind)}` }[session.language];
  const example = ['initiatief', command, JSON.stringify(title), ...flags].join(' ');
  const list = say.list(
    names.map(name =>
      name === 'name' ? say.field(name) : `${flagOf('set', say.language)} ${say.field(name)}`,
    ),
  );
  return {
    nl: new UsageError(`Nog niet ingevuld: ${list}.`, `Typ bijvoorbeeld: ${example}`),
    en: new UsageError(`Not filled in yet: ${list}.`, `Type for example: ${example}`),
  }[session.language];
}

function examplesOf(kind: Kind, name: string, words: Words, language: Language): string[] {
  const set = `${flagOf('set', language)} `;
  const word = words.field(name);
  if (name === 'parties') {
    const [partner, delivers] = [words.field('partner'), words.field('delivers')];
    const promise = (who: string, what: string): string =>
      `${set}"${word}=${partner}: ${who}; ${delivers}: ${what}"`;
    const initiative = words.kind('initiative');
    return {
      nl: [promise('gemeente', 'een plek'), promise(initiative, 'een plan')],
      en: [promise('council', 'a place'), promise(initiative, 'a plan')],
    }[words.vocabulary.language];
  }
  if (name === 'about') return [`${set}${word}=${words.kind('initiative')}`];
  const shape = shapeOf(kind).fields.get(name) as Shape;
  return [`${set}${word}=${shape.type === 'choice' ? words.value(shape.choices[0] as string) : '…'}`];
}
