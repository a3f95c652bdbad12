/** What git needs of the computer it runs on: where the program was started, and the environment. */
export interface Machine {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}
