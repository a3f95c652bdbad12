import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/core/ground/language.ts';
import { runSteps, stepsOf, type Website, websites } from '../support/ci.ts';
import { type PlayedComment, PlayedForge } from '../support/forge.ts';
import { Repository } from '../support/git.ts';

let repository: Repository;
let home: string;
let forge: PlayedForge;
beforeEach(() => {
  repository = new Repository();
  home = realpathSync(mkdtempSync(join(tmpdir(), 'initiatief-')));
});
afterEach(() => {
  forge.close();
  repository.remove();
  rmSync(home, { recursive: true, force: true });
});

/** An initiative on a forge, as `init` sets it up. */
async function begin(website: Website, language: Language = 'nl'): Promise<void> {
  forge = new PlayedForge(website);
  await forge.listen();
  const argv = ['init', '.', '--yes', '--name', 'Tuin', '--ci', website, '--language', language];
  expect(await repository.run(argv)).toMatchObject({ code: 0 });
}

/** The job of one week, with the very steps that stand in the files. */
async function week(files: Record<string, string> = {}) {
  repository.write(files);
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--allow-empty', '--message', 'Werk');
  const folder = join(home, 'werk');
  rmSync(folder, { recursive: true, force: true });
  repository.git('clone', '--quiet', repository.folder, folder);
  const outcome = await runSteps(folder, home, stepsOf(folder, forge.website, 'report'), forge.runner);
  expect(outcome.output).not.toContain('GeheimVanDeTaak');
  return outcome;
}

const empty = (id: string) => ({ [`rollen/${id}.md`]: `---\nnaam: De ${id}\n---\n` });
const texts = (comments: readonly PlayedComment[]) => comments.map(({ body }) => body);

describe.each(websites)('the weekly report of a job on %s', website => {
  it('is one issue, in which only what is new is said, and nothing of before stays', async () => {
    await begin(website);
    const first = await week(empty('kas'));
    expect(first).toMatchObject({
      code: 0,
      output: expect.stringContaining('Het weekbericht van deze week'),
    });
    const [issue] = forge.issues;
    expect(issue?.title).toBe('Weekbericht');
    expect(issue?.body).toContain('Hier komt elke week het overzicht van Tuin');
    expect(texts(issue?.comments ?? [])).toEqual([expect.stringContaining('# Overzicht')]);
    expect(forge.mails).toHaveLength(2);

    expect(await week()).toMatchObject({ code: 0, output: expect.stringContaining('Er is niets veranderd') });
    expect(forge.mails).toHaveLength(2);

    forge.say(forge.issues[0] as never, 'Mooi zo!');
    await week(empty('kraan'));
    expect(forge.issues).toHaveLength(1);
    expect(texts(forge.issues[0]?.comments ?? [])).toEqual(['Mooi zo!', expect.stringContaining('De kraan')]);
    expect(forge.mails).toHaveLength(3);
    expect(forge.mails.join()).not.toContain('mermaid');
  });
});

it('opens in the words of the initiative', async () => {
  const opened: Record<string, string | undefined> = {};
  for (const language of languages) {
    repository.remove();
    repository = new Repository();
    await begin('github', language);
    expect(await week()).toMatchObject({ code: 0 });
    opened[forge.issues[0]?.title ?? ''] = forge.issues[0]?.body;
    if (language === 'nl') forge.close();
  }
  expect(opened).toEqual({
    Weekbericht: expect.stringContaining('Hier komt elke week het overzicht van Tuin'),
    'Weekly report': expect.stringContaining('The overview of Tuin comes here every week'),
  });
});
