import type { Action } from '../core/acting/action.ts';
import { change } from './change.ts';
import { done } from './done.ts';
import { join } from './join.ts';
import { pass } from './pass.ts';
import { rename } from './rename.ts';
import { undo } from './undo.ts';

/** Every action, in the order of the help. */
export const actions: readonly Action[] = [done, join, pass, change, rename, undo];
