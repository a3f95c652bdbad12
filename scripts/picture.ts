/** Takes the pictures that the READMEs open with: the first screen of the overview as a page, in both languages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { load } from '../src/core/loading/load.ts';
import { onDisk } from '../src/io/on-disk.ts';
import { format } from '../src/library/format.ts';
import { report } from '../src/library/report.ts';
import { vocabularies } from '../src/vocabulary/index.ts';

const pictures = [
  { example: 'buurttuin-de-linde', file: 'docs/nl/overzicht.png' },
  { example: 'repair-cafe', file: 'docs/en/overview.png' },
];

const usual = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];
const executablePath = process.env.CHROMIUM ?? usual.find(existsSync);
if (executablePath === undefined) throw new Error('No browser found: set CHROMIUM to the path of one.');

// Root can start no browser in its own sandbox; these pages are ours.
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath, args });
const page = await browser.newPage({ viewport: { width: 920, height: 1040 } });
for (const { example, file } of pictures) {
  const register = await load(onDisk(join('examples', example)), vocabularies);
  const asked = { today: '2026-09-01', audience: 'partners', known: null } as const;
  const made = await report(register, 'overview', asked);
  await page.setContent(await format(made, 'html', register));
  await page.screenshot({ path: file });
}
await browser.close();
