import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'inquirer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../src/commands/act.ts';
import '../src/library/plan.ts';
import { hiderFor } from '../src/core/audiences/audience.ts';
import { activeOf } from '../src/core/meaning/activity.ts';
import { staffing } from '../src/core/meaning/staffing.ts';
import { registerOf } from './support/register.ts';
import { answering, down, enter, type Step } from './support/terminal.ts';

const back = '\x1b';

/** The Dutch example, of which the answers to questions are kept in a state folder of its own. */
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'initiatief-'));
  cpSync(join(import.meta.dirname, '../examples/buurttuin-de-linde'), folder(), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const folder = (): string => join(home, 'repository');
const text = (file: string): string => readFileSync(join(folder(), file), 'utf8');

/** Asks in a terminal on 1 September 2026. */
function asked(line: string, ...steps: Step[]): ReturnType<typeof answering> {
  const env = { HOME: home, XDG_STATE_HOME: join(home, 'state'), GIT_CEILING_DIRECTORIES: home };
  return answering([...line.split(' '), '--today', '2026-09-01'], steps, { cwd: folder(), env });
}

/** Sentences as they are read, wherever a window breaks them. */
const said = (text: string): string => text.replace(/\s+/g, ' ');

describe('join', () => {
  it('names first which roles miss somebody, and who could be asked', async () => {
    const { code, stdout, screen } = await asked(
      'doe-mee',
      ['Bij welke rol?', enter],
      ['Wie doet er mee?', down, enter],
      ['Als wat?', back],
      ['Wie doet er mee?', 'ruud', enter],
      ['Als wat?', down, enter],
      ['Vanaf welke dag?', enter],
    );
    expect(screen).toContain('Nieuwe mensen welkom heten (nog niemand)');
    expect(said(stdout)).toContain('Ruud Kempers doet mee als trekker vanaf 1 september 2026');
    expect(text('rollen/welkom-heten.md')).toContain('  - persoon: ruud-kempers\n    als: trekker\n');
    expect(code).toBe(0);
  });

  it('makes somebody who is typed in full', async () => {
    const { stdout } = await asked(
      'doe-mee eettafel',
      ['Wie doet er mee?', 'Joke Geluk', enter],
      ['Joke Geluk ken ik nog niet', enter],
      ['Als wat?', enter],
      ['Vanaf welke dag?', enter],
    );
    expect(stdout).toContain('Joke Geluk doet mee');
    expect(text('personen/joke-geluk.md')).toContain('naam: Joke Geluk');
  });
});

describe('pass', () => {
  it('asks who passes on only where more do, and goes back a step', async () => {
    const { code, stdout } = await asked(
      'draag-over',
      ['Welke rol?', 'penningmeester', enter],
      ['Aan wie?', 'wil', enter],
      ['Op welke dag begint de ander?', back],
      ['Aan wie?', 'ruud', enter],
      ['Op welke dag begint de ander?', enter],
      ['Tot en met welke dag doen jullie het samen?', '30-9-2026', enter],
    );
    expect(said(stdout)).toContain('Ruud Kempers neemt het over van Hamid Bouzian op 1 september 2026');
    expect(text('rollen/penningmeester.md')).toContain('    tot_en_met: 2026-09-30\n');
    expect(code).toBe(0);
  });
});

describe('pause', () => {
  it('asks until when and who stands in, one role after another', async () => {
    const { stdout, screen } = await asked(
      'even-niet',
      ['Wie is er even niet, of is weer terug?', 'cor', enter],
      ['Tot en met welke dag?', back],
      ['Wie is er even niet, of is weer terug?', 'cor', enter],
      ['Tot en met welke dag?', '30-9-2026', enter],
      ['Voor welke rol valt er iemand in?', 'pomp', enter],
      ['Wie valt daar in?', 'ruud', enter],
      ['Voor welke rol valt er iemand in?', enter],
    );
    expect(stdout).toContain('Cor Hagenaars is er even niet tot en met 30 september 2026');
    expect(screen).toContain('Voor Sleutel van de schuur is er nu niemand.');
    expect(text('rollen/pomp-en-regentonnen.md')).toContain('persoon: ruud-kempers\n    als: invaller\n');
  });

  it('asks first whether somebody who pauses is back', async () => {
    const { stdout } = await asked(
      'even-niet sunita-ramdin',
      ['Tot en met welke dag?', enter],
      ['Voor welke rol valt er iemand in?', enter],
    );
    expect(stdout).toContain('Sunita Ramdin is er even niet\n');
    const again = await asked('even-niet sunita-ramdin', ['Is de pauze voorbij?', enter]);
    expect(again.stdout).toContain('Sunita Ramdin is er weer\n');
    expect(text('personen/sunita-ramdin.md')).not.toContain('pauze');
  });
});

describe('a pause with a last day', () => {
  const register = registerOf({
    'initiatief.yaml': 'taal: nl\nnaam: Proef',
    'personen/anna.md': 'naam: Anna\nstatus: pauze\npauze_tot: 2026-09-30',
    'personen/bram.md': 'naam: Bram\nstatus: pauze',
    'rollen/kas.md': 'naam: Kas\nwie: anna',
    'rollen/sleutel.md': 'naam: Sleutel\nstatus: pauze\npauze_tot: 2026-09-30\nwie: anna',
  });

  it.each(['core', 'partners', 'everyone'] as const)('is over by itself after that day, for %s', audience => {
    const { hide } = hiderFor(audience, [register], 'nl');
    const shown = hide(register);
    const active = (day: string): number[] => [
      activeOf(shown, 'person', day).length,
      activeOf(shown, 'role', day).length,
    ];
    expect(active('2026-09-30')).toEqual([0, 1]);
    expect(active('2026-10-01')).toEqual([1, 2]);
    expect(staffing(shown, '2026-10-01').every(({ holders }) => holders.length === 1)).toBe(true);
  });
});

describe('leave', () => {
  it('shows first what hangs on it, and asks a yes before anything is written', async () => {
    const { code, stdout, screen } = await asked(
      'stopt',
      ['Wie of wat stopt er?', 'moestuin', enter],
      ['Wat is de laatste dag?', back],
      ['Wie of wat stopt er?', 'cor hag', enter],
      ['Wat is de laatste dag?', enter],
      ['Wat neemt een ander over?', 'pomp', enter],
      ['Wie neemt dat over?', 'ruud', enter],
      ['Wat neemt een ander over?', enter],
      ['Zal ik een lijst maken om over te dragen?', enter],
      ['Zal ik dit doen?', back],
      ['Zal ik een lijst maken om over te dragen?', enter],
      ['Zal ik dit doen?', enter],
    );
    expect(screen).toContain(
      'Dit zit er vast aan Cor Hagenaars:\n  Rollen: Moestuin (samen met Agnieszka Wolak',
    );
    expect(said(stdout)).toContain(
      'Cor Hagenaars is gestopt op 1 september 2026, en draagt over: Pomp en regentonnen',
    );
    expect(text('rollen/pomp-en-regentonnen.md')).toContain(
      '  - persoon: ruud-kempers\n    sinds: 2026-09-02\n',
    );
    expect(text('verslagen/2026-09-01-overdracht-cor-hagenaars.md')).toContain('gaat naar Ruud Kempers');
    expect(code).toBe(0);
  });

  it('changes nothing after a no, and keeps what was answered', async () => {
    const before = text('rollen/eettafel.md');
    const { screen } = await asked(
      'stopt eettafel',
      ['Wat is de laatste dag?', enter],
      ['Zal ik dit doen?', down, enter],
    );
    expect(screen).toContain('Er is niets veranderd.\nJe antwoorden zijn bewaard.');
    expect(text('rollen/eettafel.md')).toBe(before);
    const again = await asked(
      'stopt eettafel',
      ['Je was hier eerder mee bezig: 1 september 2026. Verdergaan waar je was?', enter],
      ['Zal ik dit doen?', back],
      ['Wat is de laatste dag?', enter],
      ['Zal ik dit doen?', enter],
    );
    expect(again.code).toBe(0);
    expect(text('rollen/eettafel.md')).not.toBe(before);
  });
});
