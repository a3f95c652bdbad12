import type { Action } from '../core/acting/action.ts';
import { add } from './add.ts';
import { change } from './change.ts';
import { done } from './done.ts';
import { forget } from './forget.ts';
import { importing } from './import.ts';
import { join } from './join.ts';
import { leave } from './leave.ts';
import { lookBack } from './look-back.ts';
import { merge } from './merge.ts';
import { pass } from './pass.ts';
import { pause } from './pause.ts';
import { plan } from './plan.ts';
import { rename } from './rename.ts';
import { spoke } from './spoke.ts';
import { undo } from './undo.ts';

/** Every action, in the order of the help. */
export const actions: readonly Action[] = [
  add,
  // Every week.
  done,
  plan,
  lookBack,
  spoke,
  // When something changes.
  join,
  pass,
  pause,
  leave,
  change,
  // Tidying up.
  rename,
  merge,
  importing,
  forget,
  undo,
];
