import { describe, expect, it } from 'vitest';
import { kinds } from '../src/core/model/kinds.ts';
import { rules } from '../src/rules/index.ts';
import { conditions, fields, foundIn } from './mutation/table.ts';

describe('each field of the example, broken in each way, gives just the finding that belongs there', () => {
  it.each(kinds)('%s', async kind => {
    for (const mutation of fields.filter(({ name }) => name.startsWith(`${kind}.`)))
      expect(await foundIn(mutation), mutation.name).toEqual(mutation.expected);
  });
});

describe('each condition of a rule, made true in the example, gives just what it should', () => {
  it.each(conditions)('$name', async mutation => {
    expect(await foundIn(mutation)).toEqual(mutation.expected);
  });

  it('no rule is left out', () => {
    const spoken = conditions.flatMap(({ expected }) => expected.map(one => one.split(' ')[0]));
    expect([...new Set(spoken)].sort(), 'say in tests/mutation/conditions.ts what makes it speak').toEqual(
      rules.map(({ id }) => id).sort(),
    );
  });
});
