import { posix, win32 } from 'node:path';
import type { Machine } from '../machine.ts';

/** What browsers that can print a page are called in a PATH: first those that come with a system of packages of their own. */
export const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium-browser',
];

const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const onWindows = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Where browsers stand that no PATH leads to, by what the system calls itself. */
const elsewhere: Partial<Record<NodeJS.Platform, (env: Machine['env']) => string[]>> = {
  darwin: ({ HOME }) =>
    ['/Applications', ...(HOME ? [posix.join(HOME, 'Applications')] : [])].flatMap(folder =>
      onMac.map(name => inApplication(posix.join(folder, `${name}.app`))),
    ),
  win32: env =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap(name => Object.entries(env).find(([key]) => key.toUpperCase() === name)?.[1] ?? [])
      .flatMap(folder => onWindows.map(way => win32.join(folder, ...way))),
  linux: () => [
    '/opt/google/chrome/chrome',
    '/usr/lib/chromium/chromium',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ],
};

/** The usual places of browsers on a system. */
export function usualPlaces(platform: NodeJS.Platform, env: Machine['env']): string[] {
  return elsewhere[platform]?.(env) ?? [];
}

/** What runs of an application of macOS, which is a folder; another path as it is. */
export function inApplication(path: string): string {
  const name = /([^/]+)\.app\/*$/.exec(path)?.[1];
  return name === undefined ? path : posix.join(path, 'Contents/MacOS', name);
}
