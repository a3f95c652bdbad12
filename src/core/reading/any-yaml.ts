import { FAILSAFE_SCHEMA, load, type Schema, Type, YAMLException } from 'js-yaml';
import { isFields, type Raw } from './front-matter.ts';
import { loneSign, withoutLoneSigns } from './lone-signs.ts';
import { isNull, Nothing } from './nothing.ts';
import type { Trouble } from './read-record.ts';

/** Makes a record of all YAML that can be trusted; false where a closer look must tell what is wrong with it. */
export function readAnyYaml({ yaml, fill }: Trouble): boolean {
  if (needsCloserLook(withoutLoneSigns(yaml))) return false;
  try {
    const raw = parsed(yaml, withNothing);
    if (!isFields(raw)) return false;
    fill(raw);
    return true;
  } catch (error) {
    if (!isYamlTrouble(error)) throw error;
    return false;
  }
}

/** The values of YAML text, all scalars as text. Throws a YAMLException or a RangeError for what cannot be read. */
export function parseYaml(yaml: string): Raw {
  return parsed(yaml, withNull);
}

const withNull = textWith(() => null);
const withNothing = textWith(text => new Nothing(text));

/** All scalars are text, but for nothing that is written out. */
function textWith(nothing: (written: string) => Nothing | null): Schema {
  const type = new Type('tag:yaml.org,2002:null', {
    kind: 'scalar',
    resolve: (text: string) => isNull(text) || loneSign(text) !== undefined,
    construct: (text: string) => nothing(loneSign(text) ?? text),
  });
  return FAILSAFE_SCHEMA.extend({ implicit: [type] });
}

function parsed(yaml: string, schema: Schema): Raw {
  return (load(withoutLoneSigns(yaml), { schema }) ?? null) as Raw;
}

/**
 * Could this YAML hold an anchor, an alias, a tag, a name that is a list, `{name}`, or a list that YAML takes for
 * running text? Then a slower look is needed before it is trusted. So it is where an empty item ends a list in a
 * list: js-yaml then takes the next item of the outer list for one of the inner.
 */
export function needsCloserLook(yaml: string): boolean {
  // Each look is only taken where the sign it is about is there at all.
  return (
    (/-[ \t]*(?:#.*)?\n/.test(yaml) &&
      /^( {0,40})(?: |- )[ -]{0,40}-[ \t]{0,40}(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*\1-(?:[ \t]|$)/m.test(yaml)) ||
    (/[&*!?]/.test(yaml) && /(?:^|[\s[{,:])(?:[&*][^\s&]|!|\?(?:\s|$))/m.test(yaml)) ||
    (/[[{]/.test(yaml) && /^[ -]*[[{]|\{[ \t]*[[{]|[ \t]\{[^:{}\n]+\}/m.test(yaml)) ||
    /^[ \t]*(?:-[^ \t\n]|[^\p{L}\p{N}\s"'#[\]{}&*!|>%@`,-]|\(?(?:\d{1,3}|[a-z]{1,4})(?:[.):]|[ \t]?[-–])|[ox][ \t])/imu.test(
      yaml,
    ) ||
    /^( *)(?:- [^:\n]*|[^\s:#-][^:\n]*: [^\n]*)\n\1 +- /m.test(yaml)
  );
}

/** Is this what `parseYaml` throws for text that is no sound YAML, or too deep to read? */
function isYamlTrouble(error: unknown): boolean {
  return error instanceof YAMLException || error instanceof RangeError;
}
