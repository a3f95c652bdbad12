import { rule } from '../../core/checking/rule.ts';
import { mayBeNamed } from '../../core/meaning/consent.ts';
import type { Register } from '../../core/register/register.ts';

interface Facts {
  /** The ids of who is named; more of them where it is not to be told who is meant. */
  people: readonly string[];
  /** What stands there, where it is not sure that it is a name. */
  word?: string;
  where: 'text' | 'file-name';
  /** What everyone gets to see of it: the file itself, the text without the name, or the text as it is. */
  everyoneReads: 'file' | 'without-name' | 'text';
}

/** A text that everyone reads, in a file or in a report, names somebody who did not consent, or seems to. */
export const nameInText = rule<Facts>({
  id: 'name-in-text',
  group: 'people',
  severity: 'info',
  coreOnly: true,
  urgency: { step: 'rest' },
  texts: {
    nl: {
      name: 'naam-in-tekst',
      title: 'Een tekst voor iedereen noemt alleen wie dat goed vindt.',
      why: 'Een rapport voor iedereen zet "persoon 1" in de plaats van een naam zonder toestemming. Dat leest niet prettig. En soms is niet te zien of een woord een naam is. Dan kan het blijven staan. Wie de zin anders schrijft, weet zeker wat iedereen leest.',
      message: ({ people, word, where, everyoneReads }, say) => {
        const text = where === 'text' ? 'deze tekst' : 'de naam van dit bestand';
        const names = say.list(people.slice(0, 3), true);
        const what =
          word === undefined
            ? `${text} noemt ${names}, en daar is geen toestemming voor`
            : `"${word}" is hier misschien ${names}, en daar is geen toestemming voor`;
        const read = {
          file: 'Iedereen kan dit bestand lezen',
          'without-name': 'Voor iedereen staat er iets anders in de plaats',
          text: 'Voor iedereen blijft het staan',
        };
        return `${what}. ${read[everyoneReads]}`;
      },
      help: ({ word, where }, say) => {
        if (where === 'file-name') return 'Geef het bestand een naam zonder die persoon erin.';
        const step =
          'Schrijf de zin zonder naam, bijvoorbeeld met de rol. Of vraag of de naam openbaar mag zijn.';
        return word === undefined
          ? step
          : `Is dit een naam? ${step}\nIs het iets anders? Schrijf dat dan bij "${say.field('accepted')}".`;
      },
    },
    en: {
      name: 'name-in-text',
      title: 'A text for everyone names only who agreed to it.',
      why: 'A report for everyone puts "person 1" in place of a name without consent. That does not read well. And sometimes nobody can see whether a word is a name. Then it can stay. Write the sentence in another way, and you know what everyone reads.',
      message: ({ people, word, where, everyoneReads }, say) => {
        const text = where === 'text' ? 'this text' : 'the name of this file';
        const names = say.list(people.slice(0, 3), true);
        const what =
          word === undefined
            ? `${text} names ${names}, without consent`
            : `"${word}" may be ${names} here, without consent`;
        const read = {
          file: 'Everyone can read this file',
          'without-name': 'For everyone, something else takes its place',
          text: 'For everyone, it stays',
        };
        return `${what}. ${read[everyoneReads]}`;
      },
      help: ({ word, where }, say) => {
        if (where === 'file-name') return 'Give the file a name without that person in it.';
        const step =
          'Write the sentence without a name, for example with the role. Or ask whether the name may be public.';
        return word === undefined
          ? step
          : `Is this a name? ${step}\nIs it something else? Then say so under "${say.field('accepted')}".`;
      },
    },
  },
  async *find({ register }) {
    const isPublic = register.initiative.data.visibility === 'public';
    if (!isPublic && !tellsEveryone(register)) return;
    const { namedInTexts } = await import('../../core/audiences/named-in-texts.ts');
    for (const { at, people, word, isHidden, others } of namedInTexts(register, isPublic)) {
      const where = at.path.length === 0 && !at.span ? 'file-name' : 'text';
      const everyoneReads = isPublic ? 'file' : isHidden ? 'without-name' : 'text';
      yield { at, facts: { people, word, where, everyoneReads }, related: others };
    }
  },
});

/** Does a group with a private repository make something for everyone? Then it asked somebody for consent. */
function tellsEveryone(register: Register): boolean {
  return register.all('person').some(mayBeNamed);
}
