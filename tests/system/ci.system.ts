import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { websites } from '../support/ci.ts';
import { Jobs, PlayedRegistry } from '../support/jobs.ts';

let registry: PlayedRegistry;
beforeAll(async () => {
  registry = await PlayedRegistry.open();
});
afterAll(() => registry.close());

let jobs: Jobs;
beforeEach(() => {
  jobs = new Jobs(registry);
});
afterEach(() => jobs.remove());

// What else a job does, and does not let a repository do, is tried in tests/installed/ci-jobs.installed.ts.
describe.each(websites)('what init lays down for %s', website => {
  it('checks with a copy of the program that lies in the repository', async () => {
    await jobs.begin(website);
    expect(await jobs.run(website)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/Het klopt|Ze kloppen/),
    });
    jobs.repository.write({ 'rollen/kas.md': '---\nnaam: Kas\nwie: karel\n---\n' });
    expect(await jobs.run(website)).toMatchObject({ code: 1, output: expect.stringContaining('karel') });
  });
});
