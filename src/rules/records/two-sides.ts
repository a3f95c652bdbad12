import { rule } from '../../core/checking/rule.ts';
import { initiativeId, somebodyId } from '../../core/model/kinds.ts';
import { isUnclear, type RecordOf } from '../../core/model/record.ts';
import type { Register } from '../../core/register/register.ts';
import type { Say } from '../../core/words/say.ts';

/** An agreement is between at least two. Somebody of a partner and that partner are one side; among us each is one. */
export const twoSides = rule<{ sides: number; ours: boolean }>({
  id: 'two-sides',
  group: 'records',
  severity: 'error',
  texts: {
    nl: {
      name: 'twee-kanten',
      title: 'Een afspraak is tussen minstens twee kanten.',
      why: 'Een afspraak met jezelf is een voornemen. Pas als de ander er ook bij staat, weten jullie wie wat van wie verwacht.',
      message: () => 'deze afspraak heeft nog maar één kant',
      help: ({ ours }, say) =>
        `Wie is de andere kant? Zet die erbij onder ${say.field('parties')}.${ours ? '' : ` Zijn jullie dat zelf? Typ dan:${ourSide(say)}`}`,
    },
    en: {
      name: 'two-sides',
      title: 'An agreement is between at least two sides.',
      why: 'An agreement with yourself is an intention. Only when the other side is named too do you know who expects what from whom.',
      message: () => 'this agreement has only one side so far',
      help: ({ ours }, say) =>
        `Who is the other side? Add it under ${say.field('parties')}.${ours ? '' : ` Is that yourselves? Then type:${ourSide(say)}`}`,
    },
  },
  *find({ register }) {
    for (const agreement of register.all('agreement')) {
      const { parties } = agreement.data;
      if (!parties || parties.some(party => !party.partner && !party.person)) continue;
      const sides = sidesOf(agreement, register);
      if (sides >= 2) continue;
      const ours = parties.some(({ partner }) => partner === initiativeId);
      // What somebody promised by phone is written down before the other side is.
      const severity = agreement.data.status === 'draft' ? 'info' : undefined;
      yield { at: { file: agreement.file, path: ['parties'] }, facts: { sides, ours }, severity };
    }
  },
});

/** The initiative as a party, as it is typed. */
function ourSide(say: Say): string {
  return `\n  - ${say.field('partner')}: ${say.kind('initiative')}\n    ${say.field('delivers')}: …`;
}

/** The organisations, and the people who do not already stand there as part of one. */
function sidesOf({ data }: RecordOf<'agreement'>, register: Register): number {
  const partners = new Set<string>();
  const people = new Set<string>();
  let forgotten = 0;
  for (const { partner, person } of data.parties ?? []) {
    if (partner) partners.add(partner);
    if (person === somebodyId) forgotten += 1;
    else if (person) people.add(person);
  }
  const alone = [...people].filter(id => {
    const person = register.get('person', id);
    // Of whom it is not known where they belong, that is told already.
    if (!person || isUnclear(person, 'partner')) return true;
    return !person.data.partner || !partners.has(person.data.partner);
  });
  return partners.size + alone.length + forgotten;
}
