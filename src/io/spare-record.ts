import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { privateFiles } from '../core/privacy/contacts-file.ts';
import { layOut } from '../core/reading/layout.ts';
import { UsageError } from '../core/usage-error.ts';
import { visibleLine } from '../core/visible.ts';
import type { Words } from '../core/words.ts';
import { exists } from './files.ts';
import type { Session } from './session.ts';
import { refuseLinks } from './write-whole.ts';

/**
 * Throws where `--output` names what is not to be written to: a record or the contact details, which would be gone, or
 * something behind a link.
 */
export function spareRecord(output: string | undefined, words: Words, session: Session): void {
  const { root, io, language } = session;
  if (output === undefined) return;
  refuseLinks(session.spot(output));
  const file = resolve(io.cwd, output);
  if (!exists(file)) return;
  const path = relative(realpathSync(root), realpathSync(file)).replaceAll('\\', '/');
  const isRecord = layOut([{ path, type: 'file' }], words, []).records.length > 0;
  if (!isRecord && !Object.values(privateFiles).includes(path)) return;
  const shown = visibleLine(path);
  throw language === 'nl'
    ? new UsageError(
        `${shown} is van jullie initiatief; dat laat ik staan.`,
        'Kies bij --output een andere naam.',
      )
    : new UsageError(
        `${shown} belongs to your initiative, so I leave it.`,
        'Choose another name after --output.',
      );
}
