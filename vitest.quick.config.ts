import { configDefaults, defineConfig } from 'vitest/config';
import { filesWith } from './tests/support/files-with.ts';
import { shared } from './vitest.config.ts';

/** Starts another program: git, a shell, node. */
const startsOthers = filesWith(
  /child_process|support\/(?:ci|every-report|forge|git|history|jobs)\b|fuzz\/judged|\bbuilt\(/,
);

/** Tries so many cases, or so large ones, that it takes seconds by itself. */
const longer = [
  'absence-factor',
  'actions',
  'add-answers',
  'change-fields',
  'changing',
  'check-formats',
  'command-lines',
  'copies',
  'curly-quotes',
  'editor-schema',
  'explain',
  'fixes',
  'front-matter',
  'fuzz',
  'kills',
  'laws/forms',
  'laws/remedies',
  'library',
  'links',
  'list-marks',
  'merging',
  'mistakes',
  'mutation',
  'names',
  'network',
  'obsidian',
  'odd-answers',
  'output',
  'over-texts',
  'people-everywhere',
  'place-at',
  'plain-yaml',
  'problem-matcher',
  'renamed-people',
  'reports-agree',
  'round-trips',
  'rules',
  'same-answer',
  'site',
  'soundness',
  'terminal-links',
  'text-width',
  'values',
  'way-out',
].map(name => `tests/${name}.test.ts`);

/** What people run while they work. */
export default defineConfig({
  test: {
    ...shared,
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...startsOthers, ...longer],
    env: { ...shared.env, SECONDS_PER_FILE: '10' },
    reporters: ['dot'],
  },
});
