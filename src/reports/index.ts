import type { Report } from '../core/report.ts';
import { agreements } from './agreements.ts';
import { onePitters } from './one-pitters.ts';
import { overview } from './overview.ts';
import { reflection } from './reflection.ts';

/** Every report, in the order of the help. */
export const reports: readonly Report[] = [overview, onePitters, reflection, agreements];
