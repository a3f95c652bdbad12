import { GitHub } from './github.ts';

/** Forgejo and Gitea, which take the requests of GitHub. */
export class Forgejo extends GitHub {
  protected override readonly jobAccount = { id: -2 };

  protected override headers(token: string): Record<string, string> {
    return { authorization: `token ${token}` };
  }

  /** The account of a job is no account that they can look up, so they cannot be asked for what it made. */
  protected override issuesOf(): string {
    return 'state=all&type=issues&limit=50';
  }
}
