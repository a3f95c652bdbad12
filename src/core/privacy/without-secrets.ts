import { mayHoldData } from './signs.ts';

/**
 * What is said beside a result, which can quote what was typed or written, without what may stand nowhere: citizen
 * service numbers, codes, passwords and keys.
 */
export async function withoutSecrets(text: string): Promise<string> {
  if (!mayHoldData(text, 'secret')) return text;
  return (await import('./mask.ts')).withoutData(text, 'secret');
}
