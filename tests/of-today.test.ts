import { describe, expect, it } from 'vitest';
import type { Section } from '../src/core/reporting/report.ts';
import { report } from '../src/library.ts';
import { registerOf } from './support/register.ts';

const today = '2026-09-01';

/** One of each that is told as done today, and of each that is put on for today. */
const files = {
  'initiatief.yaml': 'taal: nl\nnaam: Tuin\nsinds: 2026-01-01\n',
  'partners/school.md': 'naam: School\nsoort: school\nsinds: 2026-01-01\n',
  'personen/anja.md': 'naam: Anja',
  'rollen/penningmeester.md': `naam: Penningmeester\nwie:\n  - persoon: anja\n    sinds: 2026-01-01\n    tot_en_met: ${today}`,
  [`verslagen/${today}-bellen.md`]: `naam: Gebeld\ngehouden_op: ${today}\nhoe: telefoon\npartners: school`,
  [`verslagen/${today}-kerngroep.md`]: `naam: Kerngroep\ngehouden_op: ${today}\nhoe: overleg`,
  'verslagen/2026-08-01-kerngroep.md': `naam: Vorige\ngehouden_op: 2026-08-01\nhoe: overleg\nvolgende: ${today}`,
  [`evaluaties/${today}-gehouden.md`]: `naam: Teruggekeken\nmoment: tussentijds\nover: partner/school\ngehouden_op: ${today}`,
  [`evaluaties/${today}-gepland.md`]: `naam: Terugkijken\nmoment: tussentijds\nover: initiatief\ngepland_op: ${today}`,
  'afspraken/2026-08-01-klaar.md': `naam: Lokaal\npartijen:\n  - partner: school\n    levert: een lokaal\n  - persoon: anja\n    levert: thee\nafgesproken_op: 2026-08-01\nstatus: nagekomen\nklaar_op: ${today}`,
  'afspraken/2026-08-01-vandaag.md': `naam: Sleutel\npartijen:\n  - partner: school\n    levert: een sleutel\n  - persoon: anja\n    levert: koekjes\nafgesproken_op: 2026-08-01\nuiterlijk: ${today}`,
};

const done = ['meeting/2026-09-01-bellen', 'meeting/2026-09-01-kerngroep', 'evaluation/2026-09-01-gehouden'];
const isDone = [...done, 'agreement/2026-08-01-klaar'].sort();
const isToCome = ['agreement/2026-08-01-vandaag', 'evaluation/2026-09-01-gepland', 'role/penningmeester'];

const idsIn = ({ rows }: Pick<Section, 'rows'>, day: string): string[] =>
  rows.filter(row => row[day] === today).map(({ id }) => String(id));

describe('what is told of today', () => {
  const register = registerOf(files);
  const sectionsOf = async (name: string): Promise<readonly Section[]> =>
    (
      await report(register, name, {
        today,
        audience: 'core',
        person: name === 'person' ? 'person/anja' : undefined,
      })
    ).sections;

  it('has been where it is told as done, and else is to come: on the agenda and in a calendar', async () => {
    const sections = await sectionsOf('agenda');
    const of = (part: string): Section => sections.find(({ id }) => id === part) as Section;
    expect(idsIn(of('past'), 'date').sort()).toEqual(isDone);
    expect(idsIn(of('week'), 'date').sort()).toEqual(isToCome);
    for (const id of ['open', 'month', 'later']) expect(idsIn(of(id), 'date')).toEqual([]);
    const events = (await Promise.all(sections.map(({ events }) => events?.() ?? []))).flat();
    const ofToday = events.filter(({ day }) => day === today);
    expect(ofToday.map(event => event.isToCome).sort()).toEqual([
      ...isDone.map(() => false),
      ...isToCome.map(() => true),
    ]);
  });

  it.each(['overview', 'meeting-paper'])(
    'is among what is coming in %s only where it is not done',
    async name => {
      const coming = (await sectionsOf(name)).find(({ id }) => id === 'coming') as Section;
      expect(idsIn(coming, 'on').sort()).toEqual(isToCome);
    },
  );

  it('is among the days of a person only where it is not done', async () => {
    const ids = (await sectionsOf('person')).flatMap(section => idsIn(section, 'on'));
    expect(ids.filter(id => isDone.includes(id))).toEqual([]);
    expect(ids).toContain('agreement/2026-08-01-vandaag');
  });
});
