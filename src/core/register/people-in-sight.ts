/**
 * A file about somebody that is no sound record of them, or says more of how they are called than their record does. Who
 * may not be named is hidden under these names too.
 */
export interface PersonInSight {
  id: string;
  /** The path of the file. */
  file: string;
  names: readonly string[];
  /** Can there be a name in it that nobody could see? */
  isUnseen: boolean;
  /** Does it say that they may not be named any more? */
  takesBack?: boolean;
}
