import type { UrgencyStep } from '../../core/checking/rule.ts';
import { acting, adding, showing } from '../../core/doing/proposal.ts';
import { orTyped, step } from '../../core/doing/step.ts';
import { listed } from '../../core/ground/language.ts';
import { few } from './few.ts';

/** What the report says in Dutch. */
export const nl = {
  name: 'overzicht',
  title: 'Overzicht',
  summary: 'Hoe staan we ervoor, en wat vraagt nu onze aandacht?',
  initiative: { title: 'Waar staan we?', empty: undefined },
  phase: 'Fase',
  begun: (phase: string, day: string) => `${phase}. We begonnen in ${day}`,
  needs: 'We zoeken',
  attention: {
    title: 'Wat vraagt nu onze aandacht?',
    order: 'Dit gaat voor: wat ons kan laten stilvallen, en waar anderen op wachten.',
    empty: 'Niets vraagt nu onze aandacht. Tijd voor koffie.',
  },
  more: (rest: string) => `Wat daarna komt, gaat vooral over ${rest}.`,
  together: (names: readonly string[], about: readonly string[]) =>
    orTyped(
      `Dit kan in één gesprek: ${listed(names, 'nl')}. Kies samen een datum.`,
      'of typ',
      acting('plan', { about }),
    ),
  steps: {
    'others-wait': 'waar anderen op wachten',
    'looking-back': 'terugkijken',
    empty: 'wat nog leeg is',
    'on-one-person': 'wat op één persoon rust',
    rest: 'kleine dingen',
  } satisfies Record<UrgencyStep, string> as Record<UrgencyStep, string>,
  firstOf: (shown: number) => `Dit zijn de eerste ${shown}.`,
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

export type Texts = typeof nl;
