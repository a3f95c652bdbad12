import type { Language } from '../ground/language.ts';

/** What the rows of a list are about. */
export const listKinds = ['people', 'partners', 'roles'] as const;

export type ListKind = (typeof listKinds)[number];

/** What people write above a column, by what it holds. The first of each is how we call it. */
type ColumnWords = Record<ListKind, Readonly<Record<string, string>>>;

const details: Record<Language, { fields: Record<'phone' | 'email' | 'address', string> }> = {
  nl: {
    fields: {
      phone:
        'telefoon, telefoonnummer, telefoonnr, telnr, tel nr, tel, mobiel, mobiele telefoon, mobiel nummer, mobielnummer, 06, 06 nummer, 06 nr, 06nummer, gsm, whatsapp, app, nummer',
      email: 'email, e mail, mail, e mailadres, emailadres, mailadres, e mail adres, mail adres',
      address:
        'adres, woonadres, postadres, bezoekadres, straat, straatnaam, straat en huisnummer, huisnummer, huisnr, nr, hnr, toevoeging, postcode, pc, woonplaats, plaats, plaatsnaam',
    },
  },
  en: {
    fields: {
      phone:
        'phone, phone number, phone no, telephone, telephone number, tel no, mobile, mobile number, mobile phone, cell, cell phone, home phone, number',
      email: 'email, e mail, mail, email address, e mail address, mail address',
      address:
        'address, home address, postal address, street, house number, postcode, post code, postal code, zip, zip code, town, city',
    },
  },
};

/** The words above columns, in each language: lists come in both. */
export const columnWords: Record<Language, { fields: ColumnWords }> = {
  nl: {
    fields: {
      people: {
        name: 'naam, volledige naam, naam vrijwilliger, naam contactpersoon, contactpersoon, persoon, deelnemer, vrijwilliger, lid, bewoner, medewerker, wie',
        first: 'voornaam, roepnaam, voornamen, voornaam roepnaam',
        initials: 'voorletters, voorletter, initialen',
        infix: 'tussenvoegsel, tussenvoegsels, tussenv, tussenvgsl, tv, tvg, voorvoegsel, voorvoegsels',
        last: 'achternaam, familienaam, geslachtsnaam',
        partner:
          'partner, organisatie, organisatienaam, naam organisatie, instelling, bedrijf, namens, werkgever, vertegenwoordigt',
        department: 'afdeling',
        function: 'functie, functienaam, functietitel, beroep',
        roles:
          'rol, rollen, taak, taken, werkgroep, werkgroepen, commissie, activiteit, activiteiten, doet mee met',
        since:
          'sinds, vanaf, startdatum, begindatum, datum start, ingangsdatum, lid sinds, actief sinds, vrijwilliger sinds',
        until: 'tot en met, tot, einddatum, gestopt op, lid tot',
        talents: 'talenten, talent, goed in, kwaliteiten, vaardigheden, deskundigheid',
        wants_to_learn: 'wil leren, wil graag leren',
        hours_per_week: 'uren per week, uren, uur per week, aantal uren',
        reach_by: 'bereikbaar via',
        consent: 'toestemming, toestemming naam, akkoord, avg, privacy',
        ...details.nl.fields,
      },
      partners: {
        name: 'naam, partner, organisatie, organisatienaam, naam organisatie, naam partner, instelling, bedrijf, groep',
        contacts: 'contactpersonen, contactpersoon, contact, naam contactpersoon, aanspreekpunt, wie',
        kind: 'soort, soort organisatie, type, type organisatie',
        website: 'website, site, webadres, url',
        kvk: 'kvk, kvk nummer, kvknummer, kvk nr',
        contributes: 'bijdragen, bijdrage, draagt bij, brengt in',
        own_goals: 'eigen doelen, wil zelf',
        since: 'sinds, vanaf, startdatum, begindatum, partner sinds',
        ...details.nl.fields,
      },
      roles: {
        name: 'naam, rol, taak, activiteit, werkgroep, commissie, functie, klus',
        holders:
          'wie, wie doet het, door, door wie, personen, persoon, namen, vrijwilliger, vrijwilligers, bezetting, uitvoerder, verantwoordelijke',
        purpose: 'waarvoor, omschrijving, toelichting, wat houdt het in',
        minimum: 'minimaal, minimum, aantal nodig',
        hours_per_week: 'uren per week, uren, uur per week',
        since: 'sinds, vanaf, startdatum, begindatum',
      },
    },
  },
  en: {
    fields: {
      people: {
        name: 'name, full name, volunteer, member, person, contact name, contact person, participant, who',
        first: 'first name, given name, forename, known as',
        initials: 'initials',
        infix: 'infix, name prefix, particle',
        last: 'last name, surname, family name',
        partner: 'partner, organisation, organization, company, employer, on behalf of, represents',
        department: 'department',
        function: 'function, job title, position, job',
        roles: 'role, roles, task, tasks, working group, working groups, committee, activity, activities',
        since: 'since, start date, date joined, joined, member since, volunteer since',
        until: 'until, end date, left on, member until',
        talents: 'talents, talent, skills, good at',
        wants_to_learn: 'wants to learn, would like to learn',
        hours_per_week: 'hours per week, hours, weekly hours',
        reach_by: 'reach by',
        consent: 'consent, consent given, agreed, gdpr',
        ...details.en.fields,
      },
      partners: {
        name: 'name, partner, organisation, organization, partner name, organisation name, company, group',
        contacts: 'contacts, contact, contact person, contact name, who',
        kind: 'kind, type, kind of organisation',
        website: 'website, web site, site, web address, url',
        kvk: 'kvk',
        contributes: 'contributes, contribution, brings',
        own_goals: 'own goals',
        since: 'since, start date, partner since',
        ...details.en.fields,
      },
      roles: {
        name: 'name, role, task, activity, working group, committee, job',
        holders:
          'holders, holder, who, who does it, by, people, person, volunteer, volunteers, done by, responsible',
        purpose: 'purpose, description, what for',
        minimum: 'minimum, number needed',
        hours_per_week: 'hours per week, hours',
        since: 'since, start date',
      },
    },
  },
};
