import fc from 'fast-check';
import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { splitMarkdown } from '../src/core/reading/front-matter.ts';

const engines = { yaml: { parse: () => ({}), stringify: () => '' } };
const line = fc.oneof(
  fc.constantFrom('', 'naam: x', '  - y', '# z', '--', '- - -', 'a --- b', '## Kop', '```'),
  fc.stringMatching(/^[ a-z:#-]{0,12}$/).filter(text => !text.startsWith('---')),
);

describe('the fields and the body of a record', () => {
  it('are taken apart as every other tool does', () => {
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (fields, body) => {
        const text = ['---', ...fields, '---', ...body].join('\n');
        const other = matter(text, { language: 'yaml', engines });
        expect(splitMarkdown(text)).toEqual({ yaml: other.matter, yamlAt: 3, body: other.content });
      }),
      { numRuns: 2000 },
    );
  });
});
