import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTargets } from '../src/core/reading/link-signs.ts';
import { linksIn } from '../src/core/reading/links.ts';
import { nearLinksIn } from '../src/core/reading/near-links.ts';
import { targetOf, writtenFrom } from '../src/core/register/targets.ts';
import { inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

const targets = (markdown: string): string[] => linksIn(markdown).links.map(({ target }) => target);

describe('the links of a text', () => {
  it.each([
    ['[a](b.md)', ['b.md']],
    ['[a](b.md "een (titel)")', ['b.md']],
    ["[a]( <b c.md> 'titel' )", ['b c.md']],
    ['![a](b.png) en [![c](d.png)](e.md)', ['b.png', 'd.png', 'e.md']],
    ['[]([a](b))', ['[a](b)']],
    ['[\\[a\\] [b]](c.md)', ['c.md']],
    ['[a][b]\n\n[b]: c.md', ['c.md']],
    ['[b]\n\n[b]: <c d.md> "titel"', ['c d.md']],
    ['<img alt="a" src="b.png"> <a href=\'c.md\'>c</a>', ['b.png', 'c.md']],
    ['# [a](b.md)\n\n> - [c](d.md)\n\n| a |\n| - |\n| [e](f.md) |', ['b.md', 'd.md', 'f.md']],
    ['- [a](b.md)\n\n    [a](b.md)\n\n![c](d.png)[a](b.md)', ['b.md', 'b.md', 'd.png', 'b.md']],
    ['> <img src="f.png">\n> <img src="f.png">', ['f.png', 'f.png']],
    ['`[a](b.md)` <!-- [a](b.md) -->\n\n    [a](b.md)\n\n```\n[a](b.md)\n```', []],
    ['\\[a](b.md) [a] (b.md) [a](b c.md) [^1]\n\n[^1]: c.md', []],
  ])('%s', (markdown, expected) => {
    expect(targets(markdown)).toEqual(expected);
    const places = linksIn(markdown).links.map(({ from }) => from);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  });

  it('are both found when they are the same, on lines of one quote', () => {
    const markdown = '> <img src="f.png">\n> <img src="f.png">';
    expect(linksIn(markdown).links.map(({ from }) => from)).toEqual([12, 32]);
  });

  it('are found where they stand, also behind the same text in code', () => {
    const link = fc.constantFrom('[a](b.md)', '![a](<c d.png>)', '[x]: e.md\n', '<img src="f.png">');
    const other = fc.constantFrom(
      '`[a](b.md)` ',
      'woord ',
      '\n\n',
      '\n> ',
      '\n- ',
      '\n\n    [a](b.md)\n\n',
      '\n```\n[a](b.md)\n```\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(link, other), { maxLength: 12 }), parts => {
        const markdown = parts.join('');
        const { links } = linksIn(markdown);
        for (const { target, from, to } of links) expect(markdown.slice(from, to)).toBe(target);
        expect(new Set(links.map(({ from }) => from)).size).toBe(links.length);
      }),
      { numRuns: 300 },
    );
  });

  it('are read in bounded time, whatever stands there', () => {
    const signs = [
      '[',
      '](',
      '](((',
      '![',
      '[a](',
      '[a](b) ',
      '[a][b]',
      '[a]: b\n',
      '<img ',
      '<',
      '*a_ ',
      '> ',
      '- ',
      '`',
      '<!--',
      `${'> '.repeat(19)}[a](b)\n`,
      `${' '.repeat(90)}- a\n`,
    ];
    for (const sign of signs) {
      const start = process.cpuUsage();
      linksIn(sign.repeat(300_000 / sign.length));
      expect(process.cpuUsage(start).user / 1000, sign).toBeLessThan(10_000);
    }
  }, 120_000);
});

describe('the signs of links', () => {
  it('miss no link that the parser finds', () => {
    const pieces = [
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '!',
      '\\\\',
      '"',
      ' ',
      '\n',
      '> ',
      '- ',
      ':',
      'a.md',
      'b%20c',
      '#kop',
      '`',
      '[a](b)',
      '[c]: d',
      '<img src="e">',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), parts => {
        const markdown = parts.join('');
        const plain = plainTargets(markdown);
        if (plain) for (const { target } of linksIn(markdown).links) expect(plain).toContain(target);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the headings that can be linked to', () => {
  it('are named as a forge names them', () => {
    const { anchors } = linksIn(
      '# Wat nu?\n\n## Wat nu?\n\nEten & *drinken* in `de tuin`\n---\n\n### A_b [c](d.md)\n\n<a id="eigen"></a>',
    );
    expect([...anchors]).toEqual(['wat-nu', 'wat-nu-1', 'eten--drinken-in-de-tuin', 'a_b-c', 'eigen']);
  });
});

describe('where a link leads', () => {
  it.each([
    ['b.md', 'rollen/a.md', 'rollen/b.md', ''],
    ['../bijlagen/een%20plan.pdf?plain=1#L2', 'rollen/a.md', 'bijlagen/een plan.pdf', 'L2'],
    ['#kop', 'rollen/a.md', 'rollen/a.md', 'kop'],
    ['./c/../b.md', 'a.md', 'b.md', ''],
    ['100%.md', 'a.md', '100%.md', ''],
    ['../../x.md', 'rollen/a.md', undefined, ''],
  ])('%s', (written, file, path, anchor) => {
    expect(targetOf(written, file)).toEqual({ path, anchor });
  });

  it.each(['https://tuin.nl', 'mailto:a@tuin.nl', '//tuin.nl/x'])('not here: %s', written => {
    expect(targetOf(written, 'rollen/a.md')).toBeUndefined();
  });

  it('is the path that it was written for', () => {
    const step = fc.stringMatching(/^[a-z()% #?]*[a-z]$/);
    const path = fc.array(step, { minLength: 1, maxLength: 4 }).map(steps => steps.join('/'));
    fc.assert(
      fc.property(path, path, (from, to) => {
        fc.pre(from !== to);
        expect(targetOf(writtenFrom(from, to), from)?.path).toBe(to);
      }),
    );
  });
});

describe('a path from the top', () => {
  const links = '[a](/README.md) [b](/tuin/plan.pdf) [c](/plan.pdf) [d](/tuin/weg.pdf) [e](/../x.md) [f](/)';
  const files = {
    '.git/HEAD': 'ref: refs/heads/main\n',
    'README.md': '# Alles\n',
    'tuin/initiatief.yaml': 'taal: nl\nnaam: De Linde\n',
    'tuin/plan.pdf': 'x',
    'tuin/rollen/kas.md': `---\nnaam: Kas\n---\n\n${links}\n`,
  };

  it('counts from the top of the git repository, as a forge counts', async () => {
    await inFolder(files, async folder => {
      const { stdout } = await initiatief(['check', '-C', join(folder, 'tuin'), '--format', 'json']);
      const found = (JSON.parse(stdout).findings as { facts: object }[]).map(({ facts }) => facts);
      expect(found).toMatchObject([
        { reason: 'nowhere', target: '/plan.pdf', better: '../plan.pdf' },
        { reason: 'nowhere', target: '/tuin/weg.pdf' },
        { reason: 'nowhere', target: '/../x.md' },
      ]);
    });
  });
});

describe('what is meant as a link and is none', () => {
  it.each([
    ['[a](b c.pdf)', 'spaces', '<b c.pdf>'],
    ['![a](<b.pdf> c.pdf)', undefined, undefined],
    ['![a](../d/b c d.jpg)', 'spaces', '<../d/b c d.jpg>'],
    ['[a](b c.pdf "titel")', 'spaces', '<b c.pdf>'],
    ['[a](b (1) c.pdf)', 'spaces', '<b (1) c.pdf>'],
    ['[a](b c.md#kop)', 'spaces', '<b c.md#kop>'],
    ['[a](map met spatie/)', 'spaces', '<map met spatie/>'],
    ['[a](b.pdf de titel)', 'title', 'b.pdf "de titel"'],
    ['[a]: b c.pdf', 'spaces', '<b c.pdf>'],
    ['[a]: b.pdf "titel"', undefined, undefined],
    ['[a](b.pdf', 'open', '[a](b.pdf)'],
    ['tekst [a](../b.pdf en meer', 'open', '[a](../b.pdf)'],
    ['![a] (b.png)', 'apart', '![a](b.png)'],
    ['[a]  (https://tuin.nl)', 'apart', '[a](https://tuin.nl)'],
    ['(b.pdf)[a]', 'reversed', '[a](b.pdf)'],
    ['[x](b.pdf)[a]', undefined, undefined],
    ['[[a b]]', 'wiki', '[a b]'],
    ['![[a.png|foto]]', 'wiki', '![foto]'],
    ['[[a#kop|naam]]', 'wiki', '[naam]'],
    ['- [ ] (b.pdf) taak', undefined, undefined],
    ['[a](zie de bijlage) en [b](n.v.t.)', undefined, undefined],
    ['`[a](b c.pdf)` \\[a](b c.pdf) <!-- [a](b c.pdf) -->', undefined, undefined],
    ['```\n[a](b c.pdf)\n```', undefined, undefined],
  ])('%s', (markdown, form, better) => {
    const found = nearLinksIn(`Tekst.\n\n${markdown}\n`);
    expect(found.map(link => [link.form, link.better])).toEqual(form === undefined ? [] : [[form, better]]);
    for (const { target, from, to } of found) expect(`Tekst.\n\n${markdown}\n`.slice(from, to)).toBe(target);
    // What a parser reads as a link is none of these.
    if (form === 'spaces') expect(targets(markdown)).toEqual([]);
  });

  it('is found in bounded time, whatever stands there', () => {
    for (const sign of ['[', ']', '(', '[a](', '[[', '](', '`', ' (', ')[', '[a](b ', '<!--', '[a]: ']) {
      const start = process.cpuUsage();
      nearLinksIn(`[a](b c.pdf)${sign.repeat(900)}\n`.repeat(100));
      expect(process.cpuUsage(start).user / 1000, sign).toBeLessThan(2000);
    }
  });
});
