import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ListItem, Nodes, Parents, PhrasingContent } from 'mdast';

/** A piece of text, a link where `href` says where to. */
export interface Run {
  readonly text: string;
  readonly href?: string;
}

/**
 * What an article is made of. It is shown by building elements from it: no HTML passes, so that none can be smuggled in.
 * A paragraph or heading is one item; a list has an item for each of its points.
 */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'steps' | 'points';
  readonly items: readonly (readonly Run[])[];
}

/** Other addresses (javascript:, data:) would run something, or lead nowhere. */
const SAFE_LINK = /^(https:\/\/|mailto:|tel:)/i;

/** Of Markdown: headings, paragraphs, lists, links. HTML in it, pictures and code are read as the text that they hold. */
export function blocksOf(markdown: string): readonly Block[] {
  return fromMarkdown(markdown).children.flatMap(blockOf);
}

/** Its words alone, e.g. for search. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(({ items }) => items.map((runs) => runs.map(({ text }) => text).join('')).join('\n')).join('\n');
}

function blockOf(node: Nodes): Block[] {
  if (node.type === 'heading') return [{ kind: 'heading', items: [runsOf(node)] }];
  if (node.type === 'list')
    return [
      { kind: node.ordered ? 'steps' : 'points', items: node.children.map(itemRuns).filter((runs) => runs.length) },
    ];
  if (node.type === 'paragraph') return [{ kind: 'paragraph', items: [runsOf(node)] }];
  if (node.type === 'blockquote') return node.children.flatMap(blockOf);
  return 'value' in node && node.value.trim() !== ''
    ? [{ kind: 'paragraph', items: [[{ text: withoutTags(node.value) }]] }]
    : [];
}

function itemRuns(item: ListItem): readonly Run[] {
  return item.children.flatMap((child) => ('children' in child ? runsOf(child as Parents) : []));
}

function runsOf(node: { readonly children: readonly Nodes[] }): readonly Run[] {
  return merged((node.children as readonly PhrasingContent[]).flatMap(runOf));
}

function runOf(node: Nodes): Run[] {
  if (node.type === 'link') {
    const text = runsOf(node)
      .map((run) => run.text)
      .join('');
    return [SAFE_LINK.test(node.url) ? { text, href: node.url } : { text }];
  }
  if (node.type === 'break') return [{ text: ' ' }];
  if (node.type === 'html') return [{ text: withoutTags(node.value) }];
  if (node.type === 'image') return [{ text: node.alt ?? '' }];
  if ('value' in node) return [{ text: node.value.replaceAll('\n', ' ') }];
  return 'children' in node ? node.children.flatMap(runOf) : [];
}

/** Neighbours that are plain text are one. */
function merged(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && last.href === undefined && run.href === undefined)
      result[result.length - 1] = { text: last.text + run.text };
    else if (run.text !== '') result.push(run);
  }
  return result;
}

function withoutTags(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}
