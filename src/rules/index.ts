import type { Rule } from '../core/checking/rule.ts';
import { actionOverdue } from './calendar/action-overdue.ts';
import { agreementOverdue } from './calendar/agreement-overdue.ts';
import { contactStale } from './calendar/contact-stale.ts';
import { dayToCome } from './calendar/day-to-come.ts';
import { evaluationNotHeld } from './calendar/evaluation-not-held.ts';
import { keepNoLonger } from './calendar/keep-no-longer.ts';
import { minutesNotShared } from './calendar/minutes-not-shared.ts';
import { momentMissing } from './calendar/moment-missing.ts';
import { reflectionOverdue } from './calendar/reflection-overdue.ts';
import { reflectionSoon } from './calendar/reflection-soon.ts';
import { termEnds } from './calendar/term-ends.ts';
import { waitingForAnswer } from './calendar/waiting-for-answer.ts';
import { agreementWithoutContact } from './partnership/agreement-without-contact.ts';
import { carryingWithoutAgreement } from './partnership/carrying-without-agreement.ts';
import { noWinWin } from './partnership/no-win-win.ts';
import { oneSided } from './partnership/one-sided.ts';
import { sideline } from './partnership/sideline.ts';
import { heavyLoad } from './people/heavy-load.ts';
import { missingTalent } from './people/missing-talent.ts';
import { nameInText } from './people/name-in-text.ts';
import { noContact } from './people/no-contact.ts';
import { oneContact } from './people/one-contact.ts';
import { oneDepartment } from './people/one-department.ts';
import { oneOrganisation } from './people/one-organisation.ts';
import { onePitter } from './people/one-pitter.ts';
import { onlyOneKnows } from './people/only-one-knows.ts';
import { thinRole } from './people/thin-role.ts';
import { vacantRole } from './people/vacant-role.ts';
import { withoutRole } from './people/without-role.ts';
import { commaList } from './records/comma-list.ts';
import { copiedFile } from './records/copied-file.ts';
import { dateForm } from './records/date-form.ts';
import { emptyNote } from './records/empty-note.ts';
import { emptyValue } from './records/empty-value.ts';
import { evaluationComplete } from './records/evaluation-complete.ts';
import { fileName } from './records/file-name.ts';
import { ignoredText } from './records/ignored-text.ts';
import { legalForm } from './records/legal-form.ts';
import { linkExists } from './records/link-exists.ts';
import { linkForm } from './records/link-form.ts';
import { maskedForOthers } from './records/masked-for-others.ts';
import { minutesAgree } from './records/minutes-agree.ts';
import { misplacedFile } from './records/misplaced-file.ts';
import { nameWithoutConsent } from './records/name-without-consent.ts';
import { orderOfDates } from './records/order-of-dates.ts';
import { personalData } from './records/personal-data.ts';
import { readable } from './records/readable.ts';
import { referenceExists } from './records/reference-exists.ts';
import { sameName } from './records/same-name.ts';
import { samePerson } from './records/same-person.ts';
import { schema } from './records/schema.ts';
import { similarWords } from './records/similar-words.ts';
import { statusFits } from './records/status-fits.ts';
import { twoSides } from './records/two-sides.ts';
import { uniqueId } from './records/unique-id.ts';
import { unlikelyDate } from './records/unlikely-date.ts';
import { unreadAnswer } from './records/unread-answer.ts';
import { unreadField } from './records/unread-field.ts';
import { wikiLink } from './records/wiki-link.ts';

/** Every rule, by group, in the order of the guide to the rules. */
export const rules: readonly Rule[] = [
  readable,
  schema,
  uniqueId,
  copiedFile,
  fileName,
  misplacedFile,
  referenceExists,
  linkExists,
  linkForm,
  wikiLink,
  orderOfDates,
  unlikelyDate,
  samePerson,
  twoSides,
  statusFits,
  minutesAgree,
  evaluationComplete,
  personalData,
  maskedForOthers,
  nameWithoutConsent,
  unreadAnswer,
  unreadField,
  emptyNote,
  ignoredText,
  emptyValue,
  commaList,
  similarWords,
  sameName,
  dateForm,
  legalForm,
  onePitter,
  vacantRole,
  thinRole,
  oneContact,
  noContact,
  oneDepartment,
  onlyOneKnows,
  missingTalent,
  heavyLoad,
  oneOrganisation,
  withoutRole,
  nameInText,
  sideline,
  noWinWin,
  oneSided,
  carryingWithoutAgreement,
  agreementWithoutContact,
  reflectionOverdue,
  reflectionSoon,
  evaluationNotHeld,
  dayToCome,
  agreementOverdue,
  actionOverdue,
  termEnds,
  momentMissing,
  contactStale,
  waitingForAnswer,
  minutesNotShared,
  keepNoLonger,
];
