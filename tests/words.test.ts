import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/commands/index.ts';
import { flagIn } from '../src/core/asking/option-words.ts';
import { audiences } from '../src/core/audiences/readers.ts';
import { type Language, languages } from '../src/core/ground/language.ts';
import { namesOf } from '../src/core/ground/named.ts';
import { makeReport } from '../src/core/reporting/make-report.ts';
import { sayWith } from '../src/core/words/say.ts';
import { reports } from '../src/reports/index.ts';
import { rules } from '../src/rules/index.ts';
import { vocabularies } from '../src/vocabulary/index.ts';
import { terms } from '../src/vocabulary/terms.ts';
import { leftOut, ofGit, placeOfGit } from './support/not-said.ts';
import { ofOtherLanguage } from './support/other-language.ts';
import { registerOf } from './support/register.ts';
import {
  sentencesIn,
  spoken,
  type Text,
  textsInCases,
  textsInPages,
  textsInSource,
  wordsIn,
} from './support/texts.ts';

const examples: Record<Language, string> = { nl: 'buurttuin-de-linde', en: 'repair-cafe' };
const agreements: Record<Language, string> = {
  nl: '2026-04-23-bijdrage-van-het-burgerfonds',
  en: '2026-04-16-parts-at-cost',
};
const somebody: Record<Language, string> = { nl: 'person/cor-hagenaars', en: 'person/tom-whitlock' };

/** All texts of every report on both examples, for each audience, as they are before lines are broken. */
async function textsInReports(): Promise<Text[]> {
  const texts: Text[] = [];
  for (const language of languages) {
    const name = examples[language];
    const register = registerOf(filesOf(join(import.meta.dirname, '../examples', name)), language);
    const say = sayWith(register.words, vocabularies[language]);
    const person = somebody[language];
    for (const report of reports)
      for (const audience of audiences) {
        const agreement = agreements[language];
        const asked = { person, agreement, without: [person], withDetails: true };
        const made = await makeReport(report, {
          register,
          today: '2026-09-01',
          audience,
          rules,
          reports,
          say,
          ...asked,
        });
        const file = `report ${report.id} of ${name} for ${audience}`;
        const { title, summary, sections } = made;
        for (const text of stringsIn([title, summary, sections])) texts.push({ language, file, text });
      }
  }
  return texts;
}

function filesOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter(entry => entry.isFile() && /\.(?:md|yaml)$/.test(entry.name))
      .map(entry => join(entry.parentPath, entry.name))
      .map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    /^(?:id|key|rule|graph|cards|recordOf|form|type)$/.test(key) ? [] : stringsIn(inner),
  );
}

const inSource = textsInSource();
const all = [...inSource, ...textsInPages(), ...textsInCases(), ...(await textsInReports())];

const ruleNames = new Set(rules.flatMap(namesOf));

interface Sentence extends Text {
  words: readonly string[];
}

/** Every sentence once, as it is read. The name of a rule stands above its page, and is typed. */
function sentencesOf(texts: readonly Text[]): Sentence[] {
  const found = new Map<string, Sentence>();
  for (const { language, file, text } of texts)
    for (const sentence of sentencesIn(spoken(text)))
      if (!ruleNames.has(sentence))
        found.set(`${language} ${sentence} ${placeOfGit(file)}`, {
          language,
          file,
          text: sentence,
          words: wordsIn(sentence),
        });
  return [...found.values()];
}

const sentences = sentencesOf(all);

/** Words, or words in a row, that stand by themselves. */
const whole = (words: readonly string[], flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\d-])(?:${words.join('|')})(?![\\p{L}\\d-])`, flags);

/** What is not right in a sentence: the file, the sentence and what to say instead. */
function objections(where: readonly Sentence[], to: (sentence: Sentence) => string | undefined): string[] {
  return where.flatMap(sentence => {
    const objection = to(sentence);
    return objection ? [`${sentence.file}: "${sentence.text}" → ${objection}`] : [];
  });
}

const one = (language: Language, text: string): Sentence[] => sentencesOf([{ language, file: 'x', text }]);

describe('one thing has one name', () => {
  const forbidden = Object.fromEntries(
    languages.map(language => [language, whole(terms.flatMap(term => term[language].not))]),
  ) as Record<Language, RegExp>;

  const otherName = ({ language, text }: Sentence): string | undefined => {
    const [word] = forbidden[language].exec(text) ?? [];
    const term = terms.find(({ [language]: { not } }) => not.includes(word?.toLowerCase() ?? ''));
    return term && `say: ${term[language].name}`;
  };

  it('in every text of the program, its pages and its reports', () => {
    expect(all.length).toBeGreaterThan(5000);
    expect(objections(sentences, otherName)).toEqual([]);
  });

  it.each([
    ['nl', 'Zet het op de kalender.', 'agenda'],
    ['nl', 'Wie is het aanspreekpunt?', 'contactpersoon'],
    ['nl', 'Wat brengt in de buurt iets teweeg? Een school brengt mee wat zij kan.', 'draagt bij'],
    ['nl', 'Prik een dag.', 'datum kiezen'],
    ['en', 'Every carrying partner has one.', 'key partner'],
    ['en', 'There is no contact person yet.', 'contact'],
    ['en', 'Who came to the talk?', 'evaluation'],
  ] as const)('and says so of %s: %s', (language, text, name) => {
    expect(objections(one(language, text), otherName).join()).toContain(`say: ${name}`);
  });

  it('which is no name that is left out elsewhere, and has no word on disk twice', () => {
    for (const language of languages)
      for (const term of terms) {
        expect(objections(one(language, term[language].about), otherName)).toEqual([]);
      }
    const names = terms.flatMap(term => languages.map(language => `${language} ${term[language].name}`));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('sentences', () => {
  const most = 20;
  const tooLong = ({ words: { length } }: Sentence): string | undefined =>
    length > most ? `${length} words: make it two sentences` : undefined;

  it(`have no more than ${most} words`, () => {
    expect(objections(sentences, tooLong)).toEqual([]);
  });

  it('are counted as they are read: a command, a path or a quote is one word', () => {
    const words = Array.from({ length: 17 }, () => 'woord').join(' ');
    const text = `${words} "een hele zin" in rollen/tuin.md. Typ: initiatief rapport wat-als --without cor-hagenaars`;
    expect(objections(one('nl', text), tooLong)).toEqual([]);
    expect(objections(one('nl', `En nog ${words} ${words}.`), tooLong)).toHaveLength(1);
  });
});

describe('words that are left out', () => {
  it('are in no text', () => {
    const said = ({ language, text }: Sentence): string | undefined => {
      const [word] = leftOut[language].exec(text) ?? [];
      return word && `without "${word}"`;
    };
    expect(objections(sentences, said)).toEqual([]);
  });

  it('are in no text for who does not know git', () => {
    // What is typed is exempt: a command of ours is called so.
    const typed = /\binitiatief merge\b|^merge$/g;
    const said = ({ file, text }: Sentence): string | undefined => {
      const [word] = placeOfGit(file) ? [] : (ofGit.exec(text.replace(typed, '')) ?? []);
      return word && `without "${word}"`;
    };
    expect(objections(sentences, said)).toEqual([]);
  });

  it.each(languages)('praise at most three times (%s)', language => {
    const praise =
      /\b(?:mooi|handig|knap|goed gedaan|dat is fijn|goed geregeld|daar zijn we \w+|we staan stevig|tijd voor koffie|lovely|handy|well done|that is good|time for coffee|we are (?:glad|proud)[\w ]*)[.!]/i;
    const own = sentencesOf(inSource.filter(text => text.language === language));
    expect(objections(own, ({ text }) => (praise.test(text) ? 'praise' : undefined)).length).toBeLessThan(4);
  });
});

describe('a sentence as somebody says it', () => {
  /** Who it is that acts is left out: "wordt nagekeken". Becoming something ("wordt leeg") is no such thing. */
  const passive =
    /(?<![\p{L}-])(?:word(?:t|en)|werd(?:en)?)(?![\p{L}-])(?:[^,:;.?!]*?) (?:(?:aan|af|bij|door|in|mee|na|om|op|over|uit|voor|weg)?ge\p{L}+|ver\p{L}{2,}|be\p{L}{2,})(?:d|t|en)(?![\p{L}-])|(?<![\p{L}-])(?:(?:aan|af|bij|door|in|mee|na|om|op|over|uit|voor|weg)?ge\p{L}{2,}|ver\p{L}{2,}|be\p{L}{2,})(?:d|t|en) (?:wordt|worden|werd(?:en)?)(?![\p{L}-])/iu;

  /** What may be said: "er is er maar één" is said so. */
  const counted = /\ber (?:is|zijn) er\b/i;

  const inDutch = (text: string): string | undefined => {
    const [act] = passive.exec(text) ?? [];
    if (act) return `say who does it: ${act}`;
    const [formal] =
      whole(['u', 'uw', 'uzelf', 'gelieve', 'dient te', 'tijdig', 'middels', 'teneinde']).exec(text) ?? [];
    if (formal) return `as you say it aloud, to somebody you know: ${formal}`;
    const [apart] = whole(compounds.map(([one, two]) => `${one} ${two}`)).exec(text) ?? [];
    if (apart) return `in one word: ${apart}`;
    const chain = text.split(/[,:;?]/).find(clause => (clause.match(whole(['er'], 'giu')) ?? []).length > 1);
    return chain && !counted.test(chain) ? `with one "er": ${chain}` : undefined;
  };

  const inEnglish = (text: string): string | undefined => {
    const [odd] = american.exec(text) ?? turnsFromDutch.exec(text) ?? [];
    return odd && `as it is said in the United Kingdom: ${odd}`;
  };

  const compounds = [
    ['contact', 'personen'],
    ['contact', 'persoon'],
    ['contact', 'gegevens'],
    ['telefoon', 'nummers?'],
    ['e-mail', 'adres(?:sen)?'],
    ['bestands', 'na(?:am|men)'],
    ['start', 'gesprek'],
    ['reflectie', 'moment(?:en)?'],
    ['vuist', 'regels?'],
    ['kern', 'groep'],
    ['buurt', 'tuin'],
    ['aanhalings', 'tekens?'],
    ['controle', 'getal'],
    ['agenda', 'programma'],
    ['adres', 'boek(?:en)?'],
    ['privacy', 'verklaring'],
    ['werk', 'blad'],
  ] as const;

  const american =
    /\b(?:\w*(?:color|favor|labor|honor|neighbor|behavior)\w*|centers?|gotten|\w{3,}(?:iz|yz)(?:e[sd]?|ing|ations?))\b/i;

  const turnsFromDutch =
    /\b(?:looks? along|one can(?:not)?|you need to (?!be good)|better (?:write|type|put|remove)|heads-up|what stands|stands (?:below|at the top))\b/i;

  const odd = ({ language, text }: Sentence): string | undefined =>
    language === 'nl' ? inDutch(text) : inEnglish(text);

  it('says who does it, to whom it speaks, and no word twice', () => {
    expect(objections(sentences, odd)).toEqual([]);
  });

  it.each([
    ['nl', 'Een verslag wordt snel gedeeld.', 'say who does it'],
    ['nl', 'Elke wijziging wordt op de website nagekeken.', 'say who does it'],
    ['nl', 'Als er iets gevraagd wordt, past er niets.', 'say who does it'],
    ['nl', 'De rollen werden door een ander overgenomen.', 'say who does it'],
    ['nl', 'Vul uw naam in.', 'somebody you know'],
    ['nl', 'Vraag het tijdig.', 'somebody you know'],
    ['nl', 'Wie is jullie contact persoon?', 'in one word'],
    ['nl', 'Zet je telefoon nummer erbij.', 'in one word'],
    ['nl', 'Zolang er niets in staat en er niets naar verwijst, is het een tip.', 'with one "er"'],
    ['en', 'VS Code looks along too now.', 'United Kingdom'],
    ['en', 'Better type: council', 'United Kingdom'],
    ['en', 'You need to call.', 'United Kingdom'],
    ['en', 'Which color does your neighbor like?', 'United Kingdom'],
    ['en', 'What stands below is text.', 'United Kingdom'],
  ] as const)('and says so of %s: %s', (language, text, why) => {
    expect(objections(one(language, text), odd).join()).toContain(why);
  });

  it.each([
    ['nl', 'Vraag wie van jullie trekker wil worden.'],
    ['nl', 'Zonder naam wordt het een brief aan een postbus.'],
    ['nl', 'Dat is de gemeente, die de eerste partner wordt.'],
    ['nl', 'Er is er maar één.'],
    ['nl', 'Wat staat er in de agenda, en wat is er geweest?'],
    ['en', 'Choose the size of the prize, and use colour.'],
  ] as const)('and lets stand in %s: %s', (language, text) => {
    expect(objections(one(language, text), odd)).toEqual([]);
  });
});

describe('an option in a Dutch text', () => {
  it('goes by its Dutch word', async () => {
    const options = (await Promise.all(commands.map(({ load }) => load()))).flatMap(one => one.options);
    const others = new Map(
      options
        .map(option => [flagIn(option, 'en'), flagIn(option, 'nl')] as const)
        .filter(([a, b]) => a !== b),
    );
    expect(others.get('--force')).toBe('--toch');
    const wrong = inSource
      .filter(({ language }) => language === 'nl')
      .flatMap(({ file, text }) =>
        (text.match(/--[a-z][a-z-]*/g) ?? [])
          .filter(flag => others.has(flag))
          .map(flag => `${file}: ${flag}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('a text is in one language', () => {
  const mixed = ({ language, words }: Sentence): string | undefined => {
    const other = ofOtherLanguage(words, language);
    return other.length > 0 && words.length > 1 ? `in one language: ${other.join(', ')}` : undefined;
  };

  it('also where it is put together', () => {
    expect(objections(sentences, mixed)).toEqual([]);
  });

  it.each([
    ['nl', 'Kies uit everyone of iedereen.'],
    ['nl', 'Er is geen folder voor these records.'],
    ['en', 'This bestand is empty.'],
  ] as const)('and says so of %s: %s', (language, text) => {
    expect(objections(one(language, text), mixed)).toHaveLength(1);
  });
});

describe('rules', () => {
  it.each(languages)('are told in sentences that can be collected (%s)', language => {
    const own = new Set(all.filter(text => text.language === language).map(({ text }) => text));
    for (const rule of rules) expect(own.has(rule.texts[language].why), rule.id).toBe(true);
  });
});
