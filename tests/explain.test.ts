import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../src/core/checking/explanation.ts';
import { languages } from '../src/core/ground/language.ts';
import { rules } from '../src/rules/index.ts';
import { notSaid } from './support/not-said.ts';
import { checked, exampleOn, findingsOf, rulePagePath } from './support/rule-example.ts';
import { initiatief } from './support/run.ts';

const headings = { nl: ['Voorbeeld', 'Wat je kunt doen'], en: ['Example', 'What you can do'] };
const quiet = {
  nl: /^\d+ bestanden bekeken\. Niets vraagt nu aandacht\.\n$/,
  en: /^\d+ records read\. Nothing needs attention now\.\n$/,
};

describe.each(languages)('the pages about the rules in %s', language => {
  it('are there for every rule, and for nothing else', () => {
    const pages = readdirSync(dirname(rulePagePath(language, ''))).sort();
    expect(pages).toEqual(rules.map(({ id }) => `${id}.md`).sort());
  });

  describe.each(rules)('$id', ({ id, texts }) => {
    const { name } = texts[language];
    const page = readFileSync(rulePagePath(language, id), 'utf8');
    const { wrong, mended } = exampleOn(page, language);

    it('has an example and what to do', () => {
      const titles = blocksOf(page).flatMap(block => (block.type === 'heading' ? [block.text] : []));
      expect(titles).toEqual(headings[language]);
    });

    it('shows an example of which the rule speaks', async () => {
      expect(await findingsOf(id, wrong, language)).toContain(`  ${name}\n`);
    });

    it('mends it so that no rule at all has anything left to say', async () => {
      expect(await checked(mended, language)).toMatch(quiet[language]);
    });

    it('says nothing in Dutch that the tool does not say', () => {
      const prose = blocksOf(page).flatMap(block => (block.type === 'paragraph' ? [block.text] : []));
      if (language === 'nl') expect(prose.join('\n').replace(/`[^`]*`/g, '')).not.toMatch(notSaid);
    });
  });
});

describe('explain', () => {
  const terminal = (columns: number, ...argv: string[]) =>
    initiatief(['explain', ...argv, '--language', 'nl'], { env: { COLUMNS: String(columns) } });

  it('tells why, shows an example and how to mend it, and how to leave it', async () => {
    const { code, stdout, stderr } = await terminal(80, '1-pitter');
    expect([code, stderr]).toEqual([0, '']);
    await expect(stdout).toMatchFileSnapshot('explain/one-pitter.txt');
  });

  it.each([40, 80])('points at the place in the example in a window of %i', async columns => {
    const { stdout } = await terminal(columns, '1-pitter');
    expect(stdout).toContain('\n      3 │ wie: anja\n        │      ^^^^\n');
  });

  it('knows a rule by each of its names', async () => {
    const [dutch, english] = [await terminal(80, '1-pitter'), await terminal(80, 'one-pitter')];
    expect(english).toEqual(dutch);
  });

  it('keeps its text within a narrow window, and leaves what can be copied whole', async () => {
    const { stdout } = await terminal(40, 'one-sided');
    const text = stdout.split('\n').filter(line => !line.startsWith('    '));
    expect(Math.max(...text.map(line => line.length))).toBeLessThanOrEqual(40);
    expect(stdout).toContain('\n        levert: de keuken, op vrijdag na vier uur\n');
  });

  it('loses nothing but colour without colour', async () => {
    const plain = await terminal(80, '1-pitter', '--color', 'never');
    const coloured = await terminal(80, '1-pitter', '--color', 'always');
    expect(coloured.stdout).toContain('\x1b[36m');
    expect(plain.stdout).not.toContain('\x1b');
    expect(plain.stdout.replaceAll('"', '')).toContain('minimaal: 1');
  });

  it.each(rules.flatMap(({ id, acceptance }) => (acceptance ? [id] : [])))(
    'does not tell how to leave a finding of %s as it is, since that cannot be',
    async id => {
      expect((await terminal(80, id)).stdout).not.toContain('bewust_zo');
      expect((await terminal(80, 'one-pitter')).stdout).toContain('bewust_zo');
    },
  );

  it.each(languages)('says how to be rid of a rule in %s so that it works', async language => {
    for (const { id, texts } of rules.filter(rule => rule.severity === 'info')) {
      const { stdout } = await initiatief(['explain', id, '--format', 'markdown', '--language', language]);
      const setting = /`initiatief\.yaml`\n\n```yaml\n([^`]+)```/g;
      const last = [...stdout.matchAll(setting)].at(-1)?.[1] ?? '';
      expect(last).toContain(texts[language].name);
      const { wrong } = exampleOn(readFileSync(rulePagePath(language, id), 'utf8'), language);
      const settings = { ...wrong, 'initiatief.yaml': `${wrong['initiatief.yaml']}${last}` };
      expect(await findingsOf(id, settings, language)).toBe('');
    }
  });

  it.each(languages)('says how to leave a finding in %s so that it works', async language => {
    const { stdout } = await initiatief([
      'explain',
      'one-pitter',
      '--format',
      'markdown',
      '--language',
      language,
    ]);
    const acceptance = /```yaml\n((?:accepted|bewust_zo):[^`]+)```/.exec(stdout)?.[1] as string;
    const { wrong } = exampleOn(readFileSync(rulePagePath(language, 'one-pitter'), 'utf8'), language);
    const left = Object.entries(wrong).map(([path, text]) => [
      path,
      /(sleutels|keys)/.test(path) ? text.replace(/\n---\n$/, `\n${acceptance}---\n`) : text,
    ]);
    expect(await findingsOf('one-pitter', Object.fromEntries(left), language)).toBe('');
  });

  it('gives the page that docs/ has', async () => {
    const { stdout } = await terminal(80, '1-pitter', '--format', 'markdown');
    const page = readFileSync(new URL('../docs/nl/regels/1-pitter.md', import.meta.url), 'utf8');
    expect(page).toContain(stdout);
  });

  it('lists all rules by group, side by side or below each other', async () => {
    const wide = await terminal(80);
    expect(wide.stdout).toContain(
      '\nMensen\n\n1-pitter                        Een rol rust op meer dan één persoon.\n',
    );
    const narrow = await terminal(40);
    expect(narrow.stdout).toContain('\n1-pitter\n  Een rol rust op meer dan één persoon.\n');
    expect(Math.max(...narrow.stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(40);
  });

  it('names the nearest rule for a name it does not know', async () => {
    const { code, stderr } = await terminal(80, '1-piter');
    expect(code).toBe(2);
    expect(stderr).toContain('Bedoel je 1-pitter?');
  });
});
