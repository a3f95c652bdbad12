import { createHash } from 'node:crypto';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { searchScript } from '../src/generated/search.ts';
import { load, onDisk, site } from '../src/library.ts';
import { Addresses } from '../src/site/addresses.ts';
import { expectThat } from './support/expecting.ts';
import { type Files, registerOf } from './support/register.ts';
import { tagsOf, valuesOf } from './support/site.ts';

const examples = ['buurttuin-de-linde', 'repair-cafe'];
const made = new Map<string, ReadonlyMap<string, string>>();

async function siteOfExample(name: string): Promise<ReadonlyMap<string, string>> {
  const known = made.get(name);
  if (known) return known;
  const register = await load(onDisk(join(import.meta.dirname, '../examples', name)));
  const files = await site(register, { today: '2026-09-01', known: null });
  made.set(name, files);
  return files;
}

function siteIn(files: Files): Promise<ReadonlyMap<string, string>> {
  return site(registerOf(files), { today: '2026-09-01', known: null });
}

/** Every link leads to a file, or to a place on a page, that is there. */
function expectWhole(files: ReadonlyMap<string, string>): void {
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  const idsIn = new Map(pages.map(([path, page]) => [path, valuesOf(page, 'id')]));
  for (const [path, page] of pages) {
    const ids = idsIn.get(path) ?? [];
    expect(new Set(ids).size, path).toBe(ids.length);
    for (const href of valuesOf(page, 'href')) {
      if (/^https?:/.test(href)) continue;
      const [to = '', id] = href.split('#');
      const file = to === '' ? path : posix.join(posix.dirname(path), to);
      const isThere = id ? idsIn.get(file)?.includes(id) === true : files.has(file);
      expectThat(isThere, () => `${path} → ${href}`);
    }
  }
}

describe.each(examples)('the site of %s', name => {
  it('leads nowhere that is not there, and names each place once', async () => {
    expectWhole(await siteOfExample(name));
  });

  it('has a page for each record that everyone may hear of, and no script or style of others', async () => {
    const files = await siteOfExample(name);
    for (const [path, page] of files) {
      if (!path.endsWith('.html')) continue;
      expect(page, path).toMatch(/^<!doctype html>\n<html lang="(?:nl|en)">/);
      expect(page.match(/<h1[ >]/g), path).toHaveLength(1);
      expect(page, path).toContain('<meta name="robots" content="noindex"/>');
      expect(page, path).toContain('initiatief 0.');
      if (!path.startsWith('zoeken') && !path.startsWith('search'))
        expect(page, path).not.toContain('<script');
    }
    expect(files.has('index.html') && files.has('agenda.ics')).toBe(true);
  });

  it('is the same for the same records', async () => {
    const register = await load(onDisk(join(import.meta.dirname, '../examples', name)));
    const again = await site(register, { today: '2026-09-01', known: null });
    expect([...again]).toEqual([...(await siteOfExample(name))]);
  });

  it('can be made in the other language', async () => {
    const register = await load(onDisk(join(import.meta.dirname, '../examples', name)));
    const language = register.words.vocabulary.language === 'nl' ? 'en' : 'nl';
    const files = await site(register, { today: '2026-09-01', known: null, language, isFindable: true });
    expectWhole(files);
    expect(files.get('index.html')).toContain(`<html lang="${language}">`);
    expect(files.get('index.html')).not.toContain('noindex');
  });
});

describe('both ways', () => {
  const files: Files = {
    'initiatief.yaml': 'taal: nl\nnaam: Proeftuin\nmeldpunt: bel de tuin\ngemeente: gemeente',
    'partners/gemeente.md':
      'naam: Gemeente Overdam\nwebsite: https://overdam.example\ncontactpersonen: [nora, teun]',
    'personen/nora.md':
      'naam: Nora Ja\npartner: gemeente\ntoestemming:\n  voor: naam\n  gegeven_op: 2026-01-01',
    'personen/teun.md': 'naam: Teun Zwaluwstra\npartner: gemeente',
    'rollen/kas.md': 'naam: Kas\nwie: [teun, nora]\nwaarvoor: "Eerste regel"',
    'rollen/kluis.md': 'naam: Kluis\nsoort: toegang\nwie: nora',
    'afspraken/2026-03-01-teun-zet-koffie.md':
      'naam: Teun zet koffie\npartijen:\n  - {persoon: teun, levert: koffie, uiterlijk: 2026-10}\n  - {partner: initiatief, levert: [melk, suiker]}\nafgesproken_op: 2026-03-01',
  };

  it('a record leads to those that it names, and they lead back', async () => {
    const made = await siteIn(files);
    expectWhole(made);
    const partner = made.get('partners/gemeente.html') ?? '';
    expect(valuesOf(partner, 'href')).toContain('../personen/nora.html');
    expect(valuesOf(partner, 'href')).toContain('https://overdam.example');
    expect(partner).toMatch(/Wat hiernaar verwijst[\s\S]*Nora Ja[\s\S]*\(Partner\)/);
    expect(made.get('rollen/kas.html')).toContain('persoon 1');
    expect(made.get('initiatief.html')).toMatch(/Wat hiernaar verwijst[\s\S]*persoon 1 zet koffie/i);
    expect(made.get('over.html')).toContain('Loop je ergens tegenaan? Bel de tuin.');
  });

  it('who may not be named has no page, and the same number everywhere', async () => {
    const made = await siteIn(files);
    expect([...made.keys()].filter(path => path.startsWith('personen/'))).toEqual([
      'personen/index.html',
      'personen/nora.html',
    ]);
    const all = [...made].flat().join('\n');
    expect(all.match(/.{0,60}(?:teun|zwaluw|kluis).{0,60}/gi)).toBeNull();
    const apart = [...made]
      .filter(([path]) => path !== 'over.html')
      .flat()
      .join('\n');
    expect(apart.match(/.{60}persoon[ -][2-9].{60}/g)).toBeNull();
    expect(made.has('afspraken/2026-03-01-persoon-1-zet-koffie.html')).toBe(true);
  });
});

describe('names that try to be something else', () => {
  const names = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '](javascript:alert(1))',
    '</style><style>*{}',
    '<!-- weg',
    "' onmouseover='x",
    'om\u202egekeerd\u2066',
    'on\u2028zicht\u2029baar',
    'w'.repeat(190),
    '=cmd()',
  ];

  it.each(names)('%s', async name => {
    const yaml = JSON.stringify(name).replace(
      /[^ -~]/g,
      sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    const files = await siteIn({
      'initiatief.yaml': `taal: nl\nnaam: ${yaml}\nmeldpunt: ${yaml}\ngemeente: p`,
      'partners/p.md': `naam: ${yaml}\nbijdragen: [${yaml}]\nsamenvatting: ${yaml}\nwebsite: "javascript:alert(1)"\nstukken: [${yaml}]\ncontactpersonen: [w]`,
      'personen/w.md': `naam: ${yaml}\npartner: p\ntoestemming:\n  voor: naam\n  gegeven_op: 2026-01-01`,
      'rollen/r.md': `naam: ${yaml}\nwaarvoor: ${yaml}\nwie: w`,
    });
    expectWhole(files);
    for (const [path, page] of files) {
      if (!path.endsWith('.html')) continue;
      const tags = new Set(tagsOf(page).map(tag => /^<[!/]?[a-z0-9]+/i.exec(tag)?.[0] ?? tag));
      for (const tag of ['<img', '<style', '<!--', '<iframe', '<object'])
        expect([...tags], path).not.toContain(tag);
      for (const tag of tagsOf(page))
        expectThat(!/\son\w+\s*=/i.test(tag.replace(/"[^"]*"/g, '""')), () => tag);
      for (const href of valuesOf(page, 'href'))
        expectThat(!/^\s*(?:javascript|data|vbscript):/i.test(href), () => href);
      expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\u2029]/);
    }
  });
});

describe('the page to search on', () => {
  it('holds what is looked through as data that can be nothing else, and a script that its policy names', async () => {
    const name = '</script><script>alert(1)</script><!-- & \u2028 om\u202egekeerd';
    const yaml = JSON.stringify(name).replace(
      /[^ -~]/g,
      sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    const files = await siteIn({
      'initiatief.yaml': 'taal: nl\nnaam: Proef',
      'partners/p.md': `naam: Partner\nbijdragen: [${yaml}]`,
      'personen/w.md': 'naam: Wim Verborgen',
    });
    const page = files.get('zoeken.html') ?? '';
    const scripts = [...page.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].map(([, kind, text]) => [
      kind,
      text,
    ]);
    expect(scripts.map(([kind]) => kind)).toEqual([' type="application/json" id="pages"', '']);
    const [[, data = ''] = [], [, script = ''] = []] = scripts;
    expect(data).not.toMatch(/[<>&\u2028\u202e]/);
    const found: string[][] = JSON.parse(data);
    expect(found.find(([href]) => href === 'partners/p.html')).toEqual([
      'partners/p.html',
      'Partner',
      'Partner',
      expect.stringContaining('</script><script>alert(1)</script><!-- &'),
    ]);
    const hash = createHash('sha256').update(script).digest('base64');
    expect(valuesOf(page, 'content')[0]).toContain(`script-src &#39;sha256-${hash}&#39;;`);
    expect(valuesOf(page, 'content')[0]).toContain('default-src &#39;none&#39;');
    expect(page).not.toMatch(/connect-src|verborgen/i);
    expect(page.match(/<noscript>/g)).toHaveLength(1);
  });

  it('is small', async () => {
    expect(searchScript.length).toBeLessThan(20_000);
  });
});

describe('where a page is', () => {
  it('no two have one name on a disk without case, and every name is right on every disk', () => {
    const addresses = new Addresses();
    expect(addresses.claim('partners', 'index', '.html')).toBe('partners/index.html');
    const odd = [
      'index',
      'con',
      'LPT1',
      'Cor',
      'cor',
      'COR',
      'é',
      'e\u0301',
      'a.',
      'a ',
      '..',
      '',
      'x'.repeat(300),
      '王小明',
      '-rf',
      '__proto__',
    ];
    const paths = odd.map((name, index) => addresses.place(`partner/${index}`, 'partners', name));
    expect(new Set(paths.map(path => path.toLowerCase())).size).toBe(odd.length);
    for (const path of paths) {
      expect(path).toMatch(/^partners\/[a-z0-9]+(?:-[a-z0-9]+)*\.html$/);
      expect(path.length).toBeLessThan(120);
      expect(path).not.toMatch(/\/(?:con|lpt1)\.html$/);
    }
    const again = new Addresses();
    again.claim('partners', 'index', '.html');
    expect(odd.map((name, index) => again.place(`partner/${index}`, 'partners', name))).toEqual(paths);
  });

  it('a record that is called as a list does not take its place', async () => {
    const files = await siteIn({
      'initiatief.yaml': 'taal: nl\nnaam: Proef',
      'partners/index.md': 'naam: Index',
      'partners/rapporten.md': 'naam: Rapporten',
    });
    expectWhole(files);
    const pages = [...files.keys()].filter(path => path.startsWith('partners/'));
    expect(pages).toHaveLength(3);
    expect(files.get('partners/index.html')).toContain('Rapporten');
  });
});

describe('a large one', () => {
  it('five hundred partners', async () => {
    const partners = Array.from({ length: 500 }, (_, index) => [
      `partners/p-${index}.md`,
      `naam: Partner ${index}`,
    ]);
    const files = await siteIn({
      'initiatief.yaml': 'taal: nl\nnaam: Proef',
      ...Object.fromEntries(partners),
    });
    expect([...files.keys()].filter(path => path.startsWith('partners/'))).toHaveLength(501);
    expectWhole(files);
  });

  it('nothing at all', async () => {
    const files = await siteIn({ 'initiatief.yaml': 'taal: en\nname: Test' });
    expectWhole(files);
    expect(files.has('people/index.html')).toBe(false);
  });
});
