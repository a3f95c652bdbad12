import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Repository, sound } from './support/git.ts';

describe('who changed the records in three months', () => {
  let repository: Repository;
  beforeAll(() => {
    repository = new Repository();
    repository.commitOn('2026-05-31', sound);
    repository.commitOn('2026-06-02', { 'personen/a.md': '---\nnaam: A\n---\n' });
    repository.commitOn('2026-07-01', { 'personen/b.md': '---\nnaam: B\n---\n' });
    repository.commitOn('2026-09-01', { 'personen/c.md': '---\nnaam: C\n---\n' });
  });
  afterAll(() => repository.remove());

  const asked = async (...argv: string[]) => {
    const given = ['report', 'human-scale', '--format', 'json', '--today', '2026-09-01', ...argv];
    const { code, stdout, stderr } = await repository.run(given);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { figures, sections } = JSON.parse(stdout);
    const isTold = sections.some(({ id }: { id: string }) => id === 'one-computer');
    return { changes: figures.changes, isTold };
  };

  it('is told where all came from one computer, to the core group alone', async () => {
    expect(await asked()).toEqual({ changes: { changes: 3, makers: 1 }, isTold: true });
    expect(await asked('--for', 'partners')).toEqual({ changes: null, isTold: false });
    expect(await asked('--for', 'everyone')).toEqual({ changes: null, isTold: false });
  });

  it('is not told of so few changes that it says little', async () => {
    expect(await asked('--today', '2026-10-15')).toEqual({
      changes: { changes: 1, makers: 1 },
      isTold: false,
    });
  });

  it('is not told where somebody else did one of them', async () => {
    repository.env = { ...repository.env, GIT_AUTHOR_EMAIL: 'bo@example.org', GIT_AUTHOR_NAME: 'Bo' };
    repository.commitOn('2026-09-01', { 'personen/d.md': '---\nnaam: D\n---\n' });
    expect(await asked()).toEqual({ changes: { changes: 4, makers: 2 }, isTold: false });
  });

  it('is not known where nothing is in git', async () => {
    const files = new Repository(sound);
    try {
      const { stdout } = await files.run(['report', 'human-scale', '--format', 'json']);
      expect(JSON.parse(stdout).figures.changes).toBe(null);
    } finally {
      files.remove();
    }
  });
});
