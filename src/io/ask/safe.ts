import { visibleLine } from '../../core/ground/visible.ts';
import type { Choice } from './question.ts';

/** Names come from records, and records from anybody: a terminal obeys nothing in them. */
export function safe({ value, name, short, disabled }: Choice): Choice {
  return {
    value,
    name: visibleLine(name),
    ...(short !== undefined && { short: visibleLine(short) }),
    ...(disabled !== undefined && { disabled }),
  };
}
