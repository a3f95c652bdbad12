import { byText } from '../ground/order.ts';
import type { Register } from '../register/register.ts';
import type { Agreement } from './agreements.ts';

/** The agreements that replace each other in a ring, each ring once, its agreements in the order of their paths. */
export function replacementRings(register: Register): [Agreement, ...Agreement[]][] {
  const seen = new Set<Agreement>();
  const rings: [Agreement, ...Agreement[]][] = [];
  for (const start of register.all('agreement')) {
    const chain: Agreement[] = [];
    let next: Agreement | undefined = start;
    while (next && !seen.has(next)) {
      seen.add(next);
      chain.push(next);
      next = register.get('agreement', next.data.replaces);
    }
    // A chain that runs into an earlier one is no ring of its own.
    const [first, ...others] =
      next && chain.includes(next)
        ? chain.slice(chain.indexOf(next)).sort((a, b) => byText(a.file, b.file))
        : [];
    if (first) rings.push([first, ...others]);
  }
  return rings;
}
