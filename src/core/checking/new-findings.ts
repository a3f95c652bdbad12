import type { Finding } from '../model/finding.ts';

/**
 * Of findings, those at a place that had less to say before: for the same rule, as grave. What a place said already is not
 * told again, also when it says it in another way now.
 */
export function newFindings(now: readonly Finding[], before: readonly Finding[]): Finding[] {
  const [many, few] = [countByPlace(now), countByPlace(before)];
  return now.filter(finding => {
    const place = placeKey(finding);
    return (many.get(place) ?? 0) > (few.get(place) ?? 0);
  });
}

function countByPlace(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const place of findings.map(placeKey)) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

function placeKey({ rule, severity, at }: Finding): string {
  return JSON.stringify([rule, severity, at.file, at.path, at.part, at.span]);
}
