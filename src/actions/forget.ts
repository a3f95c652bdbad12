import type { Action, ActionContext, Plan } from '../core/acting/action.ts';
import { detailsNow } from '../core/acting/moved-details.ts';
import { type NamedRecord, recordsNamed } from '../core/acting/record-named.ts';
import { type Answers, type Asked, type Objection, type Question, textIn } from '../core/asking/question.ts';
import type { Change } from '../core/changing/change.ts';
import { partsOf } from '../core/model/record-key.ts';
import { normalise } from '../core/reading/read-record.ts';
import { looseTextsOf } from '../core/register/loose-texts.ts';
import { type Left, placesLeft } from './forget/left.ts';
import { nameless, unlinked } from './forget/nameless.ts';
import { isWithin, placesIn } from './forget/places.ts';
import { receivedBy } from './forget/received.ts';
import { textChange, textChanges } from './forget/record-texts.ts';
import { texts } from './forget/texts.ts';
import { Forgotten } from './forget/who.ts';

/** I want to be out of it: what is there about somebody goes, and what cannot go is told. */
export const forget: Action = {
  id: 'forget',
  group: 'tidying',
  weight: 'large',
  undoable: false,
  arguments: [{ key: 'person', form: '[name]' }],
  options: [{ key: 'texts', flags: '--texts <what>' }],
  texts,
  questions,
  plan(context, answers) {
    const who = Forgotten.meantBy(textIn(answers, 'person') ?? '', context);
    if (!(who instanceof Forgotten)) return { refused: texts[context.say.language].several('') };
    return planFor(who, textIn(answers, 'texts') === 'replace', context);
  },
};

function questions(context: ActionContext, answers: Answers): Asked {
  const { say } = context;
  const words = texts[say.language];
  const ask: Question[] = [
    { key: 'person', ...words.questions.person, required: true, ask: { type: 'text' } },
  ];
  const typed = textIn(answers, 'person');
  if (typed === undefined) return { questions: ask, objections: [] };
  const who = Forgotten.meantBy(typed, context);
  const other = who instanceof Forgotten && who.file === undefined ? otherThing(typed, context) : undefined;
  if (other) {
    const key = say.reference(other.kind, other.id);
    return { questions: ask, objections: [{ key: 'person', ...words.noPerson(other.name, key) }] };
  }
  const objections: Objection[] = [];
  if (!(who instanceof Forgotten)) {
    const all = who.several.map(partsOf).map(({ kind, id }) => say.reference(kind, id));
    objections.push({ key: 'person', ...words.several(say.list(all, true)) });
    return { questions: ask, objections };
  }
  const isNamed = planFor(who, true, context);
  const isAsked = !('refused' in isNamed) && changesText(isNamed, planFor(who, false, context));
  ask.push({
    key: 'texts',
    ...words.questions.texts,
    required: isAsked,
    onlyGiven: !isAsked,
    ask: {
      type: 'choice',
      choices: [
        { value: 'replace', name: words.ways.replace.name, also: words.ways.replace.also },
        { value: 'list', name: words.ways.list.name, also: words.ways.list.also },
      ],
    },
  });
  return { questions: ask, objections };
}

/** The partner or role that is called just this. */
function otherThing(typed: string, context: ActionContext): NamedRecord | undefined {
  return recordsNamed(typed, ['partner', 'role'], context)[0];
}

function isNowhere({ lines, paths }: Left): boolean {
  return lines.length + paths.length === 0;
}

/** Does it make a difference whether names in texts are replaced? */
function changesText(replaced: Plan, left: ReturnType<typeof planFor>): boolean {
  return 'refused' in left || JSON.stringify(replaced.changes) !== JSON.stringify(left.changes);
}

function planFor(
  who: Forgotten,
  isReplaced: boolean,
  context: ActionContext,
): Plan | { refused: { says: string; help: string } } {
  const { register, written } = context;
  const { language } = register.words.vocabulary;
  const copies = [...register.copies].flatMap(([path, { of }]) => (of === who.file ? [path] : []));
  const twice = register.duplicates.flatMap(([again, first]) =>
    first.file === who.file ? [again.file] : [],
  );
  const gone = new Set([...(who.file === undefined ? [] : [who.file]), ...copies, ...twice]);
  const changes: Change[] = [];
  for (const record of register.files) {
    if (gone.has(record.file)) continue;
    const places = placesIn(record, who.id);
    const { edits, fields } = textChanges(record, who, register, isReplaced);
    const sets = fields.filter(change => change.do === 'set' && !isWithin(change.path, places.gone));
    const taken = fields.filter(change => change.do !== 'set');
    changes.push(...textChange(record.file, edits), ...sets, ...places.told, ...places.gone, ...taken);
  }
  const loose = new Map<string, string>();
  for (const file of looseTextsOf(register).filter(path => /\.(?:md|markdown|txt)$/i.test(path))) {
    const text = normalise(written(file) ?? '');
    const bare = who.file === undefined ? text : unlinked(text, file, who.file, language);
    const better = isReplaced ? nameless(bare, 'text', who, language) : bare;
    if (better === text) continue;
    loose.set(file, better);
    changes.push(...textChange(file, [{ at: 0, end: text.length, text: better }]));
  }
  for (const file of gone) changes.push({ do: 'delete', file });
  if (detailsNow(context)[who.id] !== undefined)
    changes.push({ do: 'private', person: who.id, details: null });
  if (changes.length === 0 && isNowhere(placesLeft(register, who, context)))
    return { refused: texts[context.say.language].nowhere };
  const received = receivedBy(register, who);
  return {
    changes,
    did: ({ say }) => texts[say.language].did,
    next: (after, telling) => {
      const words = texts[telling.say.language];
      const left = placesLeft(after, who, context, loose);
      const names = received.people.map(key => telling.name(key));
      return [
        ...(left.lines.length > 0 ? [words.lines(left.lines)] : []),
        ...(left.paths.length > 0 ? [words.paths(left.paths)] : []),
        ...(left.closed.length > 0 ? [words.closed(left.closed)] : []),
        ...(received.minutes.length > 0 ? [words.received(received.minutes, telling.say.list(names))] : []),
        ...words.always,
      ];
    },
  };
}
