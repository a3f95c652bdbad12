import { vi } from 'vitest';
import { findingsFormats, formatNamed, idsOf } from '../../src/formats/index.ts';
import { initiatief, type Outcome } from './run.ts';

/**
 * What a check comes to, and what it found as each format draws it: judged once, by the command line of the first. What
 * a runner would obey is taken out of a text after it is drawn, so that is asked of a command line for each.
 */
export async function checkedInEach(
  argv: readonly string[],
  formats: readonly string[] = idsOf(findingsFormats),
): Promise<Outcome & { drawn: ReadonlyMap<string, string> }> {
  const draw = vi.spyOn(formatNamed('text', findingsFormats), 'findings');
  try {
    const outcome = await initiatief(['check', ...argv, '--format', 'text']);
    const [result, style] = draw.mock.calls[0] ?? [];
    if (!(result && style)) throw new Error(outcome.stderr);
    const drawn = new Map<string, string>();
    for (const id of formats)
      drawn.set(
        id,
        id === 'text' ? outcome.stdout : await formatNamed(id, findingsFormats).findings(result, style),
      );
    return { ...outcome, drawn };
  } finally {
    draw.mockRestore();
  }
}
