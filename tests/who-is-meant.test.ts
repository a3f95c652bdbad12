import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Repository } from './support/git.ts';
import { answering, ctrlC, enter } from './support/terminal.ts';

const files = {
  'initiatief.yaml': 'taal: nl\nnaam: De Tuin\n',
  'personen/ans-vos.md': '---\nnaam: Ans Vos\n---\n',
  'personen/ans-vos-2.md': '---\nnaam: Ans Vos\nstatus: pauze\n---\n',
  'personen/geke-postma.md': '---\nnaam: Geke Postma\nstatus: gestopt\n---\n',
  'personen/hamid-bos.md': '---\nnaam: Hamid Bos\n---\n',
  'rollen/kas.md': '---\nnaam: Kas\nwie: hamid-bos\n---\n',
};

describe('a name that somebody types', () => {
  const repository = new Repository(files);
  afterAll(() => repository.remove());
  const typed = async (...argv: string[]): Promise<string> => {
    const { code, stderr } = await repository.run(argv);
    return `${code}: ${stderr}`;
  };

  it('is one of namesakes, also where one of them is not proposed', async () => {
    const which = 'Typ er een van: persoon/ans-vos-2, persoon/ans-vos';
    expect(await typed('doe-mee', 'kas', 'Ans Vos')).toContain(which);
    expect(await typed('draag-over', 'kas', '--aan', 'Ans Vos')).toContain(which);
    expect(await typed('even-niet', 'hamid-bos', '--invaller', 'kas=Ans Vos')).toContain('persoon/ans-vos-2');
  });

  it.each([
    ['geke', 'Bedoel je Geke Postma (geke-postma)?'],
    ['Hamid', 'Bedoel je Hamid Bos (hamid-bos)?'],
  ])('is near that of somebody who is not proposed: %s', async (name, meant) => {
    expect(await typed('doe-mee', 'kas', name)).toContain(meant);
    expect(await typed('draag-over', 'kas', '--aan', name)).toContain(meant);
  });

  it.each(['iemand', 'Iemand', 'somebody'])('cannot be that of nobody: %s', async name => {
    const nobody = `"${name}" staat hier voor wie niet genoemd wil worden`;
    expect(await typed('doe-mee', 'kas', name)).not.toContain('--nieuw');
    for (const argv of [
      ['doe-mee', 'kas', name, '--nieuw'],
      ['hernoem', 'hamid-bos', name],
      ['wijzig', 'hamid-bos', '--zet', `naam=${name}`],
      ['nieuw', 'persoon', name, '--id', 'een-ander', '--ja'],
    ])
      expect(await typed(...argv)).toContain(nobody);
    const list = join(repository.folder, 'leden.csv');
    writeFileSync(list, `Naam\n${name}\nPiet Puk\n`);
    const read = await typed('lees-in', list, '--als', 'mensen', '--kolom', 'Naam=naam', '--ja');
    expect(read).toContain('In rij 2 staat geen naam.');
  });

  it('is, in a terminal, that of who stopped before it is somebody new', async () => {
    const { screen } = await answering(
      ['doe-mee', 'kas'],
      [
        ['Wie doet er mee?', 'Geke', enter],
        ['Geke ken ik nog niet', enter],
        ['Als wat?', ctrlC],
      ],
      { cwd: repository.folder, env: repository.env },
    );
    expect(screen).toContain('✓ Geke ken ik nog niet: Geke Postma');
  });
});
