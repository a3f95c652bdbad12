import type { Action, ActionContext, Plan } from '../core/acting/action.ts';
import { needsConsent } from '../core/acting/new-person.ts';
import { NewRecords } from '../core/acting/new-records.ts';
import { type Handed, handedIn } from '../core/acting/pairs.ts';
import { type Answers, textIn } from '../core/asking/question.ts';
import type { Change } from '../core/changing/change.ts';
import type { Day } from '../core/ground/calendar.ts';
import { heldBy } from '../core/meaning/handover.ts';
import { nameOfKey } from '../core/meaning/names.ts';
import { keyOf, partsOf } from '../core/model/record-key.ts';
import { sayWith } from '../core/words/say.ts';
import { handingOver } from './leave/handing-over.ts';
import { handoverList } from './leave/handover-list.ts';
import type { Leaver } from './leave/hanging.ts';
import { afterLeaving } from './leave/next.ts';
import { leaverIn, questions } from './leave/questions.ts';
import { texts } from './leave/texts.ts';

/** X stops: a person, a partner or a role. First is shown what hangs on it. */
export const leave: Action = {
  id: 'leave',
  group: 'changes',
  weight: 'large',
  undoable: true,
  arguments: [{ key: 'record', form: '[who]' }],
  options: [
    { key: 'on', flags: '--on <date>' },
    { key: 'pass', flags: '--pass <role=person>', repeatable: true },
    { key: 'handover', flags: '--handover' },
    { key: 'new', flags: '--new' },
  ],
  texts,
  questions,
  plan(context, answers) {
    const leaver = leaverIn(context, answers);
    const words = texts[context.say.language];
    if (!leaver) return { refused: words.gone };
    if (leaver.data.status === 'stopped') return { refused: words.already(leaver.data.name, leaver.id) };
    const handed = handedIn(answers, 'pass');
    const [refused] = handed.flatMap(({ person }) =>
      person.startsWith('person/') ? [] : (needsConsent(person, context) ?? []),
    );
    return refused ? { refused } : planFor(leaver, handed, context, answers);
  },
};

function planFor(leaver: Leaver, handed: readonly Handed[], context: ActionContext, answers: Answers): Plan {
  const on = textIn(answers, 'on') as Day;
  const isAhead = on > context.today;
  const made = new NewRecords(context);
  const to = new Map(handed.map(({ what, person }) => [what, partsOf(made.keyOf('person', person)).id]));
  const minutes = textIn(answers, 'handover') === 'yes' && leaver.kind === 'person';
  if (minutes) writeList(leaver, to, made, context);
  const changes = leaver.kind === 'person' ? handingOver({ person: leaver, on, to }, context) : [];
  const { register } = context;
  const contacts = [...to].flatMap(([what, id]) => {
    const { kind, id: whose } = partsOf(what);
    if (kind === 'role' || kind === 'meeting') return [];
    // What somebody may decide stands with a partner, or with the person.
    const isTheirs = kind === 'partner' && register.get('partner', whose)?.data.contacts?.includes(leaver.id);
    return [{ contact: `person/${id}`, at: isTheirs ? what : `person/${id}` }];
  });
  return {
    changes: [...made.changes, ...endOf(leaver, on, isAhead), ...changes],
    did: ({ say, name }) =>
      texts[say.language].left(
        name(keyOf(leaver)),
        say.date(on),
        isAhead,
        to.size > 0 ? say.list([...to.keys()].map(name)) : undefined,
      ),
    next: (after, telling) => afterLeaving({ leaver, on, contacts, context }, after, telling),
  };
}

/** The last day; once that has come, the status too. A pause has no use any more then. */
function endOf({ file, data }: Leaver, on: Day, isAhead: boolean): Change[] {
  const until: Change = { do: 'set', file, path: ['until'], value: on };
  if (isAhead) return [until];
  return [
    { do: 'set', file, path: ['status'], value: 'stopped' },
    ...(data.paused_until === undefined
      ? []
      : [{ do: 'unset', file, path: ['paused_until'] } satisfies Change]),
    until,
  ];
}

/** The list of what is to be handed over, among the minutes of today, in the language of the records. */
function writeList(
  { id, data: { name } }: Leaver,
  to: ReadonlyMap<string, string>,
  made: NewRecords,
  { register, today }: ActionContext,
): void {
  const { words } = register;
  const say = sayWith(words, words.vocabulary);
  const names = new Map([...to].map(([what, person]) => [what, nameOfKey(register, `person/${person}`)]));
  const { heading, text } = handoverList(heldBy(register, id, today), { id, name }, names, say);
  made.make('meeting', { name: `${texts[say.language].list} ${name}`, held_on: today }, undefined, {
    [heading]: text,
  });
}
