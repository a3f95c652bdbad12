import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../src/core/ground/language.ts';
import { reports } from '../../src/library.ts';
import { Example } from '../support/example-pages.ts';
import { heard } from '../support/heard.ts';
import { asked, hasBrowser, Windows } from '../support/in-browser.ts';

interface Focused {
  id: string;
  name: string;
  isSeen: boolean;
  top: number;
  bottom: number;
  left: number;
}

const focused = (page: Page): Promise<Focused> => asked(page, 'focused');

describe.skipIf(!hasBrowser).each(languages)('by keyboard and by ear, in %s', language => {
  const windows = new Windows();
  const example = new Example(language);
  afterAll(() => example.remove());
  let page: Page;
  // Where the keyboard was stays known of a window.
  beforeEach(async () => {
    page = await windows.open(390, { reducedMotion: 'reduce' });
  });
  afterEach(() => page.context().close());

  it('the first that is reached leads past the top', async () => {
    await page.setContent(await example.page('overview', 'core'));
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({
      isSeen: true,
      name: expect.stringMatching(/Naar de|To the/),
    });
    await page.keyboard.press('Enter');
    expect((await focused(page)).id).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
  });

  it.each(['overview', 'agenda', 'what-if'])(
    'all of %s is reached in the order in which it stands, and is seen to be',
    async id => {
      await page.setContent(await example.page(id, 'core'));
      const all = await asked<string[]>(page, 'reachable');
      expect(all.length).toBeGreaterThan(3);
      const reached: Focused[] = [];
      for (const _ of all) {
        await page.keyboard.press('Tab');
        reached.push(await focused(page));
      }
      expect(reached.map(({ name }) => name)).toEqual(all);
      expect(reached.filter(({ isSeen }) => !isSeen)).toEqual([]);
      const [, ...others] = reached;
      const back = others.filter(
        (one, index) =>
          index > 0 &&
          one.bottom <= (others[index - 1] as Focused).top &&
          one.left <= (others[index - 1] as Focused).left,
      );
      expect(back).toEqual([]);
      expect(await asked(page, 'reordered')).toEqual([]);
      await page.keyboard.press('Tab');
      expect((await focused(page)).name).toBe('body');
    },
  );

  it.each(['Enter', 'Space'])('what is folded away opens with %s', async key => {
    await page.setContent(await example.page('agenda', 'core'));
    const isOpen = 'document.querySelector("details").open';
    await page.locator('summary').first().focus();
    expect(await page.evaluate(isOpen)).toBe(false);
    await page.keyboard.press(key);
    expect(await page.evaluate(isOpen)).toBe(true);
    await page.keyboard.press(key);
    expect(await page.evaluate(isOpen)).toBe(false);
  });

  it.each(reports.map(({ id }) => id))('%s has its parts, headings and names in order', async id => {
    await page.setContent(await example.page(id, 'core'));
    await asked(page, 'unfold');
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    expect(await page.title()).toMatch(/^\S.* · \S/);
    const lines = await heard(page);
    const roles = lines.map(line => line.trim().split(' ')[0] as string);
    expect(roles.filter(role => ['banner', 'main', 'contentinfo'].includes(role))).toEqual([
      'banner',
      'main',
      'contentinfo',
    ]);
    for (const line of lines)
      if (/^\s*(?:navigation|region|table|image|link|columnheader)\b/.test(line))
        expect(line.trim()).toMatch(/^\S+ "./);
    const levels = lines.flatMap(line => /^\s*heading (\d)/.exec(line)?.[1] ?? []).map(Number);
    expect(levels.filter(level => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it('a table is one on a phone too', async () => {
    await page.setContent(await example.page('one-pitters', 'core'));
    const lines = await heard(page);
    const begin = lines.findIndex(line => line.trim().startsWith('table '));
    const depth = (line = ''): number => line.search(/\S/);
    const end = lines.findIndex((line, index) => index > begin && depth(line) <= depth(lines[begin]));
    const table = lines.slice(begin, end).map(line => line.slice(depth(lines[begin])));
    await expect(`${table.join('\n')}\n`).toMatchFileSnapshot(`heard/table.${language}.txt`);
  });

  it('the overview is heard as it is read', async () => {
    await page.setContent(await example.page('overview', 'partners'));
    await expect(`${(await heard(page)).join('\n')}\n`).toMatchFileSnapshot(`heard/overview.${language}.txt`);
  });
});
