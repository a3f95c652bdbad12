import type { Language } from '../../core/ground/language.ts';
import type { Forge } from '../../core/writing/new-repository.ts';

/** The words of one forge's web editor. */
export interface ForgeTexts {
  name: string;
  newFile: string;
  upload: string;
  save: string;
}

const githubEnglish = {
  name: 'GitHub',
  newFile: '**Add file > Create new file**',
  upload: '**Add file > Upload files**',
  save: '**Commit changes**',
};
const gitlabEnglish = {
  name: 'GitLab',
  newFile: '**+ > New file**',
  upload: '**+ > Upload file**',
  save: '**Commit changes**',
};

export const forgeTexts: Record<Language, Record<Forge, ForgeTexts>> = {
  nl: {
    github: githubEnglish,
    gitlab: gitlabEnglish,
    forgejo: {
      name: 'Forgejo (ook Codeberg)',
      newFile: '**Nieuw bestand**',
      upload: '**Bestand uploaden**',
      save: '**Wijzigingen doorvoeren**',
    },
    none: {
      name: 'nergens, of dat weten we nog niet',
      newFile: 'voor een nieuw bestand',
      upload: 'voor uploaden',
      save: 'opslaan',
    },
  },
  en: {
    github: githubEnglish,
    gitlab: gitlabEnglish,
    forgejo: {
      name: 'Forgejo (Codeberg too)',
      newFile: '**New file**',
      upload: '**Upload file**',
      save: '**Commit changes**',
    },
    none: {
      name: 'nowhere, or we do not know yet',
      newFile: 'to make a new file',
      upload: 'to upload',
      save: 'to save',
    },
  },
};
