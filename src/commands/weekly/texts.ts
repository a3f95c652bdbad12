import type { CommandTexts } from '../../core/asking/command.ts';
import type { Language } from '../../core/ground/language.ts';
import type { ForgeKind } from '../../io/forge/of-job.ts';

const nl: CommandTexts = {
  name: 'weekbericht',
  summary: 'zet het rapport voor iedereen in één bericht op de website',
  description:
    'Voor de taak die elke week op de website draait. Zet het overzicht voor iedereen in één bericht bij Issues. De website mailt het aan wie dat bericht volgt. Is er niets veranderd, dan komt er niets nieuws.',
  examples: [['initiatief weekbericht', 'in de taak van elke week; begin zet die klaar']],
};

const en: CommandTexts = {
  name: 'weekly',
  summary: 'put the report for everyone in one issue on the website',
  description:
    'For the job that runs on the website every week. Puts the overview for everyone in one issue. The website mails it to whoever follows that issue. When nothing has changed, nothing new comes.',
  examples: [['initiatief weekly', 'in the job of every week; init sets it up']],
};

/** What the command says of itself. */
export const commandTexts: Record<Language, CommandTexts> = { nl, en };

type Message = readonly [what: string, next: string];

/** What it says when it is done, and what stands around the report. */
export interface WeeklyTexts {
  names: Record<ForgeKind, string>;
  /** What the issue is called. */
  title: string;
  /** What the issue begins with: Markdown. */
  opening(initiative: string, kind: ForgeKind): string;
  /** Below a report that was cut. */
  rest: string;
  posted(address: string): string;
  oldLeft: string;
  same(address: string): string;
  closed(address: string): string;
  noIssues: string;
  archived: string;
  elsewhere(branch: string, mainBranch: string): string;
  noToken: Record<ForgeKind, string>;
  noJob: Message;
  notAll: Message;
  silent(name: string): string;
  busy(name: string): string;
  down(name: string, status: number): string;
  odd(name: string, status: number): string;
  stranger: Record<ForgeKind, string>;
  refused: Record<ForgeKind, (status: number) => string>;
}

const names = { github: 'GitHub', gitlab: 'GitLab', forgejo: 'Forgejo' };

/** How the website calls following an issue, in Dutch and in English. */
const follow: Record<Language, Record<ForgeKind, string>> = {
  nl: {
    github: 'Klik rechts op **Subscribe**.',
    gitlab: 'Zet **Notifications** aan, bij de drie puntjes bovenaan.',
    forgejo: 'Klik rechts op **Abonneren**.',
  },
  en: {
    github: 'Click **Subscribe** on the right.',
    gitlab: 'Switch **Notifications** on, behind the three dots at the top.',
    forgejo: 'Click **Subscribe** on the right.',
  },
};

const tokenOfJob = `INITIATIEF_TOKEN: \${{ github.token }}`;

export const texts: Record<Language, WeeklyTexts> = {
  nl: {
    names,
    title: 'Weekbericht',
    opening: (initiative, kind) =>
      `Hier komt elke week het overzicht van ${initiative}, zoals iedereen het mag lezen. Het nieuwste staat onderaan. Dat van de week ervoor gaat dan weg. Is er niets veranderd? Dan komt er niets nieuws.

- Wil je het per e-mail? ${follow.nl[kind]} Op dezelfde plek zet je dat weer uit.
- Hoeft het voor niemand meer? Sluit dit bericht. Open het later opnieuw, en het gaat weer verder.
`,
    rest: 'De rest past niet in dit bericht. Het hele overzicht staat bij de taak van deze week.',
    posted: address => `Het weekbericht van deze week staat erbij: ${address}`,
    oldLeft: 'Het vorige kon nog niet weg. Volgende week probeer ik het opnieuw.',
    same: address =>
      `Er is niets veranderd sinds het vorige weekbericht. Daarom komt er niets bij: ${address}`,
    closed: address =>
      `Iemand heeft het weekbericht gesloten. Daarom zet ik er niets bij. Wil je het weer? Open het opnieuw: ${address}`,
    noIssues:
      'Issues staan hier uit, dus er komt geen weekbericht. Wil je het wel? Zet Issues aan bij de instellingen.',
    archived: 'Deze map is gearchiveerd. Er kan niets meer bij, dus er komt geen weekbericht.',
    elsewhere: (branch, mainBranch) =>
      `Deze taak draait op "${branch}". Er komt alleen een weekbericht van "${mainBranch}".`,
    noToken: {
      github: `Er komt nog geen weekbericht, want deze stap heeft geen token. Zet in de taak, bij env van deze stap: ${tokenOfJob}`,
      gitlab: `Er komt nog geen weekbericht. Daarvoor moet iemand één keer een token maken: een sleutel voor deze taak.
1. Ga naar Settings > Access tokens. Kies de rol Guest en vink api aan.
2. Ga naar Settings > CI/CD > Variables. Zet het token daar neer als INITIATIEF_TOKEN.
3. Kies daarbij Masked en Protected.`,
      forgejo: `Er komt nog geen weekbericht, want deze stap heeft geen token. Zet in de taak, bij env van deze stap: ${tokenOfJob}`,
    },
    noJob: [
      'Dit is voor de taak die elke week op de website draait. Hier is geen website om iets op te zetten.',
      'Wil je zien wat erin komt? Typ: initiatief rapport --voor iedereen',
    ],
    notAll: [
      'Niet de hele geschiedenis staat hier. Dan kan er een naam in het weekbericht komen van iemand die weg is.',
      'Zet in de taak, bij checkout: fetch-depth: 0 (op GitLab: GIT_DEPTH: 0).',
    ],
    silent: name =>
      `${name} geeft geen antwoord. Het weekbericht staat er nog niet. Start de taak later opnieuw.`,
    busy: name =>
      `${name} vraagt om even te wachten. Het weekbericht staat er nog niet. Start de taak over een uur opnieuw.`,
    down: (name, status) =>
      `${name} heeft een storing (code ${status}). Het weekbericht staat er nog niet. Start de taak later opnieuw.`,
    odd: (name, status) =>
      `${name} geeft een antwoord dat ik niet ken (code ${status}). Het weekbericht staat er nog niet. Start de taak later opnieuw.`,
    stranger: {
      github: `GitHub kent het token van deze stap niet. Zet in de taak, bij env van deze stap: ${tokenOfJob}`,
      gitlab:
        'GitLab kent het token niet meer. Misschien is de tijd ervan om. Vernieuw het bij Settings > Access tokens. Zet het nieuwe bij Settings > CI/CD > Variables, in INITIATIEF_TOKEN.',
      forgejo: `Forgejo kent het token van deze stap niet. Zet in de taak, bij env van deze stap: ${tokenOfJob}`,
    },
    refused: {
      github: status =>
        `De taak mag van GitHub geen weekbericht plaatsen (code ${status}). Zet in de taak onder permissions: "issues: write".`,
      gitlab: status =>
        `Het token mag van GitLab geen weekbericht plaatsen (code ${status}). Maak er een met de rol Guest en het recht api. Zet het in INITIATIEF_TOKEN.`,
      forgejo: status =>
        `De taak mag van Forgejo geen weekbericht plaatsen (code ${status}). Vraag wie de website beheert of taken berichten mogen schrijven.`,
    },
  },
  en: {
    names,
    title: 'Weekly report',
    opening: (initiative, kind) =>
      `The overview of ${initiative} comes here every week, as everyone may read it. The newest is at the bottom. The one of the week before then goes away. Has nothing changed? Then nothing new comes.

- Would you like it by email? ${follow.en[kind]} You switch it off in the same place.
- Does nobody need it any more? Close this issue. Open it again later, and it goes on.
`,
    rest: 'The rest does not fit here. The whole overview is with the job of this week.',
    posted: address => `The weekly report of this week is there: ${address}`,
    oldLeft: 'The one before could not be taken away yet. Next week I try again.',
    same: address => `Nothing has changed since the last weekly report. So nothing is added: ${address}`,
    closed: address =>
      `Somebody closed the weekly report. So I add nothing to it. Would you like it again? Open it again: ${address}`,
    noIssues:
      'Issues are switched off here, so there is no weekly report. Would you like it? Switch on Issues in the settings.',
    archived: 'This folder is archived. Nothing can be added, so there is no weekly report.',
    elsewhere: (branch, mainBranch) =>
      `This job runs on "${branch}". Only "${mainBranch}" gets a weekly report.`,
    noToken: {
      github: `There is no weekly report yet, since this step has no token. Put in the job, at env of this step: ${tokenOfJob}`,
      gitlab: `There is no weekly report yet. For that somebody has to make a token once: a key for this job.
1. Go to Settings > Access tokens. Choose the role Guest and tick api.
2. Go to Settings > CI/CD > Variables. Put the token there as INITIATIEF_TOKEN.
3. Choose Masked and Protected with it.`,
      forgejo: `There is no weekly report yet, since this step has no token. Put in the job, at env of this step: ${tokenOfJob}`,
    },
    noJob: [
      'This is for the job that runs on the website every week. There is no website here to put anything on.',
      'Would you like to see what it says? Type: initiatief report --for everyone',
    ],
    notAll: [
      'Not all of the history is here. Then the weekly report could name somebody who left.',
      'Put in the job, at checkout: fetch-depth: 0 (on GitLab: GIT_DEPTH: 0).',
    ],
    silent: name => `${name} does not answer. The weekly report is not there yet. Start the job again later.`,
    busy: name =>
      `${name} asks to wait a while. The weekly report is not there yet. Start the job again in an hour.`,
    down: (name, status) =>
      `${name} is out of order (code ${status}). The weekly report is not there yet. Start the job again later.`,
    odd: (name, status) =>
      `${name} gives an answer that I do not know (code ${status}). The weekly report is not there yet. Start the job again later.`,
    stranger: {
      github: `GitHub does not know the token of this step. Put in the job, at env of this step: ${tokenOfJob}`,
      gitlab:
        'GitLab does not know the token any more. Perhaps its time is up. Rotate it at Settings > Access tokens. Put the new one at Settings > CI/CD > Variables, in INITIATIEF_TOKEN.',
      forgejo: `Forgejo does not know the token of this step. Put in the job, at env of this step: ${tokenOfJob}`,
    },
    refused: {
      github: status =>
        `GitHub does not let the job write a weekly report (code ${status}). Put in the job, under permissions: "issues: write".`,
      gitlab: status =>
        `GitLab does not let the token write a weekly report (code ${status}). Make one with the role Guest and the scope api. Put it in INITIATIEF_TOKEN.`,
      forgejo: status =>
        `Forgejo does not let the job write a weekly report (code ${status}). Ask whoever runs the website whether jobs may write issues.`,
    },
  },
};
