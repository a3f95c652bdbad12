/** The script of the page on which a site is searched: ours, with the index that it makes while the page opens. */
import { createHash } from 'node:crypto';
import { build } from 'esbuild';

/** What is in it of others: the build tells their licences. */
export const searchPackages = ['minisearch'];

/** The script as one text that can stand in a page, and its hash as a policy names it. */
export async function search(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL('../../src/browser/search.ts', import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'ascii',
    legalComments: 'none',
  });
  const script = (outputFiles[0]?.text ?? '').trim();
  if (/<\/script|<!--/i.test(script)) throw new Error('the script would end where it stands in a page');
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    '// Made from src/browser/search.ts by scripts/generate.ts.\n',
    `export const searchScript = ${JSON.stringify(script)};\n`,
    `/** As a policy names it. */\nexport const searchHash = 'sha256-${hash}';\n`,
  ].join('\n');
}
