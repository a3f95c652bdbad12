import type { Told } from '../../core/checking/told.ts';
import { stepText, type ToldStep } from '../../core/doing/step.ts';
import { jsonText } from '../../core/output/json-text.ts';
import { findingJson } from './findings.ts';
import { stepJson } from './step.ts';

/** What an action does, in words and files; the texts without personal data. */
export interface ToldPlan {
  action: string;
  did: string;
  files: readonly { file: string; before: string | null; after: string | null }[];
  findings: readonly Told[];
  next: readonly ToldStep[];
}

/** A plan as the contract of `schemas/output/` has it. */
export function planJson({ action, did, files, findings, next }: ToldPlan): string {
  return jsonText({
    schemaVersion: 1,
    kind: 'plan',
    action,
    did,
    changes: files.map(({ file, before, after }) => ({
      file,
      change: before === null ? 'create' : after === null ? 'delete' : 'change',
      before,
      after,
    })),
    findings: findings.map(findingJson),
    // biome-ignore lint/suspicious/noThenProperty: what programs read has this name
    then: next.map(step => ({ says: stepText(step), step: stepJson(step) })),
  });
}
