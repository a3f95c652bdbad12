import { errorCode } from './files.ts';
import { FileOnTheWay, LinkOnTheWay } from './within.ts';

/** What an action did is done, also where it cannot be kept: in a folder that is closed, or on a full disk. */
export function isDone(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (!isOfPlace(error)) throw error;
    return false;
  }
}

/** Is it about the place, rather than a fault of ours? */
export function isOfPlace(error: unknown): boolean {
  return error instanceof FileOnTheWay || error instanceof LinkOnTheWay || errorCode(error) !== undefined;
}
