/** An element of an XML document, with its own text. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const piece = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w.:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g;

/** Reads the XML 1.0 that programs here write: elements, attributes and text. Throws on all that is not well-formed. */
export function parseXml(document: string): Element {
  const [, body = ''] = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n(.*)$/s.exec(document) ?? [];
  if (/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(body))
    throw new Error('a sign XML has not');
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  for (const [whole, close, name = '', attributes = '', empty, text, stray] of body.matchAll(piece)) {
    const current = open.at(-1) as Element;
    if (stray !== undefined) throw new Error(`a stray < in ${current.name}`);
    if (text !== undefined) current.text += plain(text);
    else if (close === '/') {
      if (current.name !== name || attributes !== '') throw new Error(`${whole} closes ${current.name}`);
      open.pop();
    } else {
      const element: Element = { name, attributes: read(attributes), children: [], text: '' };
      current.children.push(element);
      if (empty === '') open.push(element);
    }
  }
  const [root] = top.children;
  if (open.length > 1 || top.children.length !== 1 || root === undefined || top.text.trim() !== '')
    throw new Error('not one whole document');
  return root;
}

function read(attributes: string): Record<string, string> {
  const pairs = [...attributes.matchAll(/([\w.:-]+)="([^"]*)"/g)].map(([, name, value]) => [
    name as string,
    plain(value as string),
  ]);
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error('an attribute twice');
  return Object.fromEntries(pairs);
}

function plain(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text');
  return text.replace(/&(#?\w+;)?/g, (_, name: string | undefined) => {
    const [, code] = /^#(\d+);$/.exec(name ?? '') ?? [];
    if (code !== undefined) return String.fromCodePoint(Number(code));
    const sign = entities[name?.slice(0, -1) ?? ''];
    if (sign === undefined) throw new Error(`no entity &${name}`);
    return sign;
  });
}
