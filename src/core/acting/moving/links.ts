import type { Edit } from '../../changing/edit.ts';
import { type LinkSpan, linkSpansIn } from '../../reading/link-spans.ts';
import { targetOf, writtenFrom } from '../../register/targets.ts';
import type { Moving } from '../moving.ts';

/**
 * What has to be edited in a Markdown text so that its links lead to where a record goes. A link that shows the very name
 * of the record shows the new one. `isAlone`: is there no other file of that name, so that its name alone tells it?
 */
export function linkEdits(markdown: string, file: string, moving: Moving, isAlone: boolean): Edit[] {
  const { from, to } = moving;
  return linkSpansIn(markdown).flatMap(link => {
    const target = movedTarget(link, file, moving, isAlone);
    if (target === undefined) return [];
    const [start, end] = link.shown ?? [0, 0];
    const showsName = start < end && markdown.slice(start, end) === from.name && from.name !== to.name;
    return [
      ...(showsName ? [{ at: start, end, text: to.name }] : []),
      ...(target === link.target ? [] : [{ at: link.from, end: link.to, text: target }]),
    ];
  });
}

/** The target of a link to a record, as it has to be; nothing where it leads elsewhere. */
export function movedTarget(
  { target, isWiki }: Pick<LinkSpan, 'target' | 'isWiki'>,
  file: string,
  { from, to }: Moving,
  isAlone: boolean,
): string | undefined {
  if (isWiki) return movedWiki(target, from.file, to.file, isAlone);
  const path = targetOf(target, file)?.path;
  const isTop = target.startsWith('/');
  const leadsHere = path === from.file || (isTop && path?.endsWith(`/${from.file}`) === true);
  if (!leadsHere) return undefined;
  const [, written = '', rest = ''] = /^([^?#]*)([\s\S]*)$/.exec(target) ?? [];
  // A link within the file itself has no path.
  if (written === '') return target;
  const [folder, name] = apart(from.file);
  const [newFolder, newName] = apart(to.file);
  const asWritten = [name, encodeURI(name)].find(each => written.endsWith(each));
  if (folder === newFolder && asWritten !== undefined)
    return written.slice(0, written.length - asWritten.length) + newName + rest;
  return (isTop ? `/${to.file}` : writtenFrom(file, to.file)) + rest;
}

/** A link between double brackets names a file by its name, or by the end of its path, with its ending or without. */
function movedWiki(target: string, from: string, to: string, isAlone: boolean): string | undefined {
  const ending = /\.(?:md|yaml)$/.exec(target)?.[0] ?? '';
  const [old, moved] = [from, to].map(path => path.replace(/\.(?:md|yaml)$/, ''));
  const named = target.slice(0, target.length - ending.length).replace(/^(?:\.{0,2}\/)+/, '');
  if (old === undefined || moved === undefined || !`/${old}`.endsWith(`/${named}`)) return undefined;
  const hasFolder = named.includes('/');
  if (!hasFolder && !isAlone) return undefined;
  const steps = moved.split('/');
  return steps.slice(hasFolder ? -named.split('/').length : -1).join('/') + ending;
}

function apart(file: string): [folder: string, name: string] {
  const slash = file.lastIndexOf('/');
  return [file.slice(0, slash + 1), file.slice(slash + 1)];
}
