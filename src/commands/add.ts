import { namingForGit } from '../core/acting/naming.ts';
import { type Command, sharedOptions } from '../core/asking/command.ts';
import type { Language } from '../core/ground/language.ts';
import { keyOf } from '../core/model/record-key.ts';
import type { NewRecord } from '../core/writing/new-record.ts';
import { Asker } from '../io/ask.ts';
import { committer } from '../io/git-commit.ts';
import { addedText } from '../io/git-commit-texts.ts';
import { KeptActions } from '../io/kept-actions.ts';
import { alreadyThere, layDown } from '../io/lay-down.ts';
import type { Session } from '../io/session.ts';
import { canAsk } from '../io/terminal.ts';
import { putRight } from '../io/writing.ts';
import { fieldsOffered, kindsIn, kindsOffered } from './add/fields-offered.ts';
import { askedFor, filledIn } from './add/filled-in.ts';
import { kindNamed } from './add/refusals.ts';
import { tellPreview, tellPrograms } from './add/tell.ts';
import { objections, verdictOn } from './add/verdict.ts';

/** Adds a record: asks what it needs, or takes it from flags, and judges it before it is written. */
export const add: Command<Session> = {
  id: 'add',
  arguments: [
    { key: 'kind', form: '<kind>', offers: kindsOffered },
    { key: 'name', form: '[name]' },
  ],
  options: [
    { key: 'set', flags: '--set <field=value>', repeatable: true, offers: fieldsOffered },
    { key: 'id', flags: '--id <id>' },
    { key: 'dryRun', flags: '--dry-run' },
    { key: 'commit', flags: '--commit' },
    { key: 'yes', flags: '-y, --yes' },
    { key: 'format', flags: '--format <name>', choices: ['text', 'json'] },
    sharedOptions.today,
  ],
  texts: {
    nl: {
      name: 'nieuw',
      summary: `voeg een ${kindsIn('nl')} toe`,
      description:
        'Maakt een nieuw bestand. Vraagt wat erin moet, of neemt het van de opties over. Kijkt eerst of het klopt.',
      arguments: {
        kind: kindsIn('nl'),
        name: 'hoe het heet',
      },
      options: {
        set: 'vul iets in (mag vaker; een lijst groeit dan)',
        id: 'kies zelf de naam van het bestand',
        dryRun: 'laat zien wat erbij zou komen, en maak niets',
        commit: 'bewaar het meteen in git, alleen dit bestand',
        yes: 'stel geen vragen',
        format: 'hoe het eruitziet: text of json',
      },
      examples: [
        ['initiatief nieuw persoon', 'je krijgt een paar vragen'],
        ['initiatief nieuw partner "Gemeente Hovendrecht" --zet soort=gemeente --ja', 'zonder vragen'],
        [
          'initiatief nieuw rol Moestuin --zet wie=cor --zet "wie=persoon: emine; als: trekker"',
          'een lijst, item voor item',
        ],
        [
          'initiatief nieuw afspraak "Een plek" --zet "partijen=partner: gemeente; levert: een veld; uiterlijk: maart 2027" --zet "partijen=partner: initiatief; levert: een plan"',
          'een hele afspraak. Dieper kan ook met punten: --zet partijen.0.levert="een veld"',
        ],
      ],
    },
    en: {
      name: 'add',
      summary: `add a ${kindsIn('en')}`,
      description: 'Makes a new record. Asks what goes in it, or takes it from options. Checks it first.',
      arguments: {
        kind: kindsIn('en'),
        name: 'what it is called',
      },
      options: {
        set: 'fill in something (may be repeated; a list then grows)',
        id: 'choose the name of the file yourself',
        dryRun: 'show what would be added, and make nothing',
        commit: 'save it in git at once, just this file',
        yes: 'ask nothing',
        format: 'what it looks like: text or json',
      },
      examples: [
        ['initiatief add person', 'asks what it needs'],
        ['initiatief add partner "Alderby Council" --set kind=municipality --yes', 'asks nothing'],
        [
          'initiatief add role Garden --set holders=tom --set "holders=person: priya; part: lead"',
          'a list, item by item',
        ],
        [
          'initiatief add agreement "A hall" --set "parties=partner: council; delivers: a hall; due: March 2027" --set "parties=partner: initiative; delivers: a plan"',
          'a whole agreement. Dots go deeper too: --set parties.0.delivers="a hall"',
        ],
      ],
    },
  },
  async run(session, input) {
    await putRight(session);
    const register = await session.load();
    const say = session.say(register);
    const kind = kindNamed(session, register.words, input.arguments[0] ?? '');
    const typed = { kind, input, register };
    const commit = input.flag('commit') ? await committer(session) : undefined;
    const asker = input.flag('yes') || !canAsk(session.io) ? undefined : Asker.of(session);
    const kept = await KeptActions.of(session);
    const { records, register: after } = asker
      ? await askedFor(session, typed, asker, kept)
      : await filledIn(session, typed);
    const [record] = records;
    const { findings, text } = await verdictOn(records, after, session);

    const isSound = findings.every(({ severity }) => severity !== 'error');
    // There is no file yet of which a line could be shown.
    if (findings.length > 0) await session.note(isSound ? text : objections(findings, say));
    if (!isSound) {
      await session.note(notMade(session.language, asker && record.text));
      return 1;
    }
    const files = records.map(({ path, text: whole }) => ({ file: path, before: null, after: whole }));
    const { name } = namingForGit(say, after);
    const did = addedText(records, session.language);
    const didPublicly = addedText(
      records.map(each => ({ name: name(keyOf(each)) })),
      session.language,
    );
    const made = { did, files, findings, register: after };
    const isJson = input.text('format') === 'json';
    if (input.flag('dryRun')) {
      await (isJson ? tellPrograms(made, session) : tellPreview(made, session));
      return 0;
    }
    await write(session, records, asker && record.text);
    kept.add({ action: 'add', did, didPublicly, files });
    if (isJson) await tellPrograms(made, session);
    else await session.print(records.map(({ path }) => `${path}\n`).join(''));
    if (asker) await session.note(madeText(session.language, records.length));
    const paths = records.map(({ path }) => path);
    return (await commit?.(paths, didPublicly)) === false ? 1 : 0;
  },
};

/** Writes the files; where that does not work, what somebody answered is given back. */
async function write(session: Session, records: readonly NewRecord[], answered?: string): Promise<void> {
  const { root, language } = session;
  try {
    const help = {
      nl: 'Vul dat bestand aan, of kies een andere naam.',
      en: 'Add to that file, or choose another name.',
    }[language];
    await layDown({ root, path: '' }, records, session, path => alreadyThere(path, language, help));
  } catch (error) {
    if (answered) await session.note(givenBack(language, answered));
    throw error;
  }
}

/** What somebody filled in, so that no work is lost. */
function givenBack(language: Language, text: string): string {
  return `${{ nl: 'Dit vulde je in:', en: 'This is what you filled in:' }[language]}\n\n${text}\n`;
}

/** Says that it went well, and where to go on. */
function madeText(language: Language, files: number): string {
  return {
    nl: `Gelukt. Nog iets veranderen of erbij schrijven? Open dan ${files === 1 ? 'dit bestand' : 'deze bestanden'}.\n`,
    en: `Done. Something to change, or more to tell? Open ${files === 1 ? 'this file' : 'these files'}.\n`,
  }[language];
}

/** Says that nothing was made; what somebody answered is given back, so that no work is lost. */
function notMade(language: Language, text: string | undefined): string {
  const lost = text === undefined ? '' : givenBack(language, text);
  return `${lost}${{ nl: 'Er is niets gemaakt.', en: 'Nothing was made.' }[language]}\n`;
}
