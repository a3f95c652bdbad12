import { initiativeId } from '../../core/kinds.ts';
import { openAgreements } from '../../core/meaning/agreements.ts';
import { whoToCall } from '../../core/meaning/contacts.ts';
import { partyName } from '../../core/meaning/names.ts';
import { rule } from '../../core/rule.ts';

interface Facts {
  agreement: string;
  /** Whose line it is; one of the two. `initiative` is the initiative itself. */
  partner: string | null;
  person: string | null;
  /** The name of that party; its id when it is not on record. */
  name: string;
}

/** For a party of an open agreement there is nobody active to call. */
export const agreementWithoutContact = rule<Facts>({
  id: 'agreement-without-contact',
  group: 'partnership',
  severity: 'warning',
  nl: {
    name: 'afspraak-zonder-contactpersoon',
    title: 'Bij elke afspraak weet je van beide kanten wie je belt.',
    why: 'Hapert er iets, dan helpt een telefoontje meer dan een brief. Daarvoor heb je aan elke kant een naam nodig.',
    message: ({ partner, name }) =>
      partner === initiativeId
        ? 'voor deze afspraak is er aan jullie kant nu niemand om te bellen'
        : `voor deze afspraak is er aan de kant van ${name} nu niemand om te bellen`,
    help: (_facts, say) =>
      `Wie houdt dit in de gaten? Zet die persoon bij deze partij onder "${say.field('contact_person')}".`,
    inShort: ({ partner, name }) => ({
      message: `niemand te bellen ${partner === initiativeId ? 'aan onze kant' : `bij ${name}`}`,
      help: 'Wie houdt dit in de gaten?',
    }),
  },
  en: {
    name: 'agreement-without-contact',
    title: 'For each agreement you know who to call on both sides.',
    why: 'When something falters, a call helps more than a letter. For that you need a name on each side.',
    message: ({ partner, name }) =>
      partner === initiativeId
        ? 'for this agreement there is nobody to call on your side now'
        : `for this agreement there is nobody to call on the side of ${name} now`,
    help: (_facts, say) =>
      `Who keeps an eye on this? Put that person with this party under "${say.field('contact_person')}".`,
    inShort: ({ partner, name }) => ({
      message: `nobody to call ${partner === initiativeId ? 'on our side' : `at ${name}`}`,
      help: 'Who keeps an eye on this?',
    }),
  },
  *find({ register, today }) {
    for (const { id, file, data } of openAgreements(register)) {
      for (const [index, party] of (data.parties ?? []).entries()) {
        const { partner = null, person = null, contact_person: contact } = party;
        if ((!partner && !person) || whoToCall(party, register, today).length > 0) continue;
        yield {
          at: { file, path: ['parties', index, contact ? 'contact_person' : partner ? 'partner' : 'person'] },
          facts: { agreement: id, partner, person, name: partyName(party, register) },
        };
      }
    }
  },
});
