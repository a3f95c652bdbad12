import { describe, expect, it } from 'vitest';
import { hiderFor } from '../src/core/audiences/audience.ts';
import { type AudienceOptions, audiences } from '../src/core/audiences/readers.ts';
import { Remembered } from '../src/core/ground/remembered.ts';
import { InGit, load } from '../src/library.ts';
import { Repository } from './support/git.ts';
import { registerOf } from './support/register.ts';

describe('what is remembered of something', () => {
  it('is made once for who asks the same, and for no other thing', () => {
    const remembered = new Remembered<object, object>();
    const [one, other] = [{}, {}];
    const made = remembered.of(one, ['a', 1], () => ({}));
    expect(remembered.of(one, ['a', 1], () => ({}))).toBe(made);
    expect(remembered.of(one, ['a', 2], () => ({}))).not.toBe(made);
    expect(remembered.of(one, ['a'], () => ({}))).not.toBe(made);
    expect(remembered.of(other, ['a', 1], () => ({}))).not.toBe(made);
    remembered.forget(one);
    expect(remembered.of(one, ['a', 1], () => ({}))).not.toBe(made);
  });

  it('is no more than the last answers, and nothing where making it went wrong', () => {
    const remembered = new Remembered<object, number>();
    const one = {};
    for (let asked = 0; asked < 20; asked += 1) remembered.of(one, [asked], () => asked);
    expect(remembered.of(one, [19], () => -1)).toBe(19);
    expect(remembered.of(one, [0], () => -1)).toBe(-1);
    const fails = (): number => {
      throw new Error('no');
    };
    expect(() => remembered.of(one, ['x'], fails)).toThrow('no');
    expect(remembered.of(one, ['x'], () => 1)).toBe(1);
  });
});

describe('records are hidden once for all reports that leave of them', () => {
  const files = {
    'initiatief.yaml': 'taal: nl\nnaam: Tuin\n',
    'personen/wim.md': 'naam: Wim\ncontactgegevens:\n  telefoon: 06-12345678\ntoestemming:\n  voor: naam',
    'partners/gemeente.md': 'naam: Gemeente\ncontactpersonen: wim',
  };
  const now = registerOf(files);
  const before = registerOf({ ...files, 'personen/geke.md': 'naam: Geke' });
  const asked: AudienceOptions[] = [
    {},
    { withDetails: true },
    { known: new Map([['geke', ['Geke']]]) },
    { onlyPartner: 'gemeente' },
    { namesNobody: true },
  ];

  it.each(audiences)('for %s, and otherwise for who may see something else', audience => {
    const all = asked.flatMap(options => [
      hiderFor(audience, [now], 'nl', options),
      hiderFor(audience, [now], 'en', options),
      hiderFor(audience, [now, before], 'nl', options),
      hiderFor(audience, [before, now], 'nl', options),
    ]);
    expect(new Set(all).size).toBe(all.length);
    for (const other of audiences)
      expect(hiderFor(other, [now], 'nl') === hiderFor(audience, [now], 'nl')).toBe(other === audience);
    const { hide } = hiderFor(audience, [now, before], 'nl');
    expect(hide(now)).toBe(hiderFor(audience, [now, before], 'nl').hide(now));
    expect(hide(now)).not.toBe(hide(before));
  });
});

it('git is asked for the names of before again once there is more of it', async () => {
  const repository = new Repository({ 'initiatief.yaml': 'taal: nl\nnaam: Tuin\n' });
  try {
    repository.commitAll('Begin', { 'personen/geke.md': '---\nnaam: Geke\n---\n' });
    const git = new InGit(repository.folder, { cwd: repository.folder, env: repository.env });
    const register = await load(await git.at('HEAD'));
    const { names } = await git.names(register);
    expect([...names]).toEqual([['geke', ['Geke']]]);
    expect((await git.names(register)).names).toBe(names);
    repository.commitAll('Meer', { 'personen/hein.md': '---\nnaam: Hein\n---\n' });
    expect([...(await git.names(register)).names.keys()].sort()).toEqual(['geke', 'hein']);
  } finally {
    repository.remove();
  }
});
