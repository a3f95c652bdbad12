import type { ListFile } from '../../core/importing/list-file.ts';

/** What a list in a file says, whatever program made it: the bytes tell that, the name of the file does not. */
export async function readList(bytes: Uint8Array): Promise<ListFile> {
  const list = await listIn(bytes);
  const isEmpty = 'sheets' in list && list.sheets.every(({ rows }) => rows.every(isEmptyRow));
  return isEmpty ? { obstacle: 'no-rows' } : list;
}

function isEmptyRow(row: readonly string[]): boolean {
  return row.every(cell => cell.trim() === '');
}

async function listIn(bytes: Uint8Array): Promise<ListFile> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return { obstacle: isLocked(bytes) ? 'password' : 'old-excel' };
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return { obstacle: 'no-list' };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return (await import('./workbook.ts')).workbook(bytes);
  return (await import('./plain-list.ts')).plainList(bytes);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** A workbook with a password lies locked in a file of an older form, under this name. */
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
