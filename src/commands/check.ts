import { type Command, type Input, sharedOptions } from '../core/asking/command.ts';
import { named, type Offer } from '../core/asking/offer.ts';
import type { Severity } from '../core/model/finding.ts';
import { outputAsked } from '../core/output/asked.ts';
import type { CheckResult } from '../core/output/format.ts';
import { aboutFormats, formatOption } from '../core/output/format-option.ts';
import type { Register } from '../core/register/register.ts';
import type { Say } from '../core/words/say.ts';
import { findingsFormats, formatNamed } from '../formats/index.ts';
import { onDisk } from '../io/on-disk.ts';
import { bring } from '../io/results.ts';
import type { Session } from '../io/session.ts';
import { canAsk } from '../io/terminal.ts';
import { tellWhatIsUnderWay } from '../io/under-way.ts';
import { judge } from '../library/judge.ts';
import { rules } from '../rules/index.ts';
import type { Changes } from './check/changes.ts';
import { chooseFiles, chooseRules, fixingAtOnce, isNarrow, refuseYesAlone } from './check/chosen.ts';
import type { Judge } from './check/watch.ts';

/** The rules by name, for the shell. */
const rulesOffered: Offer<Session> = ({ language }) =>
  named(rules, language, rule => rule.texts[language].title);

/** Is every record sound? Reads everything, reports everything, writes nothing. */
export const check: Command<Session> = {
  id: 'check',
  arguments: [{ key: 'files', form: '[files...]', offers: 'files' }],
  options: [
    { key: 'attention', flags: '--attention' },
    { key: 'strict', flags: '--strict' },
    { key: 'staged', flags: '--staged' },
    { key: 'since', flags: '--since <revision>' },
    { key: 'accepted', flags: '--accepted' },
    { key: 'watch', flags: '--watch' },
    { key: 'fix', flags: '--fix' },
    { key: 'yes', flags: '-y, --yes' },
    { key: 'rule', flags: '--rule <id>', repeatable: true, offers: rulesOffered },
    { key: 'skip', flags: '--skip <id>', repeatable: true, offers: rulesOffered },
    formatOption(findingsFormats, ({ forFindings }) => forFindings),
    sharedOptions.output,
    sharedOptions.force,
    sharedOptions.today,
  ],
  texts: {
    nl: {
      name: 'controleer',
      summary: 'kijk of alle bestanden kloppen',
      description:
        'Leest alle bestanden en vertelt wat er niet klopt: waar het staat, en wat je kunt doen. Zonder --verbeter verandert er niets.',
      arguments: { files: 'kijk alleen deze bestanden of mappen na' },
      options: {
        attention: 'meld ook wat aandacht vraagt: mensen, partners en agenda',
        strict: 'eindig ook bij "let op" met code 1',
        staged: 'alleen wat je in de volgende commit zet, zoals het daar staat',
        since: 'alleen wat er veranderde sinds een branch, tag of commit, zoals main',
        accepted: 'laat alleen zien wat bewust zo is: waarom, van wie en sinds wanneer',
        watch: 'blijf meekijken: kijk opnieuw na zodra er iets verandert',
        fix: 'verbeter wat maar één goed antwoord heeft: laat eerst zien wat er verandert, en vraag het dan',
        yes: 'met --verbeter: vraag het niet eerst',
        rule: 'alleen deze regel (mag vaker)',
        skip: 'deze regel niet (mag vaker)',
        get format() {
          return aboutFormats(findingsFormats, 'nl');
        },
      },
      examples: [
        ['initiatief controleer', 'alles nakijken'],
        ['initiatief controleer afspraken/2026-03-12-locatie.md', 'één bestand nakijken'],
        ['initiatief controleer --aandacht', 'ook zien wat aandacht vraagt'],
        ['initiatief controleer --sinds main', 'nakijken wat er in een voorstel veranderde'],
        ['initiatief controleer --kijk-mee', 'meekijken terwijl je werkt'],
        ['initiatief controleer --verbeter', 'verbeteren wat vanzelf spreekt'],
      ],
    },
    en: {
      name: 'check',
      summary: 'check that every record is right',
      description:
        'Reads all records and says what is not right: where it is, and what you can do. Without --fix nothing is changed.',
      arguments: { files: 'check only these files or folders' },
      options: {
        attention: 'also say what needs attention: people, partners and calendar',
        strict: 'end with code 1 for warnings too',
        staged: 'only what you put in the next commit, as it is there',
        since: 'only what changed since a branch, tag or commit, such as main',
        accepted: 'only show what was accepted: why, by whom and since when',
        watch: 'keep watching: check again as soon as something changes',
        fix: 'fix what has only one right answer: shows what would change, then asks',
        yes: 'with --fix: do not ask first',
        rule: 'only this rule (may be repeated)',
        skip: 'not this rule (may be repeated)',
        get format() {
          return aboutFormats(findingsFormats, 'en');
        },
      },
      examples: [
        ['initiatief check', 'check everything'],
        ['initiatief check agreements/2026-03-12-place.md', 'check one file'],
        ['initiatief check --attention', 'also see what needs attention'],
        ['initiatief check --since main', 'check what a proposal changes'],
        ['initiatief check --watch', 'keep checking while you work'],
        ['initiatief check --fix', 'fix what needs no thought'],
      ],
    },
  },
  async run(session, input) {
    refuseYesAlone(input, session);
    const chosen = chooseRules(session, input);
    const atOnce = fixingAtOnce(input, session.language);
    const judgeFrom = (first: Register, changes?: Changes): Judge => {
      const files = chooseFiles(session, input, first);
      const source = changes?.source ?? onDisk(session.root);
      const withPromises = !isNarrow(session, input);
      const failing: readonly Severity[] = input.flag('strict') ? ['error', 'warning'] : ['error'];
      const asked = { rules: chosen, files, source, before: changes?.before, withPromises, failing };
      return (register, now, memory) =>
        judge(register, { ...asked, today: now.today, language: now.language, around: now, memory });
    };
    const isOfChanges = input.flag('staged') || input.text('since') !== undefined;
    const changes = isOfChanges
      ? await (await import('./check/changes.ts')).changesAsked(session, input)
      : undefined;
    if (input.flag('fix')) {
      const { fix } = await import('./check/fix.ts');
      const files = (first: Register) => chooseFiles(session, input, first);
      await fix(session, { rules: chosen, files, yes: input.flag('yes'), atOnce });
    }
    if (input.flag('watch')) {
      const { watch } = await import('./check/watch.ts');
      return watch(session, input, judgeFrom);
    }
    if (input.flag('accepted')) {
      const { showAccepted } = await import('./check/accepted.ts');
      const register = await session.load();
      const files = chooseFiles(session, input, register);
      await showAccepted(session, input, register, { files, rules: chosen });
      return 0;
    }
    await tellWhatIsUnderWay(session);
    const register = changes?.register ?? (await session.load());
    const result = await judgeFrom(register, changes)(register, session);
    const fixedBy = input.flag('fix') && !canAsk(session.io) ? atOnce : undefined;
    await show({ ...result, fixedBy }, session, session.say(register), input);
    return result.findings.some(({ severity }) => result.failing.includes(severity)) ? 1 : 0;
  },
};

/** Prints the result, and the page beside the log where the format and the forge have one. */
async function show(result: CheckResult, session: Session, say: Say, input: Input): Promise<void> {
  const asked = outputAsked(input, findingsFormats, session.language);
  const style = session.style(say, asked.file !== undefined);
  const format = formatNamed(asked.format, findingsFormats);
  await bring(session, await format.findings(result, style), asked, format.isForRunner);
  const page = format.summary && session.summaryFile;
  if (format.summary && page) {
    const summary = formatNamed(format.summary, findingsFormats);
    await session.append(await summary.findings(result, style), page);
  }
}
