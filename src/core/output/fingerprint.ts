import { createHash } from 'node:crypto';
import type { Finding } from '../model/finding.ts';

/** Facts that say how much, or what to do, and so change while the finding stays the same. */
const changing = new Set(['nearest', 'better', 'allowed']);

/**
 * For each finding a hash by which a forge knows it again when lines moved: of its rule, file, fields and facts.
 * Numbers count for nothing: they are measures, and places in a list. Equal ones are counted, so all differ.
 */
export function fingerprints(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  return findings.map(({ rule, at, facts }) => {
    const identity = JSON.stringify([rule, at.file, at.path, facts], (key, value) =>
      changing.has(key) || typeof value === 'number' ? undefined : value,
    );
    const count = counts.get(identity) ?? 0;
    counts.set(identity, count + 1);
    return createHash('sha256').update(`${identity}${count}`).digest('hex');
  });
}
