import { fieldNamed } from '../../../core/checking/accepted.ts';
import type { Observation } from '../../../core/checking/observation.ts';
import type { RecordsContext } from '../../../core/checking/rule.ts';
import type { RuleNames } from '../../../core/checking/rule-names.ts';
import type { RecordFile } from '../../../core/model/record.ts';
import { type Shape, shapeOf } from '../../../core/model/shape.ts';
import { nearest } from '../../../core/words/nearest.ts';
import type { Words } from '../../../core/words/words.ts';
import type { Facts } from './texts.ts';

/** What accepts nothing because of how it is written: no such rule or field, or a rule that is never accepted. */
export function* oddAcceptances({ register, ruleNames }: RecordsContext): Iterable<Observation<Facts>> {
  for (const file of register.files) {
    const { accepted } = file.data;
    if (accepted === undefined) continue;
    for (const [index, { rule, field }] of accepted.entries()) {
      const odd = {
        rule: aboutRule(rule, ruleNames, register.words),
        field: field === undefined ? undefined : aboutField(field, file, register.words),
      };
      for (const [name, facts] of Object.entries(odd)) {
        const at = { file: file.file, path: ['accepted', index, name] };
        if (facts) yield { at, facts: { ...facts, kind: file.kind } };
      }
    }
  }
}

type Odd = Omit<Facts, 'kind'> | undefined;

function aboutRule(name: string, ruleNames: RuleNames, { vocabulary }: Words): Odd {
  // A name that is not filled in, or cannot be read, is told already.
  if (name === '') return undefined;
  const rule = ruleNames.ruleOf(name);
  if (rule === undefined) {
    const near = ruleNames.nearest(name, vocabulary.language);
    return { reason: 'unknown-rule', field: name, nearest: near };
  }
  return rule.acceptance === 'never' ? { reason: 'never-accepted', field: name, rule: rule.id } : undefined;
}

function aboutField(written: string, { kind, problems }: RecordFile, words: Words): Odd {
  const known = fieldsIn(shapeOf(kind));
  if (known.has(fieldNamed(written, words)) || written.startsWith('x_')) return undefined;
  // A field that is not ours can be left as it is too.
  if (problems.some(problem => problem.type === 'schema' && problem.path.includes(written))) return undefined;
  const names = [...known].flatMap(name => [[words.field(name), name] as const, [name, name] as const]);
  return { reason: 'no-such-field', field: written, nearest: nearest(written, names) };
}

/** The names of all fields in a record of this shape, deeper ones too. */
function fieldsIn(shape: Shape, names = new Set<string>()): Set<string> {
  if (shape.type === 'list') return fieldsIn(shape.items, names);
  if (shape.type !== 'fields') return names;
  for (const [name, inner] of shape.fields) {
    names.add(name);
    fieldsIn(inner, names);
  }
  return names;
}
