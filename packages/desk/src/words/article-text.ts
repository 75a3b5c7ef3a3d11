import type { KnowledgeArticle, KnowledgeBlock } from '@segit-a-hivatal/contract';

type Item = KnowledgeBlock['items'][number];

/** An article as a message can hold it: plain text, in which steps are numbered and a link says its address. */
export function articleText({ body, responsible }: Pick<KnowledgeArticle, 'body' | 'responsible'>): string {
  return [...body.map(blockText), `Ki intézi? ${responsible}`].join('\n\n').replace(/:\n\n(?=1\. |– )/g, ':\n');
}

function blockText({ kind, items }: KnowledgeBlock): string {
  switch (kind) {
    case 'HEADING':
      return `${items.map(itemText).join(' ')}:`;
    case 'PARAGRAPH':
      return items.map(itemText).join('\n');
    case 'STEPS':
      return items.map((item, index) => `${index + 1}. ${itemText(item)}`).join('\n');
    case 'POINTS':
      return items.map((item) => `– ${itemText(item)}`).join('\n');
  }
}

const itemText = (item: Item): string =>
  item.map(({ text, href }) => (href && href !== text ? `${text} (${href})` : text)).join('');
