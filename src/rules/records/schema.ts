import { initiativeFile, type Kind } from '../../core/kinds.ts';
import { type Shape, shapeAt } from '../../core/model.ts';
import { nearest } from '../../core/nearest.ts';
import type { Place, Step } from '../../core/place.ts';
import type { SchemaFacts } from '../../core/record.ts';
import { type Observation, type RecordsContext, rule } from '../../core/rule.ts';
import { english } from './schema/en.ts';
import { dutch } from './schema/nl.ts';
import type { Facts } from './schema/texts.ts';

/** A field or value is not as the record format asks: one finding for each mistake. */
export const schema = rule<Facts>({
  id: 'schema',
  group: 'records',
  severity: 'error',
  nl: {
    name: 'velden',
    title: 'Elk veld heeft een naam die ik ken, en een waarde die daar hoort.',
    why: 'Een veld met een tikfout telt niet mee, en dat valt pas op als je het nodig hebt.',
    message: (facts, say) => dutch[facts.reason][0](facts, say),
    help: (facts, say) => dutch[facts.reason][1](facts, say),
  },
  en: {
    name: 'schema',
    title: 'Every field has a name that I know, and a value that belongs there.',
    why: 'A field with a slip in it does not count, and you only notice when you need it.',
    message: (facts, say) => english[facts.reason][0](facts, say),
    help: (facts, say) => english[facts.reason][1](facts, say),
  },
  *find(context) {
    for (const { file, kind, problems } of context.register.files) {
      for (const problem of problems) {
        if (problem.type !== 'schema') continue;
        const { reason, path, part, facts } = problem;
        const at: Place =
          reason === 'not-both'
            ? { file, path: [...path, ...(facts.allowed ?? []).slice(1)], part: 'name' }
            : { file, path: reason === 'one-of' ? [...path, facts.allowed?.[0] ?? ''] : path, part };
        yield { at, facts: { ...facts, ...around(kind, path, facts), reason, kind } };
      }
    }
    yield* unknownRules(context);
  },
});

/** What may stand in a place, for the messages. */
function around(kind: Kind, path: readonly Step[], { allowed }: SchemaFacts): Partial<Facts> {
  const shape = shapeAt(kind, path);
  const parent = shapeAt(kind, path.slice(0, -1));
  return {
    ownFields: parent?.type === 'fields' && parent.ownFields,
    item: typeof path.at(-1) === 'number',
    allowed: allowed ?? namesIn(shape) ?? namesIn(parent),
  };
}

function namesIn(shape: Shape | undefined): readonly string[] | undefined {
  if (shape?.type === 'fields') return [...shape.fields.keys()];
  return shape && 'choices' in shape && shape.choices.length > 0 ? shape.choices : undefined;
}

/** The names of rules in the settings: what they are, the rules know, and the record format does not. */
function* unknownRules({ register, ruleNames }: RecordsContext): Iterable<Observation<Facts>> {
  for (const name of Object.keys(register.initiative.data.rules ?? {})) {
    if (ruleNames.has(name)) continue;
    const near = nearest(
      name,
      [...ruleNames.keys()].map(known => [known, known] as const),
    );
    yield {
      at: { file: initiativeFile, path: ['rules', name], part: 'name' },
      facts: { reason: 'unknown-rule', kind: 'initiative', field: name, nearest: near },
    };
  }
}
