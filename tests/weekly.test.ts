import { join } from 'node:path';
import { Marked } from 'marked';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Language, languages } from '../src/core/ground/language.ts';
import { escaped } from '../src/core/output/markdown-escape.ts';
import { fitting, quieted } from '../src/core/output/weekly-text.ts';
import { type Website, websites } from './support/ci.ts';
import { type PlayedComment, PlayedForge } from './support/forge.ts';
import { Repository } from './support/git.ts';
import { built, initiatief } from './support/run.ts';

let repository: Repository;
let forge: PlayedForge;
beforeEach(() => {
  repository = new Repository();
});
afterEach(() => {
  forge.close();
  repository.remove();
});

/** An initiative on a forge, as `init` sets it up. */
async function begin(website: Website, language: Language = 'nl', folder = '.'): Promise<void> {
  forge = new PlayedForge(website);
  await forge.listen();
  const asked = ['--ci', website, '--language', language];
  await repository.begin(['init', folder, '--yes', '--name', 'Tuin', ...asked]);
}

/** The step of one week, without the job round it: that runs in tests/installed/weekly-job.installed.ts. */
async function step(env: Record<string, string> = {}, today = '2026-09-07') {
  const { env: ofRunner, token = '' } = forge.runner;
  const all = { ...repository.env, INITIATIEF_TOKEN: token, ...ofRunner, ...env };
  const { code, stdout, stderr } = await built(['weekly', '--today', today], {
    cwd: repository.folder,
    env: all,
  });
  expect(stdout + stderr).not.toContain('GeheimVanDeTaak');
  return { code, said: (stdout + stderr).replace(/\s+/g, ' ').trim() };
}

const empty = (id: string) => ({ [`rollen/${id}.md`]: `---\nnaam: De ${id}\n---\n` });
const texts = (comments: readonly PlayedComment[]) => comments.map(({ body }) => body);

describe.each(websites)('the weekly report on %s', website => {
  it('is one issue, in which only what is new is said, and nothing of before stays', async () => {
    await begin(website);
    repository.write(empty('kas'));
    const first = await step();
    expect(first).toMatchObject({ code: 0, said: expect.stringContaining('Het weekbericht van deze week') });
    const [issue] = forge.issues;
    expect(issue?.title).toBe('Weekbericht');
    expect(issue?.body).toContain('Hier komt elke week het overzicht van Tuin');
    expect(texts(issue?.comments ?? [])).toEqual([expect.stringContaining('# Overzicht')]);
    expect(forge.mails).toHaveLength(2);

    expect(await step()).toMatchObject({ code: 0, said: expect.stringContaining('Er is niets veranderd') });
    expect(forge.mails).toHaveLength(2);

    forge.say(forge.issues[0] as never, 'Mooi zo!');
    repository.write(empty('kraan'));
    await step();
    expect(forge.issues).toHaveLength(1);
    expect(texts(forge.issues[0]?.comments ?? [])).toEqual(['Mooi zo!', expect.stringContaining('De kraan')]);
    expect(forge.mails).toHaveLength(3);
    expect(forge.mails.join()).not.toContain('mermaid');
  });

  it('is the same on another day, as long as nothing else is', async () => {
    await begin(website);
    await step({}, '2026-09-07');
    const { said } = await step({}, '2026-09-14');
    expect(said).toContain('Er is niets veranderd');
    expect(forge.mails).toHaveLength(2);
  });

  it('is for everyone, and a consent that is taken back takes the name away', async () => {
    await begin(website);
    const geke = (consent: string) => `---\nnaam: Geke Ypma\n${consent}---\n`;
    const roles = { 'rollen/kas.md': '---\nnaam: De kas\nwie: geke\n---\n' };
    repository.write({
      ...roles,
      'personen/geke.md': geke('toestemming:\n  gegeven_op: 2026-01-01\n  voor: naam\n'),
    });
    repository.commitAll();
    await step();
    expect(forge.mails.at(-1)).toContain('Geke Ypma');
    repository.write({ 'personen/geke.md': geke('') });
    repository.commitAll();
    await step();
    expect(forge.mails.at(-1)).toContain('persoon 1');
    expect(JSON.stringify(forge.issues)).not.toMatch(/Geke|Ypma/);
  });

  it('leaves alone an issue that somebody closed, and goes on when it is open again', async () => {
    await begin(website);
    await step();
    const [issue] = forge.issues;
    Object.assign(issue as object, { isOpen: false });
    expect(await step()).toMatchObject({ code: 0, said: expect.stringContaining('gesloten') });
    expect(issue?.comments).toHaveLength(1);
    repository.write(empty('kas'));
    expect(await step()).toMatchObject({
      code: 0,
      said: expect.stringMatching(/gesloten.*Open het opnieuw: https:\/\/tuin/),
    });
    expect([forge.issues.length, forge.mails.length]).toEqual([1, 2]);
    // What it said is not so any more, and can name somebody who does not want that now.
    expect(issue?.comments).toEqual([]);
    Object.assign(issue as object, { isOpen: true });
    await step();
    expect([forge.issues.length, forge.mails.length]).toEqual([1, 3]);
  });

  it('takes nobody else’s issue or comment for its own, whatever stands in it', async () => {
    await begin(website);
    await step();
    const [own] = forge.issues.splice(0);
    const copy = { title: 'Weekbericht', body: own?.body ?? '' };
    const theirs = forge.add(copy);
    const proposal = forge.add({ ...copy, user: forge.me, isProposal: website === 'github' });
    if (website !== 'github') forge.issues.pop();
    await step();
    expect([theirs.comments, proposal.comments]).toEqual([[], []]);
    const made = forge.issues.at(-1);
    expect(made?.comments).toHaveLength(1);

    // Somebody says the very same below it, with another text to come: that is neither removed nor counted.
    const said = made?.comments[0]?.body ?? '';
    forge.say(made as never, said);
    repository.write(empty('kas'));
    await step();
    expect(texts(made?.comments ?? [])).toEqual([said, expect.stringContaining('De kas')]);
  });

  it('finds its issue behind very many others, of itself too, and takes the first of two', async () => {
    await begin(website);
    await step();
    forge.pageSize = 3;
    const [own] = forge.issues;
    for (let number = 0; number < 8; number += 1) forge.add(number % 2 ? {} : { user: forge.me });
    forge.add({ user: forge.me, body: own?.body ?? '' });
    for (let number = 0; number < 7; number += 1) forge.say(own as never, 'Hoi');
    repository.write(empty('kas'));
    await step();
    expect(forge.issues).toHaveLength(10);
    expect(own?.comments.filter(({ user }) => user.id === forge.me.id)).toHaveLength(1);
    expect(own?.comments.at(-1)?.body).toContain('De kas');
  });

  it('goes on where an earlier run stopped halfway', async () => {
    await begin(website);
    forge.fails = (method, path) =>
      method === 'POST' && /s$/.test(path.slice(7)) ? { code: 502 } : undefined;
    expect(await step()).toMatchObject({ code: 3 });
    expect([forge.issues.length, forge.issues[0]?.comments.length]).toEqual([1, 0]);
    forge.fails = () => undefined;
    await step();
    repository.write(empty('kas'));
    forge.fails = method => (method === 'DELETE' ? { code: 403 } : undefined);
    expect(await step()).toMatchObject({
      code: 0,
      said: expect.stringContaining('Het vorige kon nog niet weg'),
    });
    expect(forge.issues[0]?.comments).toHaveLength(2);
    forge.fails = () => undefined;
    expect(await step()).toMatchObject({ code: 0, said: expect.stringContaining('niets veranderd') });
    expect(texts(forge.issues[0]?.comments ?? [])).toEqual([expect.stringContaining('De kas')]);
    expect(forge.issues).toHaveLength(1);
  });

  it.each<[number, number, RegExp, Record<string, string>?]>([
    [401, 2, /kent het token/],
    [403, 2, /geen weekbericht plaatsen \(code 403\)/],
    [404, 2, /geen weekbericht plaatsen \(code 404\)/],
    [410, 0, /Issues staan hier uit/],
    [429, 3, /vraagt om even te wachten/],
    [403, 3, /vraagt om even te wachten/, { 'retry-after': '60' }],
    [403, 3, /vraagt om even te wachten/, { 'x-ratelimit-remaining': '0' }],
    [500, 3, /heeft een storing \(code 500\)/],
    [503, 3, /heeft een storing \(code 503\)/],
    [422, 3, /ik niet ken \(code 422\)/],
    [301, 3, /ik niet ken \(code 301\)/, { location: 'https://elders.example/' }],
  ])('says kindly what %i means, and ends with %i', async (code, exit, said, headers) => {
    await begin(website);
    forge.fails = (method, path) =>
      path.startsWith('/issues') || method !== 'GET' ? { code, headers } : undefined;
    expect(await step()).toEqual({ code: exit, said: expect.stringMatching(said) });
    forge.fails = () => ({ code, headers });
    expect(await step()).toEqual({ code: exit, said: expect.stringMatching(said) });
    expect(forge.issues).toEqual([]);
  });

  it('says kindly that nobody answers, or that what answers is no forge', async () => {
    await begin(website);
    const [, api] = Object.entries(forge.runner.env).find(([name]) => /_API_/.test(name)) as [string, string];
    const name = website === 'gitlab' ? 'CI_API_V4_URL' : 'GITHUB_API_URL';
    const nobody = api.replace(/:\d+/, ':9');
    expect(await step({ [name]: nobody })).toEqual({
      code: 3,
      said: expect.stringContaining('geeft geen antwoord'),
    });
    expect(await step({ [name]: 'geen adres/api/v1' })).toMatchObject({ code: 3 });
    expect(await step({ INITIATIEF_TOKEN: 'Geheim\nVanDeTaak' })).toMatchObject({ code: 3 });
    forge.fails = () => ({ code: 200 });
    expect(await step()).toMatchObject({ code: 3, said: expect.stringContaining('ik niet ken') });
  });

  it('is no red job where there can be none: no issues, an archive, another branch', async () => {
    await begin(website);
    forge.hasIssues = false;
    expect(await step()).toEqual({ code: 0, said: expect.stringContaining('Issues staan hier uit') });
    Object.assign(forge, { hasIssues: true, isArchived: true });
    expect(await step()).toEqual({ code: 0, said: expect.stringContaining('gearchiveerd') });
    Object.assign(forge, { isArchived: false, branch: 'proef' });
    expect(await step()).toEqual({
      code: 0,
      said: expect.stringContaining('alleen een weekbericht van "main"'),
    });
    expect([forge.issues, forge.mails]).toEqual([[], []]);
  });

  it('says what to do where no token is given', async () => {
    await begin(website);
    const { code, said } = await step({ INITIATIEF_TOKEN: '' });
    expect([code, said]).toEqual([0, expect.stringContaining('Er komt nog geen weekbericht')]);
    expect(said).toContain(
      website === 'gitlab' ? 'Kies de rol Guest' : `INITIATIEF_TOKEN: \${{ github.token }}`,
    );
    expect(forge.asked).toEqual([]);
  });

  it('says nothing where it could name somebody who left', async () => {
    await begin(website);
    repository.write(empty('kas'));
    repository.commitAll('Meer');
    const shallow = join(repository.home, 'ondiep');
    repository.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, shallow);
    const { env, token = '' } = forge.runner;
    const { code, stderr } = await initiatief(['weekbericht'], {
      cwd: shallow,
      env: { ...repository.env, INITIATIEF_TOKEN: token, ...env },
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining('fetch-depth: 0')]);
    expect(forge.issues).toEqual([]);
  });

  it('keeps two initiatives in one repository apart', async () => {
    await begin(website, 'nl', 'tuin');
    await repository.run(['init', 'hof', '--yes', '--name', 'Hof', '--language', 'nl']);
    const { env, token = '' } = forge.runner;
    const all = { ...repository.env, INITIATIEF_TOKEN: token, ...env };
    for (const folder of ['tuin', 'hof', 'tuin', 'hof'])
      await initiatief(['weekbericht', '-C', folder], { cwd: repository.folder, env: all });
    expect(forge.issues.map(({ comments }) => comments.length)).toEqual([1, 1]);
    expect(forge.issues[1]?.body).toContain('Hof');
  });
});

it('opens in the words of the initiative', async () => {
  const opened: Record<string, string | undefined> = {};
  for (const language of languages) {
    repository.remove();
    repository = new Repository();
    await begin('github', language);
    expect(await step()).toMatchObject({ code: 0 });
    opened[forge.issues[0]?.title ?? ''] = forge.issues[0]?.body;
    if (language === 'nl') forge.close();
  }
  expect(opened).toMatchInlineSnapshot(`
    {
      "Weekbericht": "Hier komt elke week het overzicht van Tuin, zoals iedereen het mag lezen. Het nieuwste staat onderaan. Dat van de week ervoor gaat dan weg. Is er niets veranderd? Dan komt er niets nieuws.

    - Wil je het per e-mail? Klik rechts op **Subscribe**. Op dezelfde plek zet je dat weer uit.
    - Hoeft het voor niemand meer? Sluit dit bericht. Open het later opnieuw, en het gaat weer verder.

    <!-- initiatief weekly e3b0c44298fc1c14 -->
    ",
      "Weekly report": "The overview of Tuin comes here every week, as everyone may read it. The newest is at the bottom. The one of the week before then goes away. Has nothing changed? Then nothing new comes.

    - Would you like it by email? Click **Subscribe** on the right. You switch it off in the same place.
    - Does nobody need it any more? Close this issue. Open it again later, and it goes on.

    <!-- initiatief weekly e3b0c44298fc1c14 -->
    ",
    }
  `);
});

it('goes on in the same issue when the job may say who it is, and when the language changes', async () => {
  await begin('github');
  await step();
  forge.knowsJob = true;
  repository.write({ 'initiatief.yaml': 'taal: nl\nnaam: Hof\n' });
  await step({ INITIATIEF_LANGUAGE: 'en' });
  expect([forge.issues.length, forge.mails.length]).toEqual([1, 3]);
  expect(forge.mails.at(-1)).toContain('# Overview');
});

it('is for a job on a website, and says so elsewhere', async () => {
  await begin('github');
  const { code, stderr } = await repository.run(['weekbericht']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('initiatief rapport --voor iedereen')]);
});

/** What GitLab does, where a line of a text as it is written begins with it. */
const command = /^\s*\/[a-z]/im;
/** What forges look for, in a text as it is written or as it is shown. */
const calls =
  /(?<![\w/])@[\w.-]|(?:[#!&$%^~]|\bG[HL]-)\d|\[\w+:\d|\/(?:issues|pull|merge_requests|commit)\/[\da-f]|\b(?=[a-f]*\d)[\da-f]{7,40}\b/im;

describe('what a forge would act on', () => {
  it.each([
    ['@wim', '@groep/team en @all.'],
    ['@_wim', '@-wim en @.wim'],
    ['sluit #12', 'closes #12, fixes groep/tuin#12 en GH-12'],
    ['!12 en &12', '$12, %12, ^12, ~12, GL-12, [issue:12] en [work_item:12]'],
    ['/close', '/assign @wim'],
    [' /title Kwaad', '/label ~12'],
    ['https://github.com/groep/tuin/issues/12', 'https://gitlab.com/g/t/-/merge_requests/12 /pull/12'],
    ['d23441a48e516b6c34aea4fa41551a30e30af803', 'commit 9ba12248 en /commit/9ba12248b19a04f5'],
  ])('is text in a name: %s', async (name, more) => {
    await begin('gitlab');
    repository.write({
      'initiatief.yaml': `taal: nl\nnaam: "${name}"\nwe_zoeken:\n  - "${more}"\n`,
      'partners/x.md': `---\nnaam: "${name}"\ndragend: ja\nbijdragen:\n  - "${more}"\n---\n`,
      'rollen/x.md': `---\nnaam: "${more}"\n---\n`,
    });
    expect(await step()).toMatchObject({ code: 0 });
    for (const mail of forge.mails) {
      const written = mail.replace(/<!--.*?-->/g, '').replaceAll('&#36;', '$');
      expect(written.match(calls)?.[0] ?? written.match(command)?.[0]).toBe(undefined);
      const tree = String(new Marked().parse(mail)).replace(/<[^>]*>/g, '');
      const html = tree.replaceAll('&#36;', '$').replaceAll('&amp;', '&');
      expect(html.match(calls)?.[0]).toBe(undefined);
      expect(html).toContain(name.trim().slice(0, 1));
    }
  });

  it('is seen by this test where nothing is done about it', () => {
    for (const text of ['@wim', 'x #12', 'GH-12', '/close', '&12', 'https://x.nl/issues/12', '9ba12248'])
      expect(calls.test(text) || command.test(text)).toBe(true);
    expect(quieted(escaped('Wim@tuin.nl belt om 12 uur, kamer 3'))).toBe(
      'Wim@\u200btuin.nl belt om 12 uur, kamer 3',
    );
  });
});

describe('a report that is longer than a forge takes', () => {
  it('ends with where the rest is, and is whole lines', async () => {
    await begin('github');
    const many = [...Array(700).keys()].map(number => [
      `partners/partner-${number}.md`,
      `---\nnaam: Partner ${number}\nbijdragen:\n  - ${'een heel lange tekst '.repeat(6)}\n---\n`,
    ]);
    repository.write(Object.fromEntries(many));
    expect(await step()).toMatchObject({ code: 0 });
    const text = forge.mails.at(-1) ?? '';
    expect(text.length).toBeLessThan(65_536);
    const [last, rest] = text.split('\n').filter(Boolean).slice(-3);
    expect([last, rest]).toEqual([
      expect.stringMatching(/^- \*\*Partner .*tekst/),
      expect.stringMatching(/^De rest past niet/),
    ]);
    expect(await step()).toMatchObject({ said: expect.stringContaining('niets veranderd') });
  });

  it.each([59_999, 60_000, 60_001, 70_000, 1_000_000])('is cut where it must: %i signs', length => {
    const text = `${'x'.repeat(99)}\n`.repeat(length / 100 + 1).slice(0, length);
    const cut = fitting(text, 'De rest.');
    expect(cut.length).toBeLessThanOrEqual(60_010);
    expect(cut === text).toBe(length <= 60_000);
    expect(fitting('x'.repeat(length), 'De rest.').length).toBeLessThanOrEqual(60_010);
  });
});
