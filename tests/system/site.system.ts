import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { initiatief } from '../support/run.ts';
import { filesIn, valuesOf } from '../support/site.ts';

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

const examples = [
  ['buurttuin-de-linde', 'zoeken.html', 'penningmee', 'Penningmeester'],
  ['repair-cafe', 'search.html', 'sewing ta', 'Sewing table'],
] as const;

/** A site that is opened from a folder, in a real browser: no server, and no network. */
describe.runIf(program).each(examples)('the site of %s', (example, search, typed, found) => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  let browser: Browser;
  const troubles: string[] = [];

  async function open(path: string, javaScriptEnabled = true, width = 1280): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 900 } });
    const page = await context.newPage();
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning')
        troubles.push(`${path}: ${message.text()}`);
    });
    page.on('pageerror', error => troubles.push(`${path}: ${error.message}`));
    await page.goto(pathToFileURL(join(folder, path)).href);
    return page;
  }

  beforeAll(async () => {
    const root = join(import.meta.dirname, '../../examples', example);
    const { code, stderr } = await initiatief(['site', folder, '-C', root, '--today', '2026-09-01']);
    expect(code, stderr).toBe(0);
    // A test runs as any user there is.
    browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it('is found in by typing, with the keyboard alone', async () => {
    const page = await open(search);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type(typed);
    const link = page.locator('#found a').first();
    expect(await link.textContent()).toBe(found);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/(?:penningmeester|sewing-table)\.html$/);
    expect(await page.locator('h1').textContent()).toBe(found);
    const again = await open(search);
    await again.getByRole('searchbox').fill('qqqqqq');
    expect(await again.getByRole('status').textContent()).toMatch(/ander woord|another word/);
    expect(troubles).toEqual([]);
  });

  it('lists everything where no script runs', async () => {
    const page = await open(search, false);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.locator('noscript a, .links a').count()).toBeGreaterThan(30);
  });

  it('looks as it should on each page: its style is read, and nothing is refused', async () => {
    for (const path of ['index.html', search]) {
      const page = await open(path);
      const family = await page.evaluate('getComputedStyle(document.querySelector(".ways ul")).display');
      expect(family, path).toBe('flex');
    }
    expect(troubles).toEqual([]);
  });

  it('has no barrier that is known, on one page of each sort, and fits a phone', async () => {
    const files = [...filesIn(folder).keys()].filter(path => path.endsWith('.html'));
    const sorts = new Map(files.map(path => [path.replace(/[^/]+$/, '') || path, path]));
    for (const path of new Set([...sorts.values(), ...files.filter(path => path.endsWith('/index.html'))])) {
      const page = await open(path, true, 320);
      const wide = await page.evaluate('document.documentElement.scrollWidth');
      expect(wide, path).toBeLessThanOrEqual(320);
      // The policy of a page is for its own scripts.
      await page.evaluate(axe.source);
      const { violations } = (await page.evaluate(
        `axe.run(document, { resultTypes: ['violations'] })`,
      )) as axe.AxeResults;
      expect(
        violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        path,
      ).toEqual([]);
      await page.context().close();
    }
  });

  it('leads only within itself, or to a website that somebody named', () => {
    for (const [path, page] of filesIn(folder))
      if (path.endsWith('.html'))
        for (const href of valuesOf(page, 'href')) expect(href, path).toMatch(/^(?:https?:\/\/|[#.a-z0-9])/);
  });
});
