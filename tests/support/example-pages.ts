import { exampleInGit } from '../../scripts/example-in-git.ts';
import type { Language } from '../../src/core/ground/language.ts';
import { format, InGit, load, onDisk, type Register, type ReportAsked, report } from '../../src/library.ts';
import type { Repository } from './git.ts';

const today = '2026-09-01';

/** Who reads a page. */
export const readers = ['core', 'partners', 'one partner', 'everyone'] as const;

export type Reader = (typeof readers)[number];

/** Whom and what the reports are about that are about one. */
const abouts: Record<Language, Pick<ReportAsked, 'person' | 'partner' | 'agreement' | 'without'>> = {
  nl: {
    person: 'person/hamid-bouzian',
    partner: 'gemeente-hovendrecht',
    agreement: '2026-04-14-schooltuin',
    without: ['person/hamid-bouzian'],
  },
  en: {
    person: 'person/grace-adeyemi',
    partner: 'alderby-town-council',
    agreement: '2026-01-15-the-hall-on-saturdays',
    without: ['person/grace-adeyemi'],
  },
};

/** The example of a language, as it grew in git, and the pages of its reports. */
export class Example {
  readonly language: Language;
  #made?: Repository;
  #register?: Promise<Register>;

  constructor(language: Language) {
    this.language = language;
  }

  /** Made when it is asked for: tests that are skipped need none. */
  get #repository(): Repository {
    this.#made ??= exampleInGit(this.language);
    return this.#made;
  }

  register(): Promise<Register> {
    this.#register ??= load(onDisk(this.#repository.folder));
    return this.#register;
  }

  /** The page of a report, in the language of the records or another. */
  async page(id: string, reader: Reader, language: Language = this.language): Promise<string> {
    const register = await this.register();
    const { folder, env } = this.#repository;
    const git = new InGit(folder, { cwd: folder, env }, language);
    const about = abouts[this.language];
    const asked: ReportAsked = {
      ...about,
      today,
      language,
      year: '2026',
      audience: reader === 'one partner' ? 'partners' : reader,
      onlyPartner: reader === 'one partner' ? about.partner : undefined,
      known: reader === 'everyone' ? (await git.names(register)).names : undefined,
    };
    const before = await git.before(register, id, asked);
    return format(await report(register, id, { ...asked, ...before }), 'html', register);
  }

  remove(): void {
    this.#made?.remove();
  }
}
