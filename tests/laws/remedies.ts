import { choicesIn, fieldsIn, today } from './advice.ts';
import {
  choose,
  either,
  empty,
  example,
  listInPlace,
  removeLine,
  rename,
  renameFolder,
  retype,
  retypeAs,
  retypeLines,
  typing,
  type Way,
} from './follow.ts';
import * as ways from './ways.ts';

/** Only people know what the answer is; why. */
export interface ByPeople {
  byPeople: string;
}

/** How a remedy is followed. */
export interface Followed {
  follow: Way;
  /** Why it cannot be followed for each finding; of a rule without this it has to be. */
  unless?: string;
  /** Rules that may speak of the next step, once this one is done. */
  next?: readonly string[];
}

const onlyThey = (know: string): ByPeople => ({ byPeople: `only they know ${know}` });

const later = '2026-12-01';

/**
 * What somebody does about a finding of each rule, or why only people can. A rule that tells of several things has a
 * line for each that is different, by the reason in its facts.
 */
export const remedies: Readonly<Record<string, Followed | ByPeople>> = {
  'action-overdue': onlyThey('whether it is done'),
  'agreement-overdue': { follow: typing(later), next: ['agreement-overdue'] },
  'agreement-without-contact': { follow: ways.addSomebody },
  'carrying-without-agreement': onlyThey('what they agree'),
  'comma-list': { follow: either(listInPlace, retype) },
  'contact-stale': onlyThey('when they spoke'),
  'copied-file': { follow: ways.keepOther },
  'date-form': { follow: retype },
  'day-to-come': onlyThey('which day it was'),
  'empty-note': { follow: ways.removeFile },
  'empty-value': {
    follow: advice => (advice.finding.at.part === 'item' ? ways.takeOutWritten : empty)(advice),
  },
  'evaluation-complete': onlyThey('what came out'),
  'evaluation-not-held': {
    follow: either(
      ways.renameField(advice => (advice.finding.at.path[0] === 'held_on' ? fieldsIn(advice)[0] : undefined)),
      typing(later),
    ),
  },
  'file-name': { follow: rename, unless: 'of some names no day and no letter can be kept' },
  'file-name no-such-day': onlyThey('which day it was'),
  'heavy-load': onlyThey('what somebody else can do'),
  'ignored-text': {
    follow: either(retypeLines, ways.noteAbove),
    unless: 'in the middle of a text no note has a place',
  },
  'keep-no-longer': { follow: ways.removeFile },
  'legal-form': onlyThey('who has that office'),
  'link-exists nowhere': { follow: either(retype, ways.putInAttachments, ways.putFile) },
  'link-exists no-heading': {
    follow: either(
      retype,
      retypeAs(({ finding }) => (finding.facts as { target: string }).target.replace(/#.*/, '') || undefined),
    ),
    unless: 'of a link to a heading alone nothing would be left',
  },
  'link-exists no-scheme': { follow: retypeAs(({ help }) => /(\S+)$/.exec(help)?.[1]) },
  'link-exists other-case': { follow: retype },
  'link-exists outside': { follow: ways.putInAttachments },
  'link-form': { follow: advice => retype({ ...advice, tree: ways.putFile(advice) ?? advice.tree }) },
  'masked-for-others': onlyThey('who keeps it'),
  'minutes-agree': { follow: ways.retypeField },
  'minutes-not-shared': { follow: ways.fillIn(today) },
  'misplaced-file folder-in-other-language': { follow: renameFolder },
  'misplaced-file folder-like-kind': { follow: renameFolder },
  'misplaced-file folder-like-record': { follow: ways.renameTo(path => path.replace('.md/', '/')) },
  'misplaced-file no-record': { follow: ways.moveToAttachments },
  'misplaced-file not-a-folder': { follow: ways.renameTo(path => `${path}-anders`) },
  'misplaced-file other-extension': { follow: rename },
  'missing-talent': onlyThey('who can do it'),
  'moment-missing': { follow: ways.holdEvaluation, next: ['without-role'] },
  'name-in-text': onlyThey('what the sentence says without a name'),
  'name-without-consent': { follow: either(ways.typeAtTop, ways.removeFile) },
  'no-contact': { follow: ways.addSomebody, next: ['one-contact'] },
  'no-win-win': { follow: ways.addText('iets moois') },
  'one-contact': { follow: ways.addSomebody },
  'one-department': onlyThey('who else works there'),
  'one-organisation': { follow: ways.addSomebody },
  'one-pitter': { follow: ways.addSomebody, next: ['one-pitter', 'thin-role'] },
  'one-sided': onlyThey('what they can do in return'),
  'only-one-knows': onlyThey('who wants to learn it'),
  'order-of-dates': onlyThey('which of the two is wrong'),
  'personal-data': onlyThey('where else it is'),
  readable: {
    follow: either(ways.retypeBare, retypeLines),
    unless: 'what was meant only they know, and what is long or personal is not printed',
  },
  'readable closing-fence': { follow: ways.fenceAlone },
  'readable duplicate-key': onlyThey('which one stays'),
  'readable empty': onlyThey('what belongs there'),
  'readable fence-language': { follow: ways.fenceAlone },
  'readable invisible-character': onlyThey('what it says'),
  'readable merge-conflict': onlyThey('what stays'),
  'readable no-closing-fence': { follow: ways.fenceBelow },
  'readable no-fields': onlyThey('what the other fields are'),
  'readable no-front-matter': { follow: either(ways.startSo, ways.fencesRound) },
  'readable not-utf8': onlyThey('what it says'),
  'readable nul-byte': onlyThey('what it is'),
  'readable opening-fence': { follow: ways.fenceAlone },
  'readable several-documents': { follow: removeLine },
  'readable text-before-fence': { follow: ways.firstLineFirst },
  'reference-exists': {
    follow: either(
      advice =>
        choicesIn(advice.help).length > 1 && !/"[^"]*"\?/.test(advice.help) ? choose()(advice) : undefined,
      ways.retypeItem,
      listInPlace,
      ways.makeRecord,
      ways.retypeField,
      retype,
    ),
    unless: 'who or what is meant only they know',
    // Where the kind is put before it, or the minutes are there, it can be seen what is not right yet.
    next: ['reference-exists', 'minutes-agree'],
  },
  'reflection-overdue': {
    follow: ways.holdEvaluation,
    unless: 'there is a day already',
    next: ['without-role'],
  },
  'reflection-soon': {
    follow: ways.holdEvaluation,
    unless: 'there is a day already',
    next: ['without-role'],
  },
  'same-name': onlyThey('whether it is the same'),
  'same-person': {
    follow: advice =>
      (advice.finding.facts as { other: unknown }).other === null ? ways.takeOut('item')(advice) : undefined,
    unless: 'only they know whether it is one person',
  },
  'schema form': { follow: either(example, retype) },
  'schema invisible-character': onlyThey('what it says'),
  'schema never-accepted': { follow: ways.takeOut('item') },
  // The day in the remedy is an example.
  'schema no-such-day': { follow: example, next: ['status-fits', 'order-of-dates'] },
  'schema no-such-field': { follow: either(retype, ways.takeOut('field')) },
  'schema not-both': { follow: ways.takeOut('field') },
  'schema not-filled-in': onlyThey('what belongs there'),
  'schema one-of': onlyThey('who it is, and when'),
  'schema too-big': { follow: typing('40') },
  'schema too-long': { follow: typing('kort') },
  'schema too-small': { follow: typing('5') },
  'schema twice': onlyThey('which one stays'),
  'schema unknown-field': {
    follow: either(
      retypeAs(({ help }) => /"([^"]*)"\?$/.exec(help)?.[1] ?? /: (x_\S+)$/.exec(help)?.[1]),
      ways.retypeItem,
      ways.typeUnder,
    ),
    unless: 'which field is meant only they know',
    // Who it is that promises something, and to whom.
    next: ['reference-exists', 'two-sides'],
  },
  'schema unknown-rule': {
    next: ['schema'],
    follow: advice => (/\?$/.test(advice.help) ? retype(advice) : undefined),
    unless: 'nothing is near',
  },
  'schema unknown-value': { follow: choose() },
  'schema which-day': { follow: choose() },
  'schema wrong-type': {
    follow: either(
      ways.retypeItem,
      ways.typeInstead,
      retypeLines,
      advice => ways.retypeValue(choose(), advice),
      advice => ways.retypeValue(example, advice),
    ),
    unless: 'which field is meant only they know',
    next: ['status-fits', 'order-of-dates'],
  },
  sideline: { follow: ways.addText('iets moois'), next: ['no-win-win'] },
  'similar-words': { follow: retype },
  'status-fits contact': { follow: ways.replaceBySomebody },
  'status-fits holds': { follow: ways.takeOut('item') },
  'status-fits itself': { follow: ways.takeOut('field') },
  'status-fits kept-without-day': onlyThey('which day it was'),
  'status-fits no-successor': onlyThey('which agreement came after it'),
  'status-fits open-and-done': { follow: ways.takeOut('field') },
  'status-fits partner': onlyThey('whether it still holds'),
  'status-fits party-contact': { follow: ways.replaceBySomebody },
  'status-fits ring': onlyThey('which is the oldest'),
  'term-ends': onlyThey('who goes on'),
  'thin-role': { follow: ways.addSomebody },
  'two-sides': { follow: ways.typeInList, unless: 'who the other side is only they know' },
  'unique-id': onlyThey('whether it is the same'),
  'unlikely-date': onlyThey('which year was meant'),
  'unread-answer': { follow: retype },
  'unread-field': { follow: ways.typeAtTop, unless: 'what is not sure is not printed' },
  'vacant-role': { follow: ways.addSomebody, next: ['one-pitter', 'thin-role'] },
  'waiting-for-answer': { follow: ways.fillIn(today) },
  'wiki-link': {
    follow: advice =>
      (advice.finding.facts as { better: unknown }).better === null ? undefined : retype(advice),
    unless: 'where it leads only they know',
  },
  'without-role': { follow: ways.giveRole },
};
