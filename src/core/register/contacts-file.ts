import type { Words } from '../words/words.ts';

/** The private folder, in either language, and the file in it for contact details, which git does not keep. */
export const privateFiles = { prive: 'prive/contacten.yaml', private: 'private/contacts.yaml' };

/** The file for contact details of a repository. */
export function contactsFileOf({ vocabulary }: Words): string {
  return privateFiles[vocabulary.privateFolder as keyof typeof privateFiles];
}
