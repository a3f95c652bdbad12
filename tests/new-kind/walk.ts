/** Goes through everything with kinds that there are not, in a copy in which they were added; prints what came of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hiderFor } from '../../src/core/audiences/audience.ts';
import { audiences } from '../../src/core/audiences/readers.ts';
import { type Language, languages } from '../../src/core/ground/language.ts';
import { load } from '../../src/core/loading/load.ts';
import { merge } from '../../src/core/merging/merge.ts';
import { type FolderKind, folderKinds } from '../../src/core/model/kinds.ts';
import { wordsOf } from '../../src/core/words/words.ts';
import { editorSchema } from '../../src/core/writing/editor-schema.ts';
import { onDisk } from '../../src/io/on-disk.ts';
import { plan, questions } from '../../src/library/plan.ts';
import { vocabularies } from '../../src/vocabulary/index.ts';
import { everyReport, written } from '../support/every-report.ts';
import { Repository } from '../support/git.ts';
import type { Outcome } from '../support/run.ts';
import { answering, enter, type Step } from '../support/terminal.ts';

const start: Record<Language, Record<string, string>> = {
  nl: {
    'initiatief.yaml': 'taal: nl\nnaam: Proeftuin\n',
    'partners/school.md': '---\nnaam: School\nsoort: school\n---\n',
    'personen/pien-lampe.md': '---\nnaam: Pien Lampe\n---\n',
  },
  en: {
    'initiatief.yaml': 'language: en\nname: Trial Garden\n',
    'partners/school.md': '---\nname: School\nkind: school\n---\n',
    'people/pien-lampe.md': '---\nname: Pien Lampe\n---\n',
  },
};

const options: Record<Language, readonly string[]> = {
  nl: [
    'lener=pien-lampe',
    'uitgeleend_op=1 augustus 2026',
    'uiterlijk=2026-10',
    'spullen=wat: ladder; bedrag: SECRET1',
  ],
  en: ['borrower=pien-lampe', 'lent_on=1 August 2026', 'due=2026-10', 'tools=what: ladder; amount: SECRET1'],
};

const typed: Record<Language, readonly Step[]> = {
  nl: [
    ['Wie leent het?', enter],
    ['Lener', 'pien', enter],
    ['Uitgeleend op', '1 augustus', enter, enter],
    ['Uiterlijk', enter],
    ['Spullen (1)', 'hamer', enter],
    ['Bedrag', enter],
    ['Spullen (2)', enter],
    ['Stand', enter],
    ['Wat is er afgesproken?', 'Netjes houden.', enter],
  ],
  en: [
    ['Who borrows it?', enter],
    ['Borrower', 'pien', enter],
    ['Lent on', '1 August', enter, enter],
    ['Due', enter],
    ['Tools (1)', 'hammer', enter],
    ['Amount', enter],
    ['Tools (2)', enter],
    ['State', enter],
    ['What was agreed?', 'Keep it clean.', enter],
  ],
};

/** Loans that lack something, or have too much of it. */
const broken: Record<Language, Record<string, string>> = {
  nl: {
    nobody: 'naam: Zaag\nuitgeleend_op: 2026-08-01\n',
    both: 'naam: Zaag\nuitgeleend_op: 2026-08-01\nlener: pien-lampe\npartner: school\n',
    lost: 'naam: Zaag\nuitgeleend_op: 2026-08-01\nlener: pien-lampe\nterug_op: 2026-08-02\nkwijt: ja\n',
    reference: 'naam: Zaag\nuitgeleend_op: 2026-08-01\nlener: niemendal\n',
  },
  en: {
    nobody: 'name: Saw\nlent_on: 2026-08-01\n',
    both: 'name: Saw\nlent_on: 2026-08-01\nborrower: pien-lampe\npartner: school\n',
    lost: 'name: Saw\nlent_on: 2026-08-01\nborrower: pien-lampe\nreturned_on: 2026-08-02\nlost: yes\n',
    reference: 'name: Saw\nlent_on: 2026-08-01\nborrower: niemendal\n',
  },
};

/** What comes behind the fields that are there: secrets of which nothing is said, and one of which partners may know. */
const more: Record<Language, { fields: string; sections: string; permit: string }> = {
  nl: {
    fields: 'vergunning: stokgeheim\nborg: SECRET2\nsamenvatting: SECRET3\nx_eigen: SECRET4\n',
    sections: '\nFORPARTNERS\n\n## Van ons\n\nSECRET5\n',
    permit: 'naam: Stokgeheim\nuiterlijk: 2026-12\n',
  },
  en: {
    fields: 'permit: stokgeheim\npledge: SECRET2\nsummary: SECRET3\nx_own: SECRET4\n',
    sections: '\nFORPARTNERS\n\n## From us\n\nSECRET5\n',
    permit: 'name: Stokgeheim\ndue: 2026-12\n',
  },
};

/** A loan, and what two people made of it at the same time. */
const tools: Record<Language, Record<'base' | 'ours' | 'theirs', string>> = {
  nl: {
    base: 'naam: Zaag\nlener: pien-lampe\nuitgeleend_op: 2026-08-01\nspullen:\n  - zaag\n  - bijl\n',
    ours: 'naam: Zaag\nlener: pien-lampe\nuitgeleend_op: 2026-08-01\nspullen:\n  - wat: zaag\n    bedrag: 5 euro\n  - bijl\n',
    theirs:
      'naam: Zaag\nlener: pien-lampe\nuitgeleend_op: 2026-08-01\nspullen:\n  - hamer # nieuw\n  - zaag\n  - wat: bijl\n    bedrag: niets\nkwijt: nee\n',
  },
  en: {
    base: 'name: Saw\nborrower: pien-lampe\nlent_on: 2026-08-01\ntools:\n  - saw\n  - axe\n',
    ours: 'name: Saw\nborrower: pien-lampe\nlent_on: 2026-08-01\ntools:\n  - what: saw\n    amount: 5 euro\n  - axe\n',
    theirs:
      'name: Saw\nborrower: pien-lampe\nlent_on: 2026-08-01\ntools:\n  - hammer # new\n  - saw\n  - what: axe\n    amount: nothing\nlost: no\n',
  },
};

const days = [
  ['agenda', '2026-08-10'],
  ['changes', '2026-08-10'],
  ['changes', '2026-08-22'],
] as const;

const kindOf = (name: string): FolderKind => folderKinds.find(kind => String(kind) === name) ?? 'meeting';
const told = /SECRET\d?|FORPARTNERS|Pien|pien|stokgeheim/gi;
const secretsIn = (text: string): string[] =>
  [...new Set(text.match(told)?.map(one => one.toLowerCase()))].sort();

async function walk(language: Language): Promise<object> {
  const vocabulary = vocabularies[language];
  const [kind, folder] = [vocabulary.kinds[kindOf('loan')], vocabulary.folders[kindOf('loan')]];
  const repository = new Repository(start[language]);
  const [file, saw] = [`${folder}/2026-08-01-ladder.md`, `${folder}/2026-08-01-zaag.md`];
  const read = (path: string): string => readFileSync(join(repository.folder, path), 'utf8');
  const run = async (...argv: string[]): Promise<Outcome> =>
    repository.run([...argv, '--language', language]);
  try {
    repository.commitOn('2026-07-01');
    const set = options[language].flatMap(option => ['--set', option]);
    const added = await run('add', kind, 'Ladder', ...set, '--yes');
    const missing = await run('add', kind, 'Ladder', '--yes');
    const asked = await answering(['add', kind, 'Hamer', '--language', language], typed[language], {
      cwd: repository.folder,
    });
    const [text, made] = [read(file), read(`${folder}/2026-08-01-hamer.md`)];
    const source = onDisk(repository.folder);
    const answers = {
      kind: 'loan',
      name: 'Boor',
      'set.borrower': 'person/pien-lampe',
      'set.lent_on': '2026-08-02',
      'set.tools': [{ what: 'boor' }],
    };
    const wanted = { today: '2026-09-01', source, language };
    const before = await load(source, vocabularies);
    const planned = await plan(before, 'add', answers, wanted);
    const library = {
      asks: questions(before, 'add', answers, wanted).questions.map(({ label }) => label),
      files: 'files' in planned ? planned.files : planned,
    };
    const completed = await repository.run([
      '--complete',
      'bash',
      'initiatief',
      'add',
      kind,
      'x',
      '--set',
      '',
    ]);
    const sound = await repository.found();

    const found: Record<string, string> = {};
    for (const [name, fields] of Object.entries(broken[language])) {
      repository.write({ [saw]: `---\n${fields}---\n` });
      found[name] = (await run('check')).stdout;
    }
    repository.write({
      [saw]: `---\n${broken[language].reference?.replace('niemendal', 'pien-lampe')}---\n`,
    });
    const { fields, sections, permit } = more[language];
    repository.commitOn('2026-08-20', {
      [file]: `${text.replace('\n---\n', `\n${fields}---\n`)}${sections}`,
      [`${vocabulary.folders[kindOf('permit')]}/stokgeheim.md`]: `---\n${permit}---\n`,
    });
    const stillSound = await repository.found();
    repository.write({ [file]: read(file).replace('2026-10', '2026-09-25') });

    const reports: Record<string, string[]> = {};
    const hidden: Record<string, string[]> = {};
    const printed: Record<string, string[]> = {};
    const register = await load(onDisk(repository.folder), vocabularies);
    for (const audience of audiences) {
      for (const [report, since] of days) {
        const { stdout } = await run('report', report, '--for', audience, '--since', since);
        reports[`${report} since ${since} for ${audience}`] = stdout
          .split('\n')
          .filter(line => /Ladder|Hamer|Stokgeheim/.test(line));
      }
      const shown = hiderFor(audience, [register], language).hide(register).files;
      hidden[audience] = secretsIn(
        JSON.stringify(shown.filter(one => ['loan', 'permit'].includes(one.kind))),
      );
      const texts: string[] = [];
      for (const { id, formats } of everyReport.filter(one =>
        ['agenda', 'changes', 'overview'].includes(one.id),
      ))
        for (const format of formats) {
          const { files, code, stderr } = await written(repository, format, [id, '--for', audience]);
          if (code !== 0) throw new Error(`${id} for ${audience} as ${format}: ${stderr}`);
          texts.push(...files.values());
        }
      printed[audience] = secretsIn(texts.join('\n'));
    }
    const entry = { path: saw, kind: kindOf('loan'), id: '2026-08-01-zaag', isLink: false };
    const template = readFileSync(
      join(import.meta.dirname, `../../templates/${language}/records/loan.md`),
      'utf8',
    );
    const fenced = (fields: string): string => `---\n${fields}---\n`;
    const { base, ours, theirs } = tools[language];
    const versions = { base: fenced(base), ours: fenced(ours), theirs: fenced(theirs) };
    const merged = merge(entry, versions, template, wordsOf(vocabulary));
    const editor = Object.keys(editorSchema(kindOf('loan'), wordsOf(vocabulary)).properties as object);

    const site = await run('site');
    const pages = readdirSync(join(repository.folder, 'site'), { recursive: true, encoding: 'utf8' })
      .filter(path => /\.\w+$/.test(path))
      .map(path => [path, read(`site/${path}`)] as const);
    const renamed = await run('rename', 'pien-lampe', 'Pien Pluim', '--yes');
    const inNewName = read(file);
    const forgotten = await run('forget', 'pien-pluim', '--texts', 'replace', '--yes');
    return {
      added,
      missing,
      text,
      asked: asked.code,
      made,
      library,
      completed: completed.stdout,
      sound,
      stillSound,
      found,
      reports,
      hidden,
      printed,
      merged,
      editor,
      site: {
        code: site.code,
        pages: pages
          .map(([path]) => path)
          .filter(path => path.startsWith(folder))
          .sort(),
        told: secretsIn(pages.map(([, page]) => page).join('\n')),
      },
      renamed: { code: renamed.code, text: inNewName },
      forgotten: { code: forgotten.code, told: secretsIn(read(file)).filter(one => one === 'pien') },
    };
  } finally {
    repository.remove();
  }
}

const results = await Promise.all(languages.map(async language => [language, await walk(language)]));
process.stdout.write(JSON.stringify(Object.fromEntries(results)));
