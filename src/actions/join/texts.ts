import type { ActionTexts, Refusal } from '../../core/acting/action.ts';
import type { Part } from '../../core/acting/holder-lines.ts';
import type { Question } from '../../core/asking/question.ts';
import type { Language } from '../../core/ground/language.ts';

interface JoinTexts extends ActionTexts {
  questions: Record<'role' | 'person' | 'part' | 'from', Pick<Question, 'label' | 'hint'>>;
  /** Why a role is named first. */
  missing: Record<'vacant' | 'alone', string>;
  joined(role: string, person: string, part: Part, called: string, day: string): string;
  tellMore(person: string): string;
  tellLead: string;
  gone: Refusal;
  roleStopped(role: string, id: string): Refusal;
  already(
    person: string,
    role: string,
    called: string,
    since: string | undefined,
    at: { role: string; field: string },
  ): Refusal;
}

export const texts: Record<Language, JoinTexts> = {
  nl: {
    name: 'doe-mee',
    title: 'meedoen',
    summary: 'zet iemand bij een rol',
    description: 'Zet iemand bij een rol, als teamlid, trekker of invaller.',
    arguments: { role: 'welke rol', person: 'wie er meedoet' },
    options: {
      part: 'als wat: teamlid, trekker of invaller (anders teamlid)',
      from: 'vanaf welke dag (anders vandaag)',
      new: 'maak iemand die er nog niet in staat',
    },
    examples: [
      ['initiatief doe-mee', 'kies een rol en een naam'],
      ['initiatief doe-mee moestuin emine-kaplan', 'in één keer'],
      ['initiatief doe-mee moestuin "Joke Geluk" --nieuw --als invaller', 'iemand die er nog niet in staat'],
    ],
    questions: {
      role: { label: 'Bij welke rol?', hint: 'Typ een stukje van de naam.' },
      person: { label: 'Wie doet er mee?', hint: 'Typ een naam. Wie nieuw is, typ je helemaal uit.' },
      part: { label: 'Als wat?' },
      from: { label: 'Vanaf welke dag?', hint: 'Enter is vandaag.' },
    },
    missing: { vacant: 'nog niemand', alone: 'rust op één persoon' },
    joined: (role, person, part, called, day) =>
      part === 'member'
        ? `${role}: ${person} doet mee vanaf ${day}`
        : `${role}: ${person} doet mee als ${called} vanaf ${day}`,
    tellMore: person => `Schrijf bij ${person} op wat je nog meer weet, zoals talenten.`,
    tellLead: 'Dat kan zo',
    gone: { says: 'Die rol is er niet meer.', help: 'Er is niets veranderd.' },
    roleStopped: (role, id) => ({
      says: `${role} is gestopt, dus daar doet nu niemand aan mee.`,
      help: `Begint het weer? Typ dan: initiatief wijzig ${id} --leeg status --leeg tot_en_met`,
    }),
    already: (person, role, called, since, { role: id, field }) => ({
      says: `${person} staat al bij ${role}, als ${called}${since ? ` vanaf ${since}` : ''}.`,
      help: `Is dat veranderd? Typ dan: initiatief wijzig ${id} --zet ${field}=…`,
    }),
  },
  en: {
    name: 'join',
    title: 'join',
    summary: 'put somebody in a role',
    description: 'Puts somebody in a role, as member, lead or backup.',
    arguments: { role: 'which role', person: 'who joins' },
    options: {
      part: 'as what: member, lead or backup (otherwise member)',
      from: 'from which day (otherwise today)',
      new: 'make somebody who is not on record yet',
    },
    examples: [
      ['initiatief join', 'choose a role and a name'],
      ['initiatief join garden priya-nair', 'in one go'],
      ['initiatief join garden "Joy Field" --new --part backup', 'somebody who is not on record yet'],
    ],
    questions: {
      role: { label: 'Which role?', hint: 'Type part of its name.' },
      person: { label: 'Who joins?', hint: 'Type a name. Type the whole name of somebody new.' },
      part: { label: 'As what?' },
      from: { label: 'From which day?', hint: 'Enter means today.' },
    },
    missing: { vacant: 'nobody yet', alone: 'rests on one person' },
    joined: (role, person, part, called, day) =>
      part === 'member'
        ? `${role}: ${person} joins from ${day}`
        : `${role}: ${person} joins as ${called} from ${day}`,
    tellMore: person => `Write down what else you know of ${person}, such as talents.`,
    tellLead: 'Like this',
    gone: { says: 'That role is not there any more.', help: 'Nothing was changed.' },
    roleStopped: (role, id) => ({
      says: `${role} has stopped, so nobody takes part in it now.`,
      help: `Does it start again? Then type: initiatief change ${id} --unset status --unset until`,
    }),
    already: (person, role, called, since, { role: id, field }) => ({
      says: `${person} holds ${role} already, as ${called}${since ? ` from ${since}` : ''}.`,
      help: `Has that changed? Then type: initiatief change ${id} --set ${field}=…`,
    }),
  },
};
