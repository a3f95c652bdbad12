/** The style of pages: the components of the design system that are used, with tokens and layout of our own. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { PurgeCSS } from 'purgecss';

const pages = new URL('../../src/pages/', import.meta.url).pathname;

/** The components of NL Design System that a page is made of, each a package of `@utrecht/component-library-css`. */
const components = [
  'document',
  'skip-link',
  'heading-1',
  'heading-2',
  'heading-3',
  'pre-heading',
  'heading-group',
  'paragraph',
  'link',
  'table',
  'data-list',
  'unordered-list',
  'ordered-list',
  'data-badge',
];

/** Where the build finds the texts of their licences. */
export const componentPackages = components.map(name => `@utrecht/${name}-css`);

const own = ['tokens', 'layout', 'forms', 'pictures', 'site', 'print'];

/** The style as one text, without what no page uses, and its hash as a policy names it. */
export async function style(): Promise<string> {
  const imports = [
    ...componentPackages.map(name => `@import '${name}/dist/index.css';`),
    ...own.map(name => `@import './theme/${name}.css';`),
  ];
  const stdin = { contents: imports.join('\n'), resolveDir: pages, loader: 'css' } as const;
  const css = { write: false, minify: true, legalComments: 'none', target: 'es2022' } as const;
  const whole = textOf(await build({ ...css, stdin, bundle: true }));
  const content = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.tsx'))
    .map(name => `${pages}${name}`);
  const [purged] = await new PurgeCSS().purge({ content, css: [{ raw: whole }], keyframes: true });
  const used = purged?.css ?? '';
  const hash = createHash('sha256').update(used).digest('base64');
  return [
    '// Made from src/pages/theme/ by scripts/generate.ts.\n',
    `export const css = ${JSON.stringify(used)};\n`,
    `/** As a policy names it. */\nexport const cssHash = 'sha256-${hash}';\n`,
  ].join('\n');
}

function textOf({ outputFiles: [file] = [] }: { outputFiles?: { text: string }[] }): string {
  return file?.text.trim() ?? '';
}
