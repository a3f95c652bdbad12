/** One sheet of a list: its cells as texts, row by row, as they stand in the file. */
export interface Sheet {
  name: string;
  rows: readonly (readonly string[])[];
}

/** Why a file is no list that can be read. */
export type NoList =
  | 'no-such-file'
  | 'no-file'
  | 'no-permission'
  | 'password'
  | 'old-excel'
  | 'no-list'
  | 'too-large'
  | 'too-many-rows'
  | 'no-rows';

/** What stands in a file with a list, or why that cannot be read. */
export type ListFile =
  | {
      sheets: readonly Sheet[];
      /** How its letters were kept, where that is the old way of Windows: some may come out otherwise. */
      isOldWindows?: boolean;
    }
  | { obstacle: NoList };

/** More rows than this are no list of people. */
export const mostRows = 100_000;

/** The endings of files that can be read. */
export const listEndings = ['.xlsx', '.csv'] as const;
