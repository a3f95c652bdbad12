/** A mistake of the program itself, as it may be told: an error's own words can quote what stands in a record. */
export interface Fault {
  /** The kind of error: `RangeError`. */
  error: string;
  /** Where in the program, without the folders of the machine: `at fields (program.cjs:12:3)`. */
  where: string;
}

/** What is told of an error that nobody foresaw. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { error: typeof error, where: '' };
  const line = error.stack?.split('\n').find(one => /^ {4}at /.test(one)) ?? '';
  const where = line.trim().replace(/\(?(?:file:\/\/)?(?:\/|[a-z]:\\).*[\\/](?=[^\\/]+:\d+)/i, '(');
  return { error: error.name, where: where.includes('(') && !where.endsWith(')') ? `${where})` : where };
}
