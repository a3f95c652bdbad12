/** What the schemas say beside types, each as a module of its own. */
import type { Schema } from '../../src/core/model/schema.ts';
import { common, fieldsOf, type KindSchema, kinds, nameOf, partsOf, resolved, slim } from './schemas.ts';

/** The lists that every run needs. */
export function kindLists(): string {
  const inFolder = kinds.filter(({ folder }) => folder !== false);
  const dated = kinds.filter(({ idStartsWith }) => idStartsWith !== undefined);
  const days = dated.map(kind => [nameOf(kind), kind.idStartsWith]);
  const groups = kinds.map(kind => [nameOf(kind), kind.changesWith]);
  return module({
    kinds: kinds.map(nameOf),
    folderKinds: inFolder.map(nameOf),
    /** The days of which the first that is filled in starts an id. */
    idDays: Object.fromEntries(days),
    /** The value of a field with which a record is active, or nothing where only its period counts. */
    activeWhen: Object.fromEntries(
      kinds
        .filter(kind => kind.activeWhen)
        .map(kind => [nameOf(kind), valueAsked(kind, kind.activeWhen) ?? null]),
    ),
    /** The group in which changes are told, where a kind says one. */
    changeGroups: Object.fromEntries(groups.filter(([, group]) => group !== undefined)),
    /** The fields of which a change is told. */
    toldChanges: Object.fromEntries(kinds.map(kind => [nameOf(kind), told(kind)])),
  });
}

function told(kind: KindSchema): string[] {
  return Object.entries(kind.properties).flatMap(([name, field]) => (field.tellsChange ? name : []));
}

/** The schemas as the program walks them. */
export function shapes(): string {
  return module({
    schemas: Object.fromEntries(kinds.map(kind => [nameOf(kind), slim(kind)])),
    definitions: Object.fromEntries(
      Object.entries(common.$defs).flatMap(([name, part]) => (name === 'shared' ? [] : [[name, slim(part)]])),
    ),
  });
}

/** The dates on the agenda: by kind, those of the record itself first. */
export function agenda(): string {
  const dates = kinds.flatMap(kind =>
    [...fieldsOf(kind)]
      .filter(({ schema }) => schema.agenda !== undefined)
      .sort((a, b) => a.path.length - b.path.length)
      .map(({ path, schema: { agenda, when } }) => ({
        kind: nameOf(kind),
        path,
        ...agenda,
        happened: when === 'happened' || undefined,
        while: valueAsked(kind, agenda?.while),
        calledBy: agenda?.calledBy && { field: agenda.calledBy, default: presetOf(kind, agenda.calledBy) },
      })),
  );
  return module({ dates });
}

/** A field and the value it must have, with the one that holds where it is not filled in. */
function valueAsked(kind: KindSchema, asked: Record<string, string> = {}): object | undefined {
  const [[field, value] = []] = Object.entries(asked);
  return field === undefined ? undefined : { field, value, default: presetOf(kind, field) };
}

function presetOf({ properties }: KindSchema, field: string): unknown {
  return resolved(properties[field] ?? {}).default;
}

/** For a field with values, the fields that are only asked with each of them, but for those that may stay open. */
export function cases(): string {
  const ofKind = (kind: KindSchema): object => {
    const found: Record<string, Record<string, string[]>> = {};
    for (const [name, { onlyWhen = {}, free }] of Object.entries(kind.properties))
      for (const [field, values] of Object.entries(onlyWhen))
        for (const value of values === true || free ? [] : values) {
          found[field] ??= {};
          found[field][value] ??= [];
          found[field][value].push(name);
        }
    return found;
  };
  return module({ cases: Object.fromEntries(kinds.map(kind => [nameOf(kind), ofKind(kind)])) });
}

type Seen = true | false | string | { [field: string]: Seen };

/**
 * What partners and everyone see of each kind. A field of which nothing is said is not in it. `false`: a reference that
 * is hidden, with which nobody may see the rest of that item either.
 */
export function seen(): string {
  const of = (audience: 'partners' | 'everyone'): object =>
    Object.fromEntries(kinds.map(kind => [nameOf(kind), seenOf(kind, audience)]));
  const bodies = kinds.filter(kind => kind.bodyAudience === 'partners').map(nameOf);
  return module({ partners: of('partners'), everyone: of('everyone'), bodiesForPartners: bodies });
}

function seenOf(around: Schema, audience: 'partners' | 'everyone'): Seen {
  const fields: Record<string, Seen> = {};
  for (const [name, field] of Object.entries(around.properties ?? {})) {
    const schema = resolved(field);
    const { audience: said = 'core', othersSee } = schema;
    const isShown = said === 'everyone' || said === audience;
    if (isShown) fields[name] = partsSeen(schema, audience);
    else if (othersSee) fields[name] = othersSee;
    else if (schema.references) fields[name] = false;
  }
  return fields;
}

/** Of a list of items with fields, or of fields with names that are not ours, each part says for itself who sees it. */
function partsSeen(schema: Schema, audience: 'partners' | 'everyone'): Seen {
  const parts = partsOf(schema);
  const others = parts.additionalProperties;
  if (typeof others === 'object') return { '*': seenOf(others, audience) };
  return parts.properties ? seenOf(parts, audience) : true;
}

function module(values: Record<string, unknown>): string {
  const lines = Object.entries(values).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`,
  );
  return `// Made from schemas/ by scripts/generate.ts.\n${lines.join('\n')}`;
}
