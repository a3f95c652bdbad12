import type { Rule } from '../core/rule.ts';
import { fileName } from './records/file-name.ts';
import { misplacedFile } from './records/misplaced-file.ts';
import { referenceExists } from './records/reference-exists.ts';
import { twoSides } from './records/two-sides.ts';
import { uniqueId } from './records/unique-id.ts';

/** Every rule, by group, in the order of the guide to the rules. */
export const rules: readonly Rule[] = [uniqueId, fileName, misplacedFile, referenceExists, twoSides];
