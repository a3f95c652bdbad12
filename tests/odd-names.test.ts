import { describe, expect, it } from 'vitest';
import { folderKinds } from '../src/core/model/kinds.ts';
import { shapeOf } from '../src/core/model/shape.ts';
import type { FieldName } from '../src/core/words/vocabulary.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { checkedInEach } from './support/every-check.ts';
import { everyReport, written } from './support/every-report.ts';
import { isAnswer, odd } from './support/odd-names.ts';
import { type Files, inFolder } from './support/register.ts';
import { initiatief } from './support/run.ts';

const { fields, folders } = vocabularies.nl;

/** A record of each kind for each of its fields, with an odd name in it; one with it as a field, and one as its file. */
function recordsWith(name: string, number: number): Files {
  const quoted = JSON.stringify(name);
  const files: Record<string, string> = { [`bijlagen/${name.replaceAll('.', '_')}.md`]: name };
  const forms = [quoted, `[${quoted}, ${quoted}]`, `{${quoted}: ${quoted}}`, `[{${quoted}: ${quoted}}]`];
  for (const kind of folderKinds) {
    const path = (stem: string): string => `${folders[kind]}/${stem}.md`;
    const all = [...shapeOf(kind).fields.keys()] as FieldName[];
    for (const [index, field] of all.entries()) {
      const value = forms[(number + index) % forms.length];
      files[path(`2024-01-01-${number}-${index}`)] =
        fields[field] === 'naam'
          ? `naam: ${value}\n`
          : `naam: Proef ${number} ${index}\n${fields[field]}: ${value}\n`;
    }
    files[path(`2024-01-02-${number}`)] =
      `naam: ${quoted}\n${quoted}: ${quoted}\n---\n\n## ${name}\n\n[${name}](${name})`;
    if (name !== '.' && name !== '..') files[path(name)] = `naam: ${quoted}`;
  }
  return files;
}

describe('an odd name', () => {
  it('is judged and reported like any other, wherever it stands in a record', () => {
    const settings = odd.map(name => `${JSON.stringify(name)}: ${JSON.stringify(name)}\n`).join('');
    const files = Object.assign({}, ...odd.map(recordsWith), {
      'initiatief.yaml': `taal: nl\nnaam: Proef\n${settings}`,
    });
    return inFolder(files, async folder => {
      const { drawn, ...checked } = await checkedInEach(
        ['-C', folder, '--attention'],
        ['text', 'json', 'junit'],
      );
      for (const [format, stdout] of drawn)
        expect(isAnswer({ ...checked, stdout }), `check as ${format}: ${checked.stderr}`).toBe(true);
      const typed = await initiatief(['report', '-C', folder]);
      expect(isAnswer(typed), typed.stderr).toBe(true);
      const place = { folder, env: { LANG: 'nl_NL.UTF-8' } };
      for (const [index, { id }] of everyReport.entries()) {
        const argv = [id, '--for', index % 2 ? 'core' : 'everyone'];
        const { code, stderr, files: made } = await written(place, 'json', argv);
        const outcome = { code, stdout: [...made.values()].join(''), stderr };
        expect(isAnswer(outcome), `${argv.join(' ')}: ${stderr}`).toBe(true);
      }
    });
  }, 120_000);
});
