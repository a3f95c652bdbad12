import type { ActionContext } from '../../core/acting/action.ts';
import { recordChoices } from '../../core/acting/record-choices.ts';
import type { Answer, Answers, NewOne, RecordAsk } from '../../core/asking/question.ts';
import { newOneIn } from '../../core/asking/question.ts';
import { slugOf } from '../../core/ground/slug.ts';
import { type FolderKind, initiativeId } from '../../core/model/kinds.ts';
import { partsOf } from '../../core/model/record-key.ts';
import { isWordForNothing } from '../../core/reading/nothing.ts';
import { wordsOf } from '../../core/words/words.ts';
import type { Choice } from '../../io/ask.ts';
import { askingTexts } from './asking-texts.ts';
import { matching } from './choices.ts';
import { namesIn, objectionToName } from './names.ts';

/** Which records may be chosen, and what stands before them while nothing is typed yet. */
export interface Wanted {
  ask: RecordAsk;
  first: readonly Choice[];
  /** What was chosen already. */
  without: readonly Answer[];
  /** May more be named in one go? */
  several: boolean;
  /** Everything that was answered so far: those who are new in it can be chosen too. */
  answers: Answers;
  /** The partner whose people are meant. */
  of?: Answer;
}

/** Somebody who is named and has to be looked up or made: the value of a choice. */
export const namedPrefix = '+';

/** A record or a new one that can be chosen, with its name alone. */
interface Known extends Choice {
  short: string;
}

/** What can be chosen, by a part of its name or id; last comes a new one. */
export class Candidates {
  /** The kinds of which a new one can be made here. */
  readonly kinds: readonly FolderKind[];
  readonly #wanted: Wanted;
  readonly #context: ActionContext;
  readonly #known: readonly Known[];
  /** All that are on record, also who is not proposed: a name that is typed may be theirs. */
  readonly #everybody: readonly Known[];
  readonly #new: ReadonlyMap<string, NewOne>;

  constructor(wanted: Wanted, context: ActionContext) {
    const { ask, answers } = wanted;
    this.#wanted = wanted;
    this.#context = context;
    this.kinds = ask.mayBeNew
      ? ((ask.ofNew ? Object.keys(ask.ofNew) : ask.targets.slice(0, 1)) as FolderKind[])
      : [];
    const fresh = ask.ofNew
      ? newOnesIn(answers).filter(one => this.kinds.some(kind => kind === one.new))
      : [];
    this.#new = new Map(fresh.map(one => [choiceOf(one), one]));
    const without = new Set(wanted.without.map(answer => choiceOf(answer)));
    const all = [
      ...recordChoices(ask, context),
      ...[...this.#new].map(([value, { name }]) => ({ value, name, short: name })),
    ];
    this.#known = this.#theirsFirst(all.filter(({ value }) => !without.has(value)));
    this.#everybody = ask.among ? recordChoices({ ...ask, among: undefined }, context) : this.#known;
  }

  /** What somebody meant by choosing this. */
  answerOf(value: string): Answer {
    return this.#new.get(value) ?? value;
  }

  /** What is shown when this was typed so far. */
  shown = (typed: string): Choice[] => {
    const { first, several } = this.#wanted;
    const texts = askingTexts[this.#context.say.language];
    const name = typed.trim();
    if (isWordForNothing(name) && first.length > 0) return [...first];
    const found = this.found(name);
    if (name === '') return [...first, ...found, ...this.kinds.map(kind => this.#made(kind, ''))];
    if (this.kinds.length === 0)
      return found.length > 0 ? found : [{ value: '', name: texts.none, disabled: ' ' }];
    const names = namesIn(name, this.kinds);
    const together = names.length > 1 && several ? [this.#together(names)] : [];
    const objection = objectionToName(name, this.#context, this.#context.say.language);
    if (objection)
      return found.length > 0 ? found : [{ value: '', name: objection, disabled: texts.nameWanted }];
    // Two names are no name of one person.
    const made = this.kinds.filter(kind => names.length === 1 || kind !== 'person');
    const all = [
      ...found,
      ...together,
      ...(found.length > 0 ? [] : this.near(name)),
      ...made.map(kind => this.#made(kind, name)),
    ];
    return all.length > 0 || names.length === 1
      ? all
      : [{ value: '', name: texts.oneByOne, disabled: texts.nameWanted }];
  };

  found(name: string): Known[] {
    return matching(this.#known, name);
  }

  /** The one record that is called just this, also where it is not proposed. */
  exact(name: string): Known | undefined {
    const slug = slugOf(name);
    const isCalled = ({ value, short }: Known): boolean =>
      partsOf(value).id === name || (slug !== '' && slugOf(short) === slug);
    const found = [this.#known, this.#everybody].map(all => all.filter(isCalled));
    return found.find(({ length }) => length > 0)?.length === 1 ? found.flat()[0] : undefined;
  }

  /** Records whose names are close to a name that none has. */
  near(name: string, among = this.#known): Known[] {
    const near = this.kinds.length > 0 && this.#context.register.nearest(this.kinds, name)?.id;
    const first = slugOf(name).split('-')[0];
    return among.filter(({ value }) => {
      const { id } = partsOf(value);
      return id === near || (first && id.split('-')[0] === first);
    });
  }

  /** Whoever may be meant by a name before somebody new is, those who are proposed first. */
  alike(name: string): Known[] {
    const all = [this.#known, this.#everybody].flatMap(some => [
      ...matching(some, name),
      ...this.near(name, some),
    ]);
    return all.filter((one, index) => all.findIndex(({ value }) => value === one.value) === index);
  }

  #theirsFirst(all: readonly Known[]): readonly Known[] {
    const { of } = this.#wanted;
    if (typeof of !== 'string' || of === '') return all;
    const own = of === initiativeId ? undefined : partsOf(of).id;
    const isTheirs = ({ value }: Known): boolean =>
      !value.startsWith(namedPrefix) &&
      this.#context.register.get('person', partsOf(value).id)?.data.partner === own;
    return [...all.filter(isTheirs), ...all.filter(choice => !isTheirs(choice))];
  }

  #made(kind: FolderKind, name: string): Choice {
    const texts = askingTexts[this.#context.say.language];
    const word = wordsOf(this.#context.spoken).kind(kind);
    return {
      value: namedPrefix + kind + namedPrefix + name,
      name: texts.somebodyNew(word, name),
      short: name || texts.newName(word),
    };
  }

  #together(names: readonly string[]): Choice {
    const all = names.map(
      (name): Known =>
        this.exact(name) ?? {
          value: `${namedPrefix}${this.kinds[0] ?? ''}${namedPrefix}${name}`,
          name,
          short: name,
        },
    );
    return {
      value: all.map(({ value }) => value).join('\n'),
      name: all.map(({ short }) => short).join(' + '),
    };
  }
}

/** Everybody and everything new that is named in answers, each once. */
function newOnesIn(answers: Answer): NewOne[] {
  const all = new Map<string, NewOne>();
  const look = (answer: Answer): void => {
    const one = newOneIn(answer);
    if (one && !all.has(choiceOf(one))) all.set(choiceOf(one), one);
    if (typeof answer !== 'string') for (const inner of Object.values(answer)) look(inner as Answer);
  };
  look(answers);
  return [...all.values()];
}

/** The value of the choice that an answer was. */
function choiceOf(answer: Answer): string {
  const one = newOneIn(answer);
  return one ? `${namedPrefix}${namedPrefix}${one.new}/${slugOf(one.name)}` : String(answer);
}
