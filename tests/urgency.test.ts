import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Rule, urgencySteps } from '../src/core/checking/rule.ts';
import { contextOf } from '../src/core/checking/rules-context.ts';
import { runRules } from '../src/core/checking/run-rules.ts';
import type { Finding } from '../src/core/model/finding.ts';
import type { Register } from '../src/core/register/register.ts';
import { mostUrgent, type Urgent } from '../src/core/reporting/urgency.ts';
import { rules } from '../src/rules/index.ts';
import { expectEqual, expectThat } from './support/expecting.ts';
import { registerOf } from './support/register.ts';

const today = '2026-09-01';
const asked = rules.filter(({ group }) => group !== 'records');

const found = (register: Register): Promise<Finding[]> =>
  runRules(asked, contextOf(register, rules, { today }));

const ruleOf = ({ rule }: Finding): Rule => rules.find(({ id }) => id === rule) as Rule;

const told = (urgent: readonly Urgent[]): string[] =>
  urgent.map(({ finding, record }) => `${record.id}: ${finding.rule}`);

const person = fc.constantFrom('an', 'bo');
const day = fc.constantFrom('2026-03-01', '2026-06-15', '2026-08-31', '2026-12-01');

const role = fc
  .record({
    wie: fc.array(person, { maxLength: 2 }),
    onmisbaar: fc.boolean(),
    soort: fc.constantFrom('rol', 'toegang'),
    nodig: fc.constantFrom('[]', '[zingen]', '[zingen, koken]'),
  })
  .map(({ wie, onmisbaar, ...rest }) => ({ wie: `[${wie}]`, onmisbaar: onmisbaar ? 'ja' : 'nee', ...rest }));
const partner = fc
  .record({
    contact: fc.array(person, { maxLength: 2 }),
    dragend: fc.boolean(),
    bijdragen: fc.boolean(),
    sinds: fc.constantFrom('2025-01-01', '2025-09-15'),
  })
  .map(({ contact, dragend, bijdragen, sinds }) => ({
    contactpersonen: `[${contact}]`,
    dragend: dragend ? 'ja' : 'nee',
    bijdragen: bijdragen ? '[grond]' : '[]',
    sinds,
  }));
const agreement = fc.record({ uiterlijk: day, sinds: fc.constantFrom('2025-01-01', '2026-08-01') });
const meeting = fc.record({
  gehouden_op: fc.constantFrom('2026-03-01', '2026-06-15'),
  wacht_op: fc.constantFrom('a', 'b'),
});
const evaluation = fc.record({ gepland_op: day, over: fc.constant('initiatief') });

const filesOf = (folder: string, all: readonly object[]): [string, string][] =>
  all.map((fields, index) => [
    `${folder}/${'abcd'[index]}.md`,
    Object.entries({ naam: `${folder} ${index}`, ...fields })
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
  ]);

const files = fc
  .record({
    rollen: fc.array(role, { maxLength: 4 }),
    partners: fc.array(partner, { maxLength: 4 }),
    afspraken: fc.array(
      agreement.map(fields => ({ ...fields, status: 'loopt', partijen: '[{partner: a, levert: grond}]' })),
      { maxLength: 3 },
    ),
    evaluaties: fc.array(evaluation, { maxLength: 2 }),
    verslagen: fc.array(meeting, { maxLength: 2 }),
  })
  .map(folders => ({
    'initiatief.yaml': 'taal: nl\nnaam: Tuin\nsinds: 2025-01-01',
    'personen/an.md': 'naam: An\ntalenten: [zingen]',
    'personen/bo.md': 'naam: Bo',
    ...Object.fromEntries(Object.entries(folders).flatMap(([folder, all]) => filesOf(folder, all))),
  }));

/** The order as it is told: what can halt us, then the steps; which rule is in which, it says itself. */
function stepOf({ finding, record }: Urgent): number {
  const { step = 'rest', canHalt } = ruleOf(finding).urgency ?? {};
  const isHalting =
    canHalt && record.kind === 'role' && (record.data.critical || record.data.kind === 'access');
  return isHalting ? -1 : urgencySteps.indexOf(step);
}

const dayOf = ({ finding }: Urgent): string => ruleOf(finding).urgency?.since?.(finding.facts) ?? '9999';

const rankOf = ({ finding }: Urgent): number => ruleOf(finding).urgency?.rank ?? 0;

const isCarrying = ({ record }: Urgent): boolean =>
  record.kind === 'partner' && record.data.carrying === true;

describe('what needs us first', () => {
  it('stands in the order that is told, whatever order it was found in', () =>
    fc.assert(
      fc.asyncProperty(files, fc.infiniteStream(fc.nat(999)), fc.boolean(), async (tree, numbers, all) => {
        const register = registerOf(tree);
        // The settings can make a warning of any rule.
        const findings = (await found(register)).map(one =>
          all ? { ...one, severity: 'warning' as const } : one,
        );
        const ordered = mostUrgent(findings, register, ruleOf);

        const shuffled = findings
          .map(finding => ({ finding, place: numbers.next().value as number }))
          .sort((a, b) => a.place - b.place)
          .map(({ finding }) => finding);
        expectEqual(told(mostUrgent(shuffled, register, ruleOf)), told(ordered));
        expect(ordered).toHaveLength(findings.filter(({ severity }) => severity !== 'info').length);

        const records = new Set(ordered.map(({ record }) => record)).size;
        const firsts = ordered.slice(0, records);
        expect(new Set(firsts.map(({ record }) => record)).size).toBe(records);
        for (const part of [firsts, ordered.slice(records)])
          for (const [index, one] of part.entries()) {
            const next = part[index + 1];
            if (next === undefined) break;
            expectThat(stepOf(one) <= stepOf(next), () => `${stepOf(one)} before ${stepOf(next)}`);
            if (stepOf(one) !== stepOf(next)) continue;
            expectThat(dayOf(one) <= dayOf(next), () => `${dayOf(one)} before ${dayOf(next)}`);
            if (dayOf(one) !== dayOf(next)) continue;
            expectThat(
              isCarrying(one) || !isCarrying(next),
              () => `${one.record.id} before ${next.record.id}`,
            );
            if (isCarrying(one) === isCarrying(next))
              expectThat(rankOf(one) <= rankOf(next), () => `${rankOf(one)} before ${rankOf(next)}`);
          }
      }),
      { numRuns: 200 },
    ));

  it('is a key before a promise, a promise before a talk, a talk before a gap, and a gap before one pair of hands', async () => {
    const register = registerOf({
      'initiatief.yaml': 'taal: nl\nnaam: Tuin\nsinds: 2025-01-01',
      'personen/an.md': 'naam: An',
      'partners/a-klein.md': 'naam: Klein\nbijdragen: grond',
      'partners/school.md': 'naam: School\ndragend: ja\nbijdragen: grond',
      'rollen/kas.md': 'naam: Kas\nwie: an',
      'rollen/sleutel.md': 'naam: Sleutel\nsoort: toegang\nwie: an',
      'afspraken/hek.md':
        'naam: Hek\nstatus: loopt\nuiterlijk: 2026-08-01\npartijen: [{persoon: an, levert: hek}]',
      'afspraken/pad.md':
        'naam: Pad\nstatus: loopt\nuiterlijk: 2026-07-01\npartijen: [{persoon: an, levert: pad}]',
    });
    const findings = await found(register);
    expect(told(mostUrgent(findings, register, ruleOf))).toEqual([
      'sleutel: one-pitter',
      'pad: agreement-overdue',
      'hek: agreement-overdue',
      'initiative: reflection-overdue',
      'school: no-contact',
      'a-klein: no-contact',
      'kas: one-pitter',
      'school: carrying-without-agreement',
    ]);
  });
});
