import type { ReportResult } from '../core/reporting/report.ts';
import type { ToldValue } from '../core/reporting/told-record.ts';
import type { Found } from '../pages/site/search-page.tsx';
import { wayTo } from './addresses.ts';
import type { Plan, Spot } from './plan.ts';

/** The reports among what can be found. */
export function reportsFound(
  results: readonly ReportResult[],
  spots: readonly Spot[],
  from: string,
): Found[] {
  return results.map(({ title, summary, sections }, index) => ({
    href: wayTo((spots[index] as Spot).path, from),
    name: title,
    about: summary,
    text: sections.map(section => section.title).join(' '),
  }));
}

/** The records among what can be found, with what their pages tell. */
export function recordsFound(plan: Plan, from: string): Found[] {
  return plan.records.map(page => {
    const { told, about } = page;
    return {
      href: wayTo(plan.pathOf(page), from),
      name: told.name,
      about: [plan.nameOf(told.kind), about].filter(Boolean).join(' · '),
      text: told.facts.flatMap(({ value }) => textsOf(value)).join(' '),
    };
  });
}

function textsOf(value: ToldValue): string[] {
  if ('items' in value) return value.items.flatMap(textsOf);
  if ('facts' in value) return value.facts.flatMap(fact => textsOf(fact.value));
  return [value.text];
}
