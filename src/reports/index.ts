import type { Report } from '../core/reporting/report.ts';
import { account } from './account.ts';
import { actions } from './actions.ts';
import { agenda } from './agenda.ts';
import { agreements } from './agreements.ts';
import { changes } from './changes.ts';
import { contacts } from './contacts.ts';
import { contributions } from './contributions.ts';
import { decisions } from './decisions.ts';
import { didItHelp } from './did-it-help.ts';
import { forecast } from './forecast.ts';
import { handover } from './handover.ts';
import { help } from './help.ts';
import { humanScale } from './human-scale.ts';
import { lessons } from './lessons.ts';
import { meetingPaper } from './meeting-paper.ts';
import { onePitters } from './one-pitters.ts';
import { overview } from './overview.ts';
import { partner } from './partner.ts';
import { person } from './person.ts';
import { reflection } from './reflection.ts';
import { talents } from './talents.ts';
import { trend } from './trend.ts';
import { whatIf } from './what-if.ts';
import { whereIsWhat } from './where-is-what.ts';
import { year } from './year.ts';

/** Every report, in the order of the help. */
export const reports: readonly Report[] = [
  overview,
  meetingPaper,
  actions,
  decisions,
  onePitters,
  whatIf,
  forecast,
  handover,
  whereIsWhat,
  reflection,
  didItHelp,
  agreements,
  account,
  contributions,
  talents,
  humanScale,
  lessons,
  help,
  contacts,
  partner,
  person,
  agenda,
  year,
  trend,
  changes,
];
