import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audiences } from '../src/core/audiences/readers.ts';
import { asRead, everyReport, written } from './support/every-report.ts';
import { expectEqual } from './support/expecting.ts';
import { Repository } from './support/git.ts';
import { plantedIds, plantedIn } from './support/planted.ts';
import { inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';
import { siteFrom } from './support/site.ts';

/** Data as people write them, each with what of it may stand nowhere. */
const secrets: readonly (readonly [written: string, trace: RegExp])[] = [
  ['BSN 111222333', /111222333|1222333/],
  ['pincode 4711', /4711/],
  ['wachtwoord: Zomer2024!', /Zomer2024/],
  ['wifi-wachtwoord Linden2025', /Linden2025/],
  [`ghp_${'a1'.repeat(18)}`, /a1a1a1/],
  ['-----BEGIN PRIVATE KEY----- MIIE9geheim+1 -----END PRIVATE KEY-----', /MIIE9geheim/],
];
const personal: typeof secrets = [
  ['bel 06-12345678', /12345678/],
  ['of 071-5123456', /5123456/],
  ['kantoor@tuinproef.nl', /tuinproef/],
  ['wim at zaaiproef.nl', /zaaiproef/],
  ['NL91 ABNA 0417 1643 00', /0417/],
  ['Proefstraat 1, 1234 AB', /1234 AB/],
  ['geboren op 13 april 1961', /13 april 1961/],
  ['t.me/wimproef', /wimproef/],
];
/** A name has at most two hundred signs, so they are planted in two turns. */
const planted = [personal, secrets].map(data => data.map(([datum]) => datum).join('; '));
const { partner, person } = plantedIds;

const asked: Record<string, string[][]> = {
  'what-if': [['--without', person]],
  handover: [['--person', person]],
  person: [['--person', person]],
  actions: [[], ['--person', person]],
  agreements: [[], ['--since', '2026-01-01']],
  agenda: [['--since', '2026-01-01']],
  partner: [[], [partner]],
  overview: [[], ['--at', '2026-06-01']],
  changes: [['--since', '2026-05-20']],
};

describe('no report tells personal data, whatever record they stand in', () => {
  const repositories: Repository[] = [];
  let told = '';
  beforeAll(() => {
    for (const text of planted) {
      const repository = new Repository();
      repositories.push(repository);
      repository.commitOn('2026-05-20', plantedIn(`${text}; eerst`, text));
      repository.commitOn('2026-06-20', plantedIn(text));
    }
  });
  afterAll(() => {
    for (const repository of repositories) repository.remove();
  });

  it.each(
    everyReport.flatMap(({ id, formats }) =>
      audiences.flatMap(audience => formats.map(format => [id, audience, format] as const)),
    ),
  )('%s for %s as %s', async (id, audience, format) => {
    for (const repository of repositories)
      for (const options of asked[id] ?? [[]]) {
        const argv = [id, ...options, '--for', audience, '--today', '2026-09-01'];
        const { code, files, stderr } = await written(repository, format, argv);
        expect(code, stderr).toBe(0);
        const all = [...files].flat().join('\n');
        const read = asRead(all);
        told += read;
        for (const [datum, trace] of audience === 'core' ? secrets : [...secrets, ...personal]) {
          expectEqual(all.match(trace)?.[0], undefined, datum);
          expectEqual(read.match(trace)?.[0], undefined, datum);
        }
      }
  });

  it('on the site', async () => {
    for (const repository of repositories)
      for (const [path, text] of await siteFrom(repository))
        for (const [datum, trace] of [...secrets, ...personal])
          expect(`${path} ${text}\n${asRead(text)}`.match(trace)?.[0], `${path}: ${datum}`).toBeUndefined();
  });

  it('and they are told of otherwise', () => {
    expect(told).toContain('06-12345678');
    expect(told).toContain('06-•••••••8');
    expect(told).toContain('pincode ••••');
    expect(told).toContain('https://tuin.example/over-ons');
  });

  it('contact details that were asked for stay, with what else stands there masked', async () => {
    for (const repository of repositories)
      for (const audience of ['core', 'partners'])
        for (const argv of [['contacts'], ['partner', partner]]) {
          const options = ['--with-details', '--for', audience, '--today', '2026-09-01'];
          for (const format of argv[0] === 'contacts' ? ['text', 'json', 'vcf'] : ['text', 'json']) {
            const { code, stdout, stderr } = await repository.run([
              'report',
              ...argv,
              ...options,
              '--format',
              format,
            ]);
            expect(code, stderr).toBe(0);
            expect(stdout).toContain('06-87654321');
            expect(stdout).toContain('dora@zaal.nl');
            if (audience === 'partners') expect(stdout).not.toMatch(/12345678|tuinproef/);
            for (const [datum, trace] of secrets) expect(stdout, datum).not.toMatch(trace);
          }
        }
  });
});

describe('what a reader sees beside each other', () => {
  const agreement = (name: string, delivers: string): string =>
    `---\nnaam: ${name}\npartijen:\n  - partner: gemeente\n    levert: "${delivers}"\n  - partner: initiatief\n    levert: koffie\nafgesproken_op: 2026-03-12\nuiterlijk: 2026-10-01\n---\n`;
  const files = {
    'initiatief.yaml': 'taal: nl\nnaam: Tuin\nsinds: 2026-01-01\n',
    'partners/gemeente.md': '---\nnaam: Gemeente\nsoort: gemeente\n---\n',
  };

  it.each([
    ['Alarmcode', '4812', /4812/],
    ['Code van de schuur', '43 21', /43 21/],
    ['Wachtwoord van de wifi', 'Zomer2024!', /Zomer/],
    ['BSN', '123456789', /345678/],
    ['Pincode', '2019', /"2019"/],
    ['Mobiel', '6 12345678', /2345678/],
    ['Lindelaan 12', '1234 AB', /1234 AB/],
  ])('%s, and in the next cell %s', async (name, delivers, trace) => {
    const more = { ...files, 'afspraken/2026-03-12-iets.md': agreement(name, delivers) };
    await inFolder(more, async folder => {
      const options = ['-C', folder, '--today', '2026-09-01', '--format', 'json', '--for', 'everyone'];
      const { stdout } = await initiatief(['report', 'agreements', ...options]);
      expect(stdout).toContain('koffie');
      expect(stdout).not.toMatch(trace);
    });
  });

  it.each([
    ['Sleutel van de schuur', 'vier sleutels'],
    ['Alarm vernieuwen', 'uiterlijk in 2027'],
    ['Pinautomaat', '1500 euro'],
    ['Telefoonketting', 'op 12 maart om 10.30 uur 12 mensen'],
    ['Kamer 12', '1500 kg compost'],
  ])('%s is no label for %s', async (name, delivers) => {
    const more = { ...files, 'afspraken/2026-03-12-iets.md': agreement(name, delivers) };
    await inFolder(more, async folder => {
      const options = ['-C', folder, '--today', '2026-09-01', '--format', 'json', '--for', 'everyone'];
      const { stdout } = await initiatief(['report', 'agreements', ...options]);
      expect(stdout).toContain(name);
      expect(stdout).toContain(delivers);
    });
  });

  it('gives every record an id of its own, and every date an event of its own', async () => {
    const ids = ['bel-0612345678', 'bel-0687654321', 'bel', '2026-03-12-0612345678', 'wim-tuin-nl'];
    const more = Object.fromEntries(
      ids.map((id, index) => [
        `afspraken/2026-03-12-${id}.md`,
        agreement(id === 'wim-tuin-nl' ? 'wim@tuin.nl' : 'Bellen', `tijd ${'voor thee '.repeat(index)}`),
      ]),
    );
    await inFolder({ ...files, ...more }, async folder => {
      const options = ['-C', folder, '--today', '2026-09-01', '--for', 'partners'];
      const made = (): Promise<string> =>
        initiatief(['report', 'agenda', ...options, '--format', 'ics']).then(({ stdout }) => stdout);
      const calendar = await made();
      const uids = [...calendar.replaceAll('\r\n ', '').matchAll(/^UID:agreement-due.*$/gm)].map(String);
      expect(uids).toHaveLength(ids.length);
      expect(new Set(uids).size).toBe(ids.length);
      expect(calendar).not.toMatch(/12345678|87654321|wim-tuin/);
      expect(calendar).toContain('2026-03-12-bel@tuin');
      expect(await made()).toBe(calendar);
    });
  });
});

describe('what is said beside a result quotes no secret', () => {
  it.each([
    ['a partner that is not there', ['report', 'partner', '111222333']],
    ['a rule that is not there', ['explain', 'pincode 4711']],
    ['a command that is not there', ['wachtwoord: Zomer2024!']],
    ['a record that is not made', ['add', 'role', 'Kluis', '--yes', '--set', 'status=pincode 4711']],
  ])('%s', async (_, argv) => {
    await inFolder({ 'initiatief.yaml': 'taal: nl\nnaam: Tuin\n' }, async folder => {
      const { code, stdout, stderr } = await initiatief([...argv, '-C', folder]);
      expect(code).not.toBe(0);
      expect(stdout + stderr).toMatch(/•/);
      expect(stdout + stderr).not.toMatch(/111222333|4711|Zomer2024/);
    });
  });
});
