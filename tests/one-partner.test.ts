import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RecordFile } from '../src/core/model/record.ts';
import { rewrite } from '../src/core/register/rewrite.ts';
import { load, onDisk, type Register, report, reports } from '../src/library.ts';
import { initiatief } from './support/run.ts';

const today = '2026-09-01';

/** The partners whom a record is about, worked out from what it names; nothing where it is about the initiative. */
function partnersOf(file: RecordFile, register: Register): Set<string> {
  const of = (person: string | undefined): string[] =>
    [register.get('person', person)?.data.partner ?? []].flat();
  const ofAgreement = (id: string): string[] => {
    const agreement = register.get('agreement', id);
    return agreement ? [...partnersOf(agreement, register)] : [];
  };
  switch (file.kind) {
    case 'partner':
      return new Set([file.id]);
    case 'person':
      return new Set(of(file.id));
    case 'role':
      return new Set([file.data.partner ?? []].flat());
    case 'agreement':
      return new Set(
        (file.data.parties ?? []).flatMap(({ partner, person, contact_person: contact }) => [
          ...(partner === undefined || partner === 'initiatief' || partner === 'initiative' ? [] : [partner]),
          ...of(person),
          ...of(contact),
        ]),
      );
    case 'meeting': {
      const made = register.all('agreement').filter(({ data }) => data.made_in === file.id);
      return new Set([
        ...[...(file.data.present ?? []), ...(file.data.apologies ?? [])].flatMap(of),
        ...[file.data.waiting_for ?? []].flat(),
        ...[...(file.data.agreements ?? []), ...made.map(({ id }) => id)].flatMap(ofAgreement),
      ]);
    }
    case 'evaluation': {
      const about = file.data.about ?? [];
      if (about.some(key => key === 'initiatief' || key === 'initiative')) return new Set();
      return new Set([
        ...(file.data.present ?? []).flatMap(of),
        ...about.flatMap(key => {
          const [kind, id = ''] = key.split('/');
          if (kind === 'partner') return [id];
          return kind === 'agreement'
            ? ofAgreement(id)
            : [register.get('role', id)?.data.partner ?? []].flat();
        }),
      ]);
    }
    default:
      return new Set();
  }
}

const sign = (partners: Iterable<string>): string => ` zqx(${[...partners].join('+')})`;

/** The same records, with a sign of whom they are about behind each text but the names of people and partners. */
function planted(register: Register): Register {
  return register.with(
    register.files.map(file => {
      const about = partnersOf(file, register);
      const views = (file.data as { views?: { partner?: string; person?: string }[] }).views ?? [];
      const signOf = (path: readonly (string | number)[]): string => {
        if (path[0] !== 'views') return about.size > 0 ? sign(about) : '';
        const { partner, person } = views[Number(path[1])] ?? {};
        const whose = partner ?? register.get('person', person)?.data.partner;
        return whose ? sign([whose]) : '';
      };
      const isName = (path: readonly (string | number)[]): boolean =>
        path[0] === 'name' && (file.kind === 'person' || file.kind === 'partner');
      return rewrite(file, {
        text: (text, path) => (isName(path) ? text : `${text}${signOf(path)}`),
        reference: (_kind, id) => id,
      });
    }),
  );
}

const examples = await Promise.all(
  ['buurttuin-de-linde', 'repair-cafe'].map(async example => {
    const register = planted(await load(onDisk(join(import.meta.dirname, '../examples', example))));
    return { example, register, partners: register.all('partner').map(({ id }) => id) };
  }),
);

describe.each(examples)('the partners of $example', ({ register, partners }) => {
  it.each(partners)('hear of no other in any report: %s', async partner => {
    const told = new Set<string>();
    for (const { id } of reports) {
      const made = await report(register, id, { today, audience: 'partners', onlyPartner: partner, partner });
      for (const [, about = ''] of JSON.stringify([made.figures, made.sections]).matchAll(
        /zqx\(([^)]*)\)/g,
      )) {
        expect(about.split('+'), `${id} tells of ${about}`).toContain(partner);
        told.add(about);
      }
    }
    // What is planted does show where it may.
    expect(told.size).toBeGreaterThan(0);
  });

  it('see no other partner among those that take part', async () => {
    const [partner = ''] = partners;
    const { figures } = await report(register, 'overview', {
      today,
      audience: 'partners',
      onlyPartner: partner,
    });
    expect(figures).toMatchObject({ partners: 1 });
  });
});

describe('on the command line', () => {
  const cwd = join(import.meta.dirname, '../examples/buurttuin-de-linde');
  const asked = (...argv: string[]): ReturnType<typeof initiatief> =>
    initiatief(['rapport', ...argv, '--vandaag', today], { cwd });

  it('is for the partner that the sheet is about, and says so', async () => {
    const { code, stdout, stderr } = await asked('partner', 'gemeente-hovendrecht', '--vorm', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ for: 'partner/gemeente-hovendrecht' });
    expect(stderr).toBe(
      'Dit is gemaakt voor Gemeente Hovendrecht. Willen jullie zelf alles zien? Zet erachter: --voor kerngroep\n',
    );
  });

  it.each(['partner/gemeente-hovendrecht', 'partner/Gemeente Hovendrecht', 'Partner/gemeente-hovendrecht'])(
    'takes %s',
    async typed => {
      const { code, stdout } = await asked('overzicht', '--voor', typed, '--vorm', 'json');
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ for: 'partner/gemeente-hovendrecht' });
    },
  );

  it.each([
    ['partner/gemeente-hovendrech', 'gemeente-hovendrecht'],
    ['partner/', 'partners'],
    ['persoon/cor-hagenaars', 'kerngroep'],
  ])('refuses %s', async (typed, help) => {
    const { code, stdout, stderr } = await asked('overzicht', '--voor', typed);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(help);
  });

  it('is for the core group where somebody says so', async () => {
    const { stdout } = await asked(
      'partner',
      'gemeente-hovendrecht',
      '--voor',
      'kerngroep',
      '--vorm',
      'json',
    );
    expect(JSON.parse(stdout)).toMatchObject({ for: 'core' });
  });
});
