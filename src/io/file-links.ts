import { hostname } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Io, Output } from './io.ts';

/**
 * Can a text be a link to a file here (OSC 8)? Only in a terminal that is known to have them; `FORCE_HYPERLINK`
 * decides for one that is not known.
 */
export function hasLinks(output: Output, env: Io['env']): boolean {
  if (!output.isTTY || env.TERM === 'dumb') return false;
  if (env.FORCE_HYPERLINK) return env.FORCE_HYPERLINK !== '0';
  if (env.CI) return false;
  const isKnown = ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper'].includes(env.TERM_PROGRAM ?? '');
  // Terminals on VTE have them since 0.50, which calls itself 5000.
  const isVte = Number(env.VTE_VERSION) >= 5000;
  return (
    isKnown || isVte || Boolean(env.KITTY_WINDOW_ID || env.WT_SESSION || env.DOMTERM || env.KONSOLE_VERSION)
  );
}

/** The address of a file below a folder, with the name of this computer: the terminal may run on another. */
export function addressOf(folder: string, file: string): string {
  const address = pathToFileURL(join(folder, file));
  address.hostname = hostname();
  return address.href;
}
