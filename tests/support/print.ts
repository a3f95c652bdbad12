/** Prints a page that lies in this folder, as the program prints its own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { printed } from '../../src/io/browser/print.ts';
import type { Io } from '../../src/io/io.ts';

const [page = ''] = process.argv.slice(2);
const io = { cwd: process.cwd(), env: process.env } as Io;
writeFileSync(page.replace('.html', '.pdf'), await printed(readFileSync(page, 'utf8'), io, io.cwd, 'nl'));
