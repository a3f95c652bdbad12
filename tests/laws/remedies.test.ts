import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { type Counts, foldersIn, leftUnread, root, wrongIn, wrongWhenAccepted } from './followed.ts';
import { remedies } from './remedies.ts';

const counts: Counts = new Map();

describe('a remedy, followed to the letter, makes the finding go away and brings no other', () => {
  it.each(foldersIn(root))('%s', async rule => {
    const wrong: string[] = [];
    for (const name of foldersIn(join(root, rule))) wrong.push(...(await wrongIn(rule, name, counts)));
    expect(wrong.join('\n\n')).toBe('');
  });

  it('until a file can be read, however many mistakes hide behind one', async () => {
    for (const name of foldersIn(join(root, 'readable')))
      expect(await leftUnread('readable', name)).toEqual([]);
  });

  it('in each rule, but where only people know the answer', () => {
    const told = new Set(Object.keys(remedies).map(line => line.split(' ')[0]));
    expect([...told].sort()).toEqual(rules.map(({ id }) => id).sort());
    const followed = Object.entries(remedies).filter(([, line]) => 'follow' in line);
    const never = followed.flatMap(([line]) => (counts.has(line) ? [] : line));
    expect(never, 'No case in tests/rules has a finding of which this is followed').toEqual([]);
  });
});

describe('what somebody says is so on purpose is not told any more, and all else is', () => {
  it.each(foldersIn(root))('%s', async rule => {
    for (const name of foldersIn(join(root, rule))) expect(await wrongWhenAccepted(rule, name)).toEqual([]);
  });
});
