import { actions } from '../../actions/index.ts';
import { commandNames } from '../../core/asking/command-names.ts';
import type { Rule } from '../../core/checking/rule.ts';
import { shortWordsFor, wordsFor } from '../../core/checking/rule-words.ts';
import { contextOf } from '../../core/checking/rules-context.ts';
import { runRules } from '../../core/checking/run-rules.ts';
import { commandWords, type Proposal } from '../../core/doing/proposal.ts';
import { byHand } from '../../core/doing/step.ts';
import type { Language } from '../../core/ground/language.ts';
import { mostUrgent } from '../../core/reporting/urgency.ts';
import { Asker, type Choice } from '../../io/ask.ts';
import type { Session } from '../../io/session.ts';
import { reports } from '../../reports/index.ts';
import { rules } from '../../rules/index.ts';

/** More than this at once and nobody begins. */
const mostShown = 3;

/**
 * What somebody gets who types the name of the program alone: what needs the group first, and what else can be done. Gives
 * the words of the command that was chosen; nothing where that was to stop.
 */
export async function home(session: Session): Promise<readonly string[] | undefined> {
  const register = await session.load();
  const say = session.say(register);
  const { today, language } = session;
  const texts = homeTexts[language];
  const findings = await runRules(rules, contextOf(register, rules, { today }));
  const ruleOf = ({ rule }: { rule: string }): Rule => rules.find(({ id }) => id === rule) as Rule;
  const asker = Asker.of(session);
  const first = mostUrgent(findings, register, ruleOf)
    .slice(0, mostShown)
    .map(({ finding, record }) => {
      const { message } = shortWordsFor(ruleOf(finding), finding, say);
      const { help } = wordsFor(ruleOf(finding), finding, say);
      return { name: `${record.data.name}: ${message}`, help };
    });
  const choices: Choice[] = first.map(({ name }, index) => ({
    value: String(index),
    name: `${index + 1}. ${name}`,
  }));
  const label = first.length > 0 ? texts.first : texts.nothing(register.initiative.data.name);
  const chosen = await asker.choose({ label }, [
    ...choices,
    { value: 'other', name: texts.other },
    { value: 'overview', name: texts.overview },
    { value: 'stop', name: texts.stop },
  ]);
  if (chosen === 'stop') return undefined;
  if (chosen === 'overview') return [commandNames.report[language]];
  if (chosen === 'other') return otherCommand(asker, session);
  const { help } = first[Number(chosen)] as (typeof first)[number];
  const proposal: Proposal | undefined = typeof help === 'object' ? help.action : undefined;
  if (proposal) return commandWords(proposal, say, { rules, reports });
  await session.note(`${help === undefined ? '' : (byHand(help)?.says ?? '')}\n`);
  return undefined;
}

/** Lets somebody choose from all that can be done, by what it is for. */
async function otherCommand(asker: Asker, session: Session): Promise<readonly string[]> {
  const { language } = session;
  const texts = homeTexts[language];
  const all: Choice[] = [
    ...actions.map(action => {
      const { name, summary } = action.texts[language];
      return { value: name, name: `${name}: ${summary}`, short: name };
    }),
    { value: commandNames.check[language], name: texts.check },
  ];
  return [await asker.choose({ label: texts.what }, all)];
}

interface HomeTexts {
  first: string;
  nothing(initiative: string): string;
  other: string;
  overview: string;
  stop: string;
  what: string;
  check: string;
}

const homeTexts: Record<Language, HomeTexts> = {
  nl: {
    first: 'Waar wil je mee beginnen?',
    nothing: initiative => `${initiative} staat er goed voor. Wat wil je doen?`,
    other: 'Iets anders doen',
    overview: 'Eerst het overzicht lezen',
    stop: 'Niets, tot later',
    what: 'Wat wil je doen?',
    check: 'controleer: kijk of alle bestanden kloppen',
  },
  en: {
    first: 'Where do you want to begin?',
    nothing: initiative => `${initiative} is in good shape. What do you want to do?`,
    other: 'Do something else',
    overview: 'Read the overview first',
    stop: 'Nothing, see you later',
    what: 'What do you want to do?',
    check: 'check: see whether every record is right',
  },
};
