import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the browser of this run is asked; nothing where there is none. */
    browser?: string;
  }
}

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** A browser that is there, as it was installed: none is fetched. */
function program(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts one browser for all tests, and ends it. In CI it has to be there. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const executablePath = program();
  if (executablePath === undefined) {
    if (process.env.CI) throw new Error('There is no browser here, and in CI these tests are not skipped.');
    return undefined;
  }
  // A browser guards itself, and does not start for root; what it opens here is our own.
  const server = await chromium.launchServer({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
