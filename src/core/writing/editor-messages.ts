import type { Language } from '../ground/language.ts';

/** What an editor says of a value, in the language of the records. */
export interface EditorMessages {
  unknownField: string;
  unknownPart: string;
  missing(field: string): string;
  choose(values: string): string;
  text: string;
  /** A text that has to have a form of its own. */
  form: string;
  tooLong: string;
  number: string;
  numberFrom(least: number): string;
  numberTo(most: number): string;
  date: string;
  interval: string;
  fields: string;
}

export const editorMessages: Record<Language, EditorMessages> = {
  nl: {
    unknownField: 'Dit veld ken ik niet. Is het een eigen veld? Zet er x_ voor.',
    unknownPart: 'Dit veld ken ik hier niet.',
    missing: field => `"${field}" is nog niet ingevuld.`,
    choose: values => `Kies uit: ${values}.`,
    text: 'Hier hoort een gewone tekst.',
    form: 'Zo kan ik dit niet lezen. De uitleg bij het veld zegt hoe het wel kan.',
    tooLong: 'Deze tekst is te lang.',
    number: 'Hier hoort een getal.',
    numberFrom: least => `Hier hoort een getal van ${least} of meer.`,
    numberTo: most => `Hier hoort een getal van ten hoogste ${most}.`,
    date: 'Hier hoort een datum, zoals 2026-03-12.',
    interval: 'Hier hoort een tijd, zoals "3 maanden", of "geen".',
    fields: 'Hieronder horen velden te staan, elk op een eigen regel.',
  },
  en: {
    unknownField: 'I do not know this field. Is it one of your own? Put x_ before it.',
    unknownPart: 'I do not know this field here.',
    missing: field => `"${field}" is not filled in yet.`,
    choose: values => `Choose from: ${values}.`,
    text: 'This should be plain text.',
    form: 'I cannot read this. The hint of the field says how it is written.',
    tooLong: 'This text is too long.',
    number: 'This should be a number.',
    numberFrom: least => `This should be a number of ${least} or more.`,
    numberTo: most => `This should be a number of at most ${most}.`,
    date: 'This should be a date, like 2026-03-12.',
    interval: 'This should be a length of time, like "3 months", or "none".',
    fields: 'Fields belong below this, each on a line of its own.',
  },
};
