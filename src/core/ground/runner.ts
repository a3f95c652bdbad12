/** What runners of CI set in the environment: GitHub, Forgejo, Gitea, GitLab, Azure, TeamCity, Buildkite, and most others. */
const signs = [
  'CI',
  'GITHUB_ACTIONS',
  'FORGEJO_ACTIONS',
  'GITEA_ACTIONS',
  'GITLAB_CI',
  'TF_BUILD',
  'TEAMCITY_VERSION',
  'BUILDKITE',
];

/** Is what is printed read by a runner, that takes some texts in its log for commands? */
export function isOnRunner(env: Readonly<Record<string, string | undefined>>): boolean {
  return signs.some(sign => !['', '0', 'false'].includes(env[sign]?.toLowerCase() ?? ''));
}

/** What a runner takes for a command anywhere in a line (`##[…]`, `##vso[…]`): the first of its signs. */
export const commandAnywhere = /#(?=#(?:\[|vso\[|teamcity\[))/gi;

/** What it takes for one at the start of a line: `::set-env …`, `section_start:…`, and a group of Buildkite. */
const commandAtStart = /^([^\S\r\n]*)(:(?=:)|section_(?=(?:start|end):)|[-+~^](?=[-+~^]{2} ))/gm;

/** The same text, with a space in what a runner would obey. */
export function defused(text: string): string {
  return text.replace(commandAnywhere, '# ').replace(commandAtStart, '$1$2 ');
}
