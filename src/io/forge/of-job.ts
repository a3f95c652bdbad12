import type { Io } from '../io.ts';
import type { Forge } from './forge.ts';
import { Forgejo } from './forgejo.ts';
import { GitHub } from './github.ts';
import { GitLab } from './gitlab.ts';

export type ForgeKind = 'github' | 'gitlab' | 'forgejo';

/** The website whose job this is, and the way to it: there is none without a token. */
export interface ForgeOfJob {
  kind: ForgeKind;
  forge: Forge | undefined;
}

/** What the runner of a job says of its website; nothing elsewhere. */
export function forgeOfJob(io: Pick<Io, 'env'>): ForgeOfJob | undefined {
  const { INITIATIEF_TOKEN, CI_API_V4_URL, CI_PROJECT_ID, GITHUB_API_URL, GITHUB_REPOSITORY } = io.env;
  const token = INITIATIEF_TOKEN?.trim();
  if (CI_API_V4_URL && CI_PROJECT_ID)
    return { kind: 'gitlab', forge: token ? new GitLab(CI_PROJECT_ID, token, io) : undefined };
  if (!GITHUB_API_URL || !GITHUB_REPOSITORY) return undefined;
  // They take the requests of GitHub, below an address of their own.
  const isForgejo = /\/api\/v1\/*$/.test(GITHUB_API_URL);
  const Kind = isForgejo ? Forgejo : GitHub;
  return {
    kind: isForgejo ? 'forgejo' : 'github',
    forge: token ? new Kind(GITHUB_REPOSITORY, token, io) : undefined,
  };
}
