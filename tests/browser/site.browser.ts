import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/core/ground/language.ts';
import { Example } from '../support/example-pages.ts';
import { asked, barriers, expectQuiet, hasBrowser, Windows } from '../support/in-browser.ts';
import { SiteOnDisk } from '../support/site-on-disk.ts';

describe.skipIf(!hasBrowser).each(languages)('the site of the example in %s', language => {
  const windows = new Windows();
  const example = new Example(language);
  let site: SiteOnDisk;
  let page: Page;
  beforeAll(async () => {
    site = await SiteOnDisk.of(await example.register());
    page = await windows.open(390);
  });
  afterAll(() => {
    site.remove();
    example.remove();
  });

  it('can be read by everybody: each page of its own, and the first of each folder', async () => {
    const kinds = new Map(site.pages.map(path => [path.includes('/') ? path.split('/')[0] : path, path]));
    expect(kinds.size).toBeGreaterThan(10);
    for (const path of kinds.values()) {
      await page.goto(site.href(path));
      await asked(page, 'unfold');
      expect(await barriers(page), path).toEqual([]);
    }
    expectQuiet(page);
  });

  it('no page goes on beside the window of a small phone', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of site.pages) {
      await page.goto(site.href(path));
      expect(await asked(page, 'sideways'), path).toEqual([]);
    }
    expectQuiet(page);
  });
});
