import type { DocumentOptions, ParseOptions, ScalarTag, SchemaOptions } from 'yaml';
import { loneSign } from './lone-signs.ts';
import { isNull, Nothing } from './nothing.ts';

/** Nothing that is written out, without quotes round it. */
const nothing: ScalarTag = {
  tag: 'tag:yaml.org,2002:null',
  default: true,
  identify: value => value instanceof Nothing,
  test: { test: (text: string) => isNull(text) || loneSign(text) !== undefined } as RegExp,
  resolve: text => new Nothing(loneSign(text) ?? text),
};

/** How the parser with positions reads a record: all scalars as text, and no complaint of its own. */
export const parserOptions: ParseOptions & DocumentOptions & SchemaOptions = {
  schema: 'failsafe',
  customTags: tags => [...tags, nothing],
  logLevel: 'silent',
  prettyErrors: false,
  uniqueKeys: false,
};
