import { describe, expect, it } from 'vitest';
import { actions } from '../../src/actions/index.ts';
import { caseFor, killEverywhere } from '../support/kill-everywhere.ts';

describe('an action that is killed, whenever that is', () => {
  it.each(actions.map(({ id }) => id))('%s', async id => {
    const folder = caseFor(id);
    expect(folder, `${id} has no case that changes something`).toBeDefined();
    await killEverywhere(id, folder as string);
  });
});
