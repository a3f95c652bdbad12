import type { ListFile, NoList } from '../../core/importing/list-file.ts';
import { bytesAt, errorCode } from '../files.ts';
import { LinkOnTheWay, type Spot } from '../within.ts';
import { readList } from './read-list.ts';

const mostBytes = 10_000_000;

const obstacles: Record<string, NoList> = {
  ENOENT: 'no-such-file',
  ENOTDIR: 'no-such-file',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
};

/** The list in a file on disk. */
export async function listAt(spot: Spot): Promise<ListFile> {
  if (spot.path === '') return { obstacle: 'no-file' };
  try {
    const bytes = bytesAt(spot, mostBytes);
    return bytes === undefined ? { obstacle: 'too-large' } : await readList(bytes);
  } catch (error) {
    if (error instanceof LinkOnTheWay) return { obstacle: 'no-file' };
    const code = errorCode(error);
    if (code === undefined) throw error;
    return { obstacle: obstacles[code] ?? 'no-file' };
  }
}
