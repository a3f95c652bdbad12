import type { UrgencyStep } from '../../core/checking/rule.ts';
import { acting, adding, showing } from '../../core/doing/proposal.ts';
import { orTyped, step, thenWrite } from '../../core/doing/step.ts';
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
    empty: thenWrite(
      orTyped('Er staan nog geen partners. Wie doet er mee?', 'of typ', adding('partner')),
      'Maak een bestand in de map partners.',
    ),
    next: step('Past dat nog bij elkaar?', 'Meer', showing('contributions')),
    ask: step('Wat wil elke partner bereiken? Vraag het.', 'Meer', showing('contributions')),
  },
  roles: {
    title: 'Wie doet wat?',
    about: 'Waar nog iemand bij kan, staat dat erachter. Een 1-pitter rust op één persoon.',
    noneAlone: 'Geen enkele rol rust op één persoon.',
    noRoles: thenWrite(
      orTyped('Er staan nog geen rollen. Wie doet wat?', 'of typ', adding('role')),
      'Schrijf het op in de map met rollen.',
    ),
    critical: 'onmisbaar',
    vacant: 'wie wil dit doen?',
    oneMore: 'nog iemand',
    rather: (people: number) => `liefst ${people} mensen`,
    next: step('Wie kan een keer meekijken?', 'Ideeën', showing('one-pitters')),
  },
  coming: {
    title: 'Wat komt eraan?',
    aboutLate: 'Bovenaan staat waar het al tijd voor was, daarna de komende drie maanden.',
    about: 'Dit staat de komende drie maanden in de agenda.',
    empty: 'Er staat voor de komende drie maanden niets in de agenda.',
    noStart: (field: string, names: readonly string[], isSomeKnown: boolean) =>
      isSomeKnown
        ? thenWrite(
            `Er staat niets in de agenda. Alleen van ${few(names, 'nl')} weten we nog niet wanneer het tijd is om terug te kijken.`,
            `Vul daar "${field}" in.`,
          )
        : thenWrite(
            'Dat weten we nog niet.',
            `Vul bij ${few(names, 'nl')} "${field}" in, dan zien we wanneer het tijd is om terug te kijken.`,
          ),
    next: step('', 'Alles zien', showing('agenda')),
    lookBack: step('Kies samen een datum om terug te kijken.', 'Meer', showing('reflection')),
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
    note: 'Let op',
    who: 'Wie',
    open: 'Nog open',
    on: 'Wanneer',
    what: 'Wat',
    label: 'Soort',
    needs: 'Zoekt',
    offers: 'Biedt',
  },
};

export type Texts = typeof nl;
