import { defineScalarTag, FAILSAFE_SCHEMA, loadAll, NOT_RESOLVED, type Schema, YAMLException } from 'js-yaml';
import { isFields, type Raw } from './front-matter.ts';
import { loneSign, withoutLoneSigns } from './lone-signs.ts';
import { isNull, Nothing } from './nothing.ts';
import type { Trouble } from './read-record.ts';
import { isFitToTakeApart, takeApart } from './take-apart.ts';

/** Makes a record of all YAML that can be trusted; false where a closer look must tell what is wrong with it. */
export function readAnyYaml({ file, yaml, isFenced, fill }: Trouble): boolean {
  if (needsCloserLook(withoutLoneSigns(yaml))) return false;
  if (isFenced && !isFitToTakeApart(file.text, yaml)) return false;
  withNothing ??= textWith(written => new Nothing(written));
  const schema = withNothing;
  const read = (text: string): Raw => parsed(text, schema);
  try {
    const { raw, body } = isFenced ? takeApart(file.text, read) : { raw: read(yaml), body: '' };
    if (!isFields(raw)) return false;
    file.body = body;
    fill(raw);
    return true;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return false;
  }
}

/** The values of YAML text, all scalars as text. Throws a YAMLException for what cannot be read. */
export function parseYaml(yaml: string): Raw {
  withNull ??= textWith(() => null);
  return parsed(yaml, withNull);
}

// Made at the first text that needs them: most runs have none.
let withNull: Schema | undefined;
let withNothing: Schema | undefined;

/** All scalars are text, but for nothing: where no value stands, or one that is written out. */
function textWith(nothing: (written: string) => Nothing | null): Schema {
  const tag = defineScalarTag('tag:yaml.org,2002:null', {
    implicit: true,
    resolve(text) {
      if (text === '') return null;
      return isNull(text) || loneSign(text) !== undefined ? nothing(loneSign(text) ?? text) : NOT_RESOLVED;
    },
    identify: () => false,
  });
  return FAILSAFE_SCHEMA.withTags(tag);
}

function parsed(yaml: string, schema: Schema): Raw {
  const documents = loadAll(withoutLoneSigns(yaml), { schema }) as Raw[];
  if (documents.length > 1) throw new YAMLException('more than one document');
  return documents[0] ?? null;
}

/**
 * Could this YAML hold an anchor, an alias, a tag, a name that is a list, `{name}`, or a list that YAML takes for
 * running text? Then a slower look is needed before it is trusted.
 */
export function needsCloserLook(yaml: string): boolean {
  // Each look is only taken where the sign it is about is there at all.
  return (
    (/[&*!?]/.test(yaml) && /(?:^|[\s[{,:])(?:[&*][^\s&]|!|\?(?:\s|$))/m.test(yaml)) ||
    (/[[{]/.test(yaml) && /^[ -]*[[{]|\{[ \t]*[[{]|[ \t]\{[^:{}\n]+\}/m.test(yaml)) ||
    /^[ \t]*(?:-[^ \t\n]|[^\p{L}\p{Nd}\s"'#[\]{}&*!|>%@`,-]|\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})(?:[.):]|\ufe0f|\u20e3|[ \t]?[-–])|[ox][ \t])/imu.test(
      yaml,
    ) ||
    /^( *)(?:- [^:\n]*|[^\s:#-][^:\n]*: [^\n]*)\n\1 +- /m.test(yaml)
  );
}
