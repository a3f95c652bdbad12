import manifest from '../../../package.json' with { type: 'json' };
import type { Rule } from '../../core/checking/rule.ts';
import type { Told } from '../../core/checking/told.ts';
import type { Language } from '../../core/ground/language.ts';
import { visible } from '../../core/ground/visible.ts';
import type { Severity } from '../../core/model/finding.ts';
import type { Place, Range } from '../../core/model/place.ts';
import { fingerprints } from '../../core/output/fingerprint.ts';
import type { CheckResult, Style } from '../../core/output/format.ts';
import { jsonText } from '../../core/output/json-text.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

const explained: Record<Language, (rule: string) => string> = {
  nl: rule => `Meer uitleg: initiatief uitleg ${rule}`,
  en: rule => `To read more: initiatief explain ${rule}`,
};

/** For code scanning: SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarifLog({ findings, rules, folder }: CheckResult, { say: { language } }: Style): string {
  const prints = fingerprints(findings);
  const order = new Map(rules.map(({ id }, index) => [id, index]));
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: manifest.name,
            semanticVersion: manifest.version,
            language,
            rules: rules.map(rule => ruleOf(rule, language)),
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding, index) => ({
          ruleId: finding.rule,
          ruleIndex: order.get(finding.rule),
          level: levels[finding.severity],
          message: plain([finding.message, finding.help].filter(Boolean).join('\n')),
          locations: [location(finding.at, finding.range, folder)],
          relatedLocations: relatedOf(finding, folder),
          partialFingerprints: { 'initiatief/v1': prints[index] },
        })),
      },
    ],
  });
}

function ruleOf(rule: Rule, language: Language): object {
  const { name, title, why } = rule.texts[language];
  const help = `${why}\n\n${explained[language](name)}`;
  return {
    id: rule.id,
    name,
    shortDescription: plain(title),
    fullDescription: plain(why),
    help: plain(help),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: [rule.group] },
  };
}

function relatedOf({ related, relatedRanges }: Told, folder: string): object[] {
  return related.map(({ at }, id) => ({ id, ...location(at, relatedRanges[id] as Range, folder) }));
}

function location({ file }: Place, { line, column, endLine, endColumn }: Range, folder: string): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(folder + file), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

/** A relative path as a URI; half a character, which a file name on Windows can have, has no such form. */
function uriOf(path: string): string {
  const whole = path.replace(/\p{Surrogate}/gu, '\ufffd');
  return whole.split('/').map(encodeURIComponent).join('/');
}

/** A message that is no more than its text: `[…](…)` would be a link in it, and `{…}` a gap to fill. */
function plain(text: string): object {
  const escaped = visible(text).replaceAll('](', '] (').replace(/[{}]/g, '$&$&');
  return { text: escaped };
}
