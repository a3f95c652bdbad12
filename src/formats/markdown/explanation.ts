import type { Block, Explanation } from '../../core/checking/explanation.ts';

/** An explanation as a page for a forge. Its texts are our own and may hold Markdown, so nothing is escaped. */
export function explanationMarkdown({ name, title, blocks }: Explanation): string {
  return `${[`# ${name}`, `**${title}**`, ...blocks.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `## ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map(([name, text]) => `- **${name}**: ${text}`).join('\n');
    case 'code': {
      const code = `\`\`\`${block.language}\n${block.text}\n\`\`\``;
      return block.file === undefined ? code : `${caption(block.file)}\n\n${code}`;
    }
  }
}

function caption(file: string): string {
  return file
    .split(' → ')
    .map(path => `\`${path}\``)
    .join(' → ');
}
