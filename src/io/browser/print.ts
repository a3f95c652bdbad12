import { userInfo } from 'node:os';
import type { Language } from '../../core/ground/language.ts';
import type { Io } from '../io.ts';
import { repositoriesOf } from '../spot.ts';
import { findBrowser } from './find.ts';
import type { Answer, Pipe } from './pipe.ts';
import { patience, withBrowser } from './running.ts';
import { noPdf, Trouble } from './trouble.ts';

/** Which browser is to print, where somebody chose one, and how long it may take. */
export interface Printing {
  browser?: string | undefined;
  limit?: number;
}

/**
 * Prints a page as a pdf: tagged, with its title, language and an outline. Throws a UsageError that says why there is
 * none, and how to print the page by hand.
 */
export async function printed(
  html: string,
  io: Io,
  folder: string,
  language: Language,
  { browser, limit = patience }: Printing = {},
): Promise<Uint8Array> {
  if (io.printPage) return io.printPage(html);
  const found = findBrowser(browser, io, repositoriesOf(io.cwd, folder));
  if ('trouble' in found) throw noPdf(found.trouble, browser ?? '', language);
  // Who names one can have taken care of it; most browsers do not start then, and we do not make them.
  const isRoot = userInfo().uid === 0;
  if (isRoot && browser === undefined) throw noPdf('root', found.program, language);
  try {
    return await withBrowser(found.program, io, pipe => pageAsPdf(pipe, html), limit);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    throw noPdf(isRoot && error.why === 'no-start' ? 'no-start-as-root' : error.why, found.program, language);
  }
}

/** Hands a page to a browser, which runs no script of it and fetches nothing for it, and takes the pdf. */
async function pageAsPdf(pipe: Pipe, html: string): Promise<Uint8Array> {
  const targetId = textIn(await pipe.ask('Target.createTarget', { url: 'about:blank' }), 'targetId');
  const session = textIn(await pipe.ask('Target.attachToTarget', { targetId, flatten: true }), 'sessionId');
  const ask = (method: string, params?: object): Promise<Answer> => pipe.ask(method, params, session);
  await ask('Emulation.setScriptExecutionDisabled', { value: true });
  await ask('Network.enable');
  await ask('Network.emulateNetworkConditions', {
    offline: true,
    latency: 0,
    downloadThroughput: 0,
    uploadThroughput: 0,
  });
  await ask('Page.enable');
  const { frameTree } = await ask('Page.getFrameTree');
  const frameId = textIn((frameTree as { frame?: Answer } | undefined)?.frame ?? {}, 'id');
  const loaded = pipe.until('Page.loadEventFired', session);
  await Promise.all([loaded, ask('Page.setDocumentContent', { frameId, html })]);
  const { data } = await ask('Page.printToPDF', {
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
    printBackground: true,
  });
  const pdf = Buffer.from(typeof data === 'string' ? data : '', 'base64');
  if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Trouble('refused');
  return pdf;
}

function textIn(answer: Answer, name: string): string {
  const value = answer[name];
  if (typeof value !== 'string') throw new Trouble('refused');
  return value;
}
