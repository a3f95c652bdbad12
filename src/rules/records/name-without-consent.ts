import { rule } from '../../core/checking/rule.ts';
import { mayBeNamed } from '../../core/meaning/consent.ts';
import { isUnclear } from '../../core/model/record.ts';

/** In a repository that everyone can read, a name is there only with consent. */
export const nameWithoutConsent = rule<{ withdrawn: boolean }>({
  id: 'name-without-consent',
  group: 'records',
  severity: 'error',
  judgesAnswers: false,
  texts: {
    nl: {
      name: 'naam-zonder-toestemming',
      title: 'In een openbare map staat een naam alleen met toestemming.',
      why: 'Wat openbaar is, blijft vindbaar, ook als je het later weghaalt. Daarom vraag je het eerst.',
      message: ({ withdrawn }) =>
        withdrawn
          ? 'de toestemming voor deze naam is ingetrokken'
          : 'voor deze naam is nog geen toestemming ingevuld',
      help: ({ withdrawn }, say) =>
        withdrawn
          ? 'Verwijder dit bestand, en haal de naam ook weg waar die verder staat.'
          : `Vraag of de naam openbaar mag zijn. Zo ja, typ dan:\n  ${say.field('consent')}:\n    ${say.field('for')}: ${say.value('name')}`,
    },
    en: {
      name: 'name-without-consent',
      title: 'A public folder names people only with their consent.',
      why: 'What is public can always be found, even if you remove it later. So you ask first.',
      message: ({ withdrawn }) =>
        withdrawn ? 'consent for this name was withdrawn' : 'there is no consent for this name yet',
      help: ({ withdrawn }, say) =>
        withdrawn
          ? 'Remove this file, and take the name away wherever else it is.'
          : `Ask whether the name may be public. If so, type:\n  ${say.field('consent')}:\n    ${say.field('for')}: ${say.value('name')}`,
    },
  },
  *find({ register }) {
    if (register.initiative.data.visibility !== 'public') return;
    for (const person of register.all('person')) {
      if (mayBeNamed(person) || isUnclear(person, 'consent')) continue;
      const withdrawn = person.data.consent?.withdrawn_on !== undefined;
      const path = withdrawn ? ['consent', 'withdrawn_on'] : ['name'];
      yield { at: { file: person.file, path }, facts: { withdrawn } };
    }
  },
});
