import { showing } from '../../core/doing/proposal.ts';
import { step } from '../../core/doing/step.ts';
import type { Texts } from './nl.ts';

/** What it says in English. */
export const en: Texts = {
  name: 'forecast',
  title: 'What is coming?',
  summary: 'What do the dates that we know bring in six months?',
  inShort: 'In short',
  ahead: (until, number) =>
    number === 0
      ? `Nothing comes to an end up to and including ${until}. That is quiet.`
      : `Up to and including ${until} ${number === 1 ? 'one thing comes' : `${number} things come`} to an end.`,
  resting: (now, next) =>
    now === next
      ? `Now ${rests(now)} on one person. That stays so.`
      : `Now ${rests(now)} on one person. If nothing changes, it will be ${next}.`,
  vacant: (now, next) =>
    now === next
      ? `Now ${isVacant(now)}. That stays so.`
      : `Now ${isVacant(now)}. If nothing changes, it will be ${next}.`,
  explained: 'We call a role that rests on one person a one-person role.',
  ends: {
    title: 'What comes to an end',
    about: 'What comes first is at the top. Beside each date stands what there is to choose.',
    empty: 'Nothing comes to an end in these months.',
    next: 'Put what comes first on the agenda of the next meeting.',
  },
  kind: {
    term: 'end of a term',
    person: 'last day',
    holder: 'last day in this role',
    back: 'last day of the pause',
    partner: 'last day',
    role: 'last day',
    agreement: 'agreement',
    grant: 'grant or contribution',
    need: 'help asked',
    offer: 'help offered',
  },
  decide: {
    term: 'Appoint again, or a successor?',
    person: 'Who takes it over?',
    holder: 'Who takes it over?',
    back: 'What do we take up again then?',
    partner: 'How do we go on after that?',
    role: 'Is it done then, or do we go on?',
    agreement: 'Will it be done, or is anything needed?',
    grant: 'Ask for more? And what do we show?',
    need: 'Do we still look after that?',
    offer: 'Can it last longer?',
  },
  rests: {
    title: 'What will rest on one person or on nobody',
    about: 'This is how it is from that day, if we do nothing. Who is ready to take over is counted in.',
    empty: 'These dates leave nothing on one person or on nobody.',
    next: step(
      'Begin with the one at the top, while everybody is still there.',
      'All that one person does',
      showing('handover'),
    ),
  },
  part: {
    emptied: 'role: nobody left',
    onOnePerson: 'role: on one person',
    withoutLead: 'role: no lead any more',
    contacts: 'partner: one contact or none',
    talents: 'what a role asks for',
    agreements: 'open agreement',
  },
  wayOut: {
    title: 'How we can solve it before that day',
    about:
      'A proposal with as few steps as possible. We look at what people can do, want to learn and have hours for. Nobody gets too much.',
    empty: 'We cannot find anybody now who fits and has room. Perhaps somebody knows a new face?',
    next: 'Go through it together, and then ask the people themselves. They choose.',
    left: names => `For these we cannot find enough people yet who fit and have room: ${names}.`,
    enough: 'After these steps none of these roles rests on one person or on nobody.',
    notSure: 'There may be a better way: working it out to the end took too long.',
  },
  columns: {
    day: 'Until',
    what: 'What',
    kind: 'Kind',
    about: 'Who',
    decide: 'To choose',
    from: 'From',
    part: 'How',
    left: 'Who is left',
    because: 'Who has left',
    role: 'Role',
    before: 'Before',
    beside: 'Beside whom',
    person: 'Who could join',
    reasons: 'Why',
  },
};

function rests(number: number): string {
  if (number === 0) return 'no role rests';
  return number === 1 ? 'one role rests' : `${number} roles rest`;
}

function isVacant(number: number): string {
  if (number === 0) return 'no role is vacant';
  return number === 1 ? 'one role is vacant' : `${number} roles are vacant`;
}
