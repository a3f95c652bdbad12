import type { Page } from 'playwright-core';

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
}

/** What is no more than a place for what stands in it. */
const silent = new Set(['generic', 'none', 'RootWebArea', 'LineBreak', 'ListMarker', 'Section', 'rowgroup']);

/** What says itself what stands in it. */
const spoken = new Set(['heading', 'link', 'DisclosureTriangle', 'columnheader', 'image', 'img']);

/** What is called by the texts that stand in it, which are told after it. */
const nameless = new Set(['term', 'cell', 'rowheader']);

/** What somebody hears of a page who does not see it, in order: a line for each part and text, deeper what is in it. */
export async function heard(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  await session.detach();
  const known = new Map(nodes.map(node => [node.nodeId, node]));
  const lines: string[] = [];
  const tell = (node: Node, depth: number): void => {
    const role = node.role?.value ?? 'none';
    if (role === 'InlineTextBox') return;
    const isSilent = node.ignored || silent.has(role);
    const name = nameless.has(role) ? '' : node.name?.value.trim().replace(/\s+/g, ' ');
    if (role === 'StaticText' && !node.ignored) {
      if (name) lines.push(`${'  '.repeat(depth)}${name}`);
      return;
    }
    if (!isSilent) {
      const level = node.properties?.find(one => one.name === 'level' && role === 'heading')?.value.value;
      lines.push(
        [`${'  '.repeat(depth)}${role}`, level, name && `"${name}"`]
          .filter(part => part !== undefined && part !== '')
          .join(' '),
      );
      if (spoken.has(role)) return;
    }
    for (const id of node.childIds ?? []) {
      const child = known.get(id);
      if (child) tell(child, isSilent ? depth : depth + 1);
    }
  };
  const [root] = nodes;
  if (root) tell(root, 0);
  return lines;
}
