import { describe, expect, it } from 'vitest';
import { MaskedTexts } from '../src/core/privacy/masked-texts.ts';

const masks = new MaskedTexts('about-people');
const isMasked = async (text: string, ...beside: string[]): Promise<boolean> =>
  (await masks.together([...beside, text])).at(-1) !== text;

describe('a text is masked for what stands beside it', () => {
  it.each([
    ['Lindelaan 12', '1234 AB'],
    ['1234 AB', 'Lindelaan 12'],
    ['4812', 'Alarmcode'],
    ['Zomer2024!', 'Wachtwoord'],
  ])('%s beside %s', async (text, beside) => {
    expect(await isMasked(text)).toBe(false);
    expect(await isMasked(text, beside)).toBe(true);
    const [shown] = await masks.together([text, beside]);
    expect(shown).not.toBe(text);
  });

  it.each([
    ['Lindelaan 12', 'Utrecht'],
    ['4812', 'Aantal'],
    ['Zomer', 'Wachtwoord'],
  ])('but not %s beside %s', async (text, beside) => {
    expect(await isMasked(text, beside)).toBe(false);
  });

  it('nor for a label that stands far away, or is a whole text', async () => {
    const others = (count: number): string[] => Array.from({ length: count }, () => 'iets');
    expect(await isMasked('4812', 'Alarmcode', ...others(11))).toBe(true);
    expect(await isMasked('4812', 'Alarmcode', ...others(12))).toBe(false);
    expect(await isMasked('4812', `${'Een lang verhaal. '.repeat(12)}Alarmcode`)).toBe(false);
    const withLabelBehind = async (count: number): Promise<string | undefined> =>
      (await masks.together(['4812', ...others(count), 'Alarmcode']))[0];
    expect(await withLabelBehind(11)).not.toBe('4812');
    expect(await withLabelBehind(12)).toBe('4812');
  });
});
