import { activeOf } from '../core/meaning/activity.ts';
import {
  learnersByTalent,
  type NeededTalent,
  neededTalents,
  peopleByTalent,
} from '../core/meaning/talents.ts';
import type { RecordOf } from '../core/model/record.ts';
import { keyOf } from '../core/model/record-key.ts';
import { columnsOf, type ReportContext, type Row, report, type Section } from '../core/reporting/report.ts';
import { fold } from '../core/words/words.ts';
import { type Texts, texts } from './talents/texts.ts';

type Person = RecordOf<'person'>;

/** `needed`: the different talents that active roles ask for, each known by nobody, one or more active people. */
interface Figures {
  needed: number;
  byNobody: number;
  byOne: number;
  byMore: number;
  /** The active people, and those of them who want to learn something. */
  people: number;
  learners: number;
}

/** What roles ask for, beside what people can do and want to learn. */
export const talents = report<Figures, Texts>({
  id: 'talents',
  texts,
  figures({ register, today }) {
    const needed = neededTalents(register, today);
    const people = activeOf(register, 'person', today);
    const byNobody = needed.filter(one => one.people.length === 0).length;
    const byOne = needed.filter(one => one.people.length === 1).length;
    return {
      needed: needed.length,
      byNobody,
      byOne,
      byMore: needed.length - byNobody - byOne,
      people: people.length,
      learners: people.filter(({ data }) => data.wants_to_learn?.some(Boolean)).length,
    };
  },
  sections(context, texts) {
    const { register, today, audience } = context;
    const needed = neededTalents(register, today);
    const people = activeOf(register, 'person', today);
    // Who may have a key is a matter of trust, not of talent.
    const roles = activeOf(register, 'role', today).filter(({ data }) => data.kind !== 'access');
    const asked: Section = {
      id: 'needed',
      ...texts.needed,
      next: needed.some(one => one.people.length < 2) ? texts.needed.next : undefined,
      columns: columnsOf(
        texts.columns,
        'talent',
        { key: 'roles', type: 'list' },
        { key: 'can', type: 'list' },
        { key: 'learns', type: 'list' },
      ),
      rows: neededRows(needed, context),
    };
    const learning: Section = {
      id: 'learning',
      ...texts.learning,
      columns: columnsOf(
        texts.columns,
        'person',
        'talent',
        { key: 'can', type: 'list' },
        { key: 'roles', type: 'list' },
      ),
      rows: learningRows(needed, people, context),
    };
    const unused: Section = {
      id: 'unused',
      ...texts.unused,
      columns: columnsOf(texts.columns, 'talent', { key: 'who', type: 'list' }),
      rows: unusedRows(needed, context),
    };
    const unasked: Section = {
      id: 'unasked',
      ...texts.unasked,
      columns: columnsOf(texts.columns, 'role'),
      rows: roles
        .filter(({ data }) => !data.requires?.some(Boolean))
        .map(role => ({ id: keyOf(role), role: role.data.name })),
    };
    const unknown: Section = {
      id: 'unknown',
      ...texts.unknown,
      columns: columnsOf(texts.columns, 'person'),
      rows: people.filter(isUnknown).map(person => ({ id: keyOf(person), person: person.data.name })),
      coreOnly: true,
    };
    const ofRoles = roles.length > 0 ? [unasked] : [];
    // Of people, everyone hears no more than who can do what a role asks for.
    if (audience === 'everyone')
      return [{ ...asked, columns: asked.columns.filter(({ key }) => key !== 'learns') }, ...ofRoles];
    const hasTalents = people.some(({ data }) => data.talents?.some(Boolean));
    return [
      asked,
      ...(people.length > 0 ? [learning] : []),
      ...(hasTalents ? [unused] : []),
      ...ofRoles,
      ...(people.length > 0 ? [unknown] : []),
    ];
  },
});

/** What nobody can do on top, then what one person can. */
function neededRows(needed: readonly NeededTalent[], { register, today }: ReportContext): Row[] {
  const learners = learnersByTalent(register, today);
  return [...needed]
    .sort((a, b) => Math.min(a.people.length, 2) - Math.min(b.people.length, 2))
    .map(({ talent, places, people: able }) => ({
      talent,
      roles: places.map(({ role }) => role.data.name),
      can: namesOf(able),
      learns: namesOf((learners.get(fold(talent)) ?? []).filter(person => !able.includes(person))),
    }));
}

/** What each person wants to learn: first what a role asks for. */
function learningRows(
  needed: readonly NeededTalent[],
  people: readonly Person[],
  { register, today }: ReportContext,
): Row[] {
  const knownBy = peopleByTalent(register, today);
  const placesOf = new Map(needed.map(({ talent, places }) => [fold(talent), places]));
  const rows = people.flatMap(person =>
    distinct(person.data.wants_to_learn).map(talent => {
      const teachers = (knownBy.get(fold(talent)) ?? []).filter(one => one !== person);
      return {
        id: keyOf(person),
        person: person.data.name,
        talent,
        can: namesOf(teachers),
        roles: placesOf.get(fold(talent))?.map(({ role }) => role.data.name) ?? [],
      };
    }),
  );
  const weight = ({ roles, can }: (typeof rows)[number]): number =>
    2 * Number(roles.length > 0) + Number(can.length > 0);
  return rows.sort((a, b) => weight(b) - weight(a));
}

/** What people can do and no active role asks for, as the first of them writes it. */
function unusedRows(needed: readonly NeededTalent[], { register, today }: ReportContext): Row[] {
  const asked = new Set(needed.map(({ talent }) => fold(talent)));
  return [...peopleByTalent(register, today)]
    .filter(([talent]) => talent !== '' && !asked.has(talent))
    .map(([talent, people]) => ({
      talent: people[0]?.data.talents?.find(written => fold(written) === talent)?.trim() ?? talent,
      who: namesOf(people),
    }));
}

/** Of somebody of the initiative itself: is nothing on record that they can do or want to learn? */
function isUnknown({ data }: Person): boolean {
  return !data.partner && !data.talents?.some(Boolean) && !data.wants_to_learn?.some(Boolean);
}

/** The talents that are filled in, each once. */
function distinct(talents: readonly string[] = []): string[] {
  return [...new Map(talents.filter(Boolean).map(talent => [fold(talent), talent.trim()])).values()];
}

function namesOf(people: readonly Person[]): string[] {
  return people.map(({ data }) => data.name);
}
