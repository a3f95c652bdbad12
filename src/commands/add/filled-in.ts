import { Input } from '../../core/asking/command.ts';
import type { Answer } from '../../core/asking/question.ts';
import type { Language } from '../../core/ground/language.ts';
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

/** The record that was asked for, with those that were made on the way behind it; and all records with these. */
interface Filled {
  records: readonly [NewRecord, ...NewRecord[]];
  register: Register;
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
      const remembering = asker.remembering(memory);
      const filled = await filledIn(session, typed, remembering);
      const all = kind === 'meeting' ? await alsoAgreed(session, filled, remembering) : filled;
      kept.dropAnswers();
      return all;
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
  const record = await maker.main(kind, draft, chosen, asker);
  return { records: [record, ...maker.also], register: maker.registerWith(record) };
}

/** Minutes with the agreements that came out of them, as many as there are. */
async function alsoAgreed(session: Session, minutes: Filled, asker: Asker): Promise<Filled> {
  const texts = agreedTexts[session.language];
  let all = minutes;
  for (let label = texts.first; ; label = texts.more) {
    // Most minutes have none or a few, so what ends it comes first.
    const answer = await asker.choose({ label }, [
      { value: 'no', name: texts.no },
      { value: 'yes', name: texts.yes },
    ]);
    if (answer === 'no') return all;
    const { records, register } = await filledIn(
      session,
      { kind: 'agreement', register: all.register, input: agreedIn(minutes) },
      asker,
    );
    all = { records: [...all.records, ...records], register };
  }
}

/** What the minutes say of an agreement already: on which day it was made, and where that is written. */
function agreedIn({ records: [{ id }], register }: Filled): Input {
  const { words } = register;
  const day = register.get('meeting', id)?.data.held_on;
  const known = [`${words.field('made_in')}=${id}`, ...(day ? [`${words.field('made_on')}=${day}`] : [])];
  return new Input([words.kind('agreement')], { set: known });
}

const agreedTexts: Record<Language, Record<'first' | 'more' | 'yes' | 'no', string>> = {
  nl: {
    first: 'Kwam er een afspraak uit?',
    more: 'Nog een afspraak?',
    yes: 'ja, die zet ik er meteen bij',
    no: 'nee',
  },
  en: {
    first: 'Did an agreement come out of it?',
    more: 'Another agreement?',
    yes: 'yes, I will add it now',
    no: 'no',
  },
};

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
