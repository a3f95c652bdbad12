import { rule } from '../../core/checking/rule.ts';
import { acting } from '../../core/doing/proposal.ts';
import { orTyped } from '../../core/doing/step.ts';
import { openAgreements } from '../../core/meaning/agreements.ts';
import { whoToCall } from '../../core/meaning/contacts.ts';
import { partyName } from '../../core/meaning/names.ts';
import { initiativeId } from '../../core/model/kinds.ts';

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
  urgency: { step: 'others-wait', rank: 2 },
  texts: {
    nl: {
      name: 'afspraak-zonder-contactpersoon',
      title: 'Elke afspraak heeft aan beide kanten een contactpersoon.',
      why: 'Loopt er iets niet goed? Dan helpt een telefoontje meer dan een brief. Daarvoor heb je aan elke kant een naam nodig.',
      message: ({ partner, name }) =>
        partner === initiativeId
          ? 'deze afspraak heeft aan jullie kant nu geen contactpersoon'
          : `deze afspraak heeft bij ${name} nu geen contactpersoon`,
      help: ({ agreement, partner }, say) =>
        orTyped(
          `${partner === initiativeId ? 'Wie kan de ander bij jullie bellen?' : 'Wie kunnen jullie daar bellen?'} Zet die persoon bij deze partij onder "${say.field('contact_person')}".`,
          'of typ',
          acting('change', { record: `agreement/${agreement}` }),
        ),
      inShort: ({ partner, name }) => ({
        message: `niemand te bellen ${partner === initiativeId ? 'aan onze kant' : `bij ${name}`}`,
        help: partner === initiativeId ? 'Wie kan de ander bellen?' : 'Wie kunnen we daar bellen?',
      }),
    },
    en: {
      name: 'agreement-without-contact',
      title: 'Each agreement has a contact on both sides.',
      why: 'When something falters, a call helps more than a letter. For that you need a name on each side.',
      message: ({ partner, name }) =>
        partner === initiativeId
          ? 'this agreement has no contact on your side now'
          : `this agreement has no contact at ${name} now`,
      help: ({ agreement, partner }, say) =>
        orTyped(
          `${partner === initiativeId ? 'Who can the other side call?' : 'Who can you call there?'} Put that person with this party under "${say.field('contact_person')}".`,
          'or type',
          acting('change', { record: `agreement/${agreement}` }),
        ),
      inShort: ({ partner, name }) => ({
        message: `nobody to call ${partner === initiativeId ? 'on our side' : `at ${name}`}`,
        help: partner === initiativeId ? 'Who can the other side call?' : 'Who can we call there?',
      }),
    },
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
