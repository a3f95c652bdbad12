import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

const endpoint = inject('browser');

/** Without a browser these tests are skipped. */
export const hasBrowser = endpoint !== undefined;

const inPage = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8');

/** How wide a window is: that of a small phone, or of a screen that shows all four times as large; a phone; a screen. */
export const widths = [320, 390, 1280] as const;

/** All that can be judged by a program of what makes a page accessible, and what is good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a page asked for, said or did that none of ours does. */
const troubles = new WeakMap<Page, string[]>();

/** Opens windows in the one browser, for the tests of a file. */
export class Windows {
  #browser?: Browser;

  constructor() {
    beforeAll(async () => {
      if (endpoint) this.#browser = await chromium.connect(endpoint);
    });
    afterAll(() => this.#browser?.close());
  }

  /** A window of this width, that tells what goes wrong in it (`wrongIn`). `refused`: the addresses that it may not ask. */
  async open(width: number, options: BrowserContextOptions = {}, refused = /^(?!file:)/): Promise<Page> {
    const context = await (this.#browser as Browser).newContext({
      viewport: { width, height: 800 },
      locale: 'nl-NL',
      ...options,
    });
    const page = await context.newPage();
    const wrong: string[] = [];
    troubles.set(page, wrong);
    page.on('console', message => wrong.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', error => wrong.push(error.message));
    page.on('dialog', dialog => {
      wrong.push(`dialog: ${dialog.message()}`);
      return dialog.dismiss();
    });
    await context.route(refused, route => {
      wrong.push(`asks for ${route.request().url()}`);
      return route.abort();
    });
    return page;
  }
}

/** What was asked of a network, told on the console, or opened. */
export function wrongIn(page: Page): readonly string[] {
  return troubles.get(page) ?? [];
}

/** Nothing of that. */
export function expectQuiet(page: Page): void {
  expect(wrongIn(page)).toEqual([]);
}

/** Shows a page, and all that is folded away in it. */
export async function show(page: Page, html: string): Promise<void> {
  await page.setContent(html);
  await asked(page, 'unfold');
}

/** Asks something of a page: a function of `in-page.js`. */
export async function asked<T>(page: Page, what: string, ...given: unknown[]): Promise<T> {
  if (!(await page.evaluate('"asks" in globalThis'))) await page.evaluate(inPage);
  return page.evaluate(`asks.${what}(...${JSON.stringify(given)})`);
}

/**
 * What makes that somebody cannot read this page as it is shown: since it goes on beside the window, or stands over
 * something else, or by the rules.
 */
export async function barriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe.source);
  const found: string[] = [];
  for (const what of ['sideways', 'spilt', 'breaches'])
    found.push(...(await asked<string[]>(page, what, tags)));
  return found;
}
