import { readAnyYaml } from './any-yaml.ts';
import { diagnose } from './diagnose.ts';
import type { CloserLook } from './read-record.ts';
import { judge } from './validate.ts';

/** Looks closer at once, for who reads a record or two. */
export const atOnce: CloserLook = {
  trouble: trouble => readAnyYaml(trouble) || diagnose(trouble),
  doubt: judge,
};
