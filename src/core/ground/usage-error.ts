/** Something was asked that cannot be: a wrong name, a value that does not fit. Tells what, and the next step. */
export class UsageError extends Error {
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.help = help;
  }
}
