import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audiences } from '../../src/core/audiences/readers.ts';
import { format, report, reports } from '../../src/library.ts';
import { asked, expectQuiet, hasBrowser, show, Windows } from '../support/in-browser.ts';
import { type Files, registerOf } from '../support/register.ts';
import { SiteOnDisk } from '../support/site-on-disk.ts';

/** What tries to be a part of the page, to hide, to turn round or to push the page aside. */
const names = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '](javascript:alert(1))',
  '[klik](javascript:alert(1))',
  'javascript:alert(1)',
  '</style><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!-- <base href="https://kwaad.example/"> -->',
  '&lt;b&gt; &amp; &#60;',
  'om\u202egekeerd\u202c en \u2066om\u2069',
  'on\u200bzicht\u00adbaar',
  'שלום عليكم',
  'W'.repeat(300),
  '👩🏽‍🌾🏳️‍🌈🥕',
  'undefined null NaN [object Object]',
  '__proto__',
];

/** How a name is to be seen: a sign in the place of what would not be. */
const seen = (name: string): string =>
  name.replace(/[\u202e\u202c\u2066\u2069\u200b]/g, '\ufffd').replaceAll('\u00ad', '-');

const yaml = (value: unknown): string =>
  JSON.stringify(value).replace(/[^ -~]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
const record = (fields: Record<string, unknown>): string =>
  Object.entries(fields)
    .map(([key, value]) => `${key}: ${yaml(value)}`)
    .join('\n');

/** A record of each kind with this name, and with it in every field that holds a text. */
function recordsWith(name: string, nth: number): [string, string][] {
  const day = `2026-0${(nth % 8) + 1}-1${nth % 10}`;
  const asks = [{ what: name, tags: [name] }];
  const lessons = [{ kind: 'success', text: name, tags: [name] }];
  return [
    [
      `partners/p-${nth}.md`,
      record({
        name,
        kind: 'residents',
        carrying: true,
        contributes: [name],
        own_goals: [name],
        contacts: [`w-${nth}`],
        needs: asks,
        offers: asks,
        experience_with: [name],
        may_decide: name,
        tags: [name],
      }),
    ],
    [
      `people/w-${nth}.md`,
      record({
        name,
        partner: `p-${nth}`,
        department: name,
        function: name,
        talents: [name],
        wants_to_learn: [name],
        motivation: [name],
        needs: asks,
        offers: asks,
        may_decide: name,
        consent: { for: ['name'] },
      }),
    ],
    [
      `roles/r-${nth}.md`,
      record({
        name,
        purpose: name,
        holders: [`w-${nth}`],
        minimum: 2,
        minimum_because: name,
        requires: [name],
      }),
    ],
    [
      `agreements/${day}-a-${nth}.md`,
      record({
        name,
        made_on: day,
        due: '2026-10-01',
        parties: [
          { partner: `p-${nth}`, gives: [name] },
          { person: `w-${nth}`, gives: [name] },
        ],
        brought: name,
        reference: name,
      }),
    ],
    [
      `evaluations/${day}-e-${nth}.md`,
      record({
        name,
        moment: 'interim',
        about: ['initiative'],
        planned_on: '2026-10-10',
        strengthen_each_other: name,
        gave_energy: name,
        lessons,
      }),
    ],
    [
      `meetings/${day}-v-${nth}.md`,
      record({
        name,
        held_on: day,
        place: name,
        guests: [name],
        decisions: [name],
        actions: [{ what: name, who: [`w-${nth}`] }],
        discuss_next: [name],
        lessons,
      }),
    ],
  ];
}

const all: Files = {
  'initiatief.yaml': `language: en\n${record({
    name: names[7],
    place: names[0],
    contact_point: names[1],
    goals: names.map(name => ({ name })),
    needs: names.map(what => ({ what, tags: [what] })),
    offers: names.map(what => ({ what })),
  })}`,
  ...Object.fromEntries(names.flatMap(recordsWith)),
};

/** What our pages are made of. */
const elements = [
  'html head meta title style link body a header footer main nav section div p span strong code h1 h2 h3 ul ol li dl dt',
  'dd table caption thead tbody tr th td time details summary svg g line circle rect path text tspan title',
].flatMap(names => names.split(' '));

/** What the page of a site has beside those in which is looked for something. */
const searching = 'script noscript search form label input button'.split(' ');

interface Made {
  elements: string[];
  attributes: string[];
  links: string[];
}

async function expectOurs(page: Page, mayHave: readonly string[] = []): Promise<void> {
  const made = await asked<Made>(page, 'made');
  expect(made.elements.filter(name => !elements.includes(name) && !mayHave.includes(name))).toEqual([]);
  expect(made.attributes.filter(name => /^on|^style$|^srcdoc$|^formaction$/.test(name))).toEqual([]);
  expect(made.links.filter(link => !/^(?:#|[\w./-]+(?:#|$))/.test(link))).toEqual([]);
  expect(await asked(page, 'sideways')).toEqual([]);
}

describe.skipIf(!hasBrowser)('texts that try to be something else stay texts', () => {
  const windows = new Windows();
  const register = registerOf(all);
  const told = new Set<string>();
  let page: Page;
  beforeAll(async () => {
    page = await windows.open(320);
  });

  it.each(reports.map(({ id }) => id))('in %s', async id => {
    for (const audience of audiences) {
      const made = await report(register, id, {
        today: '2026-09-01',
        audience,
        person: 'person/w-0',
        partner: 'p-0',
        agreement: '2026-01-10-a-0',
        without: ['person/w-0', 'person/w-1'],
        year: '2026',
        known: null,
      });
      const html = await format(made, 'html', register);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await show(page, html);
        await expectOurs(page);
      }
      const text = await page.evaluate<string>('document.body.textContent');
      for (const name of names) if (text.includes(seen(name))) told.add(name);
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]|&amp;\w+;/);
    }
    expectQuiet(page);
  });

  it('and each of them is shown as it was written', () => {
    expect(names.filter(name => !told.has(name))).toEqual([]);
  });

  it('in each page of a site', async () => {
    const site = await SiteOnDisk.of(register);
    afterAll(() => site.remove());
    for (const path of site.pages) {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(site.href(path));
      await expectOurs(page, site.isSearch(path) ? searching : []);
    }
    expectQuiet(page);
  });
});
