// What any program must do to look at these files: list the folders and read every file. Nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let bytes = 0;
for (const entry of readdirSync(process.argv[2], { recursive: true, withFileTypes: true })) {
  if (entry.isFile()) bytes += readFileSync(join(entry.parentPath, entry.name)).length;
}
process.stdout.write(`${bytes}\n`);
