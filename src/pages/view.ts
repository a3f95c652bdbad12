import type { Day } from '../core/ground/calendar.ts';
import type { Section } from '../core/reporting/report.ts';
import type { Say } from '../core/words/say.ts';
import type { Network } from './pictures/network.ts';

/** What a page is given beside what it shows: it does not know whether it stands alone, in a site, or on a screen with forms. */
export interface View {
  say: Say;
  today: Day;
  /** Where a record is shown, by its id as in `role/treasurer`; nothing where it is shown nowhere. */
  hrefOf(key: string): string | undefined;
  /** The network of a section, laid out. */
  networkOf(section: Section): Network | undefined;
}
