import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

/** What is told of a person with these fields, and what stands there after `--fix`. */
async function around(text: string): Promise<{ reasons: string[]; after: string }> {
  const files = {
    'initiatief.yaml': 'taal: nl\nnaam: De Linde\n',
    'personen/a.md': `---\nnaam: A\n${text}\n---\n`,
  };
  return inFolder(files, async folder => {
    const { stdout } = await initiatief(['check', '-C', folder, '--format', 'json']);
    await initiatief(['check', '-C', folder, '--fix', '--yes']);
    return {
      reasons: JSON.parse(stdout).findings.map(
        ({ rule, facts }: { rule: string; facts: { reason?: string } }) => facts.reason ?? rule,
      ),
      after: readFileSync(join(folder, 'personen/a.md'), 'utf8').slice(12, -5),
    };
  });
}
const good = 'talenten:\n  - koken\n  - bakken\n  - zagen';

describe('a list with other marks than hyphens', () => {
  it.each(
    `1. 2. 3.; 1) 2) 3); 1: 2: 3:; (1) (2) (3); 1 -|2 -|3 -; 1- 2- 3-; 1 –|2 –|3 –; 1️⃣ 2️⃣ 3️⃣; ① ② ③; ❶ ❷ ❸
     a. b. c.; a) b) c); (a) (b) (c); A) B) C); i. ii. iii.; i) ii) iii); I. II. III.; + + +; * * *; = = =; ~ ~ ~
     o o o; O O O; x x x; • • •; · · ·; ▪ ▪ ▪; ‣ ‣ ‣; ● ○ ■; ◦ ◦ ◦; → → →; ➤ ➤ ➤; -> -> ->; => => =>; ✓ ✓ ✓; ✔️ ✔️ ✔️
     ✅ ✅ ✅; ☐ ☐ ☐; ☐ ☑ ☐; [ ]|[ ]|[ ]; - [ ]|- [ ]|- [ ]; -- -- --; − − −; ‐ ‐ ‐; – – –; — — —; ― ― ―; -– -– -–; -) -) -)
     » » »; 🌱 🌱 🌱; \uf0b7 \uf0b7 \uf0b7; -• -• -•; § + +`
      .split(/[;\n]/)
      .map(row => row.trim())
      .filter(row => !row.startsWith('§')),
  )('%s', async row => {
    const [first, second, third] = row.split(row.includes('|') ? '|' : ' ');
    const text = `talenten:\n  ${first} koken\n  ${second} bakken\n  ${third} zagen`;
    expect(await around(text)).toEqual({ reasons: ['bullet', 'bullet', 'bullet'], after: good });
  });

  it.each([
    ['besluiten:\n  1. we zoeken een\n     penningmeester\n  2. de schuur', 2],
    ['besluiten:\n  ▪ alleen dit', 1],
    ['besluiten:\n- [ ] de schuur wordt groen', 1],
    ['besluiten:\n1. de schuur\n2. de kas', 2],
  ])('in minutes: %j', async (text, times) => {
    const minutes = `---\nnaam: V\ngehouden_op: 2026-03-12\n${text}\n---\n`;
    const files = { 'initiatief.yaml': 'taal: nl\nnaam: X\n', 'verslagen/2026-03-12-v.md': minutes };
    await inFolder(files, async folder => {
      const { stdout } = await initiatief(['check', '-C', folder, '--format', 'json']);
      const reasons = JSON.parse(stdout).findings.map(
        ({ facts }: { facts: { reason: string } }) => facts.reason,
      );
      expect(reasons.filter((reason: string) => reason === 'bullet')).toHaveLength(times);
    });
  });

  it('with its first behind the colon', async () => {
    const { reasons } = await around('talenten: 1. koken\n  2. bakken');
    expect(reasons).toEqual(['item-after-colon', 'bullet']);
  });

  it('says what to type', async () => {
    const files = {
      'initiatief.yaml': 'taal: nl\nnaam: X\n',
      'personen/a.md': 'naam: A\ntalenten:\n  + koken\n  + bakken',
    };
    await inFolder(files, async folder => {
      const { stdout } = await initiatief(['check', '-C', folder, '--color', 'never']);
      expect(stdout).toContain('Gebruik een streepje en een spatie:\n    - koken');
    });
  });

  it('keeps a box that is ticked', async () => {
    const text = 'talenten:\n  - [x] koken\n  - [x] bakken';
    expect(await around(text)).toEqual({ reasons: ['bullet', 'bullet'], after: text });
  });
});

describe('marks behind a hyphen', () => {
  it.each(['•', '▪', '–', '→', '☐', '✓'])('%s goes', async mark => {
    const text = `talenten:\n  - ${mark} koken\n  - ${mark} bakken\n  - ${mark} zagen`;
    expect(await around(text)).toEqual({ reasons: ['bullet', 'bullet', 'bullet'], after: good });
  });

  it.each([',', ';', ' ,', ',,'])('%j at the end goes too', async sign => {
    const text = `talenten:\n  - koken${sign}\n  - bakken${sign}\n  - zagen`;
    expect(await around(text)).toEqual({ reasons: ['comma-list', 'comma-list'], after: good });
  });
});

describe('ordinary text', () => {
  it.each([
    'afdeling: o ja',
    'afdeling: 1. FC Tuin',
    'talenten: 1. FC Tuin',
    'talenten:\n  + iets erbij',
    'talenten:\n  o ja',
    'talenten: +31 6',
    'talenten:\n  - 1. koken\n  - 2. bakken',
    'talenten:\n  - A. Jansen helpen\n  - B. de Wit helpen',
    'talenten:\n  - 10 stoelen\n  - € 25',
    'samenvatting:\n  1. eerst dit\n  2. dan dat',
    'samenvatting: |\n  • eerst dit\n  • dan dat',
    'samenvatting: Eerst dit,',
    'motivatie_: x',
  ])('%j', async text => {
    const { reasons, after } = await around(text.replace('motivatie_', 'x_motivatie'));
    expect(reasons).toEqual([]);
    expect(after).toBe(text.replace('motivatie_', 'x_motivatie'));
  });

  it.each([
    'talenten:\n  1. FC Tuin is\n  mijn club',
    'talenten:\n  A. Jansen helpen\n  B. de Wit helpen',
    'talenten:\n  3 - 4 uur koken\n  per week',
    'talenten:\n  koken\n  bakken',
    'talenten: koken\n  bakken\n  zagen',
    'talenten:\n  --koken\n  --bakken',
    'talenten: |\n  koken\n  bakken',
  ])('that goes on below is asked about in a list, and left as it is: %j', async text => {
    expect((await around(text)).after).toBe(text);
    expect((await around(text)).reasons).toEqual(['comma-list']);
  });

  it.each(['samenvatting:\n  we koken\n  en bakken', 'talenten:\n  - koken voor\n    veel mensen'])(
    'that goes on below is no list elsewhere: %j',
    async text => {
      expect((await around(text)).reasons).toEqual([]);
    },
  );
});
