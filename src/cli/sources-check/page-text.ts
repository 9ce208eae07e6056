/** The main text of a page in blocks, such that only what it says counts as a change. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { hashOf } from '../../content/hash.ts';

type Node = Tree.ChildNode;
type Element = Tree.Element;

/** What every page of a site has around its text, and what is no text. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'iframe',
  'dialog',
  'button',
  'select',
]);
const INLINE = new Set(
  'a abbr b bdi bdo cite code em i kbd mark q s small span strong sub sup time u var'.split(' '),
);
const BANNER = /cookie|consent|samtykke|breadcrumb|share|newsletter|feedback/i;

const isElement = (node: Node): node is Element => 'tagName' in node;
const isText = (node: Node): node is Tree.TextNode => node.nodeName === '#text';
const attributeOf = (element: Element, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value ?? '';

function isLeftOut(element: Element): boolean {
  if (LEFT_OUT.has(element.tagName)) return true;
  if (element.attrs.some(({ name }) => name === 'hidden')) return true;
  if (attributeOf(element, 'aria-hidden') === 'true') return true;
  return BANNER.test(`${attributeOf(element, 'id')} ${attributeOf(element, 'class')}`);
}

function findAll(node: Tree.ParentNode, test: (element: Element) => boolean): Element[] {
  return node.childNodes.flatMap((child) =>
    isElement(child) ? (test(child) ? [child] : findAll(child, test)) : [],
  );
}

/** The part of the page that is about its subject, where the page says which that is. */
function mainOf(document: Tree.Document): Tree.ParentNode {
  const main = findAll(
    document,
    (each) => each.tagName === 'main' || attributeOf(each, 'role') === 'main',
  );
  const [body] = findAll(document, ({ tagName }) => tagName === 'body');
  return main[0] ?? body ?? document;
}

/** Days and times change without anything being said anew. */
const MOMENT =
  /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\.? (jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)\p{L}*\.? \d{4}\b|\b(kl\. ?)?\d{1,2}[.:]\d{2}\b/giu;

const tidy = (text: string): string =>
  text.normalize('NFKC').replace(MOMENT, '…').replace(/\s+/g, ' ').trim();

/** The blocks of the main text, in order. */
export function blocksOf(html: string): string[] {
  const blocks: string[] = [];
  let line = '';
  const end = (): void => {
    const text = tidy(line);
    // A word or two is a label, and a lonely day says nothing.
    if (text.replace(/[…\d\W]/gu, '').length > 2) blocks.push(text);
    line = '';
  };
  const read = (node: Node): void => {
    if (isText(node)) line += node.value;
    if (!isElement(node) || isLeftOut(node)) return;
    const isBlock = !INLINE.has(node.tagName);
    if (isBlock) end();
    for (const child of node.childNodes) read(child);
    if (isBlock) end();
  };
  for (const child of mainOf(parse(html)).childNodes) read(child);
  end();
  return blocks;
}

/** Blocks as they are kept: they tell of a change, and hold nothing of what others wrote. */
export const fingerprintOf = (blocks: readonly string[]): string[] => [
  ...new Set(blocks.map((block) => hashOf(block.toLowerCase()))),
];
