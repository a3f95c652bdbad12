import type { Target } from '../../core/model.ts';
import type { Meant } from '../../core/register.ts';
import { rule } from '../../core/rule.ts';
import type { Say } from '../../core/say.ts';

interface Facts {
  /** The kind that is meant; `null` where several can be and none is named. */
  kind: Target | null;
  id: string;
  written: string;
  allowed: readonly Target[];
  nearest: Meant | null;
}

/** A reference names nothing that is there. */
export const referenceExists = rule<Facts>({
  id: 'reference-exists',
  group: 'records',
  severity: 'error',
  nl: {
    name: 'verwijzing-bestaat',
    title: 'Een verwijzing wijst naar iets dat er is.',
    why: 'Een verwijzing die nergens heen gaat is een tikfout of een vergeten bestand. In een rapport valt hij weg.',
    message: ({ kind, written, allowed }, say) => {
      if (kind === null) return `bij "${written}" zie ik niet wat voor soort het is`;
      if (!allowed.includes(kind))
        return `hier hoort ${say.list(allowed.map(say.kind), true)}, geen ${say.kind(kind)}`;
      return `${say.kind(kind)} "${written}" ken ik nog niet`;
    },
    help: (facts, say) => {
      if (facts.nearest) return `Bedoel je "${typed(facts, say)}"?`;
      if (facts.kind === null)
        return `Zet de soort ervoor, zoals: ${say.reference(facts.allowed.at(-1) as Target, facts.id)}`;
      if (facts.kind === 'goal') return 'Doelen staan in initiatief.yaml. Zet het doel daar eerst bij.';
      if (facts.kind === 'initiative' || !facts.allowed.includes(facts.kind)) return undefined;
      return `Nieuw? Maak ${say.file(facts.kind, facts.id)}, of typ: initiatief nieuw ${say.kind(facts.kind)}`;
    },
  },
  en: {
    name: 'reference-exists',
    title: 'A reference points at something that is there.',
    why: 'A reference that leads nowhere is a slip or a forgotten file. Reports pass over it.',
    message: ({ kind, written, allowed }, say) => {
      if (kind === null) return `I cannot see what kind "${written}" is`;
      if (!allowed.includes(kind))
        return `this takes ${say.list(allowed.map(say.kind), true)}, not ${say.kind(kind)}`;
      return `I do not know ${say.kind(kind)} "${written}" yet`;
    },
    help: (facts, say) => {
      if (facts.nearest) return `Do you mean "${typed(facts, say)}"?`;
      if (facts.kind === null)
        return `Put the kind before it, like: ${say.reference(facts.allowed.at(-1) as Target, facts.id)}`;
      if (facts.kind === 'goal') return 'Goals are in initiatief.yaml. Add the goal there first.';
      if (facts.kind === 'initiative' || !facts.allowed.includes(facts.kind)) return undefined;
      return `New? Make ${say.file(facts.kind, facts.id)}, or type: initiatief add ${say.kind(facts.kind)}`;
    },
  },
  *find({ register }) {
    for (const { file, references } of register.files) {
      for (const { path, kind = null, id, written, targets } of references) {
        if (kind !== null && targetFits(kind, targets) && register.has(kind, id)) continue;
        const nearest = register.nearest(targets, id) ?? null;
        yield { at: { file, path }, facts: { kind, id, written, allowed: targets, nearest } };
      }
    }
  },
});

/** The initiative itself may stand wherever a partner may. */
function targetFits(kind: Target, targets: readonly Target[]): boolean {
  return targets.includes(kind) || (kind === 'initiative' && targets.includes('partner'));
}

/** The nearest record, as it is typed in this place. */
function typed({ nearest, allowed }: Facts, say: Say): string {
  if (nearest === null) return '';
  return allowed.length === 1 ? nearest.id : say.reference(nearest.kind, nearest.id);
}
