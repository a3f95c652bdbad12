import type { Child } from 'hono/jsx';
import type { Cell } from '../../core/reporting/report.ts';
import type { View } from '../view.ts';

/** A name that leads to where the record is told of, where there is such a place. */
export function Linked({ id, view, children }: { id: Cell | undefined; view: View; children?: Child }) {
  const href = typeof id === 'string' ? view.hrefOf(id) : undefined;
  if (href === undefined) return <>{children}</>;
  return (
    <a class="utrecht-link utrecht-link--html-a" href={href}>
      {children}
    </a>
  );
}
