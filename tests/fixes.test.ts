import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, type Edit } from '../src/core/changing/edit.ts';
import { normalise } from '../src/core/reading/read-record.ts';
import { bytesIn } from './support/action-cases.ts';
import { copied, removed } from './support/copied.ts';
import { inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';
import { answering, ctrlC, down, enter } from './support/terminal.ts';

const cases = join(import.meta.dirname, 'fixes');
const ruleCases = join(import.meta.dirname, 'rules');
const nothingLeft = /Er is niets dat ik zelf kan verbeteren|There is nothing that I can fix myself/;

const foldersIn = (folder: string): string[] => readdirSync(folder).filter(name => !name.includes('.'));

async function inCopyOf<T>(folder: string, run: (copy: string) => Promise<T>): Promise<T> {
  const copy = mkdtempSync(join(tmpdir(), 'initiatief-'));
  try {
    copied(folder, copy);
    return await run(copy);
  } finally {
    removed(copy);
  }
}

const fixIn = (folder: string, ...more: string[]) =>
  initiatief(['check', '--fix', '--color', 'never', '--today', '2026-09-01', '-C', folder, ...more]);

/** A case is a repository before and after, and what is printed; in files called `unsure-…` nothing changes. */
describe.each(foldersIn(cases))('%s', name => {
  const folder = join(cases, name);

  it('mends what is sure, and no byte more', async () => {
    await inCopyOf(join(folder, 'before'), async copy => {
      const { stdout, stderr } = await fixIn(copy, '--yes');
      expect(bytesIn(copy)).toEqual(bytesIn(join(folder, 'after')));
      await expect(`${stderr}${stdout}`).toMatchFileSnapshot(join(folder, 'expected.txt'));
    });
  });

  it('leaves alone what is not sure', () => {
    const before = bytesIn(join(folder, 'before'));
    const unsure = Object.keys(before).filter(file => file.includes('unsure'));
    for (const file of unsure) expect(before[file], file).toBe(bytesIn(join(folder, 'after'))[file]);
  });
});

const tuin = {
  'initiatief.yaml': 'taal: nl\nnaam: De Linde\n',
  'rollen/kas.md': '---\nnaam: Kas\nsinds: 12 maart 2026\n---\n',
  'rollen/tuin.md': '---\nnaam: Tuin: zaaien\n---\n',
};

describe('without a terminal', () => {
  it('does not take --yes for what is not asked', async () => {
    await inFolder(tuin, async folder => {
      const { code, stderr } = await initiatief(['check', '-C', folder, '--yes']);
      expect({ code, stderr: stderr.includes('--ja hoort bij --verbeter.') }).toEqual({
        code: 2,
        stderr: true,
      });
    });
  });

  it('shows what would change, names the flag and writes nothing', async () => {
    await inFolder(tuin, async folder => {
      const before = bytesIn(folder);
      const { code, stderr, stdout } = await fixIn(folder);
      expect(stderr).toContain(' 3 - sinds: 12 maart 2026\n  3 + sinds: 2026-03-12\n');
      expect(stderr).toContain('initiatief controleer --verbeter --ja');
      expect(stdout).toContain('2 daarvan kan ik zelf verbeteren: initiatief controleer --verbeter --ja\n');
      expect(code).toBe(1);
      expect(bytesIn(folder)).toEqual(before);
    });
  });

  it('mends nothing but the rules and files that are named', async () => {
    await inFolder(tuin, async folder => {
      await fixIn(folder, '--yes', '--rule', 'datumvorm');
      expect(readFileSync(join(folder, 'rollen/kas.md'), 'utf8')).toContain('sinds: 2026-03-12');
      expect(readFileSync(join(folder, 'rollen/tuin.md'), 'utf8')).toBe(tuin['rollen/tuin.md']);
    });
    await inFolder(tuin, async folder => {
      const { code } = await fixIn(folder, '--yes', join(folder, 'rollen/tuin.md'));
      expect(readFileSync(join(folder, 'rollen/kas.md'), 'utf8')).toBe(tuin['rollen/kas.md']);
      expect(readFileSync(join(folder, 'rollen/tuin.md'), 'utf8')).toContain('naam: "Tuin: zaaien"');
      expect(code).toBe(0);
    });
  });

  it('keeps stdout for the result, also for programs', async () => {
    await inFolder(tuin, async folder => {
      const before = await initiatief(['check', '--format', 'json', '-C', folder]);
      const fixable = JSON.parse(before.stdout).findings.map(
        (finding: { fixable: boolean }) => finding.fixable,
      );
      expect(fixable).toEqual([true, true]);
      const { stdout } = await fixIn(folder, '--yes', '--format', 'json');
      expect(JSON.parse(stdout).findings).toEqual([]);
    });
  });

  it('shows no personal data', async () => {
    const files = { ...tuin, 'rollen/kas.md': '---\nnaam: Kas: bel BSN 111222333\n---\n' };
    await inFolder(files, async folder => {
      const { stdout, stderr } = await fixIn(folder);
      expect(stderr).toContain('"Kas: bel BSN 11');
      expect(stdout + stderr).not.toContain('111222333');
    });
  });

  it('shows nothing that a terminal would obey', async () => {
    const files = { ...tuin, 'rollen/kas.md': '---\nnaam: Kas: \x1b[31mrood\u202e\n---\n' };
    await inFolder(files, async folder => {
      const { stderr } = await fixIn(folder);
      expect(stderr).toContain('rollen/tuin.md');
      expect(stderr).not.toMatch(/[\x1b\u202e]/);
    });
  });
});

describe('in a terminal', () => {
  const question = 'Zal ik dit opslaan?';
  const ask = (folder: string, ...keys: (string | (() => void))[]) =>
    answering(['check', '--fix', '--color', 'never', '-C', folder], [[question, ...keys]]);

  it('asks first, and saves after a yes', async () => {
    await inFolder(tuin, async folder => {
      const { code, screen, stdout } = await ask(folder, enter);
      expect(screen).toContain('2 bestanden verbeterd.');
      expect(stdout).toMatch(/Het klopt|Ze kloppen/);
      expect(code).toBe(0);
      expect((await fixIn(folder)).stderr).toMatch(nothingLeft);
    });
  });

  it.each([
    ['no', [down, enter], 1],
    ['Ctrl-C', [ctrlC], 2],
  ] as const)('changes nothing after %s', async (_name, keys, expected) => {
    await inFolder(tuin, async folder => {
      const before = bytesIn(folder);
      const { code } = await ask(folder, ...keys);
      expect(code).toBe(expected);
      expect(bytesIn(folder)).toEqual(before);
    });
  });

  it('leaves a file alone that somebody changed meanwhile', async () => {
    await inFolder(tuin, async folder => {
      const kas = join(folder, 'rollen/kas.md');
      const { screen } = await ask(folder, () => writeFileSync(kas, 'iets anders\n'), enter);
      expect(readFileSync(kas, 'utf8')).toBe('iets anders\n');
      expect(readFileSync(join(folder, 'rollen/tuin.md'), 'utf8')).toContain('naam: "Tuin: zaaien"');
      expect(screen).toContain('1 bestand verbeterd.');
      expect(screen).toContain('rollen/kas.md');
    });
  });
});

describe('whatever is mended', () => {
  interface Seen {
    rule: string;
    file: string;
    path: string[];
    message: string;
    fixable: boolean;
  }
  const findingsIn = async (folder: string): Promise<Seen[]> =>
    JSON.parse((await initiatief(['check', '--format', 'json', '-C', folder])).stdout).findings;
  const keyOf = ({ rule, file, path, message }: Seen): string => [rule, file, ...path, message].join(' ');

  /** Every small repository of the rules is one in which something is to be mended, or not. */
  it.each(foldersIn(ruleCases))('goes for good, and breaks nothing: %s', async rule => {
    for (const name of foldersIn(join(ruleCases, rule))) {
      const folder = join(ruleCases, rule, name);
      const before = await findingsIn(folder);
      if (!before.some(({ fixable }) => fixable)) continue;
      await inCopyOf(folder, async copy => {
        await fixIn(copy, '--yes');
        const once = bytesIn(copy);
        const after = await findingsIn(copy);
        expect((await fixIn(copy, '--yes')).stderr).toMatch(nothingLeft);
        expect(bytesIn(copy)).toEqual(once);
        const mended = before.filter(({ fixable }) => fixable).map(keyOf);
        expect(after.map(keyOf).filter(key => mended.includes(key))).toEqual([]);
        // What could not be read before may hold anything.
        const unread = before.filter(finding => finding.rule === 'readable').map(({ file }) => file);
        const known = before.map(keyOf);
        const fresh = after.filter(
          finding =>
            ['readable', 'schema'].includes(finding.rule) &&
            !unread.includes(finding.file) &&
            !known.includes(keyOf(finding)),
        );
        expect(fresh).toEqual([]);
      });
    }
  });

  const lines: readonly (readonly [good: string, ...slips: string[]])[] = [
    ['---', '----', '—', ' ---'],
    ['# Hoe heet het?'],
    ['naam: "Tuin: zaaien"', 'naam: Tuin: zaaien', 'naam: “Tuin: zaaien”', 'naam: "Tuin: zaaien'],
    ['soort: activiteit', 'sort: activiteit', 'soort:activiteit', 'soort = activiteit'],
    ['sinds: 2026-03-12', 'sinds: 12 maart 2026', 'sinds: 12-3-2026', 'sins: 2026-03-12'],
    ['waarvoor: "@buurt"', 'waarvoor: @buurt', 'waarvor: "@buurt"'],
    ['', '   '],
    ['wie:'],
    ['  - persoon: an-de-wit', '  - persoon: An de Wit', '  * persoon: an-de-wit'],
    ['    sinds: 2026', '    sins: 2026'],
    ['nodig:\n  - zaaien\n  - "fijn oogsten"', 'nodig:\n  - zaaien\n  - "fijn oogsten'],
    ['labels:\n  - tuin\n  - eten', 'labels: tuin, eten', 'labels:\n  - tuin; eten', 'label: tuin, eten'],
    ['---', '----', '--', ' ---', '–––'],
    ['\n  een  tekst\twaarin: alles\n\n## mag\n\n- [ ] "staan'],
  ];
  const written = fc.tuple(...lines.map(line => fc.constantFrom(...line)));

  it('gives back the record without the slips, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        written,
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\ufeff'),
        async (slips, end, bom) => {
          const textOf = (parts: readonly string[]): string =>
            bom + `${parts.join('\n')}\n`.replaceAll('\n', end);
          // Spaces on an empty line harm nobody, and stay.
          const good = lines.map(([line], index) => (line === '' ? slips[index] : line) as string);
          const files = {
            ...tuin,
            'rollen/kas.md': tuin['rollen/kas.md'],
            'personen/an-de-wit.md': 'naam: An de Wit',
          };
          await inFolder(files, async folder => {
            const file = join(folder, 'rollen/tuin.md');
            writeFileSync(file, textOf(slips));
            await fixIn(folder, '--yes');
            const after = readFileSync(file, 'utf8');
            expect(after).toBe(textOf(good));
          });
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('edits', () => {
  const pieces = fc.array(fc.constantFrom('a', 'b: ', '\n', '\r\n', '\r', 'é', '😀', '\t'), {
    maxLength: 30,
  });

  it('leave every other byte as it was, and mean the same in a text with other line ends', () => {
    fc.assert(
      fc.property(pieces, fc.boolean(), fc.array(fc.nat(40), { maxLength: 6 }), (parts, bom, cuts) => {
        const disk = (bom ? '\ufeff' : '') + parts.join('');
        const text = normalise(disk);
        const at = [...new Set(cuts.filter(cut => cut <= text.length))].sort((a, b) => a - b);
        const edits: Edit[] = [];
        for (let index = 0; index + 1 < at.length; index += 2)
          edits.push({ at: at[index] as number, end: at[index + 1] as number, text: `<${index}\n>` });
        const after = applied(disk, edits);
        const plain = edits.reduceRight(
          (all, edit) => all.slice(0, edit.at) + edit.text + all.slice(edit.end),
          text,
        );
        expect(normalise(after)).toBe(plain);
        expect(after.startsWith('\ufeff')).toBe(bom);
        if (edits.length === 0) expect(after).toBe(disk);
      }),
    );
  });
});
