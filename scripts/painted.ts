import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';

/** Where Debian puts the browser that pages are measured in. */
const browserPath = '/usr/bin/chromium';
const times = 5;

/**
 * The milliseconds after which the largest part of a page is there, on a phone with a quarter of this processor and a line
 * of 1.6 megabits a second, of some tries the middle one; nothing where there is no browser.
 */
export async function painted(command: readonly string[]): Promise<number | undefined> {
  if (!existsSync(browserPath)) return undefined;
  const [program = '', ...argv] = command;
  const { stdout } = spawnSync(program, argv, { encoding: 'utf8' });
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(stdout);
  }).listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: browserPath, args });
  const all: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await session.send('Network.enable');
    const bytes = (1_600_000 / 8) * 0.9;
    const line = { offline: false, latency: 150, downloadThroughput: bytes, uploadThroughput: bytes };
    await session.send('Network.emulateNetworkConditions', line);
    await page.goto(address);
    all.push(await page.evaluate<number>(largestPaint));
    await context.close();
  }
  await browser.close();
  server.close();
  return all.sort((a, b) => a - b)[Math.floor(times / 2)];
}

/** Runs in the page. */
const largestPaint = `new Promise(resolve => {
  new PerformanceObserver(list => resolve(list.getEntries().at(-1).startTime)).observe({
    type: 'largest-contentful-paint',
    buffered: true,
  });
})`;
