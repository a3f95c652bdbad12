import type { Zippable } from 'fflate';
import { madeByUs } from '../../core/output/own-file.ts';

/** Where a workbook says which program made it, and the types that the standard (ECMA-376) has for that. */
const part = 'docProps/app.xml';
const contentType = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** The parts of a workbook, with the name of this program. Another program that saves it puts its own name there. */
export function withMaker(parts: Record<string, Uint8Array>): Zippable {
  const added = (name: string, before: string, text: string): Uint8Array => {
    const old = Buffer.from(parts[name] ?? []).toString('utf8');
    return Buffer.from(old.replace(before, `${text}${before}`));
  };
  return {
    ...parts,
    '[Content_Types].xml': added(
      '[Content_Types].xml',
      '</Types>',
      `<Override ContentType="${contentType}" PartName="/${part}"/>`,
    ),
    '_rels/.rels': added(
      '_rels/.rels',
      '</Relationships>',
      `<Relationship Id="rId-app" Type="${namespace}/relationships/extended-properties" Target="${part}"/>`,
    ),
    // Not packed, so that it can be seen without unpacking.
    [part]: [
      Buffer.from(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${namespace}/extended-properties">${madeByUs}</Properties>`,
      ),
      { level: 0 },
    ],
  };
}
