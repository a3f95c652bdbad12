import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../src/io/browser/find.ts';
import { Pipe } from '../src/io/browser/pipe.ts';
import { usualPlaces } from '../src/io/browser/places.ts';
import { noPdf, Trouble, type Why } from '../src/io/browser/trouble.ts';
import { temporary } from './support/temporary.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(temporary(), 'initiatief-'));
  program('apart/chromium');
  program('apart/microsoft-edge');
  program('thuis/mijn browser');
  program('tuin/bin/google-chrome');
  program('Programs/Google Chrome.app/Contents/MacOS/Google Chrome');
  program('Programs/Microsoft/Edge/Application/msedge.exe');
  mkdirSync(join(folder, 'tuin/.git'));
  writeFileSync(join(folder, 'thuis/brief.txt'), 'Dag');
});
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
}

/** What is found with these folders in the PATH, on a system where nothing stands in its usual places. */
function found(asked: string | undefined, path: readonly string[], system: NodeJS.Platform = 'aix'): unknown {
  const env = {
    PATH: path.map(name => join(folder, name)).join(delimiter),
    'ProgramFiles(x86)': join(folder, 'Programs'),
  };
  const result = findBrowser(asked, { cwd: join(folder, 'thuis'), env }, [join(folder, 'tuin')], system);
  return 'program' in result ? result.program.slice(folder.length + 1) : result.trouble;
}

describe('the browser', () => {
  it('is one that the PATH leads to, but never one that a repository brings', () => {
    expect(found(undefined, ['tuin/bin', 'apart'])).toBe('apart/chromium');
    expect(found(undefined, ['tuin/bin'])).toBe('none');
    expect(found(undefined, [])).toBe('none');
  });

  it('is the one that somebody named', () => {
    expect(found('microsoft-edge', ['apart'])).toBe('apart/microsoft-edge');
    expect(found('./mijn browser', ['apart'])).toBe('thuis/mijn browser');
    expect(found('../tuin/bin/google-chrome', [])).toBe('tuin/bin/google-chrome');
    expect(found(join(folder, 'Programs/Google Chrome.app'), [])).toBe(
      'Programs/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  it.each(['google-chrome', 'mijn browser', './brief.txt', './nergens', '..', '/'])(
    'is not taken from elsewhere where %s was named',
    asked => {
      expect(found(asked, ['tuin/bin', 'apart'])).toBe('not-there');
    },
  );

  it('stands in the usual places of each system', () => {
    expect(usualPlaces('darwin', { HOME: '/Users/cor' })).toEqual([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Users/cor/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/cor/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Users/cor/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]);
    const windows = usualPlaces('win32', { ProgramFiles: 'C:\\Program Files', LocalAppData: 'C:\\Cor' });
    expect(windows).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(windows).toContain('C:\\Cor\\Google\\Chrome\\Application\\chrome.exe');
    expect(usualPlaces('linux', {})).toContain('/opt/google/chrome/chrome');
    expect(usualPlaces('aix', {})).toEqual([]);
  });
});

describe('the pipe', () => {
  function pipe(): { pipe: Pipe; said: () => string; says: (text: string | Buffer) => void } {
    const [to, from] = [new PassThrough(), new PassThrough()];
    let said = '';
    to.on('data', chunk => {
      said += chunk;
    });
    return { pipe: new Pipe(to, from), said: () => said, says: text => from.write(text) };
  }

  it('asks with a NUL behind it, and takes answers in any order and any piece', async () => {
    const { pipe: one, said, says } = pipe();
    const [first, second] = [one.ask('A.b'), one.ask('C.d', { e: 'é' }, 's')];
    expect(said()).toBe(
      '{"id":1,"method":"A.b","params":{}}\0{"id":2,"method":"C.d","params":{"e":"é"},"sessionId":"s"}\0',
    );
    const bytes = Buffer.from(
      '{"method":"E.f"}\0{"id":2,"result":{"g":"ë"}}\0{"id":1,"result":{}}\0{"id":9}\0',
    );
    for (const byte of bytes) says(Buffer.from([byte]));
    expect(await second).toEqual({ g: 'ë' });
    expect(await first).toEqual({});
    expect(one.hasAnswered).toBe(true);
  });

  it('waits for what happens in one session', async () => {
    const { pipe: one, says } = pipe();
    let isThere = false;
    const waiting = one.until('Page.loadEventFired', 's').then(() => {
      isThere = true;
    });
    says(
      '{"method":"Page.loadEventFired","sessionId":"t"}\0{"method":"Page.frameNavigated","sessionId":"s"}\0',
    );
    await new Promise(setImmediate);
    expect(isThere).toBe(false);
    says('{"method":"Page.loadEventFired","sessionId":"s"}\0');
    await waiting;
  });

  it.each([
    ['{"id":1,"error":{"code":-32601,"message":"x"}}\0', 'refused'],
    ['{"id":1}\0', 'refused'],
    ['HTTP/1.1 400\0', 'silent'],
    ['null\0', 'silent'],
  ])('%j is no answer', async (text, why) => {
    const { pipe: one, says } = pipe();
    const asked = one.ask('A.b');
    says(text);
    await expect(asked).rejects.toMatchObject({ why });
  });

  it('fails all that is asked once it is broken', async () => {
    const { pipe: one } = pipe();
    const asked = [one.ask('A.b'), one.until('C.d', 's')];
    one.break(new Trouble('gone'));
    for (const each of [...asked, one.ask('E.f'), one.until('G.h', 's')])
      await expect(each).rejects.toMatchObject({ why: 'gone' });
  });
});

describe('where there is no pdf', () => {
  const all: Why[] = [
    'none',
    'not-there',
    'root',
    'no-start',
    'no-start-as-root',
    'gone',
    'silent',
    'slow',
    'refused',
  ];

  it.each(all)('%s: says how to print the page instead', why => {
    const nl = noPdf(why, '/opt/b\u001b[31m', 'nl');
    const en = noPdf(why, '/opt/b', 'en');
    expect(nl.message).toMatch(/^[A-Z/].*\.$/);
    expect(`${nl.message}${en.message}`).not.toContain('\u001b');
    expect(nl.help).toContain('--naar bladzijde.html');
    expect(en.help).toContain('--output page.html');
  });
});
