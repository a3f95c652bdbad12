import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { platform } from 'node:os';
import type { Language } from '../../core/ground/language.ts';
import type { Io } from '../io.ts';
import { programNamed } from '../program.ts';
import { repositoriesOf } from '../spot.ts';
import { keepForNow } from './profile.ts';

/** What opens a file in the browser of somebody's own, by what the system calls itself; elsewhere as on Linux. */
const openers: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer' };

/**
 * Shows a page in the browser of the system, from a file that nobody else may read, and gives what is to be said of it.
 * Without a screen or a program that opens it, that only says where it is. `name`: of the file, without an ending.
 */
export async function showPage(
  html: string,
  name: string,
  io: Io,
  folder: string,
  language: Language,
): Promise<string> {
  const file = keepForNow(html, `${name}.html`);
  const isOpen = hasScreen(io) && (await isOpened(file, io, folder));
  return said(file, isOpen, language);
}

/** Is somebody looking on, at a screen on which a window can open? */
function hasScreen({ stderr, env }: Io): boolean {
  if (stderr.isTTY !== true) return false;
  return platform() in openers || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

async function isOpened(file: string, { cwd, env }: Io, folder: string): Promise<boolean> {
  const opener = programNamed(openers[platform()] ?? 'xdg-open', env, repositoriesOf(cwd, folder));
  if (opener === undefined) return false;
  try {
    // Some of these end only with the browser.
    const opening = spawn(opener, [file], {
      env: { ...env },
      stdio: 'ignore',
      detached: true,
      windowsHide: true,
    });
    await once(opening, 'spawn');
    opening.unref();
    return true;
  } catch {
    return false;
  }
}

function said(file: string, isOpen: boolean, language: Language): string {
  return {
    nl: `${isOpen ? 'De bladzijde gaat open in je browser' : 'Open deze bladzijde in je browser'}: ${file}\nStuur de bladzijde niet door. Alleen jij kunt het bestand lezen. Het staat in een tijdelijke map, en blijft daar tot je computer die opruimt of tot je het weggooit.\n`,
    en: `${isOpen ? 'The page opens in your browser' : 'Open this page in your browser'}: ${file}\nDo not pass it on. Nobody but you can read the file. It is in a temporary folder, and stays there until your computer clears that or you throw it away.\n`,
  }[language];
}
