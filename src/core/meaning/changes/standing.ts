import { type Day, firstDay, lastDay } from '../../ground/calendar.ts';
import type { RecordOf } from '../../model/record.ts';
import { isPauseOver } from '../activity.ts';
import type { Standing } from './change.ts';

/** How a partner, a person or a role takes part on a day: as its status says, within its period. */
export function standingOf({ data }: RecordOf<'partner' | 'person' | 'role'>, day: Day): Standing {
  if (data.until !== undefined && lastDay(data.until) < day) return 'stopped';
  const { status = 'active' } = data;
  if (status !== 'active' && !isPauseOver(data, day)) return status;
  return data.since !== undefined && firstDay(data.since) > day ? 'later' : 'active';
}
