import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Answers a browser until this many, each with what it needs, and then does something else. */
const answering = (then: string, answers = 0): string => `#!${process.execPath}
const { createReadStream, createWriteStream } = require('node:fs');
const to = createWriteStream(null, { fd: 4 });
const results = {
  'Target.createTarget': { targetId: 't' },
  'Target.attachToTarget': { sessionId: 's' },
  'Page.getFrameTree': { frameTree: { frame: { id: 'f' } } },
};
let left = ${answers};
createReadStream(null, { fd: 3 }).on('data', chunk => {
  for (const text of String(chunk).split('\\0').filter(Boolean)) {
    const { id, method, sessionId } = JSON.parse(text);
    const say = message => to.write(JSON.stringify(message) + '\\0');
    if (left-- > 0) {
      if (method === 'Page.setDocumentContent') say({ method: 'Page.loadEventFired', sessionId });
      say({ id, sessionId, result: results[method] ?? {} });
    } else { ${then} }
  }
});
`;

/** Programs that are taken for a browser and are none, or one that is not well; each with what is told of it. */
export const badBrowsers: Record<string, readonly [why: string, text: string]> = {
  'that hangs': ['geeft geen antwoord', '#!/bin/sh\nsleep 1000 &\nwait\n'],
  'that ends at once': ['start niet', '#!/bin/sh\nexit 1\n'],
  'that closes the pipe': ['start niet', '#!/bin/sh\nexec 3<&- 4>&-\nsleep 1000\n'],
  'that cannot be run': ['start niet', '\u0000\u0001\u0002'],
  'of which the interpreter is gone': ['start niet', '#!/nergens/sh\n'],
  'that speaks otherwise': ['geeft geen antwoord', answering("to.write('Dag\\0')")],
  'that knows nothing of it': ['Misschien is hij te oud', answering('say({ id, error: { code: -32601 } })')],
  'that dies half-way': ['stopte voordat', answering('process.exit(1)', 4)],
  'that hangs half-way': ['deed er te lang over', answering('', 8)],
  'that gives no pdf': ['Misschien is hij te oud', answering("say({ id, result: { data: 'RGFn' } })", 8)],
};

/** Puts a program with this text in a folder, and gives its path. */
export function programIn(folder: string, name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  chmodSync(file, 0o755);
  return file;
}
