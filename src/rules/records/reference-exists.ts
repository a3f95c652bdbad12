import type { Observation } from '../../core/checking/observation.ts';
import { rule } from '../../core/checking/rule.ts';
import { adding } from '../../core/doing/proposal.ts';
import { slugOf } from '../../core/ground/slug.ts';
import { shortened, visibleLine } from '../../core/ground/visible.ts';
import { somebodyId, type Target } from '../../core/model/kinds.ts';
import type { RecordFile, Reference } from '../../core/model/record.ts';
import { mostKept } from '../../core/reading/bounds.ts';
import { relinked, wikiTarget } from '../../core/reading/wiki-link.ts';
import type { Meant, Register } from '../../core/register/register.ts';
import type { Say } from '../../core/words/say.ts';
import { isSingle, type Other, otherThan } from './reference-exists/other.ts';
import { severalIn } from './reference-exists/several.ts';
import { choiceOf, otherTexts, withoutThem } from './reference-exists/texts.ts';

interface Facts {
  /** The kind that is meant; `null` where several can be and none is named. */
  kind: Target | null;
  id: string;
  written: string;
  allowed: readonly Target[];
  nearest: Meant | null;
  /** The field that it stands in. */
  field: string;
  /** The ids that were written as one; empty when there are no two. */
  several: readonly string[];
  /** Does only one reference fit there? */
  single: boolean;
  /** The field of the record that it is in: a list of holders, for one. */
  within: string;
  /** Is the nearest the one record with exactly this name? */
  exact: boolean;
  /** What it is, where it is none of what can stand there. */
  other: Other | null;
}

/** A reference names nothing that is there. */
export const referenceExists = rule<Facts>({
  id: 'reference-exists',
  group: 'records',
  severity: 'error',
  texts: {
    nl: {
      name: 'verwijzing-bestaat',
      title: 'Een verwijzing wijst naar iets dat er is.',
      why: 'Een verwijzing die nergens heen gaat, is een tikfout of een vergeten bestand. In een rapport valt die weg.',
      message: ({ kind, id, written, allowed, field, other }, say) => {
        if (other) return otherTexts.nl.message(other, cited(written), asked(allowed, say), say);
        if (kind === null) return `bij "${cited(written)}" zie ik niet wat voor soort het is`;
        if (!allowed.includes(kind)) return `bij "${say.field(field)}" kan geen ${say.kind(kind)} staan`;
        return `${say.kind(kind)} "${cited(id)}" ken ik nog niet`;
      },
      help: (facts, say) => {
        if (facts.several.length > 0 && facts.single)
          return `Bij "${say.field(facts.field)}" hoort er één. Kies: ${say.list(facts.several, true)}`;
        if (facts.several.length > 0)
          return `Zet elk op een eigen regel, met een streepje ervoor:${listed(facts)}`;
        if (facts.other) return otherTexts.nl.help(facts.other, asked(facts.allowed, say), facts.single, say);
        if (isOfSeveral(facts))
          return 'Zijn het er meer? Zet elk op een eigen regel, met een streepje ervoor.';
        if (facts.nearest) return `Bedoel je "${typed(facts, say)}"?`;
        if (facts.kind === null)
          return `Kies ${choiceOf('nl', facts.allowed, say)}. Schrijf het zo: ${withKind(say.field('name'), facts, say)}`;
        if (facts.kind === 'goal') return 'Doelen staan in initiatief.yaml. Zet het doel daar eerst bij.';
        if (facts.kind === 'initiative' || !facts.allowed.includes(facts.kind))
          return `Kies uit: ${say.list(facts.allowed.map(say.kind), true)}.`;
        const file = say.file(facts.kind, slugOf(facts.id) || 'naam');
        const gone = facts.kind === 'person' && `Is het bestand weggehaald? ${withoutThem(facts, say, 'nl')}`;
        return {
          says: `Nieuw? Maak ${file}.`,
          lead: 'of typ',
          action: adding(facts.kind),
          place: 'behind-comma',
          below: [typeAs(facts, 'Typ hier dan', say), gone].filter(Boolean).join('\n'),
        };
      },
    },
    en: {
      name: 'reference-exists',
      title: 'A reference points at something that is there.',
      why: 'A reference that leads nowhere is a slip or a forgotten file. Reports pass over it.',
      message: ({ kind, id, written, allowed, field, other }, say) => {
        if (other) return otherTexts.en.message(other, cited(written), asked(allowed, say), say);
        if (kind === null) return `I cannot see what kind "${cited(written)}" is`;
        if (!allowed.includes(kind)) return `"${say.field(field)}" does not take the kind ${say.kind(kind)}`;
        return `I do not know ${say.kind(kind)} "${cited(id)}" yet`;
      },
      help: (facts, say) => {
        if (facts.several.length > 0 && facts.single)
          return `"${say.field(facts.field)}" takes one of them: ${say.list(facts.several, true)}`;
        if (facts.several.length > 0)
          return `Put each on a line of its own, with a hyphen before it:${listed(facts)}`;
        if (facts.other) return otherTexts.en.help(facts.other, asked(facts.allowed, say), facts.single, say);
        if (isOfSeveral(facts))
          return 'Are there more? Put each on a line of its own, with a hyphen before it.';
        if (facts.nearest) return `Do you mean "${typed(facts, say)}"?`;
        if (facts.kind === null)
          return `Choose ${choiceOf('en', facts.allowed, say)}. Write it like this: ${withKind(say.field('name'), facts, say)}`;
        if (facts.kind === 'goal') return 'Goals are in initiatief.yaml. Add the goal there first.';
        if (facts.kind === 'initiative' || !facts.allowed.includes(facts.kind))
          return `Choose one of: ${say.list(facts.allowed.map(say.kind), true)}.`;
        const file = say.file(facts.kind, slugOf(facts.id) || 'name');
        const gone = facts.kind === 'person' && `Was the file removed? ${withoutThem(facts, say, 'en')}`;
        return {
          says: `New? Make ${file}.`,
          lead: 'or type',
          action: adding(facts.kind),
          place: 'behind-comma',
          below: [typeAs(facts, 'Then type here', say), gone].filter(Boolean).join('\n'),
        };
      },
    },
  },
  mend: (facts, mender, say) => (facts.exact ? mender.retype(facts.written, typed(facts, say)) : undefined),
  *find({ register }) {
    for (const file of register.files) yield* lostIn(file, register);
  },
});

/** The references of one record that lead nowhere: mostly none, of very many. */
function lostIn(record: RecordFile, register: Register): Observation<Facts>[] {
  const { file, kind: host, references } = record;
  return references
    .filter(reference => !leads(reference, register))
    .map((reference, index) => {
      const { path, kind = null, id, written, targets } = reference;
      // The others are counted: what was meant with them nobody reads.
      const isTold = index < mostKept;
      const ofKind = kind === null ? targets : targets.filter(target => target === kind);
      const named = isTold ? register.named(ofKind, id) : undefined;
      const typed = wikiTarget(written) === undefined ? written : id;
      const found = isTold ? severalIn(targets, typed, register) : [];
      const nearest = named ?? (isTold ? register.nearest(targets, id) : undefined) ?? null;
      const several = found.length > 1 ? found : [];
      const single = isSingle(host, path);
      const other = isTold && !named && several.length === 0 ? otherThan(reference, record, register) : null;
      const field = String(path.findLast(step => typeof step === 'string') ?? '');
      const facts = { kind, id, written, allowed: targets, nearest, exact: named !== undefined };
      return {
        at: { file, path },
        facts: { ...facts, field, several, single, within: String(path[0]), other },
      };
    });
}

function leads({ kind, id, targets }: Reference, register: Register): boolean {
  // Who was forgotten has no record. A role or partner with nobody else is told of by the rules about people.
  if (kind === 'person' && id === somebodyId) return true;
  return !!kind && targetFits(kind, targets) && (register.has(kind, id) || register.willHave(kind, id));
}

/** The initiative itself may stand wherever a partner may. */
function targetFits(kind: Target, targets: readonly Target[]): boolean {
  return targets.includes(kind) || (kind === 'initiative' && targets.includes('partner'));
}

/** Do more stand here, of which not all are known? A comma stands in hardly any name, so what is near counts less. */
function isOfSeveral({ single, exact, kind, allowed, nearest, written }: Facts): boolean {
  if (single || exact || kind === null || kind === 'goal' || kind === 'initiative') return false;
  if (!allowed.includes(kind)) return false;
  return (nearest ? /[,;]/ : /[,;&+]|\s(?:en|and)\s/).test(written);
}

function listed({ several, written }: Facts): string {
  return several.map(id => `\n  - ${written.includes('[[') ? `"[[${id}]]"` : id}`).join('');
}

/** The nearest record, as it is typed in this place. */
function typed({ nearest, allowed, written }: Facts, say: Say): string {
  if (nearest === null) return '';
  if (allowed.length === 1) return relinked(written, nearest.id);
  return reference(nearest.kind, nearest.id, written, say);
}

/** Something with a kind that could stand there, in the form of what was written. */
function withKind(name: string, { allowed, written }: Facts, say: Say): string {
  return reference(allowed.at(-1) as Target, name, written, say);
}

/** What to type instead once a new record is there, where its id is not what was written. */
function typeAs({ kind, id, written, allowed }: Facts, words: string, say: Say): string {
  const made = slugOf(id);
  if (kind === null || made === id || made === '') return '';
  return `${words}: ${allowed.length === 1 ? relinked(written, made) : reference(kind, made, written, say)}`;
}

/** A record with its kind. A link stays one, and leads to the file. */
function reference(kind: Target, id: string, written: string, say: Say): string {
  if (wikiTarget(written) === undefined || kind === 'initiative' || kind === 'goal')
    return say.reference(kind, id);
  return relinked(written, say.file(kind, id).replace(/\.md$/, ''));
}

function asked(allowed: readonly Target[], say: Say): string {
  return say.list(allowed.map(say.kind), true);
}

function cited(text: string): string {
  return shortened(visibleLine(text), 60);
}
