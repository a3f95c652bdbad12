import { adding, showing } from '../../core/doing/proposal.ts';
import { orTyped, step } from '../../core/doing/step.ts';
import { type Language, listed } from '../../core/ground/language.ts';

/** What the report says in Dutch. */
const nl = {
  name: 'overzicht',
  title: 'Overzicht',
  summary: 'Hoe staan we ervoor, en wat vraagt nu onze aandacht?',
  initiative: { title: 'Waar staan we?', empty: undefined },
  phase: 'Fase',
  begun: (phase: string, day: string) => `${phase}. We begonnen in ${day}`,
  needs: 'We zoeken',
  attention: {
    title: 'Wat vraagt nu onze aandacht?',
    order:
      'Bovenaan staat wat ons kan laten stilvallen. Daarna waar anderen op wachten, terugkijken, wat leeg is en de rest.',
    empty: 'Niets vraagt nu onze aandacht. Tijd voor koffie.',
  },
  more: (number: number) =>
    number === 1 ? 'Hierna komt nog één ding.' : `Hierna komen nog ${number} dingen.`,
  firstOf: (shown: number, all: number) => `Dit zijn de eerste ${shown} van ${all}.`,
  allOfThem: step('', 'Alles zien', { id: 'check', answers: { attention: true } }),
  partners: {
    title: 'Onze partners',
    about: 'Wat elke partner bijdraagt. Op een dragende partner rust ons initiatief.',
    empty: orTyped(
      'Er staan nog geen partners. Wie doet er mee? Maak een bestand in de map partners.',
      'of typ',
      adding('partner'),
    ),
    next: step('Past dat nog bij elkaar?', 'Meer', showing('contributions')),
    ask: step('Wat wil elke partner bereiken? Vraag het.', 'Meer', showing('contributions')),
  },
  onePitters: {
    title: 'Rollen op één persoon',
    about: 'Een 1-pitter is een rol die op één persoon rust.',
    empty: 'Geen enkele rol rust op één persoon.',
    noRoles: orTyped(
      'Er staan nog geen rollen. Wie doet wat? Schrijf het op in de map met rollen.',
      'of typ',
      adding('role'),
    ),
    next: step('Wie kan een keer meekijken?', 'Ideeën', showing('one-pitters')),
  },
  reflection: {
    title: 'Wanneer kijken we samen terug?',
    about: 'Een reflectiemoment is de dag waarop het weer tijd is om samen terug te kijken.',
    empty: 'Daar is het nu nog geen tijd voor.',
    noStart: (field: string, names: readonly string[], isSomeKnown: boolean) =>
      isSomeKnown
        ? `Daar is het nu nog geen tijd voor. Alleen van ${few(names, 'nl')} weten we het nog niet. Vul daar "${field}" in.`
        : `Dat weten we nog niet. Vul bij ${few(names, 'nl')} "${field}" in, dan zien we wanneer het tijd is.`,
    next: step('Kies samen een datum.', 'Meer', showing('reflection')),
  },
  help: {
    title: 'Wie zoekt hulp, en wie biedt iets aan?',
    fits: (fit: number, all: number) => {
      if (fit === 0) return 'Bij geen enkele vraag past nu een aanbod.';
      return fit === all
        ? 'Bij elke vraag past misschien een aanbod.'
        : `Bij ${fit} van de ${all} vragen past misschien een aanbod.`;
    },
    left: 'Dit is nog over:',
    unseen: 'Wat mensen zelf vragen en bieden, telt niet mee.',
    ours: 'Wat we zelf nog zoeken, staat bovenaan.',
    allFit: step('Bij elke vraag past misschien een aanbod.', 'Wie bij wie past', showing('help')),
    next: step('Wie kent iemand die kan helpen?', 'Meer', showing('help')),
    empty:
      'Niemand vraagt of biedt nu hulp. Vraag het eens: welke hulp heb je nodig, en wat kun je anderen bieden?',
  },
  columns: {
    partner: 'Partner',
    kind: 'Soort',
    status: 'Status',
    carrying: 'Dragend',
    contributes: 'Draagt bij',
    ownGoals: 'Wil zelf bereiken',
    contacts: 'Contactpersoon',
    agreements: 'Open afspraken',
    lastContact: 'Gesproken',
    reflection: 'Terugkijken',
    subject: 'Waarover',
    message: 'Wat er is',
    next: 'Wat nu',
    role: 'Rol',
    who: 'Wie',
    when: 'Wanneer',
    due: 'Uiterlijk',
    planned: 'Gepland',
    needs: 'Zoekt',
    offers: 'Biedt',
  },
  states: { overdue: 'nu tijd', soon: 'binnenkort', later: 'later', 'without-start': 'nog geen begindatum' },
};

/** What it says in English. */
export type Texts = typeof nl;

const en: Texts = {
  name: 'overview',
  title: 'Overview',
  summary: 'How are we doing, and what needs our attention now?',
  initiative: { title: 'Where are we?', empty: undefined },
  phase: 'Phase',
  begun: (phase, day) => `${phase}. We started in ${day}`,
  needs: 'We are looking for',
  attention: {
    title: 'What needs our attention now?',
    order:
      'At the top is what can bring us to a halt. Then what others are waiting for, looking back, what is empty and the rest.',
    empty: 'Nothing needs our attention now. Time for coffee.',
  },
  more: number => (number === 1 ? 'There is one more after that.' : `There are ${number} more after that.`),
  firstOf: (shown, all) => `These are the first ${shown} of ${all}.`,
  allOfThem: step('', 'See all', { id: 'check', answers: { attention: true } }),
  partners: {
    title: 'Our partners',
    about: 'What each partner contributes. Our initiative rests on its key partners.',
    empty: orTyped(
      'There are no partners yet. Who takes part? Make a file in the folder partners.',
      'or type',
      adding('partner'),
    ),
    next: step('Does it still fit together?', 'More', showing('contributions')),
    ask: step('What does each partner want? Ask.', 'More', showing('contributions')),
  },
  onePitters: {
    title: 'Roles on one person',
    about: 'A one-person role is a role that rests on one person.',
    empty: 'No role rests on one person.',
    noRoles: orTyped(
      'There are no roles yet. Who does what? Write it down in the folder with roles.',
      'or type',
      adding('role'),
    ),
    next: step('Who could join in once?', 'Ideas', showing('one-pitters')),
  },
  reflection: {
    title: 'When do we look back together?',
    about: 'A reflection point is the day by which it is time to look back together again.',
    empty: 'It is not time for that yet.',
    noStart: (field, names, isSomeKnown) =>
      isSomeKnown
        ? `It is not time for that yet. We do not know it yet for ${few(names, 'en')}. Fill in "${field}" there.`
        : `We do not know yet. Fill in "${field}" for ${few(names, 'en')}, and we will see when it is time.`,
    next: step('Choose a date together.', 'More', showing('reflection')),
  },
  help: {
    title: 'Who is looking for help, and who offers it?',
    fits: (fit, all) => {
      if (fit === 0) return 'There is no offer yet that fits what is asked.';
      return fit === all
        ? 'For each request there may be an offer that fits.'
        : `For ${fit} of the ${all} requests there may be an offer that fits.`;
    },
    left: 'Still left:',
    unseen: 'What people ask and offer for themselves is not counted.',
    ours: 'What we are still looking for ourselves is at the top.',
    allFit: step('For each request there may be an offer that fits.', 'Who suits whom', showing('help')),
    next: step('Who knows somebody who can help?', 'More', showing('help')),
    empty:
      'Nobody is asking for help or offering it now. Try asking: what help do you need, and what can you offer others?',
  },
  columns: {
    partner: 'Partner',
    kind: 'Kind',
    status: 'Status',
    carrying: 'Key partner',
    contributes: 'Contributes',
    ownGoals: 'Wants to achieve',
    contacts: 'Contact',
    agreements: 'Open agreements',
    lastContact: 'Last spoke',
    reflection: 'Look back',
    subject: 'Subject',
    message: 'What is going on',
    next: 'What now',
    role: 'Role',
    who: 'Who',
    when: 'When',
    due: 'By',
    planned: 'Planned',
    needs: 'Is looking for',
    offers: 'Offers',
  },
  states: { overdue: 'due now', soon: 'soon', later: 'later', 'without-start': 'no start date yet' },
};

/** The first names of a list, and how many more there are. */
function few(names: readonly string[], language: Language): string {
  const shown = names.slice(0, 3);
  const left = names.length - shown.length;
  const more = { nl: `nog ${left}`, en: `${left} more` }[language];
  return listed(left > 0 ? [...shown, more] : shown, language);
}

export const texts: Record<Language, Texts> = { nl, en };
