import { describe, expect, it } from 'vitest';
import { candidatesFor } from '../src/core/meaning/candidates.ts';
import { staffing } from '../src/core/meaning/staffing.ts';
import { registerOf } from './support/register.ts';

const today = '2026-09-01';
const base = { 'initiatief.yaml': 'taal: nl\nnaam: Proef', 'partners/school.md': 'naam: School' };

function candidates(files: Record<string, string>): Record<string, string[]> {
  const register = registerOf({ ...base, ...files });
  const found = candidatesFor(staffing(register, today), register, today);
  return Object.fromEntries(
    [...found].map(([role, all]) => [
      role,
      all.map(({ person, reasons }) => `${person.id}: ${reasons.map(({ type }) => type).join(', ')}`),
    ]),
  );
}

describe('candidates', () => {
  it('can do it, want to learn it, offered or care about it; the best reasons first, at most three', () => {
    expect(
      candidates({
        'rollen/eettafel.md': 'naam: Eettafel\nnodig: Koken voor groepen',
        'personen/a.md': 'naam: A\ndrijfveren: samen aan tafel',
        'personen/b.md': 'naam: B\nwil_leren: koken voor groepen\nuren_per_week: 2',
        'personen/c.md': 'naam: C\ntalenten: kóken voor groepen\npartner: school',
        'personen/d.md': 'naam: D\nhulp_aangeboden: een tafel lenen',
        'personen/e.md': 'naam: E\nuren_per_week: 8',
        'personen/f.md': 'naam: F\ntalenten: koken voor groepen\nstatus: gestopt',
      }),
    ).toEqual({
      eettafel: ['c: can, light-load', 'b: wants-to-learn, free-hours, light-load', 'd: offers, light-load'],
    });
  });

  it('where nobody fits, own people who have room and no role yet', () => {
    expect(
      candidates({
        'rollen/sleutel.md': 'naam: Sleutel\nwie: a',
        'rollen/deur.md': 'naam: Deur\nwie: [a, b]',
        'personen/a.md': 'naam: A\nuren_per_week: 8',
        'personen/b.md': 'naam: B\nuren_per_week: 8',
        'personen/c.md': 'naam: C\nuren_per_week: 8\npartner: school',
        'personen/d.md': 'naam: D',
        'personen/e.md': 'naam: E\nuren_per_week: 1,5',
      }),
    ).toEqual({ sleutel: ['e: free-hours, light-load'] });
  });

  it('who does much already comes last, and says so', () => {
    expect(
      candidates({
        'rollen/boeken.md': 'naam: Boeken\nnodig: rekenen',
        'rollen/r1.md': 'naam: R1\nwie: [a, x]',
        'rollen/r2.md': 'naam: R2\nwie: [a, x]',
        'rollen/r3.md': 'naam: R3\nwie: [a, x]',
        'personen/a.md': 'naam: A\ntalenten: rekenen',
        'personen/b.md': 'naam: B\nwil_leren: rekenen',
        'personen/x.md': 'naam: X\ndrijfveren: boeken lezen',
      }),
    ).toEqual({ boeken: ['b: wants-to-learn, light-load', 'a: can, busy'] });
  });

  it('nobody for a role that is staffed, or on one person on purpose', () => {
    expect(
      candidates({
        'rollen/een.md': 'naam: Een\nwie: a\nminimaal: 1\nnodig: zingen',
        'rollen/twee.md': 'naam: Twee\nwie: [a, b]\nnodig: zingen',
        'personen/a.md': 'naam: A',
        'personen/b.md': 'naam: B',
        'personen/c.md': 'naam: C\ntalenten: zingen',
      }),
    ).toEqual({});
  });
});
