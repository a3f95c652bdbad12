import type { Candidate, Offer, Place } from '../../core/asking/offer.ts';
import { type Language, listed } from '../../core/ground/language.ts';
import { folderKinds } from '../../core/model/kinds.ts';
import { type Shape, shapeOf } from '../../core/model/shape.ts';
import { wordsOf } from '../../core/words/words.ts';
import { recordsOffered } from '../../io/records-offered.ts';
import type { Session } from '../../io/session.ts';
import { vocabularies } from '../../vocabulary/index.ts';

/** What `--set` can have: the fields of the kind that was typed, and behind `=` the values and ids that fit there. */
export async function fieldsOffered(
  session: Session,
  { arguments: [typed = ''], word }: Place,
): Promise<Candidate[]> {
  const vocabularies = Object.values(session.vocabularies).map(wordsOf);
  const kind = vocabularies.map(words => words.targetOf(typed)).find(found => found !== undefined);
  if (kind === undefined || kind === 'goal') return [];
  const { words } = await session.load();
  const { fields } = shapeOf(kind);
  const at = word.indexOf('=');
  if (at < 0)
    return [...fields.keys()].map(name => ({
      word: `${words.field(name)}=`,
      also: [`${name}=`],
      about: words.label(name, kind),
    }));
  const field = word.slice(0, at);
  const shape = valueIn(fields.get(words.fieldOf(field) ?? ''));
  if (shape === undefined || shape.type === 'list' || shape.type === 'fields') return [];
  const start = word.slice(at + 1);
  const { references, choices } = shape;
  const values =
    references.length > 0
      ? await recordsOffered(session, references, start, references.length > 1)
      : choices.map(choice => ({ word: words.value(choice), about: words.shown(choice) }));
  return values.map(value => ({ ...value, word: `${field}=${value.word}` }));
}

/** The value that stands for a list or for fields when it stands alone. */
function valueIn(shape: Shape | undefined): Shape | undefined {
  if (shape?.type === 'list') return valueIn(shape.items);
  if (shape?.type === 'fields') return valueIn(shape.fields.get(shape.shorthand ?? ''));
  return shape;
}

/** The kinds of record in words: `partner, persoon of verslag`. */
export function kindsIn(language: Language): string {
  const { kinds } = vocabularies[language];
  return listed(
    folderKinds.map(kind => kinds[kind]),
    language,
    true,
  );
}

/** The kinds of record, each by the words of one language. */
export const kindsOffered: Offer<Session> = ({ language, vocabularies }) =>
  folderKinds.map(kind => ({
    word: vocabularies[language].kinds[kind],
    also: Object.values(vocabularies).map(({ kinds }) => kinds[kind]),
  }));
