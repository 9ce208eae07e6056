/**
 * What the widgets show as plain HTML: no classes, and nothing that needs a script. It is read
 * where the page has its own styles, or none.
 */
import { htmlIn, textIn, treeOf, type Node, type Tag } from './tree.ts';

/** What only works with a script, or says what the elements around it say already. */
const controls = new Set(['button', 'form', 'input', 'progress', 'svg']);
const leftOut = new Set([
  'actions',
  'answers',
  'cell-label',
  'closed-now',
  'compare',
  'day',
  'filter',
  'muted',
  'on-the-spot',
  'open-now',
  'share',
  'why',
]);
const kept = new Set(['aria-label', 'datetime', 'href', 'hreflang', 'lang', 'open', 'scope']);
/** Words that a style sheet keeps apart from what follows, or from what comes before. */
const before: Readonly<Record<string, string>> = { 'only-if': ':', verdict: ':' };
const after: Readonly<Record<string, string>> = { meaning: '– ', more: '· ' };
const unwrapped = new Set(['slot', 'span']);
const mayBeEmpty = new Set(['br', 'td']);

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'];
const blocks = new Set([...headings, 'details', 'div', 'dl', 'ol', 'p', 'section', 'table', 'ul']);
const inBlocks = ['caption', 'dd', 'dt', 'li', 'summary', 'tbody', 'td', 'th', 'thead', 'tr', 'br'];

const classesOf = ({ attributes }: Tag): string[] => (attributes.get('class') ?? '').split(' ');
const isHeading = (node: Node): boolean => typeof node !== 'string' && headings.includes(node.name);
const isBlock = (node: Node): boolean => typeof node !== 'string' && blocks.has(node.name);
const isBlank = (node: Node): boolean => typeof node === 'string' && node.trim() === '';

/** The children, under each other rather than after each other. */
const asLines = (nodes: readonly Node[]): Node[] =>
  nodes
    .filter((node) => !isBlank(node))
    .flatMap((node, at) =>
      at === 0 ? [node] : [{ name: 'br', attributes: new Map(), children: [] }, node],
    );

/** The first heading, taken out of where it stands. */
function takeHeading(nodes: readonly Node[]): { heading: Tag | undefined; rest: Node[] } {
  let heading: Tag | undefined;
  const rest = nodes.flatMap((node): Node[] => {
    if (heading !== undefined || typeof node === 'string') return [node];
    if (isHeading(node)) {
      heading = node;
      return [];
    }
    const inside = takeHeading(node.children);
    heading = inside.heading;
    return [{ ...node, children: inside.rest }];
  });
  return { heading, rest };
}

/** One that folds, under what was its heading: a heading stands on a line of its own. */
function folded(children: readonly Node[]): Node[] {
  const { heading, rest } = takeHeading(children);
  if (heading === undefined) return [...children];
  const title = { ...heading, name: 'strong' };
  const summary = { name: 'summary', attributes: new Map(), children: [title] };
  return [{ name: 'details', attributes: new Map(), children: [summary, ...rest] }];
}

const signs = (classes: readonly string[], by: Readonly<Record<string, string>>): string[] =>
  classes.flatMap((name) => by[name] ?? []);

function plainNode(node: Node): Node[] {
  if (typeof node === 'string') return [node];
  const classes = classesOf(node);
  const isLeftOut =
    controls.has(node.name) ||
    classes.some((name) => leftOut.has(name)) ||
    node.attributes.get('aria-hidden') === 'true';
  if (isLeftOut) return [];
  const lines = classes.includes('lines') ? asLines(node.children) : node.children;
  const inside = lines.flatMap(plainNode);
  const children =
    node.name === 'span'
      ? [...signs(classes, after), ...inside, ...signs(classes, before)]
      : inside;
  if (!mayBeEmpty.has(node.name) && textIn(children).trim() === '') return [];
  if (classes.includes('folded-outcome')) return folded(children);
  const attributes = new Map([...node.attributes].filter(([name]) => kept.has(name)));
  const isBare = attributes.size === 0;
  if (isBare && unwrapped.has(node.name)) return children;
  if (isBare && node.name === 'div' && children.every((each) => isBlank(each) || isBlock(each))) {
    return children;
  }
  if (node.name === 'label') return [{ name: 'strong', attributes, children }];
  return [{ name: node.name, attributes, children }];
}

/** Blocks need no room between them. */
const gaps = new RegExp(` ?(</?(?:${[...blocks, ...inBlocks].join('|')})\\b[^>]*>) ?`, 'g');

export const plainHtml = (html: string): string =>
  htmlIn(treeOf(html).flatMap(plainNode)).replace(/ +/g, ' ').replace(gaps, '$1');
