import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Nobody in particular: who has no more rights than that sees what an ordinary user sees. */
const nobody = 65_534;

const isRoot = process.getuid?.() === 0;

/** With these a program is started by an ordinary user, whoever runs the tests. */
export const asOrdinaryUser = isRoot ? { uid: nobody, gid: nobody } : {};

/** A folder of that user, in which a program can also put what it puts aside; its path is as short as a socket wants. */
export class OwnFolder {
  readonly path: string;

  constructor() {
    this.path = mkdtempSync('/tmp/blad-');
    chmodSync(this.path, 0o700);
    if (isRoot) chownSync(this.path, nobody, nobody);
  }

  file(name: string): string {
    return join(this.path, name);
  }

  get names(): string[] {
    return readdirSync(this.path).sort();
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
