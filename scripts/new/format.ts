import { importLine, inCode, type Laid } from './laid.ts';

/** A format for reports: what it says of itself, and what draws. */
export function newFormat(id: string, ending: string): Laid {
  const list = 'src/formats/index.ts';
  return {
    files: new Map([
      [`src/formats/${id}.ts`, about(id, ending)],
      [`src/formats/${id}/drawing.ts`, drawing(id)],
    ]),
    lines: [importLine(list, id, `./${id}.ts`), { path: list, before: /^\];/m, line: `  ${inCode(id)},` }],
    steps: [
      `Write src/formats/${id}.ts: what it is good for, its endings, who it is for; a format for findings has forFindings and findings.`,
      `Write src/formats/${id}/drawing.ts. Names and texts can hold anything: make them harmless in this format.`,
      'Have tests/report-formats.test.ts or tests/check-formats.test.ts show what it makes, tests/output.test.ts whether it can say that we made it, and tests/hostile-names.test.ts what breaking out of it would be.',
      'Does only one report have it? Then name it there in alsoAs.',
      'npm run fix && npm run docs && npm test: whatever else is lacking, a test names it.',
    ],
  };
}

function about(id: string, ending: string): string {
  return `import type { ReportFormat } from '../core/output/format.ts';

/** …: what reads it, and by which standard. */
export const ${inCode(id)}: ReportFormat = {
  id: '${id}',
  endings: ['${ending}'],
  audience: 'everyone',
  forReports: { nl: '…', en: '…' },
  async report(result, style) {
    return (await import('./${id}/drawing.ts')).drawingOf(result, style);
  },
};
`;
}

function drawing(id: string): string {
  return `import { visibleLine } from '../../core/ground/visible.ts';
import type { Style } from '../../core/output/format.ts';
import type { ReportResult } from '../../core/reporting/report.ts';

/** A report as ${id}. */
export function drawingOf({ title, sections }: ReportResult, _style: Style): string {
  return [title, ...sections.map(section => visibleLine(section.title)), ''].join('\\n');
}
`;
}
