/** What the website says of the place where our files are. */
export interface Place {
  hasIssues: boolean;
  isArchived: boolean;
  /** The branch that the job runs on, and the one that counts. */
  branch: string;
  mainBranch: string;
}

export interface Issue {
  number: number;
  isOpen: boolean;
  text: string;
  /** Where people read it. */
  address: string;
}

export interface Comment {
  id: number;
  text: string;
}

/** The website that holds the repository, for a job that runs there. Each of these throws a ForgeTrouble. */
export interface Forge {
  place(): Promise<Place>;
  /** The issues that the account of the job opened, in whatever order. */
  issues(): AsyncIterable<Issue>;
  /** What that account wrote below an issue, the oldest first. */
  comments(issue: Issue): AsyncIterable<Comment>;
  open(title: string, text: string): Promise<Issue>;
  comment(issue: Issue, text: string): Promise<void>;
  remove(issue: Issue, comment: Comment): Promise<void>;
}
