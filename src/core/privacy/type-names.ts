import type { Language } from '../ground/language.ts';
import type { DatumType } from './datum.ts';

/** What each type of data is called, of which one or more can stand in a text. */
export const typeNames: Record<Language, Record<Exclude<DatumType, 'contact-details'>, string>> = {
  nl: {
    bsn: 'een burgerservicenummer',
    code: 'een geheime code',
    password: 'een wachtwoord',
    key: 'een geheime sleutel',
    phone: 'een telefoonnummer',
    email: 'een e-mailadres',
    chat: 'een link naar een gesprek',
    iban: 'een rekeningnummer',
    'birth-date': 'een geboortedatum',
    address: 'een adres',
  },
  en: {
    bsn: 'a citizen service number',
    code: 'a secret code',
    password: 'a password',
    key: 'a secret key',
    phone: 'a phone number',
    email: 'an email address',
    chat: 'a link to a conversation',
    iban: 'a bank account number',
    'birth-date': 'a date of birth',
    address: 'an address',
  },
};
