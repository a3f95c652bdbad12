import { describe, expect, it } from 'vitest';
import { changed } from '../src/core/changing/changed.ts';
import { lacksOf } from '../src/core/meaning/evaluation.ts';
import { missingViews } from '../src/core/meaning/missing-views.ts';
import { nameOf } from '../src/core/meaning/names.ts';
import { recordTemplate } from '../src/io/templates.ts';
import { noContact } from '../src/rules/people/no-contact.ts';
import { vacantRole } from '../src/rules/people/vacant-role.ts';
import { fileName } from '../src/rules/records/file-name.ts';
import { referenceExists } from '../src/rules/records/reference-exists.ts';
import { samePerson } from '../src/rules/records/same-person.ts';
import { twoSides } from '../src/rules/records/two-sides.ts';
import { Repository, sound } from './support/git.ts';
import { foundIn } from './support/in-memory.ts';
import { type Files, registerOf } from './support/register.ts';

const agreement = (parties: string): string =>
  `naam: Locatie\npartijen:\n${parties}afgesproken_op: 2026-03-12\n`;
const party = (who: string): string => `  - ${who}\n    levert: tijd\n`;
const evaluation =
  'naam: Terugblik\nover: initiatief\ngehouden_op: 2026-03-12\naanwezig: [iemand, iemand]\nuitkomst: doorgaan\nieders_kijk:\n  - persoon: iemand\n    tekst: Het gaat goed.\n';
const files: Files = {
  'initiatief.yaml': 'taal: nl\nnaam: De Linde\n',
  'personen/wim.md': 'naam: Wim\n',
  'afspraken/2026-03-12-locatie.md': agreement(party('persoon: iemand') + party('persoon: iemand')),
  'evaluaties/2026-03-12-terugblik.md': evaluation,
  'verslagen/2026-03-12-overleg.md':
    'naam: Overleg\ngehouden_op: 2026-03-12\naanwezig: [wim, iemand, "[[personen/iemand|iemand]]"]\n',
};

describe('iemand, who asked to be forgotten', () => {
  const register = registerOf(files);

  it('needs no record where it tells what was, and is there more than once', async () => {
    expect(await foundIn(register, [referenceExists, samePerson, twoSides])).toEqual([]);
    expect(register.get('meeting', '2026-03-12-overleg')?.data.present).toEqual([
      'wim',
      'somebody',
      'somebody',
    ]);
  });

  it('is a person of its own in each place', () => {
    const held = register.get('evaluation', '2026-03-12-terugblik');
    expect(held && lacksOf(held)).toEqual([]);
    // Wim was not there; nobody who was forgotten is missed.
    const unheard = missingViews(register, '2026-09-01');
    expect(unheard.map(({ missing, absent }) => [missing, absent.map(({ id }) => id)])).toEqual([
      [[], ['wim']],
    ]);
  });

  it('goes by that word in the language of the records', () => {
    expect(nameOf(register, 'person', 'somebody')).toBe('iemand');
    expect(
      nameOf(registerOf({ 'initiatief.yaml': 'language: en\nname: A\n' }, 'en'), 'person', 'somebody'),
    ).toBe('somebody');
  });

  it('may stand where somebody does something or is called, and then there is nobody yet', async () => {
    const role = registerOf({
      ...files,
      'rollen/kas.md': 'naam: Kas\nwie: iemand\n',
      'partners/school.md': 'naam: School\nsoort: school\ncontactpersonen: [iemand]\n',
    });
    expect(await foundIn(role, [referenceExists])).toEqual([]);
    const found = await foundIn(role, [vacantRole, noContact]);
    expect(found.map(({ at }) => at.file).sort()).toEqual(['partners/school.md', 'rollen/kas.md']);
  });

  it('is written in the words of the records', () => {
    const file = 'afspraken/2026-03-12-locatie.md';
    const text = `---\n${agreement(party('persoon: wim') + party('persoon: iemand'))}---\n`;
    const other = registerOf({ ...files, [file]: text });
    const made = changed([{ do: 'set', file, path: ['parties', 0, 'person'], value: 'somebody' }], {
      words: other.words,
      record: path => other.fileAt(path),
      written: () => text,
      template: () => recordTemplate('nl', 'agreement'),
    });
    expect('files' in made && made.files[0]?.after).toBe(text.replace('wim', 'iemand'));
  });

  it('is the id of no record', async () => {
    const taken = registerOf({
      ...files,
      'personen/iemand.md': 'naam: Iemand\n',
      'personen/somebody.md': 'naam: B\n',
    });
    expect((await foundIn(taken, [fileName])).map(({ facts }) => facts)).toMatchObject([
      { reason: 'reserved' },
      { reason: 'reserved' },
    ]);
    const repository = new Repository(sound);
    const { code, stderr } = await repository.run(['nieuw', 'persoon', 'Iemand', '--ja']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('"iemand" kan geen bestandsnaam zijn')]);
    const renamed = await repository.run(['hernoem', 'wim', 'Iemand', '--id', 'iemand']);
    expect(renamed.code).toBe(2);
    repository.remove();
  });

  it('hides nothing for everyone, and is nobody else there', async () => {
    const repository = new Repository(
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [
          path,
          path.endsWith('.md') ? `---\n${text}---\n\nWie weet iemand?\n` : text,
        ]),
      ),
    );
    const { stdout } = await repository.run(['rapport', 'afspraken', '--voor', 'iedereen']);
    expect(stdout).toContain('iemand');
    expect(stdout).not.toMatch(/somebody|persoon \d/);
    repository.remove();
  });
});
