import type { Input } from '../../core/asking/command.ts';
import type { Answer } from '../../core/asking/question.ts';
import { UsageError } from '../../core/ground/usage-error.ts';
import type { FolderKind } from '../../core/model/kinds.ts';
import { shapeOf } from '../../core/model/shape.ts';
import type { Register } from '../../core/register/register.ts';
import { wordsOf } from '../../core/words/words.ts';
import { assign, type Draft } from '../../core/writing/assignment.ts';
import { fillInToday, type NewRecord, notFilledIn, read } from '../../core/writing/new-record.ts';
import { type Shown, shownIn } from '../../core/writing/template.ts';
import type { Reading } from '../../core/writing/typed-value.ts';
import { goOn } from '../../io/ask/go-on.ts';
import { Memory, SteppedBack } from '../../io/ask/memory.ts';
import type { Asker } from '../../io/ask.ts';
import type { KeptActions } from '../../io/kept-actions.ts';
import type { Session } from '../../io/session.ts';
import { recordTemplate } from '../../io/templates.ts';
import type { MakeNew } from './asking.ts';
import { bodyOffered } from './fields-offered.ts';
import { Judge } from './judge.ts';
import { Maker } from './maker.ts';
import { Questionnaire } from './questionnaire.ts';
import { misfitting, missing, unclear } from './refusals.ts';

/** What was typed, and the records beside which something new comes. */
interface Typed {
  kind: FolderKind;
  input: Input;
  register: Register;
}

/** The record that was asked for, and who made it: with the records that were made on the way. */
interface Filled {
  record: NewRecord;
  maker: Maker;
}

/**
 * Asks for what was not typed. With a step back the questions are gone through again, with the answers until there; those
 * are kept too where somebody stops, for who types the same again.
 */
export async function askedFor(
  session: Session,
  typed: Typed,
  asker: Asker,
  kept: KeptActions,
): Promise<Filled> {
  const { kind, input } = typed;
  const line = JSON.stringify([kind, input.arguments.slice(1), input.texts('set')]);
  const before = kept.unfinished('add')?.answers;
  const isSame = before?.line === line && (await asker.confirm(goOn[session.language]));
  const memory = new Memory(isSame ? (before.given as readonly Answer[]) : []);
  for (;;) {
    try {
      const filled = await filledIn(session, typed, asker.remembering(memory));
      kept.dropAnswers();
      return filled;
    } catch (error) {
      if (!(error instanceof SteppedBack)) {
        if (error instanceof UsageError && memory.answers.length > 0)
          kept.keepAnswers('add', { line, given: memory.answers });
        throw error;
      }
      memory.stepBack();
    }
  }
}

/** Fills in a record from what was typed, and from questions where there is somebody to ask. */
export async function filledIn(
  session: Session,
  { kind, input, register }: Typed,
  asker?: Asker,
): Promise<Filled> {
  const { words } = register;
  const say = session.say(register);
  const template = recordTemplate(words.vocabulary.language, kind);
  const reading: Reading = {
    register,
    spoken: session.vocabularies[session.language],
    today: session.today,
  };
  const draft = draftFrom(session, input, kind, reading, shownIn(template, kind, words));
  const maker = new Maker(session, reading);
  const chosen = input.text('id');
  if (asker) {
    const makeNew: MakeNew = (...wanted) => maker.make(...wanted);
    const asking = { asker, reading, say, makeNew, ownId: () => maker.ownId };
    const judge = new Judge(session, tried => maker.trial(kind, tried));
    const questions = new Questionnaire(kind, draft, asking, judge);
    await questions.fill(shownIn(template, kind, words), () => maker.settle(kind, draft, chosen, asker));
  }
  fillInToday(kind, draft, reading.today);
  if (notFilledIn(kind, draft).length > 0) throw missing(session, words, kind, draft, say);
  return { record: await maker.main(kind, draft, chosen, asker), maker };
}

/** What the command line fills in already. Throws a UsageError for what cannot be followed or does not fit. */
function draftFrom(
  session: Session,
  input: Input,
  kind: FolderKind,
  reading: Reading,
  shown: readonly Shown[],
): Draft {
  const { words } = reading.register;
  const say = session.say(reading.register);
  const headings = shown.flatMap(item => (item.type === 'heading' ? item.heading : []));
  const all = [words, wordsOf(reading.spoken)];
  const settable = { shape: shapeOf(kind), words: all, headings, lead: bodyOffered(kind) };
  const draft: Draft = { fields: {}, headings: new Map() };
  const name = input.arguments[1]?.trim();
  if (name) draft.fields.name = name;
  for (const assignment of input.texts('set')) {
    const found = assign(draft, assignment, settable);
    if (found) throw unclear(session, found, say);
  }
  const [misfit] = read(kind, draft, reading).misfits;
  if (misfit) throw misfitting(misfit, say);
  return draft;
}
